import { contains } from '../packet/address.js';
import type { Ipv4, Packet } from '../packet/packet.js';
import type { SecurityGroupConfig, SecurityGroupRule } from './config.js';
import { matchesPorts } from './port-match.js';

/** Whether the far end is in a group: by its addresses or by the interface it sends from. */
export type InGroup = (group: string) => boolean;

/** The rule that lets a packet through, with its group. */
export interface Permission {
  readonly group: string;
  readonly rule: SecurityGroupRule;
}

/** The first rule of an interface's groups that allows a packet; there are no rules that deny. */
export function permission(
  groups: readonly SecurityGroupConfig[],
  direction: 'ingress' | 'egress',
  ip: Ipv4,
  transport: Packet | undefined,
  inGroup: InGroup,
): Permission | undefined {
  for (const group of groups) {
    const rule = group[direction].find((candidate) => allows(candidate, direction, ip, transport, inGroup));
    if (rule !== undefined) return { group: group.name, rule };
  }
  return undefined;
}

function allows(
  rule: SecurityGroupRule,
  direction: 'ingress' | 'egress',
  ip: Ipv4,
  transport: Packet | undefined,
  inGroup: InGroup,
): boolean {
  if (rule.protocol !== undefined && rule.protocol !== ip.protocol) return false;
  if (!matchesPorts(rule, transport)) return false;
  if ('group' in rule.peer) return inGroup(rule.peer.group);
  return contains(rule.peer.cidr, direction === 'ingress' ? ip.src : ip.dst);
}
