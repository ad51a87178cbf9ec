import type { Directory } from '../names.js';
import type { Probe } from '../scenario.js';
import type { Written } from '../written.js';
import { readEndpoint, readSource } from './endpoint.js';

/** What the shorthand of a probe says. */
export type Flow = Pick<Probe, 'from' | 'to' | 'protocol' | 'port'>;

const SHORTHAND = /^\s*(\S+)\s+->\s+(\S+)(?:\s+(\S+))?\s*$/d;

/** The parts of `FROM -> TO PROTOCOL`. */
export interface WrittenFlow {
  readonly from: Written;
  readonly to: Written;
  /** Absent: icmp. */
  readonly protocol: Written | undefined;
}

/** Takes a shorthand apart. */
export function splitFlow(written: Written): WrittenFlow | undefined {
  const match = SHORTHAND.exec(written.text);
  const part = (group: number): Written | undefined => {
    const [text, range] = [match?.[group], match?.indices?.[group]];
    return text === undefined || range === undefined ? undefined : written.part(range[0], text);
  };
  const [from, to, protocol] = [part(1), part(2), part(3)];
  if (from !== undefined && to !== undefined) return { from, to, protocol };
  return written.report('bad-probe', { expected: 'FROM -> TO PROTOCOL, such as pod/a -> pod/b tcp/80' });
}

/** Reads `FROM -> TO PROTOCOL`; without a protocol it is icmp. */
export function readFlow(written: Written, directory: Directory): Flow | undefined {
  const parts = splitFlow(written);
  if (parts === undefined) return undefined;
  const from = readSource(parts.from, directory);
  const to = readEndpoint(parts.to, directory);
  const protocol = parts.protocol ? readProtocol(parts.protocol) : ICMP;
  return from && to && protocol && { from, to, ...protocol };
}

export const ICMP = { protocol: 'icmp', port: 0 } as const;

const EXPECTED = 'icmp, udp/PORT, tcp/PORT with a port from 1 to 65535, or ip/PROTOCOL';

/** Protocols that a program has no raw socket for, or that have a form of their own here or none yet, and what is meant. */
const NO_RAW: Readonly<Record<number, string>> = {
  0: 'another protocol',
  1: 'icmp',
  2: 'another protocol than IGMP',
  4: 'another protocol than IP-in-IP, which the kernel takes itself',
  6: 'tcp/PORT',
  17: 'udp/PORT',
  132: 'another protocol than SCTP',
  255: 'another protocol',
};

/** Reads `icmp`, `udp/PORT`, `tcp/PORT` or `ip/PROTOCOL`. */
export function readProtocol(written: Written): Pick<Probe, 'protocol' | 'port'> | undefined {
  if (written.text === 'icmp') return ICMP;
  const number = /^ip\/(0|[1-9][0-9]{0,2})$/.exec(written.text)?.[1];
  if (number !== undefined && Number(number) <= 255) {
    const meant = NO_RAW[Number(number)];
    if (meant === undefined) return { protocol: 'ip', port: Number(number) };
    return written.report('unsupported', { expected: meant });
  }
  const match = /^(udp|tcp)\/([1-9][0-9]{0,4})$/.exec(written.text);
  const port = Number(match?.[2] ?? Number.NaN);
  if (port <= 65_535) return { protocol: match?.[1] === 'udp' ? 'udp' : 'tcp', port };
  return written.report('bad-protocol', { expected: EXPECTED });
}
