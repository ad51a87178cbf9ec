import type { Operation } from '../../linux/operation.js';
import type { Cidr } from '../../packet/address.js';
import type { VxlanBackend } from '../../scenario/scenario.js';
import { vxlan } from '../entries.js';
import type { FlannelNode } from './agent.js';

/** Outer IPv4, UDP, VXLAN and inner Ethernet header (flannel pkg/backend/vxlan/vxlan_network.go encapOverhead), bytes. */
export const ENCAP_OVERHEAD = 50;

/** flannel.VNI */
export function deviceName({ vni }: VxlanBackend): string {
  return `flannel.${vni}`;
}

/** The device with its address, brought up; `mtu` in bytes, `settings` before it has its address. */
export function vtepDevice(
  { plan, backend, node }: FlannelNode<VxlanBackend>,
  mtu: number,
  address: Cidr,
  settings: readonly Operation[] = [],
): Operation[] {
  const { host, vtepMac: mac } = node;
  const name = deviceName(backend);
  const attributes = { vni: backend.vni, local: host.address, dev: host.interface, port: backend.port };
  const base = { id: plan.origins.of('flannel-device', host), name, mac, mtu, up: false, master: undefined };
  const id = plan.origins.of('flannel-address', host);
  return [
    { kind: 'link-add', link: { ...base, kind: 'vxlan', vxlan: vxlan(attributes) } },
    ...settings,
    { kind: 'address-add', address: { id, link: name, address, scope: 'global' } },
    { kind: 'link-set', name, change: { up: true } },
  ];
}
