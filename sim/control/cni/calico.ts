import { confSysctl } from '../../linux/sysctl.js';
import type { IPv4 } from '../../packet/address.js';
import { DEFAULT, route, single } from '../entries.js';
import { CALICO_VETH_MAC, calicoVeth, podMac } from '../names.js';
import type { Node, PlacedPod, Plan } from '../plan.js';
import { POD_INTERFACE, type PodNetwork } from './pod-network.js';

/** 169.254.1.1, for which the host answers by proxy ARP. */
const GATEWAY = 0xa9fe0101 as IPv4;

/** Calico's CNI plugin: a veth without a bridge, a /32, and a gateway that nobody has. `mtu` in bytes. */
export function calicoPod(plan: Plan, node: Node, { pod, namespace, address }: PlacedPod, mtu: number): PodNetwork {
  const { origins } = plan;
  const name = calicoVeth(pod);
  const base = { mtu, up: false, master: undefined, kind: 'veth' } as const;
  const conf = (key: string, value: number) =>
    ({ kind: 'sysctl', name: `net.ipv4.conf.${name}.${key}`, value }) as const;
  return {
    host: [
      {
        kind: 'link-add',
        link: {
          ...base,
          id: origins.of('calico-veth', pod),
          name,
          mac: CALICO_VETH_MAC,
          peer: { namespace, link: POD_INTERFACE },
        },
      },
      conf('route_localnet', 1),
      { kind: 'sysctl', name: `net.ipv4.neigh.${name}.proxy_delay`, value: 0 },
      conf('proxy_arp', 1),
      conf('forwarding', 1),
      { kind: 'link-set', name, change: { up: true } },
      {
        kind: 'route-add',
        route: route(origins.of('calico-host-route', pod), single(address), { dev: name, scope: 'link' }),
      },
      // Felix's word on a workload's interface: the host's default (felix/dataplane/linux/endpoint_mgr.go).
      conf('rp_filter', confSysctl(node.host.sysctls, 'default', 'rp_filter')),
    ],
    pod: [
      {
        kind: 'link-add',
        link: {
          ...base,
          id: origins.of('calico-eth0', pod),
          name: POD_INTERFACE,
          mac: podMac(address),
          peer: { namespace: node.host.name, link: name },
        },
      },
      { kind: 'link-set', name: POD_INTERFACE, change: { up: true } },
      {
        kind: 'route-add',
        route: route(origins.of('calico-gateway', pod), single(GATEWAY), { dev: POD_INTERFACE, scope: 'link' }),
      },
      {
        kind: 'route-add',
        route: route(origins.of('calico-default', pod), DEFAULT, { via: GATEWAY, dev: POD_INTERFACE }),
      },
      {
        kind: 'address-add',
        address: {
          id: origins.of('calico-address', pod),
          link: POD_INTERFACE,
          address: single(address),
          scope: 'global',
        },
      },
    ],
  };
}
