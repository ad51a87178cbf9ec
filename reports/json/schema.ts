import { type Static, Type } from '@sinclair/typebox';
import { DISPOSITIONS, type Disposition } from '../../sim/codes/dispositions.js';
import { STAGES, type Stage } from '../../sim/codes/stages.js';
import {
  assumption,
  disposition,
  flag,
  ipv4,
  list,
  object,
  optional,
  origin,
  packetId,
  place,
  source,
  text,
  time,
  whole,
  word,
} from './parts.js';
import { stepSchema } from './step-schema.js';

/** Changes only with what readers of the format have to know; new optional fields are no new version. */
const VERSION = 1;

const end = object(
  {
    disposition: disposition('How it ended (docs/dispositions.md).'),
    outcome: word(['success', 'failure', 'unknown']),
    place,
    time: time(),
    stage: word(Object.keys(STAGES) as Stage[], 'A hook, a look-up, a check.'),
    detail: text('What was looked for or what spoke.'),
    origin: optional(origin),
  },
  'How a packet ended. `origin` tells of the entry that ended it; absent where one is missing.',
);

const header = object({
  name: word(['ethernet', 'arp', 'ipv4', 'icmp', 'udp', 'tcp', 'vxlan', 'wireguard', 'slice', 'data', 'trailer']),
  bytes: whole('Its own size; those of all headers add up to the size of the packet.'),
  fields: Type.Unsafe<Readonly<Record<string, string | number | boolean>>>({
    type: 'object',
    additionalProperties: { type: ['string', 'number', 'boolean'] },
  }),
});

const hop = object({
  seq: whole('Order over all packets of the probe.'),
  time: time(),
  place,
  direction: word(['in', 'out']),
  bytes: whole('Size of the packet on that interface.'),
  headers: list(header, 'Outermost first.'),
  hex: optional(text('Its bytes; with --verbose.')),
  steps: list(stepSchema),
});

const packet = object({
  id: packetId(),
  cause: object({
    kind: word(['probe', 'reply', 'icmp-error', 'fragment', 'encapsulation', 'arp', 'handshake']),
    of: optional(packetId()),
  }),
  before: list(stepSchema, 'Decided by the sending socket, before the first hop.'),
  hops: list(hop),
  end: optional(end),
});

const endpoint = Type.Union([
  object({ kind: Type.Literal('pod'), namespace: text(), name: text() }),
  object({ kind: Type.Literal('host'), name: text() }),
  object({ kind: Type.Literal('ip'), address: ipv4() }),
]);

const probe = object({
  name: text(),
  from: endpoint,
  to: endpoint,
  protocol: word(['icmp', 'udp', 'tcp', 'ip']),
  port: optional(whole('udp and tcp; of ip the number of the protocol.')),
  size: optional(whole('IPv4 total length, bytes.')),
  df: flag(),
  ttl: whole(),
  time: time(),
  source,
  verdict: word(['pass', 'fail', 'none'], 'Whether it ended as expected; `none` without an expectation.'),
  end,
  reply: word(['none', ...(Object.keys(DISPOSITIONS) as Disposition[])], 'How its reply ended.'),
  replyEnd: optional(end),
  overhead: whole('Largest number of bytes that encap added on any wire.'),
  wires: list(
    object({
      host: text('Whose interface sent it.'),
      encap: word(['plain', 'vxlan', 'ipip', 'wireguard']),
      overhead: whole(),
      length: whole('IPv4 total length on the wire.'),
    }),
  ),
  diagnosis: optional(
    object({ why: text(), mend: optional(text('The smallest change that would have let it through.')) }),
  ),
  assumptions: list(assumption),
  unmet: list(
    object({
      what: word(['disposition', 'place', 'stage', 'reply', 'wire', 'overhead', 'path']),
      expected: text(),
      actual: text(),
      source,
    }),
  ),
  forward: list(packetId(), 'The packets that carried it.'),
  backward: list(packetId(), 'The packets that carried its reply.'),
  packets: list(packet),
});

const refused = object(
  {
    time: time(),
    agent: text(),
    place: text('A namespace, `route-table/NAME`, `host/NAME`.'),
    what: text('The command line or the operation.'),
    error: text("errno, or AWS's error code."),
    message: text(),
    source: optional(source),
  },
  'What a kernel, an agent or the EC2 API refused.',
);

const scenarioHead = {
  file: text('As given on the command line; `-` is standard input.'),
  name: text(),
  seed: whole(),
  profile: object({ aws: text(), flannel: text(), calico: text(), kernel: text() }),
  refused: list(refused),
  assumptions: list(assumption, 'Assumptions of the control plane.'),
};

const summary = object({
  probes: whole(),
  asExpected: whole(),
  notAsExpected: whole(),
  withoutExpectation: whole(),
  assumptions: list(assumption, 'What no source settles and results rest on, each once.'),
});

const head = { format: Type.Literal('canal-sim/result'), version: Type.Literal(VERSION) };

/** The document of `--format json`. */
export const documentSchema = object({
  ...head,
  scenarios: list(object({ ...scenarioHead, probes: list(probe) })),
  summary,
});

/** A line of `--format ndjson`: a header, for each scenario its head and one line a probe, a summary. */
export const lineSchema = Type.Union([
  object({ kind: Type.Literal('header'), ...head }),
  object({ kind: Type.Literal('scenario'), ...scenarioHead }),
  object({ kind: Type.Literal('probe'), file: scenarioHead.file, ...probe.properties }),
  object({ kind: Type.Literal('summary'), ...summary.properties }),
]);

export type ResultDocument = Static<typeof documentSchema>;
export type ResultLine = Static<typeof lineSchema>;
export type ScenarioHead = Omit<Extract<ResultLine, { kind: 'scenario' }>, 'kind'>;
export type ProbeDocument = Static<typeof probe>;
export type EndDocument = Static<typeof end>;
export type PacketDocument = Static<typeof packet>;
export type HopDocument = Static<typeof hop>;
