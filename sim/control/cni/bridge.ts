import type { Operation } from '../../linux/operation.js';
import type { Cidr } from '../../packet/address.js';
import { DEFAULT, route } from '../entries.js';
import { gatewayOf } from '../ipam/host-local.js';
import { bridgeVeth, drawnMac, podMac } from '../names.js';
import type { Node, PlacedPod, Plan } from '../plan.js';
import { POD_INTERFACE, type PodNetwork } from './pod-network.js';

export const BRIDGE = 'cni0';

/** The bridge, made with the first pod of a node; `mtu` in bytes. */
export function bridgeDevice(plan: Plan, { host }: Node, range: Cidr, mtu: number): Operation[] {
  const gateway = gatewayOf(range);
  const base = { name: BRIDGE, mac: drawnMac(`cni0 of ${host.name}`), mtu, up: false, master: undefined };
  return [
    { kind: 'link-add', link: { id: plan.origins.of('bridge-device', host), ...base, kind: 'bridge' } },
    { kind: 'link-set', name: BRIDGE, change: { up: true } },
    {
      kind: 'address-add',
      address: {
        id: plan.origins.of('bridge-address', host),
        link: BRIDGE,
        address: { address: gateway, length: range.length },
        scope: 'global',
      },
    },
  ];
}

/** The bridge of a pod: where it is and what goes through it beside the default route. */
export interface BridgeNetwork {
  readonly range: Cidr;
  /** Bytes. */
  readonly mtu: number;
  /** The cluster's network, to which flannel's CNI plugin gives pods a route of its own. */
  readonly network: Cidr | undefined;
}

/** The bridge plugin: a port of cni0, an address of the node's range, cni0 as gateway. */
export function bridgePod(
  plan: Plan,
  node: Node,
  { pod, namespace, address }: PlacedPod,
  { range, mtu, network }: BridgeNetwork,
): PodNetwork {
  const { origins } = plan;
  const name = bridgeVeth(pod);
  const via = { via: gatewayOf(range), dev: POD_INTERFACE };
  const base = { mtu, up: false, kind: 'veth' } as const;
  const hostEnd = { mac: drawnMac(`${name} of ${node.host.name}`), peer: { namespace, link: POD_INTERFACE } };
  const podEnd = { mac: podMac(address), peer: { namespace: node.host.name, link: name } };
  return {
    host: [
      {
        kind: 'link-add',
        link: { ...base, ...hostEnd, id: origins.of('bridge-veth', pod), name, master: undefined },
      },
      { kind: 'link-set', name, change: { up: true } },
      { kind: 'link-set', name, change: { master: BRIDGE } },
      { kind: 'link-set', name, change: { hairpin: true } },
    ],
    pod: [
      // A network namespace takes net.ipv4.conf.all from the first one, forwarding with it.
      { kind: 'sysctl', name: 'net.ipv4.ip_forward', value: 1 },
      {
        kind: 'link-add',
        link: { ...base, ...podEnd, id: origins.of('bridge-eth0', pod), name: POD_INTERFACE, master: undefined },
      },
      { kind: 'link-set', name: POD_INTERFACE, change: { up: true } },
      {
        kind: 'address-add',
        address: {
          id: origins.of('bridge-pod-address', pod),
          link: POD_INTERFACE,
          address: { address, length: range.length },
          scope: 'global',
        },
      },
      ...(network === undefined
        ? []
        : ([{ kind: 'route-add', route: route(origins.of('bridge-network', pod), network, via) }] as const)),
      { kind: 'route-add', route: route(origins.of('bridge-default', pod), DEFAULT, via) },
    ],
  };
}
