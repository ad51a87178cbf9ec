import type { FilterRule, TableConfig, Target } from '../linux/config.js';
import { emptyTable } from '../linux/filter-tables.js';
import type { Operation } from '../linux/operation.js';
import type { Match } from '../match/match.js';
import type { Cidr, IPv4 } from '../packet/address.js';
import type { IpPool } from '../scenario/scenario.js';
import type { Node, Plan } from './plan.js';

/** 224.0.0.0/4 */
const MULTICAST: Cidr = { address: 0xe0000000 as IPv4, length: 4 };

const RETURN: Target = { kind: 'return' };
const MASQUERADE: Target = { kind: 'masquerade' };

function from(cidr: Cidr, negated = false): Match {
  return { kind: 'source', cidr, negated };
}

function to(cidr: Cidr, negated = false): Match {
  return { kind: 'destination', cidr, negated };
}

/** The nat table with one chain that POSTROUTING jumps to; without a name the rules are POSTROUTING's own. */
function natTable(id: number, name: string | undefined, rules: readonly FilterRule[]): Operation[] {
  const empty = emptyTable('nat');
  if (empty === undefined) return [];
  const own = name === undefined ? rules : [{ id, matches: [], target: { kind: 'jump', chain: name } as const }];
  const chains = empty.chains.map((chain) => (chain.name === 'POSTROUTING' ? { ...chain, rules: own } : chain));
  const table: TableConfig = {
    ...empty,
    chains: name === undefined ? chains : [...chains, { name, hook: undefined, rules }],
  };
  return [{ kind: 'table-replace', table }];
}

/**
 * flannel's `--ip-masq`, as its manifests have it: pod traffic keeps its source inside the network and gets the node's
 * outside; what comes from outside to another node's pods gets the node's too (pkg/trafficmngr/iptables masqRules).
 */
export function flannelMasquerade(plan: Plan, { host }: Node, network: Cidr): Operation[] {
  const lease = host.podCIDR;
  if (lease === undefined) return [];
  const id = plan.origins.of('flannel-masquerade', host);
  const rule = (target: Target, ...matches: Match[]): FilterRule => ({ id, matches, target });
  return natTable(id, 'FLANNEL-POSTRTG', [
    rule(RETURN, from(lease), to(network)),
    rule(RETURN, from(network), to(lease)),
    rule(RETURN, from(network, true), to(lease)),
    rule(MASQUERADE, from(network), to(MULTICAST, true)),
    rule(MASQUERADE, from(network, true), to(network)),
  ]);
}

/** The same in flannel 0.8, without a chain of its own (network/iptables.go rules). */
export function flannelMasquerade08(plan: Plan, { host }: Node, network: Cidr): Operation[] {
  const lease = host.podCIDR;
  if (lease === undefined) return [];
  const id = plan.origins.of('flannel-masquerade', host);
  const rule = (target: Target, ...matches: Match[]): FilterRule => ({ id, matches, target });
  return natTable(id, undefined, [
    rule(RETURN, from(network), to(network)),
    rule(MASQUERADE, from(network), to(MULTICAST, true)),
    rule(RETURN, from(network, true), to(lease)),
    rule(MASQUERADE, from(network, true), to(network)),
  ]);
}

/** Felix's natOutgoing: from a pool that asks for it to what is in no pool (felix/rules/nat.go cali-nat-outgoing). */
export function poolMasquerade(plan: Plan, { host }: Node, pools: readonly IpPool[]): Operation[] {
  const asking = pools.filter((pool) => pool.natOutgoing);
  if (asking.length === 0) return [];
  const id = plan.origins.of('nat-outgoing', host);
  return natTable(id, 'cali-nat-outgoing', [
    ...pools.map((pool): FilterRule => ({ id, matches: [to(pool.cidr)], target: RETURN })),
    ...asking.map((pool): FilterRule => ({ id, matches: [from(pool.cidr)], target: MASQUERADE })),
  ]);
}
