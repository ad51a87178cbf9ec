import type { SourceRef } from '../../provenance/provenance.js';
import type { Field } from '../field.js';
import { readDuration } from '../forms/duration.js';
import { type Flow, ICMP, readProtocol } from '../forms/probe.js';
import type { RawProbe } from '../language/probes.js';
import type { Directory, Names } from '../names.js';
import type { Probe } from '../scenario.js';
import { resolveExpectation } from './expectation.js';

/** Smallest IPv4 total length of a probe: header and that of an ICMP echo or UDP, bytes. */
export const SMALLEST = 28;
/** Largest, what the length field holds. */
export const LARGEST = 65_535;

/** A name that nobody gave: with a number where another probe goes the same way. */
export function freeName(flow: string, taken: Names): string {
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

/** The protocol that an object says, or ICMP; undefined where it says none that is one. */
export function protocolOf(field: Field<RawProbe>): Pick<Probe, 'protocol' | 'port'> | undefined {
  const how = field.at('protocol');
  return how || field.has('protocol') ? how && readProtocol(how.written) : ICMP;
}

/** All that an object says of a probe besides its way, and what it says wrongly. */
export function settingsOf(
  field: Field<RawProbe>,
  protocol: Probe['protocol'] | undefined,
  directory: Directory,
): Pick<Probe, 'listening' | 'size' | 'df' | 'ttl' | 'tos' | 'at' | 'expect'> {
  const when = field.at('at');
  const expected = field.at('expect');
  if (protocol) checkAgainst(field, protocol);
  return {
    listening: field.at('listening')?.value ?? true,
    size: field.at('size')?.value,
    df: field.at('df')?.value ?? protocol === 'tcp',
    ttl: field.at('ttl')?.value ?? 64,
    tos: (field.at('dscp')?.value ?? 0) << 2,
    at: when && readDuration(when.written),
    expect: expected && resolveExpectation(expected, directory),
  };
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
