import { type Static, Type } from '@sinclair/typebox';
import { cidr, integer, LABEL_PATTERN, mapOf, object, optional, text, word } from '../kinds.js';
import { ofVpc } from './vpc.js';

const PROTOCOLS = ['all', 'tcp', 'udp', 'icmp', 'ipip', 'sctp'] as const;

const ports = {
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

export const securityGroups = mapOf(
  object(
    {
      vpc: ofVpc,
      ingress: optional(
        Type.Array(object({ ...ports, from: text(peer) }), {
          description: 'Inbound rules. Default: none.',
          default: [],
        }),
      ),
      egress: optional(
        Type.Array(object({ ...ports, to: text(peer) }), {
          description: 'Outbound rules. Default: everything, as AWS has it.',
          examples: [[{ protocol: 'all', to: '0.0.0.0/0' }]],
        }),
      ),
    },
    { description: 'A security group.' },
  ),
  {
    description:
      'Security groups by name. Each VPC has one, `default`, or `default-NAME` where there are several VPCs: it lets in all from itself and lets out everything.',
    keys: LABEL_PATTERN,
  },
);

const numbered = {
  rule: integer(1, 32_766, { description: 'Number: the lowest that matches decides.', examples: [100] }),
  action: word(['allow', 'deny'], { description: 'What it does.' }),
  ...ports,
};
const range = { description: 'IPv4 range.', examples: ['0.0.0.0/0'] };

export const networkAcls = mapOf(
  object(
    {
      vpc: ofVpc,
      ingress: optional(
        Type.Array(object({ ...numbered, from: cidr(range) }), {
          description: 'Rules for what enters the subnet. Default: none, so that nothing does.',
          default: [],
        }),
      ),
      egress: optional(
        Type.Array(object({ ...numbered, to: cidr(range) }), {
          description: 'Rules for what leaves the subnet. Default: none, so that nothing does.',
          default: [],
        }),
      ),
    },
    { description: 'A network ACL: ordered, stateless. What no rule matches is denied.' },
  ),
  { description: 'Network ACLs by name. A subnet without one lets everything pass.', keys: LABEL_PATTERN },
);

export type RawSecurityGroup = Static<typeof securityGroups>[string];
export type RawNetworkAcl = Static<typeof networkAcls>[string];

interface RawPorts {
  readonly protocol: string | number;
  readonly ports?: string | number;
  readonly icmp?: { readonly type: number; readonly code?: number };
}

/** A rule of either direction. */
export interface RawRule extends RawPorts {
  readonly from?: string;
  readonly to?: string;
}

/** A rule of a network ACL, of either direction. */
export interface RawAclRule extends RawRule {
  readonly rule: number;
  readonly action: 'allow' | 'deny';
}
