import { formatMac } from '../../../sim/packet/address.js';
import { INSTANCE_LINK } from '../../lab/plan.js';
import { addressSet, host } from './address-sets.js';
import { flatten, formatInterval } from './intervals.js';
import type { Layout, Port } from './layout.js';
import { VPC_LINK } from './links.js';
import { EGRESS, INGRESS, markOf } from './mark.js';
import { vpcMtu } from './modelled.js';
import { type Chain, dropAs, type Table } from './nft.js';
import { IS_ROUTED, routedFrom } from './sender-mac.js';

/**
 * What an interface does with each packet by itself, fragments as they come, in the ingress hooks of its two ports: the
 * size limit, the source/destination check, and the mark that tells the security groups who is at the far end.
 */
export function eniPorts(layout: Layout, port: Port): Table {
  return {
    family: 'netdev',
    name: 'eni',
    counts: ['vpc-mtu-exceeded', 'source-check', 'destination-check'],
    sets: [],
    chains: [fromInstance(layout, port), fromVpc(port, layout)],
  };
}

function fromInstance(layout: Layout, port: Port): Chain {
  return {
    name: 'from_instance',
    hook: ingress(INSTANCE_LINK),
    rules: [
      // AWS answers a request to one MAC as one to all; newer kernels pass it on (br_do_proxy_suppress_arp).
      'ether type arp ether daddr set ff:ff:ff:ff:ff:ff accept',
      'ether type != ip drop',
      // Without DF the bridge fragments (br_nf_dev_queue_xmit in net/bridge/br_netfilter_hooks.c).
      `ip length > ${vpcMtu(layout.config)} ip frag-off & 0x4000 != 0 ${dropAs('vpc-mtu-exceeded')}`,
      ...check(port, 'source'),
      `meta mark set ${EGRESS}`,
      ...egressPeers(layout, port),
    ],
  };
}

/** Towards the router the far end is where its route leads, inside the subnet whose MAC it is. */
function egressPeers(layout: Layout, { subnet }: Port): string[] {
  const routes = flatten(
    subnet.routes.map(({ destination, target }) => ({
      prefix: destination,
      // The owner of the address is found by the address itself.
      value: target.kind === 'eni' ? markOf(EGRESS, layout.byName.get(target.eni)) : EGRESS,
    })),
  ).filter(({ value }) => value !== EGRESS);
  const neighbours = subnet.ports.map((peer) => `${formatMac(peer.eni.mac)} : ${markOf(EGRESS, peer)}`);
  const routed = routes.map((interval) => `${formatInterval(interval)} : ${interval.value}`);
  return [
    `meta mark set ether daddr map { ${neighbours.join(', ')} }`,
    ...(routed.length === 0
      ? []
      : [`ether daddr ${formatMac(subnet.routerMac)} meta mark set ip daddr map { ${routed.join(', ')} }`]),
  ];
}

function fromVpc(port: Port, { ports }: Layout): Chain {
  const senders = [
    ...port.subnet.ports.map((peer) => `${formatMac(peer.eni.mac)} : ${markOf(INGRESS, peer)}`),
    ...ports.map((peer) => `${routedFrom(peer)} : ${markOf(INGRESS, peer)}`),
  ];
  return {
    name: 'from_vpc',
    hook: ingress(VPC_LINK),
    rules: [
      ...check(port, 'destination'),
      `meta mark set ${INGRESS}`,
      `meta mark set ether saddr map { ${senders.join(', ')} }`,
      `${IS_ROUTED} ether saddr set ${formatMac(port.subnet.routerMac)}`,
    ],
  };
}

function ingress(device: string): string {
  return `type filter hook ingress device "${device}" priority 0; policy accept;`;
}

/** The source/destination check (VPC user guide, EIP and ENI pages); delegated prefixes satisfy it. */
function check({ eni }: Port, side: 'source' | 'destination'): string[] {
  if (!eni.sourceDestCheck) return [];
  const field = side === 'source' ? 'ip saddr' : 'ip daddr';
  return [`${field} != ${addressSet([...eni.addresses.map(host), ...eni.prefixes])} ${dropAs(`${side}-check`)}`];
}
