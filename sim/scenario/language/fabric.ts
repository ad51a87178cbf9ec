import { type Static, Type } from '@sinclair/typebox';
import { cidr, integer, LABEL_PATTERN, mapOf, object, optional, text, word } from './kinds.js';

const vpc = object(
  {
    name: optional(text({ description: 'Name of the VPC in traces.', default: 'vpc' })),
    cidr: cidr({ description: 'IPv4 range, /16 to /28.', examples: ['10.0.0.0/16'] }),
    mtu: optional(integer(576, 9001, { description: 'Largest IP packet that the VPC carries, bytes.', default: 9001 })),
  },
  { description: 'The VPC.' },
);

const subnet = object(
  {
    zone: text({ description: 'Availability zone.', examples: ['eu-west-1a'] }),
    cidr: cidr({ description: 'IPv4 range inside the VPC, /16 to /28.', examples: ['10.0.1.0/24'] }),
    routeTable: optional(text({ description: 'Name of the route table.', default: 'main' })),
  },
  { description: 'A subnet of the VPC.' },
);

const route = object(
  {
    destination: cidr({ description: 'IPv4 range.', examples: ['0.0.0.0/0'] }),
    target: text({
      description: '`host/NAME` (its ENI), `igw`, `igw-NAME`, `nat`, `nat-NAME` (a gateway) or `blackhole`.',
      examples: ['host/node-a', 'igw', 'blackhole'],
    }),
  },
  { description: 'A VPC route. The local route of the VPC is always there and not written.' },
);

const routeTable = object(
  {
    quota: optional(
      integer(1, 1000, { description: 'Routes that the table may hold; default: the quota of the aws profile.' }),
    ),
    routes: optional(Type.Array(route, { description: 'Routes beside the local one.', default: [] })),
  },
  { description: 'A VPC route table.' },
);

const PROTOCOLS = ['all', 'tcp', 'udp', 'icmp', 'ipip', 'sctp'] as const;

const rule = {
  protocol: Type.Unsafe<string | number>({
    type: ['string', 'integer'],
    description: `${PROTOCOLS.map((name) => `\`${name}\``).join(', ')} or an IP protocol number.`,
    examples: ['ipip', 4],
  }),
  ports: optional(
    Type.Unsafe<string | number>({
      type: ['string', 'integer'],
      description: 'Destination port, or `from-to`; tcp, udp and sctp. Default: all ports.',
      examples: [8472, '30000-32767'],
    }),
  ),
  icmp: optional(
    object(
      {
        type: integer(0, 255, { description: 'ICMP type.' }),
        code: optional(integer(0, 255, { description: 'ICMP code. Default: all codes.' })),
      },
      { description: 'ICMP type and code; icmp only. Default: all.' },
    ),
  ),
};
const peer = { description: "An IPv4 range or a security group's name.", examples: ['10.0.0.0/16', 'nodes'] };

const securityGroup = object(
  {
    ingress: optional(
      Type.Array(object({ ...rule, from: text(peer) }), { description: 'Inbound rules. Default: none.', default: [] }),
    ),
    egress: optional(
      Type.Array(object({ ...rule, to: text(peer) }), {
        description: 'Outbound rules. Default: everything, as AWS has it.',
        examples: [[{ protocol: 'all', to: '0.0.0.0/0' }]],
      }),
    ),
  },
  { description: 'A security group.' },
);

export const fabric = object(
  {
    type: word(['aws'], { description: 'Kind of fabric.' }),
    vpc,
    subnets: mapOf(subnet, { description: 'Subnets by name.', keys: LABEL_PATTERN }),
    routeTables: optional(
      mapOf(routeTable, { description: 'Route tables by name; `main` always exists.', keys: LABEL_PATTERN }),
    ),
    securityGroups: optional(
      mapOf(securityGroup, {
        description:
          'Security groups by name. `default` always exists: it lets in all from itself and lets out everything.',
        keys: LABEL_PATTERN,
      }),
    ),
  },
  { description: 'What lies between the hosts.' },
);

export type RawFabric = Static<typeof fabric>;
export type RawRouteTable = Static<typeof routeTable>;
export type RawSecurityGroup = Static<typeof securityGroup>;
/** A rule of either direction. */
export type RawRule = Omit<NonNullable<RawSecurityGroup['ingress']>[number], 'from'> & { from?: string; to?: string };
