import { type Static, Type } from '@sinclair/typebox';
import { address, cidr, LABEL_PATTERN, mapOf, object, optional, some, text, word } from '../kinds.js';
import { ofVpc } from './vpc.js';

const internet = object(
  { type: word(['internet'], { description: 'An internet gateway.' }), vpc: ofVpc },
  { description: 'An internet gateway.' },
);
const nat = object(
  {
    type: word(['nat'], { description: 'A public NAT gateway.' }),
    subnet: text({ description: 'The subnet that it lives in; what it has translated goes by its route table.' }),
    address: address({ description: 'Its private address there.', examples: ['10.0.1.200'] }),
  },
  { description: 'A NAT gateway.' },
);
const vpn = object(
  {
    type: word(['vpn'], { description: 'A virtual private gateway with a site-to-site VPN.' }),
    vpc: ofVpc,
    customer: some(cidr({ description: 'IPv4 range.', examples: ['192.168.0.0/16'] }), {
      description: "Ranges of the customer's network.",
    }),
  },
  { description: 'A site-to-site VPN.' },
);

export type RawGateway = Static<typeof internet> | Static<typeof nat> | Static<typeof vpn>;

export const gateways = mapOf(
  Type.Unsafe<RawGateway>({
    type: 'object',
    description: 'A gateway.',
    discriminator: { propertyName: 'type' },
    required: ['type'],
    oneOf: [internet, nat, vpn],
  }),
  { description: 'Gateways by name.', keys: LABEL_PATTERN },
);

export const peerings = mapOf(
  object(
    {
      vpcs: Type.Array(Type.String(), {
        description: 'The two VPCs that it joins; their ranges must be apart.',
        minItems: 2,
        maxItems: 2,
        examples: [['one', 'two']],
      }),
    },
    { description: 'A VPC peering connection.' },
  ),
  { description: 'VPC peering connections by name.', keys: LABEL_PATTERN },
);

const attachment = object(
  {
    vpc: ofVpc,
    subnets: some(Type.String(), {
      description: 'A subnet of each zone whose traffic may pass.',
      examples: [['one-a', 'one-b']],
    }),
    routeTable: optional(text({ description: 'The table that routes what comes from it.', default: 'default' })),
    propagation: optional(
      Type.Array(Type.String(), {
        description: "Tables that learn the VPC's ranges.",
        default: ['default'],
      }),
    ),
  },
  { description: 'A VPC attachment.' },
);

const transitRoute = object(
  {
    destination: cidr({ description: 'IPv4 range.', examples: ['10.244.0.0/16'] }),
    target: text({ description: 'Name of an attachment, or `blackhole`.' }),
  },
  { description: 'A static route of a transit gateway.' },
);

export const transitGateways = mapOf(
  object(
    {
      attachments: mapOf(attachment, { description: 'VPC attachments by name.', keys: LABEL_PATTERN }),
      routeTables: optional(
        mapOf(
          object(
            {
              routes: optional(
                Type.Array(transitRoute, {
                  description: 'Static routes; they go before propagated ones.',
                  default: [],
                }),
              ),
            },
            { description: 'A route table of the transit gateway.' },
          ),
          { description: 'Route tables by name; `default` always exists.', keys: LABEL_PATTERN },
        ),
      ),
    },
    { description: 'A transit gateway.' },
  ),
  { description: 'Transit gateways by name.', keys: LABEL_PATTERN },
);

export type RawPeering = Static<typeof peerings>[string];
export type RawTransitGateway = Static<typeof transitGateways>[string];
