import type { FilterRule, RouteConfig, VxlanAttributes } from '../linux/config.js';
import { TABLE_MAIN } from '../linux/config.js';
import type { RuleOperation } from '../linux/operation.js';
import type { MatchTest } from '../match/match.js';
import type { Cidr, IPv4 } from '../packet/address.js';

/** 0.0.0.0/0 */
export const DEFAULT: Cidr = { address: 0 as IPv4, length: 0 };

/** A single address as a prefix. */
export function single(address: IPv4): Cidr {
  return { address, length: 32 };
}

/** A unicast route of table main, as netlink makes it when nothing else is asked: protocol boot, scope global. */
export function route(id: number, dst: Cidr, rest: Partial<RouteConfig>): RouteConfig {
  return {
    id,
    type: 'unicast',
    dst,
    via: undefined,
    dev: undefined,
    onlink: false,
    scope: 'global',
    protocol: 'boot',
    src: undefined,
    metric: 0,
    table: TABLE_MAIN,
    mtu: undefined,
    ...rest,
  };
}

/** What netlink leaves at the kernel's defaults (drivers/net/vxlan), without learning, as both agents ask for. */
export function vxlan(given: Pick<VxlanAttributes, 'vni' | 'local' | 'dev' | 'port'>): VxlanAttributes {
  return {
    ...given,
    learning: false,
    df: 'unset',
    ttl: 0,
    udpChecksum: true,
    l2miss: false,
    l3miss: false,
    proxy: false,
    ageing: 300,
  };
}

/** `-A FORWARD MATCH -j ACCEPT` of the filter table. */
export function acceptForwarded(id: number, match: MatchTest): RuleOperation {
  const rule: FilterRule = { id, matches: [{ ...match, negated: false }], target: { kind: 'accept' } };
  return { kind: 'filter-append', table: 'filter', chain: 'FORWARD', rule };
}
