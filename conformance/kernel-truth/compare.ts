import { Lab } from './lab.js';
import { icmpBorn, lastSeen, replayDatagram, replayTcp, replayTraceroute, type Sent, wireAt } from './replay.js';
import { readSetup } from './setup-script.js';
import type {
  TruthDatagram,
  TruthFile,
  TruthIcmp,
  TruthNote,
  TruthProbe,
  TruthTcp,
  TruthTraceroute,
  TruthWire,
} from './truth-file.js';

/** How one probe of the truth data compares. */
export interface Row {
  readonly topology: string;
  readonly probe: number;
  readonly kind: TruthProbe['kind'];
  readonly label: string;
  readonly verdict: 'agrees' | 'differs' | 'unsupported' | 'note';
  /** What differs, or the feature that is missing. */
  readonly detail: readonly string[];
}

/** Replays a topology of the truth data and compares each probe. */
export function compareTopology(name: string, script: string, truth: TruthFile): Row[] {
  const setup = readSetup(script);
  if ('unsupported' in setup) return truth.probes.map((probe) => row(name, probe, [setup.unsupported], 'unsupported'));
  const start = firstTime(truth);
  let best: Row[] | undefined;
  for (const factor of REACHABLE_FACTORS) {
    const lab = new Lab(setup.namespaces, factor);
    const rows = truth.probes.map((probe) => compareProbe(name, lab, probe, start, truth));
    if (best === undefined || differing(rows) < differing(best)) best = rows;
    if (differing(best) === 0) break;
  }
  return best ?? [];
}

/**
 * The kernel draws each neighbour's reachable time at random; the data does not tell what it drew. Agreement under one
 * of these draws for the whole topology is agreement.
 */
const REACHABLE_FACTORS = [1, 0.75, 1.25, 0.5, 1.5];

function differing(rows: readonly Row[]): number {
  return rows.filter((candidate) => candidate.verdict === 'differs').length;
}

function row(topology: string, probe: TruthProbe, detail: readonly string[], verdict?: Row['verdict']): Row {
  return {
    topology,
    probe: probe.id,
    kind: probe.kind,
    label: probe.label,
    verdict: verdict ?? (detail.length === 0 ? 'agrees' : 'differs'),
    detail,
  };
}

function firstTime(truth: TruthFile): number {
  for (const probe of truth.probes) if (probe.kind === 'icmp' || probe.kind === 'udp') return probe.tries[0]?.t_ns ?? 0;
  return 0;
}

function compareProbe(topology: string, lab: Lab, probe: TruthProbe, start: number, truth: TruthFile): Row {
  switch (probe.kind) {
    case 'note':
      applyNote(lab, probe, start, truth);
      return row(topology, probe, [], 'note');
    case 'tcp':
      return row(topology, probe, compareTcp(lab, probe));
    case 'traceroute':
      return row(topology, probe, compareTraceroute(lab, probe));
    case 'icmp':
    case 'udp':
      return row(topology, probe, compareDatagram(lab, probe, start));
  }
}

/** The harness's notes say what it changed on h1 in between: the route to the next probe's range. */
function applyNote(lab: Lab, note: TruthNote, start: number, truth: TruthFile): void {
  const next = truth.probes.find((probe) => probe.id > note.id && probe.kind !== 'note');
  if (next === undefined || next.kind === 'note') return;
  const sent = next.kind === 'icmp' || next.kind === 'udp' ? next.tries[0]?.t_ns : undefined;
  if (sent !== undefined) lab.network.clock.advance(Math.round((sent - start) / 1000) - note.took_ms * 1000);
  const range = next.dst.replace(/\.\d+$/, '.0/24');
  switch (note.label) {
    case 'withdraw':
      lab.run('h1', `ip route del ${range}`);
      break;
    case 'blackhole':
    case 'unreachable':
    case 'prohibit':
    case 'throw':
      lab.run('h1', `ip route replace ${note.label} ${range}`);
      break;
    case 'no route at all':
      lab.run('h1', `ip route del ${range}`);
      lab.run('h1', 'ip route del default');
      break;
    default:
  }
}

function differ(what: string, simulated: unknown, real: unknown): string[] {
  const [a, b] = [JSON.stringify(simulated), JSON.stringify(real)];
  return a === b ? [] : [`${what}: simulated ${a}, kernel ${b}`];
}

function compareDatagram(lab: Lab, probe: TruthDatagram, start: number): string[] {
  const sent = replayDatagram(lab, probe, start);
  const problems = sent.flatMap((one, index) => compareTry(probe, one, index));
  return [...problems, ...compareCommon(lab, probe, sent)];
}

function compareTry(probe: TruthDatagram, sent: Sent, index: number): string[] {
  const real = probe.tries[index];
  if (real === undefined) return [];
  const reply = Array.isArray(real.reply) ? real.reply[0] : real.reply;
  const rx = real.rx?.[0];
  const errors = real.icmp_errors
    .filter((error) => error.origin === 'icmp')
    .map(({ type, code, mtu, from }) => ({ type, code, mtu, from }));
  return [
    ...differ(`try ${index + 1} local error`, sent.localError, real.local_error),
    ...(probe.kind === 'udp'
      ? differ(`try ${index + 1} delivered`, sent.delivered, rx && { ttl: rx.ttl, tos: rx.tos, ipLen: rx.ip_len })
      : []),
    ...differ(`try ${index + 1} reply`, sent.reply?.ttl, reply?.ttl),
    ...differ(`try ${index + 1} ICMP errors`, distinct(sent.errors), distinct(errors)),
    ...differ(`try ${index + 1} path MTU after`, sent.pmtuAfter, real.pmtu_after),
  ];
}

/** A raw socket of the harness also hears late errors about earlier probes: each kind counts once. */
function distinct(errors: readonly unknown[]): string[] {
  return [...new Set(errors.map((error) => JSON.stringify(error)))];
}

function compareCommon(lab: Lab, probe: TruthDatagram | TruthTraceroute, sent: readonly Sent[]): string[] {
  const problems: string[] = [];
  if (probe.icmp_sent !== undefined)
    problems.push(...differ('ICMP errors sent', icmpBorn(sent).map(icmpText), probe.icmp_sent.map(icmpText)));
  if (probe.wire_at_source_node !== undefined) {
    problems.push(
      ...differ('wire', wireAt(lab.nodeOf(probe.src), sent).map(wireText), probe.wire_at_source_node.map(wireText)),
    );
  }
  if (probe.forward_last_seen) problems.push(...differ('last seen', lastSeen(sent), probe.forward_last_seen));
  return problems;
}

function icmpText({ src, dst, type, code, mtu, ttl, tos, len }: TruthIcmp): string {
  return `${src}>${dst} ${type}/${code} mtu ${mtu} ttl ${ttl} tos ${tos} len ${len}`;
}

function wireText(packet: TruthWire): string {
  const text = (header: TruthWire['outer']) =>
    `${header.src}>${header.dst} ttl ${header.ttl} tos ${header.tos} df ${header.df} mf ${header.mf} off ${header.off} len ${header.len} proto ${header.proto}`;
  const udp = packet.udp && ` udp ${packet.udp.dport} csum ${packet.udp.csum !== 0}`;
  return `${packet.kind} ${text(packet.outer)}${udp ?? ''}${packet.inner === undefined ? '' : ` / ${text(packet.inner)}`}`;
}

function compareTcp(lab: Lab, probe: TruthTcp): string[] {
  const { connected, synMss } = replayTcp(lab, probe);
  const problems = differ('connected', connected, probe.connected);
  for (const [place, mss] of Object.entries(probe.syn_mss))
    problems.push(...differ(`MSS of ${place}`, synMss[place], mss));
  return problems;
}

function compareTraceroute(lab: Lab, probe: TruthTraceroute): string[] {
  const { hops, sent } = replayTraceroute(lab, probe);
  const real = probe.hops.map((hop) => (hop.from === null ? null : `${hop.from} ${hop.type}/${hop.code}`));
  return [...differ('hops', hops, real), ...compareCommon(lab, probe, sent)];
}
