import type { SourceRef } from '../../provenance/provenance.js';
import type { Field } from '../field.js';
import { readDuration } from '../forms/duration.js';
import { readEndpoint, readSource } from '../forms/endpoint.js';
import { readLine } from '../forms/name.js';
import { type Flow, ICMP, readFlow, readProtocol } from '../forms/probe.js';
import type { RawProbe } from '../language/probes.js';
import type { Directory } from '../names.js';
import { Names } from '../names.js';
import type { Probe } from '../scenario.js';
import type { Written } from '../written.js';
import { resolveExpectation } from './expectation.js';

/** Smallest IPv4 total length of a probe: header and that of an ICMP echo or UDP, bytes. */
const SMALLEST = 28;

/** The probes in order of time, and their names. */
export function resolveProbes(
  list: Field<readonly (string | RawProbe)[]> | undefined,
  directory: Directory,
): { probes: Probe[]; names: Names } {
  const names = new Names('unknown-probe');
  const fields = list?.items() ?? [];
  if (list?.node.kind === 'list' && list.node.items.length > fields.length) names.complete = false;
  let latest = 0;
  const timed = fields.flatMap((field) => {
    const named = nameOf(field, names);
    if (named && !names.add(named.name)) named.written.report('duplicate-name', { expected: 'another name' });
    if (named === undefined) names.complete = false;
    const probe =
      typeof field.value === 'string'
        ? probeOf(readFlow(field.written, directory), named?.name, field.source)
        : resolveProbe(field as Field<RawProbe>, named?.name, directory);
    if (probe === undefined) return [];
    // A probe without a time follows the one before it in the file.
    latest = probe.at ?? latest;
    return { time: latest, probe };
  });
  return { probes: timed.sort((a, b) => a.time - b.time).map(({ probe }) => probe), names };
}

function nameOf(field: Field<string | RawProbe>, taken: Names): { name: string; written: Written } | undefined {
  if (typeof field.value === 'string') {
    const { written } = field;
    return { name: freeName(flowName(written.text), taken), written };
  }
  const object = field as Field<RawProbe>;
  const named = object.at('name')?.written;
  const name = named && readLine(named);
  if (object.has('name') && named === undefined) return undefined;
  if (named) return name === undefined ? undefined : { name, written: named };
  const [from, to] = [object.at('from')?.written, object.at('to')];
  if (from === undefined || to === undefined) return undefined;
  const flow = flowName(`${from.text} -> ${to.value} ${object.at('protocol')?.value ?? 'icmp'}`);
  return { name: freeName(flow, taken), written: from };
}

/** A name that nobody gave: with a number where another probe goes the same way. */
function freeName(flow: string, taken: Names): string {
  let name = flow;
  for (let number = 2; taken.has(name); number++) name = `${flow} #${number}`;
  return name;
}

/** The shorthand with single spaces and its protocol. */
export function flowName(text: string): string {
  const name = text.trim().replace(/\s+/g, ' ');
  return /^\S+ -> \S+$/.test(name) ? `${name} icmp` : name;
}

/** The probe that a shorthand is. */
export function probeOf(flow: Flow | undefined, name: string | undefined, source: SourceRef): Probe | undefined {
  if (flow === undefined || name === undefined) return undefined;
  return {
    name,
    ...flow,
    listening: true,
    size: undefined,
    df: flow.protocol === 'tcp',
    ttl: 64,
    tos: 0,
    at: undefined,
    expect: undefined,
    source,
  };
}

function resolveProbe(field: Field<RawProbe>, name: string | undefined, directory: Directory): Probe | undefined {
  const [start, end, how, when] = [field.at('from'), field.at('to'), field.at('protocol'), field.at('at')];
  const from = start && readSource(start.written, directory);
  const to = end && readEndpoint(end.written, directory);
  const protocol = how || field.has('protocol') ? how && readProtocol(how.written) : ICMP;
  const at = when && readDuration(when.written);
  const expected = field.at('expect');
  const expect = expected && resolveExpectation(expected, directory);
  if (protocol) checkAgainst(field, protocol.protocol);
  const probe = probeOf(from && to && protocol && { from, to, ...protocol }, name, field.source);
  return (
    probe && {
      ...probe,
      listening: field.at('listening')?.value ?? probe.listening,
      size: field.at('size')?.value,
      df: field.at('df')?.value ?? probe.df,
      ttl: field.at('ttl')?.value ?? probe.ttl,
      tos: (field.at('dscp')?.value ?? 0) << 2,
      at,
      expect,
    }
  );
}

function checkAgainst(field: Field<RawProbe>, protocol: Probe['protocol']): void {
  const [size, df, listening] = [field.at('size'), field.at('df'), field.at('listening')];
  if (protocol === 'tcp') {
    size?.report('conflict', { found: 'a SYN carries no data: its size is 60 bytes', expected: 'no size' });
    if (df?.value === false) df.report('conflict', { found: 'Linux sets DF on every SYN', expected: 'no df' });
    return;
  }
  if (size && size.value < SMALLEST) size.report('out-of-range', { expected: `at least ${SMALLEST} for ${protocol}` });
  if (listening && protocol === 'icmp')
    listening.report('conflict', { found: 'icmp has no listener', expected: 'no listening' });
}
