import { type Cidr, contains } from '../../packet/address.js';
import type { IpPool } from '../../scenario/scenario.js';
import { single } from '../entries.js';
import type { Node, Plan } from '../plan.js';

/** A prefix of pods and the node that has them: a block, or a borrowed address. */
export interface Destination {
  readonly cidr: Cidr;
  readonly pool: IpPool;
  readonly node: Node;
}

/** Where every pod prefix of the cluster is, blocks before borrowed addresses. */
export function destinations(plan: Plan): Destination[] {
  const nodes = new Map(plan.nodes.map((node) => [node.host, node]));
  const { blocks, borrowed } = plan.assignment;
  const all = [...blocks, ...borrowed.map((entry) => ({ ...entry, cidr: single(entry.address) }))];
  return all.flatMap(({ cidr, pool, host }) => {
    const node = nodes.get(host);
    return node === undefined ? [] : [{ cidr, pool, node }];
  });
}

/**
 * The rule of CrossSubnet, in Felix (felix/calc/l3_route_resolver.go) and in BIRD's filter (confd
 * pkg/backends/calico/bgp_processor.go) alike: the local node's prefix holds the remote node's address. It is one-sided:
 * nodes with unlike masks may disagree.
 */
export function sameSubnet(local: Node, remote: Node): boolean {
  return contains(local.calico, remote.calico.address);
}
