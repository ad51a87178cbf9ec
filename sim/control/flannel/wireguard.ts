import type { Operation } from '../../linux/operation.js';
import { type Mac, networkOf } from '../../packet/address.js';
import type { WireguardBackend } from '../../scenario/scenario.js';
import { route, single } from '../entries.js';
import type { Node } from '../plan.js';
import type { FlannelAgent, FlannelCluster, FlannelNode } from './agent.js';

const DEVICE = 'flannel-wg';

/** What IPv6 would cost outside, which flannel always allows for (pkg/backend/wireguard/wireguard_network.go), bytes. */
const OVERHEAD = 80;

/** The external interface's MTU, or Backend.MTU in its place, less the encap: bytes. */
function mtu({ backend, node }: FlannelNode<WireguardBackend>): number {
  return (backend.mtu ?? node.host.mtu) - OVERHEAD;
}

/** The device with its keys, its address, and one route for the whole network (RegisterNetwork, Configure). */
function register(self: FlannelNode<WireguardBackend>): Operation[] {
  const { plan, config, backend, node } = self;
  const { host } = node;
  if (host.podCIDR === undefined) return [];
  const { origins } = plan;
  const id = origins.of('flannel-wireguard-device', host);
  const base = { id, name: DEVICE, mac: 0 as Mac, mtu: mtu(self), up: false, master: undefined };
  const wireguard = { key: host.name, port: backend.port, peers: [] };
  const address = single(networkOf(host.podCIDR));
  const to = { dev: DEVICE, scope: 'link' } as const;
  return [
    { kind: 'link-add', link: { ...base, kind: 'wireguard', wireguard } },
    {
      kind: 'address-add',
      address: { id: origins.of('flannel-wireguard-address', host), link: DEVICE, address, scope: 'global' },
    },
    { kind: 'link-set', name: DEVICE, change: { up: true } },
    { kind: 'route-replace', route: route(origins.of('flannel-wireguard-route', host), config.network, to) },
  ];
}

/** A peer with its range (device.go addPeer); the pair of keys of a host bears the host's name. */
function pathTo({ backend }: FlannelCluster<WireguardBackend>, { host, publicIp }: Node): Operation[] {
  if (host.podCIDR === undefined) return [];
  const endpoint = { address: publicIp, port: backend.port };
  const peers = [{ key: host.name, endpoint, allowedIps: [host.podCIDR] }];
  return [{ kind: 'wireguard-set', link: DEVICE, change: { peers } }];
}

/** flannel's wireguard backend in its mode `separate`, IPv4 alone. */
export const WIREGUARD: FlannelAgent<WireguardBackend> = Object.freeze<FlannelAgent<WireguardBackend>>({
  podMtu: mtu,
  pathTo,
  register,
  peer: ({ pathTo: path }, peer) => path(peer),
  miss: undefined,
});
