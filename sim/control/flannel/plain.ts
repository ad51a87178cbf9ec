import type { FlannelBackend } from '../../scenario/scenario.js';
import { route } from '../entries.js';
import type { FlannelAgent, FlannelNode } from './agent.js';

/** The external interface's MTU (pkg/backend/simple_network.go, route_network.go): bytes. */
function mtu({ node }: FlannelNode<FlannelBackend>): number {
  return node.host.mtu;
}

/**
 * A route a peer by its address. None of them is onlink, so that the kernel refuses what is by no interface's subnet
 * (pkg/backend/hostgw/hostgw.go GetRoute, pkg/backend/route_network.go).
 */
export const HOST_GW: FlannelAgent<FlannelBackend> = Object.freeze<FlannelAgent<FlannelBackend>>({
  podMtu: mtu,
  pathTo: ({ plan }, { host, publicIp }) => {
    if (host.podCIDR === undefined) return [];
    const id = plan.origins.of('flannel-host-route', host);
    return [{ kind: 'route-replace', route: route(id, host.podCIDR, { via: publicIp }) }];
  },
  register: () => [],
  peer: ({ pathTo }, peer) => pathTo(peer),
  miss: undefined,
});

/** Nothing leads to peers (pkg/backend/alloc/alloc.go). */
export const ALLOC: FlannelAgent<FlannelBackend> = Object.freeze<FlannelAgent<FlannelBackend>>({
  podMtu: mtu,
  pathTo: () => [],
  register: () => [],
  peer: ({ pathTo }, peer) => pathTo(peer),
  miss: undefined,
});
