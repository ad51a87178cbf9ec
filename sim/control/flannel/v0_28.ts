import type { Operation } from '../../linux/operation.js';
import { contains, networkOf } from '../../packet/address.js';
import { acceptForwarded, route, single } from '../entries.js';
import { flannelMasquerade } from '../masquerade.js';
import type { Node } from '../plan.js';
import { deviceName, type FlannelAgent, type FlannelCluster, type FlannelNode } from './agent.js';
import { ENCAP_OVERHEAD, vtepDevice } from './vtep.js';

/** The external interface's MTU, or Backend.MTU in its place (pkg/backend/vxlan/vxlan.go), less the encap: bytes. */
function mtu({ config, node }: FlannelNode): number {
  return (config.backend.mtu ?? node.host.mtu) - ENCAP_OVERHEAD;
}

/** Neighbour, FDB entry, route: the kernel would ask for the gateway as soon as the route is there, so that is last. */
function tunnelTo(
  { plan, config }: Pick<FlannelCluster, 'plan' | 'config'>,
  { host, vtepMac: mac }: Node,
): Operation[] {
  if (host.podCIDR === undefined) return [];
  const { origins } = plan;
  const [link, address, state] = [deviceName(config), networkOf(host.podCIDR), 'permanent'] as const;
  const to = { via: address, dev: link, onlink: true };
  return [
    { kind: 'neighbour-replace', neighbour: { id: origins.of('flannel-neighbour', host), link, address, mac, state } },
    { kind: 'fdb-replace', fdb: { id: origins.of('flannel-fdb', host), link, mac, dst: host.address, state } },
    { kind: 'route-replace', route: route(origins.of('flannel-route', host), host.podCIDR, to) },
  ];
}

/** `ip route get PEER` gives one route without a gateway (pkg/ip/iface.go DirectRouting): the peer is on the link. */
function onLink(local: Node, peer: Node): boolean {
  return contains(local.cidr, peer.host.address);
}

function peerOperations({ plan, config, node, tunnelTo }: FlannelNode, peer: Node): readonly Operation[] {
  const { podCIDR, address } = peer.host;
  if (podCIDR === undefined || !config.backend.directRouting || !onLink(node, peer)) return tunnelTo(peer);
  const id = plan.origins.of('flannel-direct-route', peer.host);
  return [{ kind: 'route-replace', route: route(id, podCIDR, { via: address }) }];
}

function start(self: FlannelNode): Operation[] {
  const { plan, config, node, leases } = self;
  const range = node.host.podCIDR;
  if (range === undefined) return [];
  const forward = plan.origins.of('flannel-forward', node.host);
  return [
    ...vtepDevice(self, mtu(self), single(networkOf(range))),
    acceptForwarded(forward, { kind: 'source', cidr: config.network }),
    acceptForwarded(forward, { kind: 'destination', cidr: config.network }),
    ...flannelMasquerade(plan, node, config.network),
    ...leases.flatMap((peer) => (peer === node ? [] : peerOperations(self, peer))),
  ];
}

/** flannel 0.28, of its kind since 0.9.0: all that leads to a peer is there before it is needed, and permanent. */
export const FLANNEL_0_28: FlannelAgent = Object.freeze({ podMtu: mtu, tunnelTo, start, miss: undefined });
