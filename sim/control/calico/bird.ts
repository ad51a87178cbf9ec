import type { Operation } from '../../linux/operation.js';
import type { CalicoNetwork } from '../../scenario/scenario.js';
import { route } from '../entries.js';
import { memo } from '../memo.js';
import { type Node, type Plan, wayTo } from '../plan.js';
import { propagation } from './bgp.js';
import { type Destination, sameSubnet } from './destinations.js';
import { IPIP_DEVICE } from './felix.js';

/** A route to another node's pods, as BIRD adds it and takes it out again. */
type RouteOperation = Extract<Operation, { route: unknown }>;

/** BIRD's part: its routes on a node, of what BGP told it. */
export interface Bird {
  readonly destinations: readonly Destination[];
  readonly routes: (local: Node) => readonly Operation[];
  readonly routeTo: (local: Node, to: Destination) => RouteOperation;
}

/** BIRD for the pools without VXLAN: that is Felix's alone, BIRD's filter leaves it out (confd bgp_processor.go). */
export function bird(plan: Plan, { bgp }: CalicoNetwork, all: readonly Destination[]): Bird {
  const learns = propagation(plan.nodes, bgp);
  const destinations = all.filter(({ pool }) => pool.vxlanMode === 'Never');
  const tunnel = memo((to: Destination) => tunnelRoute(plan, to));
  const routeTo = (local: Node, to: Destination) =>
    to.pool.ipipMode === 'Always' || (to.pool.ipipMode === 'CrossSubnet' && !sameSubnet(local, to.node))
      ? tunnel(to)
      : plainRoute(plan, local, to);
  const routes = (local: Node) =>
    destinations.flatMap((to) => {
      if (to.node === local) return blackhole(plan, to);
      return learns(local, to.node) ? [routeTo(local, to)] : [];
    });
  return { destinations, routes, routeTo };
}

function blackhole({ origins }: Plan, { cidr, node }: Destination): RouteOperation[] {
  if (cidr.length === 32) return [];
  const id = origins.of('bird-blackhole', node.host);
  return [{ kind: 'route-add', route: route(id, cidr, { type: 'blackhole', protocol: 'bird' }) }];
}

function tunnelRoute({ origins }: Plan, { cidr, node: { host, calico } }: Destination): RouteOperation {
  const to = { via: calico.address, dev: IPIP_DEVICE, onlink: true, protocol: 'bird' };
  return { kind: 'route-add', route: route(origins.of('bird-tunnel-route', host), cidr, to) };
}

/**
 * The BGP next hop is resolved by the host's own routes (`gateway recursive` in bird.cfg.template, rt_update_hostentry in
 * BIRD's nest/rt-table.c): on the link it is the gateway itself, else the gateway of the route that leads to it is, here
 * the subnet's router.
 */
function plainRoute({ origins }: Plan, local: Node, { cidr, node: { host, calico } }: Destination): RouteOperation {
  const to = { ...wayTo(local, calico.address), protocol: 'bird' };
  return { kind: 'route-add', route: route(origins.of('bird-route', host), cidr, to) };
}
