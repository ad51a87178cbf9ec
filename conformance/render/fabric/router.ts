import type { VpcRouteConfig } from '../../../sim/aws/config.js';
import { formatIPv4, formatMac } from '../../../sim/packet/address.js';
import { addressSet, PRIVATE_SET, serviceAddresses } from './address-sets.js';
import { flatten, formatInterval } from './intervals.js';
import type { Layout, Port, SubnetLayout } from './layout.js';
import { aclChains, askAcl } from './network-acls.js';
import { type Chain, dropAs, type Table } from './nft.js';
import { routedFrom } from './sender-mac.js';

/**
 * The VPCs between their interfaces, in the ingress hooks of the router's ports: no IP stack sees a packet, so that no
 * TTL is counted down, nothing is defragmented and no ICMP error made. Chains that an address or a MAC chooses are found
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
      'network-acl-egress',
      'network-acl-ingress',
      'peering-not-transitive',
      'left-by-gateway',
      'no-public-address',
      'undetermined',
    ],
    sets: [],
    chains: [
      ...layout.ports.map(deliver),
      { name: 'blackhole', rules: [dropAs('vpc-route-blackhole')] },
      ...aclChains(layout),
      ...layout.subnets.flatMap((subnet, index) =>
        // A hook needs a device.
        subnet.ports.length === 0 ? [] : [...outOf(layout, subnet, index), ingress(subnet, index)],
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

/** What leaves a subnet by its router: its route table, and the ways that routes lead. */
function outOf(layout: Layout, subnet: SubnetLayout, index: number): Chain[] {
  const crossed = layout.ports.filter((port) => crosses(layout, subnet, port));
  const peerings = new Set(subnet.routes.flatMap(({ target }) => (target.kind === 'peering' ? [target.name] : [])));
  return [
    ...crossed.map((port) => ({
      name: crossing(index, port),
      rules: [...askAcl(layout, subnet, 'egress'), ...askAcl(layout, port.subnet, 'ingress'), `goto ${chainOf(port)}`],
    })),
    {
      name: `gateway_${index}`,
      // No interface here has a public address.
      rules: [
        ...askAcl(layout, subnet, 'egress'),
        `ip daddr ${PRIVATE_SET} ${dropAs('left-by-gateway')}`,
        dropAs('no-public-address'),
      ],
    },
    { name: `local_${index}`, rules: owners(layout, subnet, index, subnet.vpc.name) },
    ...[...peerings].map((name) => peering(layout, subnet, index, name)),
    routeTable(layout, subnet, index),
  ];
}

/** Whether a network ACL is asked on the way from a subnet to an interface. */
function crosses(layout: Layout, from: SubnetLayout, to: Port): boolean {
  if (to.subnet === from) return false;
  return askAcl(layout, from, 'egress').length + askAcl(layout, to.subnet, 'ingress').length > 0;
}

function crossing(index: number, port: Port): string {
  return `cross_${index}_${port.device}`;
}

function wayTo(layout: Layout, from: SubnetLayout, index: number, to: Port): string {
  return crosses(layout, from, to) ? crossing(index, to) : chainOf(to);
}

/** To the owner of an address in a VPC, in whatever subnet. */
function owners(layout: Layout, from: SubnetLayout, index: number, vpc: string): string[] {
  const there = [...layout.owners].filter(([, port]) => port.subnet.vpc.name === vpc);
  const elements = there.map(([address, port]) => `${formatIPv4(address)} : goto ${wayTo(layout, from, index, port)}`);
  return [...lookup('ip daddr', elements), dropAs('vpc-no-such-address')];
}

/** Over a peering: no route table is asked at the other end, and what is for no address of that VPC is lost. */
function peering(layout: Layout, from: SubnetLayout, index: number, name: string): Chain {
  const vpcs: readonly string[] = layout.config.peerings.find((candidate) => candidate.name === name)?.vpcs ?? [];
  const far = layout.config.vpcs.find((vpc) => vpc.name !== from.vpc.name && vpcs.includes(vpc.name));
  const inside = vpcs.includes(from.vpc.name) && far !== undefined ? far.cidrs : [];
  return {
    name: peeringChain(layout, index, name),
    rules: [
      ...askAcl(layout, from, 'egress'),
      ...(inside.length === 0
        ? [dropAs('peering-not-transitive')]
        : [
            `ip daddr != ${addressSet(inside)} ${dropAs('peering-not-transitive')}`,
            ...owners(layout, from, index, far?.name ?? ''),
          ]),
    ],
  };
}

function peeringChain({ config }: Layout, index: number, name: string): string {
  return `peering_${index}_${config.peerings.findIndex((candidate) => candidate.name === name)}`;
}

/** The route table of a subnet; what is for AWS itself goes past it. */
function routeTable(layout: Layout, subnet: SubnetLayout, index: number): Chain {
  const intervals = flatten(
    subnet.routes.map((route) => ({
      prefix: route.destination,
      value: targetChain(layout, subnet, index, route.target),
    })),
  );
  const elements = intervals.map((interval) => `${formatInterval(interval)} : goto ${interval.value}`);
  const services = addressSet(serviceAddresses(subnet.vpc.cidrs));
  return {
    name: `routes_${index}`,
    rules: [`ip daddr ${services} ${dropAs('undetermined')}`, ...lookup('ip daddr', elements), dropAs('vpc-no-route')],
  };
}

function targetChain(layout: Layout, subnet: SubnetLayout, index: number, target: VpcRouteConfig['target']): string {
  switch (target.kind) {
    case 'local':
      return `local_${index}`;
    case 'eni': {
      const port = layout.byName.get(target.eni);
      return port === undefined ? 'blackhole' : wayTo(layout, subnet, index, port);
    }
    case 'gateway':
      return layout.config.gateways.some(({ name }) => name === target.name) ? `gateway_${index}` : 'blackhole';
    case 'peering':
      return peeringChain(layout, index, target.name);
    // Not rendered: a fabric that uses one is refused.
    case 'transit-gateway':
    case 'blackhole':
      return 'blackhole';
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
