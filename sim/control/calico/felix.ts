import type { Operation } from '../../linux/operation.js';
import { type IPv4, ZERO_MAC } from '../../packet/address.js';
import type { CalicoNetwork } from '../../scenario/scenario.js';
import { acceptForwarded, single, vxlan } from '../entries.js';
import { interfaceWith, type Node, type Plan } from '../plan.js';
import { ipipMtu, usesIpip, vxlanMtu } from './mtu.js';

export const VXLAN_DEVICE = 'vxlan.calico';
export const IPIP_DEVICE = 'tunl0';

/**
 * Endpoints without policy: Felix marks their forwarded traffic as accepted in its dispatch chains and accepts what is
 * marked at the end of FORWARD. What counts here is the end of that: accepted, after all rules that are there before.
 */
export function felixForward(plan: Plan, { host }: Node): Operation[] {
  const id = plan.origins.of('felix-forward', host);
  return [
    acceptForwarded(id, { kind: 'in-interface', name: 'cali+' }),
    acceptForwarded(id, { kind: 'out-interface', name: 'cali+' }),
  ];
}

/** The tunnel devices that the pools ask for. */
export function felixDevices(plan: Plan, network: CalicoNetwork, node: Node): Operation[] {
  const { host } = node;
  const ipip = plan.assignment.ipip.get(host);
  const address = plan.assignment.vxlan.get(host);
  return [
    ...(usesIpip(network) ? tunl0(plan, network, host, ipip) : []),
    ...(address === undefined ? [] : vxlanDevice(plan, network, node, address)),
  ];
}

/** The module's own fallback device: any to any, TTL of the inner header, outer DF of the inner one (net/ipv4/ipip.c). */
function tunl0(plan: Plan, network: CalicoNetwork, host: Node['host'], address: IPv4 | undefined): Operation[] {
  const ipip = { local: undefined, remote: undefined, dev: undefined, ttl: 0, pmtudisc: false };
  const id = plan.origins.of('tunl0', host);
  const base = { id, name: IPIP_DEVICE, mac: ZERO_MAC, mtu: ipipMtu(host, network), up: false, master: undefined };
  return [
    { kind: 'link-add', link: { ...base, kind: 'ipip', ipip } },
    { kind: 'link-set', name: IPIP_DEVICE, change: { up: true } },
    ...ownAddress(plan.origins.of('tunl0-address', host), IPIP_DEVICE, address),
  ];
}

/** Felix makes no device where no interface has the node's address (felix/dataplane/linux/vxlan_mgr.go getParentInterface). */
function vxlanDevice(plan: Plan, network: CalicoNetwork, node: Node, address: IPv4): Operation[] {
  const { host, calico, vtepMac: mac } = node;
  const dev = interfaceWith(node, calico.address);
  if (dev === undefined) return [];
  const { vxlanVni: vni, vxlanPort: port } = network.felix;
  const attributes = vxlan({ vni, local: calico.address, dev, port });
  const base = { name: VXLAN_DEVICE, mac, mtu: vxlanMtu(host, network), up: false };
  const id = plan.origins.of('vxlan-device', host);
  return [
    { kind: 'link-add', link: { id, ...base, master: undefined, kind: 'vxlan', vxlan: attributes } },
    ...ownAddress(plan.origins.of('vxlan-address', host), VXLAN_DEVICE, address),
    { kind: 'link-set', name: VXLAN_DEVICE, change: { up: true } },
  ];
}

function ownAddress(id: number, link: string, address: IPv4 | undefined): Operation[] {
  if (address === undefined) return [];
  return [{ kind: 'address-add', address: { id, link, address: single(address), scope: 'global' } }];
}
