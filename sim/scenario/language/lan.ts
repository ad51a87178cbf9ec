import { type Static, Type } from '@sinclair/typebox';
import { address, cidr, integer, LABEL_PATTERN, mapOf, object, optional, word } from './kinds.js';

const segment = object(
  {
    cidr: cidr({ description: 'IPv4 range of its hosts.', examples: ['192.168.1.0/24'] }),
    mtu: optional(integer(576, 9216, { description: 'MTU of its switch and of its hosts, bytes.', default: 1500 })),
  },
  { description: 'An Ethernet segment: one switch, which knows MACs and nothing else.' },
);

const router = object(
  {
    segments: mapOf(address({ description: 'Its address there.' }), {
      description: 'Its interfaces: its addresses by segment. They are eth0 and so on, in this order.',
      examples: [{ 'rack-1': '192.168.1.1' }],
    }),
    routes: optional(
      Type.Array(
        object(
          {
            destination: cidr({ description: 'Where to.' }),
            via: address({ description: 'The next hop, on one of its segments.' }),
          },
          { description: 'A static route.' },
        ),
        { description: 'Routes beside those to its segments.', default: [] },
      ),
    ),
  },
  { description: 'A Linux router. The first one of a segment is the default gateway of its hosts.' },
);

/** Plain Ethernet and routers, on premises. */
export const lan = object(
  {
    type: word(['lan'], { description: 'Kind of fabric.' }),
    segments: mapOf(segment, { description: 'Segments by name; hosts name theirs as `subnet`.', keys: LABEL_PATTERN }),
    routers: optional(mapOf(router, { description: 'Routers by name.', keys: LABEL_PATTERN })),
  },
  { description: 'Plain L2 segments and routers between them.' },
);

export type RawLan = Static<typeof lan>;
