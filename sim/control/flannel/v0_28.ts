import type { Operation } from '../../linux/operation.js';
import { type Cidr, networkOf } from '../../packet/address.js';
import type { VxlanBackend } from '../../scenario/scenario.js';
import { acceptForwarded, route, single } from '../entries.js';
import { flannelMasquerade } from '../masquerade.js';
import { type Node, type Plan, wayTo } from '../plan.js';
import type { FlannelAgent, FlannelCluster, FlannelNode } from './agent.js';
import { deviceName, ENCAP_OVERHEAD, vtepDevice } from './vtep.js';

/** The external interface's MTU, or Backend.MTU in its place (pkg/backend/vxlan/vxlan.go), less the encap: bytes. */
function mtu({ backend, node }: FlannelNode<VxlanBackend>): number {
  return (backend.mtu ?? node.host.mtu) - ENCAP_OVERHEAD;
}

/** Neighbour, FDB entry, route: the kernel would ask for the gateway as soon as the route is there, so that is last. */
function pathTo({ plan, backend }: FlannelCluster<VxlanBackend>, { host, publicIp, vtepMac: mac }: Node): Operation[] {
  if (host.podCIDR === undefined) return [];
  const { origins } = plan;
  const [link, address, state] = [deviceName(backend), networkOf(host.podCIDR), 'permanent'] as const;
  const to = { via: address, dev: link, onlink: true };
  return [
    { kind: 'neighbour-replace', neighbour: { id: origins.of('flannel-neighbour', host), link, address, mac, state } },
    { kind: 'fdb-replace', fdb: { id: origins.of('flannel-fdb', host), link, mac, dst: publicIp, state } },
    { kind: 'route-replace', route: route(origins.of('flannel-route', host), host.podCIDR, to) },
  ];
}

/** `ip route get PEER` gives one route without a gateway (pkg/ip/iface.go DirectRouting): the peer is on the link. */
function onLink(local: Node, peer: Node): boolean {
  return wayTo(local, peer.publicIp).via === peer.publicIp;
}

function peer({ plan, backend, node, pathTo }: FlannelNode<VxlanBackend>, to: Node): readonly Operation[] {
  const { podCIDR } = to.host;
  if (podCIDR === undefined || !backend.directRouting || !onLink(node, to)) return pathTo(to);
  const id = plan.origins.of('flannel-direct-route', to.host);
  return [{ kind: 'route-replace', route: route(id, podCIDR, { via: to.publicIp }) }];
}

function register(self: FlannelNode<VxlanBackend>): Operation[] {
  const { podCIDR } = self.node.host;
  return podCIDR === undefined ? [] : vtepDevice(self, mtu(self), single(networkOf(podCIDR)));
}

/** Accepts forwarded pod traffic, and masquerades what leaves the network (--ip-masq). */
export function rules028(plan: Plan, node: Node, network: Cidr): Operation[] {
  const id = plan.origins.of('flannel-forward', node.host);
  return [
    acceptForwarded(id, { kind: 'source', cidr: network }),
    acceptForwarded(id, { kind: 'destination', cidr: network }),
    ...flannelMasquerade(plan, node, network),
  ];
}

/** flannel 0.28, of its kind since 0.9.0: all that leads to a peer is there before it is needed, and permanent. */
export const FLANNEL_0_28: FlannelAgent<VxlanBackend> = Object.freeze({
  podMtu: mtu,
  pathTo,
  register,
  peer,
  miss: undefined,
});
