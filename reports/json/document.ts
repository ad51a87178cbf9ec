import { diagnose } from '../../sim/diagnose/diagnose.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import type { Endpoint } from '../../sim/scenario/scenario.js';
import { overheadOf, sizeOf } from '../probe.js';
import { type Run, type Summary, summarize, verdictOf } from '../run.js';
import { compact } from './compact.js';
import { endDocument, packetDocument } from './packet.js';
import { sourceDocument } from './places.js';
import type { ProbeDocument, ResultDocument, ResultLine, ScenarioHead } from './schema.js';

/** What every result says of itself. */
export const HEAD = { format: 'canal-sim/result', version: 1 } as const;

/** What machine formats leave to choose. */
export interface JsonOptions {
  /** Adds each packet's bytes at each hop. */
  readonly bytes: boolean;
}

/** The whole result as a value that JSON can hold. */
export function resultDocument(runs: readonly Run[], options: JsonOptions = { bytes: false }): ResultDocument {
  const scenarios = runs.map((run) => scenarioDocument(run, options));
  return { ...HEAD, scenarios, summary: summaryDocument(summarize(runs)) };
}

export type ScenarioDocument = ResultDocument['scenarios'][number];

export function scenarioDocument(run: Run, options: JsonOptions): ScenarioDocument {
  return { ...scenarioHead(run), probes: run.results.map((result) => probeDocument(run, result, options)) };
}

/** The first line of ndjson. */
export function headerLine(): ResultLine {
  return { kind: 'header', ...HEAD };
}

/** The lines of a scenario: its head and one a probe. */
export function* scenarioLines(run: Run, options: JsonOptions): Iterable<ResultLine> {
  yield { kind: 'scenario', ...scenarioHead(run) };
  const { file } = run.scenario;
  for (const result of run.results) yield { kind: 'probe', file, ...probeDocument(run, result, options) };
}

/** The last line of ndjson. */
export function summaryLine(summary: Summary): ResultLine {
  return { kind: 'summary', ...summaryDocument(summary) };
}

export function summaryDocument({ assumptions, ...counts }: Summary): ResultDocument['summary'] {
  return { ...counts, assumptions: assumptions.map(({ code, value }) => ({ code, value })) };
}

function scenarioHead(run: Run): ScenarioHead {
  const { file, name, seed, profile } = run.scenario;
  const { aws, flannel, calico, kernel } = profile;
  const refused = run.refused.map(({ at, agent, place, what, error, message, source }) =>
    compact({ time: at, agent, place, what, error, message, source: source && sourceDocument(run, source) }),
  );
  const assumptions = run.assumed.map(({ code, value }) => ({ code, value }));
  return { file, name, seed, profile: { aws, flannel, calico, kernel }, refused, assumptions };
}

function probeDocument(run: Run, result: ProbeResult, options: JsonOptions): ProbeDocument {
  const { probe, time, end, reply, replyEnd, wires, assumptions, packets, forward, backward, unmet } = result;
  const { name, protocol, df, ttl } = probe;
  const diagnosis = diagnose(run.scenario, result);
  return compact({
    name,
    from: endpointDocument(probe.from),
    to: endpointDocument(probe.to),
    protocol,
    port: protocol === 'icmp' ? undefined : probe.port,
    size: sizeOf(result),
    df,
    ttl,
    time,
    source: sourceDocument(run, probe.source),
    verdict: verdictOf(result),
    end: endDocument(run, end),
    reply,
    replyEnd: replyEnd && endDocument(run, replyEnd),
    overhead: overheadOf(result),
    wires: wires.map(({ host, encap, overhead, length }) => ({ host, encap, overhead, length })),
    diagnosis: diagnosis && compact({ why: diagnosis.why, mend: diagnosis.mend }),
    assumptions: assumptions.map(({ code, value }) => ({ code, value })),
    unmet: unmet.map(({ what, expected, actual, source }) => {
      return { what, expected, actual, source: sourceDocument(run, source) };
    }),
    forward,
    backward,
    packets: packets.map((packet) => packetDocument(run, packet, options.bytes)),
  });
}

function endpointDocument(end: Endpoint): ProbeDocument['to'] {
  switch (end.kind) {
    case 'pod':
      return { kind: end.kind, namespace: end.namespace, name: end.name };
    case 'host':
      return { kind: end.kind, name: end.name };
    case 'ip':
      return { kind: end.kind, address: formatIPv4(end.address) };
  }
}
