import type { Operation } from '../../linux/operation.js';
import { type Mac, networkOf } from '../../packet/address.js';
import { IPV4_HEADER } from '../../packet/packet.js';
import type { IpipBackend } from '../../scenario/scenario.js';
import { route, single } from '../entries.js';
import { type Node, wayTo } from '../plan.js';
import type { FlannelAgent, FlannelCluster, FlannelNode } from './agent.js';

const DEVICE = 'flannel.ipip';

/** The external interface's MTU less the outer header (pkg/backend/ipip/ipip.go configureIPIPDevice): bytes. */
function mtu({ node }: FlannelNode<IpipBackend>): number {
  return node.host.mtu - IPV4_HEADER;
}

/** A device of its own beside the kernel's tunl0, with netlink's defaults: TTL inherited, no path MTU discovery. */
function register(self: FlannelNode<IpipBackend>): Operation[] {
  const { plan, node } = self;
  const { host } = node;
  if (host.podCIDR === undefined) return [];
  const ipip = { local: host.address, remote: undefined, dev: undefined, ttl: 0, pmtudisc: false };
  const base = { id: plan.origins.of('flannel-ipip-device', host), name: DEVICE, mac: 0 as Mac, master: undefined };
  const id = plan.origins.of('flannel-ipip-address', host);
  const address = single(networkOf(host.podCIDR));
  return [
    { kind: 'link-add', link: { ...base, mtu: mtu(self), up: false, kind: 'ipip', ipip } },
    { kind: 'address-add', address: { id, link: DEVICE, address, scope: 'global' } },
    { kind: 'link-set', name: DEVICE, change: { up: true } },
  ];
}

function routeBy({ plan }: FlannelCluster<IpipBackend>, { host, publicIp }: Node, dev: string): Operation[] {
  if (host.podCIDR === undefined) return [];
  const id = plan.origins.of('flannel-ipip-route', host);
  return [{ kind: 'route-replace', route: route(id, host.podCIDR, { via: publicIp, dev, onlink: true }) }];
}

/** With DirectRouting plainly to a peer on the link, and onlink all the same (RegisterNetwork's GetRoute). */
function peer(self: FlannelNode<IpipBackend>, to: Node): readonly Operation[] {
  const { backend, node, pathTo } = self;
  const direct = backend.directRouting && wayTo(node, to.publicIp).via === to.publicIp;
  return direct ? routeBy(self, to, node.host.interface) : pathTo(to);
}

/** flannel's ipip backend: a route a peer by its address and the tunnel. */
export const IPIP: FlannelAgent<IpipBackend> = Object.freeze<FlannelAgent<IpipBackend>>({
  podMtu: mtu,
  pathTo: (cluster, to) => routeBy(cluster, to, DEVICE),
  register,
  peer,
  miss: undefined,
});
