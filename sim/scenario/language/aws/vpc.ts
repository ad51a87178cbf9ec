import { type Static, Type } from '@sinclair/typebox';
import { cidr, flag, integer, LABEL_PATTERN, mapOf, object, optional, some, text } from '../kinds.js';

const about = {
  cidr: cidr({ description: 'IPv4 range, /16 to /28.', examples: ['10.0.0.0/16'] }),
  mtu: optional(integer(576, 9001, { description: 'Largest IP packet that the VPC carries, bytes.', default: 9001 })),
  region: optional(
    text({ description: "Region. Default: that of its subnets' zones, their names without the last letter." }),
  ),
};

export const vpc = object(
  { name: optional(text({ description: 'Name of the VPC in traces.', default: 'vpc' })), ...about },
  { description: 'The only VPC; several are written under `vpcs`.' },
);

export const vpcs = mapOf(
  object(
    {
      ...about,
      secondaryCidrs: optional(
        some(cidr({ description: 'IPv4 range, /16 to /28.', examples: ['100.64.0.0/16'] }), {
          description: 'Further ranges of the VPC.',
        }),
      ),
    },
    { description: 'A VPC.' },
  ),
  { description: 'VPCs by name; in place of `vpc`.', keys: LABEL_PATTERN },
);

/** What a part of one of several VPCs says. */
export const ofVpc = optional(text({ description: 'Name of its VPC; needed where there are several.' }));

export const subnets = mapOf(
  object(
    {
      vpc: ofVpc,
      zone: text({ description: 'Availability zone.', examples: ['eu-west-1a'] }),
      cidr: cidr({ description: 'IPv4 range inside the VPC, /16 to /28.', examples: ['10.0.1.0/24'] }),
      routeTable: optional(text({ description: "Name of the route table. Default: the VPC's main one." })),
      networkAcl: optional(
        text({ description: "Name of the network ACL. Default: the VPC's own, which lets everything pass." }),
      ),
    },
    { description: 'A subnet of a VPC.' },
  ),
  { description: 'Subnets by name.', keys: LABEL_PATTERN },
);

const route = object(
  {
    destination: cidr({ description: 'IPv4 range.', examples: ['0.0.0.0/0'] }),
    target: text({
      description:
        '`host/NAME` (its ENI), `host/NAME/LINK` (another one), the name of a gateway, a peering or a transit gateway, or `blackhole`. `igw` is an internet gateway without being declared.',
      examples: ['host/node-a', 'igw', 'blackhole'],
    }),
  },
  { description: 'A VPC route. The local routes of the VPC are always there and not written.' },
);

export const routeTables = mapOf(
  object(
    {
      vpc: ofVpc,
      main: optional(
        flag({ description: 'Whether it is the main table of its VPC. Default: whether its name is `main`.' }),
      ),
      quota: optional(
        integer(1, 1000, { description: 'Routes that the table may hold; default: the quota of the aws profile.' }),
      ),
      propagation: optional(
        some(Type.String(), {
          description: 'Virtual private gateways (of type `vpn`) whose routes it learns; at most 100 of them.',
        }),
      ),
      routes: optional(Type.Array(route, { description: 'Routes beside the local ones.', default: [] })),
    },
    { description: 'A VPC route table.' },
  ),
  {
    description: 'Route tables by name. Each VPC has a main one: `main`, or `main-NAME` where there are several VPCs.',
    keys: LABEL_PATTERN,
  },
);

export type RawVpc = Static<typeof vpc>;
export type RawVpcs = Static<typeof vpcs>;
export type RawSubnet = Static<typeof subnets>[string];
export type RawRouteTable = Static<typeof routeTables>[string];
