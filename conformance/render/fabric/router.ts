import type { VpcRouteConfig } from '../../../sim/aws/config.js';
import { formatIPv4, formatMac } from '../../../sim/packet/address.js';
import { addressSet, PRIVATE_SET, serviceAddresses } from './address-sets.js';
import { flatten, formatInterval } from './intervals.js';
import type { Layout, Port, SubnetLayout } from './layout.js';
import { type Chain, dropAs, type Table } from './nft.js';
import { routedFrom } from './sender-mac.js';

/**
 * The VPC between its interfaces, in the ingress hooks of the router's ports: no IP stack sees a packet, so that no TTL
 * is counted down, nothing is defragmented and no ICMP error made. Chains that an address or a MAC chooses are found
 * in maps: one look-up whatever the number of routes.
 */
export function routerTable(layout: Layout): Table {
  return {
    family: 'netdev',
    name: 'vpc',
    counts: [
      'vpc-unknown-mac',
      'vpc-no-route',
      'vpc-no-such-address',
      'vpc-route-blackhole',
      'left-by-gateway',
      'undetermined',
    ],
    sets: [],
    chains: [
      ...layout.ports.map(deliver),
      ...ENDS,
      local(layout),
      ...layout.subnets.flatMap((subnet, index) =>
        // A hook needs a device.
        subnet.ports.length === 0 ? [] : [routeTable(layout, subnet, index), ingress(subnet, index)],
      ),
    ],
  };
}

/** Hands a frame to an interface. */
function deliver(port: Port): Chain {
  const rule = `ether daddr set ${formatMac(port.eni.mac)} fwd to "${port.device}"`;
  return { name: chainOf(port), rules: [rule] };
}

function chainOf(port: Port): string {
  return `to_${port.device}`;
}

const ENDS: readonly Chain[] = [
  {
    name: 'gateway',
    rules: [`ip daddr ${PRIVATE_SET} ${dropAs('left-by-gateway')}`, dropAs('undetermined')],
  },
  { name: 'blackhole', rules: [dropAs('vpc-route-blackhole')] },
];

/** The local route: the owner of the address, in whatever subnet. */
function local({ owners }: Layout): Chain {
  const elements = [...owners].map(([address, port]) => `${formatIPv4(address)} : goto ${chainOf(port)}`);
  return { name: 'local', rules: [...lookup('ip daddr', elements), dropAs('vpc-no-such-address')] };
}

/** The route table of a subnet; what is for AWS itself goes past it. */
function routeTable(layout: Layout, { routes }: SubnetLayout, index: number): Chain {
  const intervals = flatten(
    routes.map((route) => ({ prefix: route.destination, value: targetChain(layout, route.target) })),
  );
  const elements = intervals.map((interval) => `${formatInterval(interval)} : goto ${interval.value}`);
  const services = addressSet(serviceAddresses(layout.config.vpc.cidr));
  return {
    name: `routes_${index}`,
    rules: [`ip daddr ${services} ${dropAs('undetermined')}`, ...lookup('ip daddr', elements), dropAs('vpc-no-route')],
  };
}

function targetChain({ byName }: Layout, target: VpcRouteConfig['target']): string {
  switch (target.kind) {
    case 'local':
      return 'local';
    case 'eni': {
      const port = byName.get(target.eni);
      return port === undefined ? 'blackhole' : chainOf(port);
    }
    case 'gateway':
    case 'blackhole':
      return target.kind;
  }
}

/** What the interfaces of a subnet send: to the router by address, to each other by MAC, nothing else. */
function ingress({ ports, routerMac }: SubnetLayout, index: number): Chain {
  const devices = ports.map(({ device }) => `"${device}"`).join(', ');
  const senders = ports.map((port) => `"${port.device}" : ${routedFrom(port)}`).join(', ');
  const neighbours = ports.map((port) => `${formatMac(port.eni.mac)} : goto ${chainOf(port)}`);
  return {
    name: `subnet_${index}`,
    hook: `type filter hook ingress devices = { ${devices} } priority 0; policy drop;`,
    rules: [
      // ARP has been answered at the interface, by whatever answers it; a VPC carries IP only.
      'ether type != ip drop',
      `ether daddr ${formatMac(routerMac)} ether saddr set iifname map { ${senders} } goto routes_${index}`,
      ...lookup('ether daddr', neighbours),
      dropAs('vpc-unknown-mac'),
    ],
  };
}

/** A rule that looks up a chain; nft refuses a map without elements. */
function lookup(key: string, elements: readonly string[]): string[] {
  return elements.length === 0 ? [] : [`${key} vmap { ${elements.join(', ')} }`];
}
