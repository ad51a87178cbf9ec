import { eniNamespace, INSTANCE_LINK, netns } from '../../lab/plan.js';
import type { Layout } from './layout.js';
import { vpcMtu } from './modelled.js';

/** The bridge of an ENI's namespace. */
export const BRIDGE = 'br';

/** The ENI namespace's interface towards the router. */
export const VPC_LINK = 'vpc';

/** The largest MTU that a veth takes (ETH_MAX_MTU): limits are set elsewhere. */
const UNLIMITED = 65535;

/**
 * Where the indices of the router's ports begin. Both ends of a veth must not have the same one: the kernel takes such an
 * interface for one without a lower end, and lets it wait a second for its carrier (linkwatch_urgent_event in
 * net/core/link_watch.c).
 */
const INDEX = 1000;

/**
 * For `ip -batch` in the router's namespace: the cables to all ENIs. The MTU of an ENI's end is the VPC's, by which the
 * bridge there fragments.
 */
export function routerLinks({ config, ports }: Layout): string[] {
  return ports.flatMap(({ device, eni, number }) => {
    const peer = `${VPC_LINK} mtu ${vpcMtu(config)} netns ${netns(eniNamespace(eni.name))}`;
    return [
      `link add index ${INDEX + number} name ${device} mtu ${UNLIMITED} type veth peer name ${peer}`,
      `link set dev ${device} up`,
    ];
  });
}

/** For `ip -batch` in an ENI's namespace; the instance's cable is there already. */
export function eniLinks({ config }: Layout): string[] {
  return [
    // Keywords stand before names: ip takes `br` for the beginning of `broadcast`.
    // The size of fragments is that of the bridge, not of the port (ip_skb_dst_mtu of br_netfilter's own route).
    `link add name ${BRIDGE} mtu ${vpcMtu(config)} type bridge mcast_snooping 0`,
    `link set dev ${INSTANCE_LINK} mtu ${UNLIMITED} master ${BRIDGE} up`,
    `link set dev ${VPC_LINK} master ${BRIDGE} up`,
    `link set dev ${BRIDGE} up`,
  ];
}

/**
 * For `bridge -batch`: nothing is learned. What is unknown is flooded to the router, which counts it, not to the
 * instance.
 */
export const PORT_FLAGS: readonly string[] = [
  `link set dev ${VPC_LINK} learning off neigh_suppress on`,
  `link set dev ${INSTANCE_LINK} learning off flood off`,
];
