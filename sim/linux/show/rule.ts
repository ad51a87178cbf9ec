import { type Cidr, formatCidr, formatIPv4 } from '../../packet/address.js';
import type { HostConfig, RuleConfig } from '../config.js';
import { routeTableName } from './table-name.js';

/** The policy routing rules as `ip rule` prints them (iproute2 ip/iprule.c print_rule). */
export function showRules({ rules }: HostConfig): string[] {
  return rules.map(ruleLine);
}

function ruleLine({ priority, source, destination, iif, mark, action }: RuleConfig): string {
  const words = [
    `from ${source === undefined ? 'all' : prefix(source)}`,
    ...(destination === undefined ? [] : [`to ${prefix(destination)}`]),
    ...(mark === undefined ? [] : [`fwmark ${markText(mark)}`]),
    ...(iif === undefined ? [] : [`iif ${iif}`]),
    typeof action === 'string' ? action : `lookup ${routeTableName(action.lookup)}`,
  ];
  return `${priority}:\t${words.join(' ')}`;
}

function prefix(cidr: Cidr): string {
  return cidr.length === 32 ? formatIPv4(cidr.address) : formatCidr(cidr);
}

function markText({ value, mask }: { value: number; mask: number }): string {
  const bits = mask >>> 0;
  return `0x${(value >>> 0).toString(16)}${bits === 0xffffffff ? '' : `/0x${bits.toString(16)}`}`;
}
