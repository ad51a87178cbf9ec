import { type Static, Type } from '@sinclair/typebox';
import { duration, flag, integer, mapOf, object, optional, some, text, textOr, word } from './kinds.js';

const disposition = (description: string) => text({ description, examples: ['delivered', 'no-route'] });
const PLACE =
  '`HOST`, `HOST/LINK`, `pod/NAMESPACE/NAME`, `pod/NAMESPACE/NAME/LINK`, `eni/HOST`, `eni/HOST/LINK`, `router/SUBNET`, on a LAN `router/ROUTER/LINK` and `segment/SEGMENT`, or `igw/`, `nat/`, `vpn/`, `peering/` or `tgw/` and a name; `host/` before a host and the namespace `default` may be left out';

const expectation = object(
  {
    disposition: optional(disposition('How the packet ends.')),
    place: optional(text({ description: `Where it ends: ${PLACE}.`, examples: ['pod/default/b', 'node-b/flannel.1'] })),
    stage: optional(
      text({ description: 'At which stage, as docs/dispositions.md names them.', examples: ['forward'] }),
    ),
    reply: optional(disposition('How the reply ends, or `none`.')),
    wire: optional(
      mapOf(word(['plain', 'vxlan', 'ipip', 'wireguard'], { description: 'Encap.' }), {
        description: 'Encap on the wire, by the host whose physical interface sends it.',
        examples: [{ 'node-a': 'ipip' }],
      }),
    ),
    overhead: optional(
      integer(0, 65_535, { description: 'Largest number of bytes that encap added on any wire.', examples: [20] }),
    ),
    path: optional(
      some(Type.String(), {
        description: 'Places in order, in the form of `place`; others may lie between.',
        examples: [['node-a/tunl0', 'router/a', 'node-b']],
      }),
    ),
  },
  { description: 'What must hold; what is left out is not asked.' },
);

const END = '`pod/NAME`, `pod/NAMESPACE/NAME` or `host/NAME`';
const MANY = 'With `*` for any text it is many, and the probe one for each pair of different ends.';

const probeObject = object({
  name: optional(
    text({
      description:
        'Unique name. Default: `FROM -> TO PROTOCOL` as written, and ` #2` and so on behind where it is taken.',
    }),
  ),
  from: text({ description: `Where it starts: ${END}. ${MANY}`, examples: ['pod/a', 'pod/web-*'] }),
  to: text({
    description: `Where it goes: ${END}, or an IPv4 address. ${MANY}`,
    examples: ['pod/b', '10.0.0.9', 'pod/*/*'],
  }),
  protocol: optional(
    text({
      description:
        '`icmp` (an echo request), `udp/PORT`, `tcp/PORT`, or `ip/PROTOCOL`: a datagram of the protocol with this number, of which nobody knows more.',
      default: 'icmp',
      examples: ['icmp', 'udp/53', 'tcp/80', 'ip/47'],
    }),
  ),
  listening: optional(
    flag({
      description: 'Whether something listens on the port there, or to the protocol; not of icmp.',
      default: true,
    }),
  ),
  size: optional(
    integer(28, 65_535, {
      description: 'IPv4 total length, bytes; not of tcp. Default: 84 for icmp, 60 for others. A SYN has 60.',
      examples: [1400],
    }),
  ),
  sizes: optional(
    some(
      Type.Unsafe<string | number>({
        type: ['integer', 'string'],
        pattern: '^[0-9]+-[0-9]+(/[0-9]+)?$',
        description: 'A size as in `size`, `FROM-TO` or `FROM-TO/STEP`.',
      }),
      { description: 'Several sizes in place of `size`: a probe each.', examples: [[84, 1400, '1440-1460/5']] },
    ),
  ),
  df: optional(
    flag({
      description: "IPv4's don't-fragment bit. Default: true for tcp, which has no other, false for udp and icmp.",
    }),
  ),
  ttl: optional(integer(1, 255, { description: 'IPv4 time to live.', default: 64 })),
  dscp: optional(integer(0, 63, { description: 'Differentiated services code point (RFC 2474).', default: 0 })),
  at: optional(
    duration({
      description: 'Virtual time. Default: when the probe before it has ended.',
      examples: ['500us', '10ms', '1.5s'],
    }),
  ),
  expect: optional(expectation),
});

export const probe = textOr(probeObject, {
  description: '`FROM -> TO PROTOCOL`, or an object.',
  examples: ['pod/a -> pod/b icmp', 'pod/team/a -> host/node-b tcp/80', 'pod/a -> 10.0.0.9 udp/53'],
});

const at = duration({ description: 'Virtual time.', examples: ['10s'] });

const commands = object({
  at,
  on: text({ description: 'A host, or `pod/NAMESPACE/NAME`.', examples: ['node-a', 'pod/default/a'] }),
  run: some(Type.String(), {
    description: '`ip`, `bridge`, `sysctl` and `iptables` command lines as an operator would type them there.',
    examples: [['ip route add blackhole 10.244.2.0/24']],
  }),
});
const stop = object({
  at,
  stop: word(['flannel', 'calico'], { description: 'The agent that stops.' }),
  hosts: optional(some(Type.String(), { description: 'Hosts. Default: all.' })),
});

export type RawCommands = Static<typeof commands>;
export type RawStop = Static<typeof stop>;
export type RawChange = RawCommands | RawStop;

export const change = Type.Unsafe<RawChange>({
  description: 'Something that happens to the network while probes run: commands, or an agent that stops.',
  if: { type: 'object', required: ['stop'] },
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
  then: stop,
  else: commands,
});

const outcome = textOr(
  object({
    disposition: optional(disposition('How the packet ends.')),
    reply: optional(disposition('How the reply ends, or `none`.')),
  }),
  { description: 'A disposition, or what must hold of it and of the reply.' },
);

export const patch = object(
  {
    name: text({ description: 'What is edited, in words.' }),
    patch: Type.Unsafe<Readonly<Record<string, unknown>>>({
      type: 'object',
      description: 'A JSON merge patch (RFC 7386) of this file: null removes, a list is replaced whole.',
      examples: [{ hosts: { 'node-a': { sourceDestCheck: true } } }],
    }),
    // biome-ignore lint/suspicious/noThenProperty: a word of the language
    then: mapOf(outcome, {
      description: 'What each named probe must then lead to.',
      examples: [
        { 'pod/a -> pod/b icmp': 'source-check' },
        { 'pod/a -> pod/b icmp': { disposition: 'delivered', reply: 'filter-drop' } },
      ],
    }),
  },
  { description: 'An edit of the scenario and what it must lead to.' },
);

export type RawProbe = Static<typeof probeObject>;
export type RawExpectation = Static<typeof expectation>;
export type RawOutcome = Exclude<Static<typeof outcome>, string>;
export type RawPatch = Static<typeof patch>;
