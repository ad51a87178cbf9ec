import type { Operation } from '../../linux/operation.js';
import { contains, type IPv4, networkOf } from '../../packet/address.js';
import type { VxlanBackend } from '../../scenario/scenario.js';
import type { Node } from '../plan.js';
import type { FlannelAgent, FlannelCluster, FlannelNode } from './agent.js';
import { deviceName, ENCAP_OVERHEAD, vtepDevice } from './vtep.js';

/** The kernel's own choice for a VXLAN device, which flannel takes over (backend/vxlan/network.go MTU): bytes. */
function mtu({ node }: FlannelNode<VxlanBackend>): number {
  return node.host.mtu - ENCAP_OVERHEAD;
}

function pathTo({ plan, backend }: FlannelCluster<VxlanBackend>, { host, publicIp, vtepMac: mac }: Node): Operation[] {
  const id = plan.origins.of('flannel-l2', host);
  return [{ kind: 'fdb-add', fdb: { id, link: deviceName(backend), mac, dst: publicIp, state: 'permanent' } }];
}

function register(self: FlannelNode<VxlanBackend>): Operation[] {
  const { config, backend, node } = self;
  const range = node.host.podCIDR;
  if (range === undefined) return [];
  // The prefix length is the network's, so that the kernel's connected route sends the whole network to the device; the
  // route that flannel then adds itself is there already (EEXIST is ignored).
  const address = { address: networkOf(range), length: config.network.length };
  const asks: Operation = { kind: 'sysctl', name: `net.ipv4.neigh.${deviceName(backend)}.app_solicit`, value: 3 };
  return vtepDevice(self, mtu(self), address, [asks]);
}

function peer({ pathTo }: FlannelNode<VxlanBackend>, to: Node): readonly Operation[] {
  return pathTo(to);
}

/** The neighbour of a pod is its node's VTEP, reachable until the kernel's timers end that (device.go AddL3). */
function miss({ plan, backend, node, leases }: FlannelNode<VxlanBackend>, link: string, address: IPv4): Operation[] {
  if (link !== deviceName(backend)) return [];
  const peer = leases.find(({ host }) => host.podCIDR !== undefined && contains(host.podCIDR, address));
  if (peer === undefined || peer === node) return [];
  const id = plan.origins.of('flannel-l3-miss', peer.host);
  const entry = { id, link, address, mac: peer.vtepMac, state: 'reachable' } as const;
  return [{ kind: 'neighbour-replace', neighbour: entry }];
}

/**
 * flannel 0.8, of its kind since 0.5.0: one route for the network, an FDB entry a peer, and a neighbour a remote pod only
 * when the kernel asks (app_solicit; neither l2miss nor l3miss is set). DirectRouting came with 0.9.0, Backend.MTU with
 * 0.21.3, the accepting rules in FORWARD with 0.9.1 (pull request 872): it knows none of them.
 */
export const FLANNEL_0_8: FlannelAgent<VxlanBackend> = Object.freeze({
  podMtu: mtu,
  pathTo,
  register,
  peer,
  miss,
});
