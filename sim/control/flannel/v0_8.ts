import type { Operation } from '../../linux/operation.js';
import { contains, type IPv4, networkOf } from '../../packet/address.js';
import { flannelMasquerade08 } from '../masquerade.js';
import type { Node } from '../plan.js';
import { deviceName, type FlannelAgent, type FlannelCluster, type FlannelNode } from './agent.js';
import { ENCAP_OVERHEAD, vtepDevice } from './vtep.js';

/** The kernel's own choice for a VXLAN device, which flannel takes over (backend/vxlan/network.go MTU): bytes. */
function mtu({ node }: FlannelNode): number {
  return node.host.mtu - ENCAP_OVERHEAD;
}

function tunnelTo(
  { plan, config }: Pick<FlannelCluster, 'plan' | 'config'>,
  { host, vtepMac: mac }: Node,
): Operation[] {
  const id = plan.origins.of('flannel-l2', host);
  return [{ kind: 'fdb-add', fdb: { id, link: deviceName(config), mac, dst: host.address, state: 'permanent' } }];
}

function start(self: FlannelNode): Operation[] {
  const { plan, config, node, leases, tunnelTo } = self;
  const range = node.host.podCIDR;
  if (range === undefined) return [];
  // The prefix length is the network's, so that the kernel's connected route sends the whole network to the device; the
  // route that flannel then adds itself is there already (EEXIST is ignored).
  const address = { address: networkOf(range), length: config.network.length };
  const asks: Operation = { kind: 'sysctl', name: `net.ipv4.neigh.${deviceName(config)}.app_solicit`, value: 3 };
  return [
    ...vtepDevice(self, mtu(self), address, [asks]),
    ...flannelMasquerade08(plan, node, config.network),
    ...leases.flatMap((peer) => (peer === node ? [] : tunnelTo(peer))),
  ];
}

/** The neighbour of a pod is its node's VTEP, reachable until the kernel's timers end that (device.go AddL3). */
function miss({ plan, config, node, leases }: FlannelNode, address: IPv4): Operation[] {
  const peer = leases.find(({ host }) => host.podCIDR !== undefined && contains(host.podCIDR, address));
  if (peer === undefined || peer === node) return [];
  const id = plan.origins.of('flannel-l3-miss', peer.host);
  const entry = { id, link: deviceName(config), address, mac: peer.vtepMac, state: 'reachable' } as const;
  return [{ kind: 'neighbour-replace', neighbour: entry }];
}

/**
 * flannel 0.8, of its kind since 0.5.0: one route for the network, an FDB entry a peer, and a neighbour a remote pod only
 * when the kernel asks (app_solicit; neither l2miss nor l3miss is set). DirectRouting came with 0.9.0, Backend.MTU with
 * 0.21.3, the accepting rules in FORWARD with 0.9.1 (pull request 872): it knows none of them.
 */
export const FLANNEL_0_8: FlannelAgent = Object.freeze({ podMtu: mtu, tunnelTo, start, miss });
