import type { Field } from '../field.js';
import { isPattern, readEnds } from '../forms/ends.js';
import { readLine } from '../forms/name.js';
import { ICMP, readProtocol, splitFlow } from '../forms/probe.js';
import type { RawProbe } from '../language/probes.js';
import type { Directory, Names } from '../names.js';
import type { Endpoint, Probe } from '../scenario.js';
import { freeName, LARGEST, probeOf, protocolOf, SMALLEST, settingsOf } from './probe-settings.js';

/** Most probes that one entry stands for. */
const MOST = 100_000;

/** Whether an entry stands for any number of probes. */
export function isMatrix(field: Field<string | RawProbe>): boolean {
  if (typeof field.value === 'string') return isPattern(field.value);
  const object = field as Field<RawProbe>;
  const ends = [object.at('from')?.value, object.at('to')?.value];
  return object.has('sizes') || ends.some((end) => end !== undefined && isPattern(end));
}

/** A probe for each pair of different ends and each size; their names say which. */
export function resolveMatrix(field: Field<string | RawProbe>, directory: Directory, names: Names): Probe[] {
  const read =
    typeof field.value === 'string' ? readShorthand(field, directory) : readObject(field as Field<RawProbe>, directory);
  if (read === undefined) {
    names.complete = false;
    return [];
  }
  const { pairs, sizes, title, settings, protocol } = read;
  if (pairs.length * sizes.length > MOST) {
    field.report('out-of-range', { found: `${pairs.length * sizes.length} probes`, expected: `at most ${MOST}` });
    names.complete = false;
    return [];
  }
  return pairs.flatMap(({ from, to, text }) =>
    sizes.flatMap((size) => {
      const way = title === undefined ? `${text} ${protocolText(protocol)}` : title;
      const words = [
        way,
        ...(title !== undefined && pairs.length > 1 ? [`: ${text}`] : []),
        ...(size === undefined ? [] : [`, ${size} bytes`]),
      ];
      const name = freeName(words.join(''), names);
      names.add(name);
      const probe = probeOf({ from, to, ...protocol }, name, field.source);
      return probe === undefined ? [] : [{ ...probe, ...settings, ...(size !== undefined && { size }) }];
    }),
  );
}

type Protocol = Pick<Probe, 'protocol' | 'port'>;

interface Pair {
  readonly from: Exclude<Endpoint, { kind: 'ip' }>;
  readonly to: Endpoint;
  readonly text: string;
}

interface Matrix {
  readonly pairs: readonly Pair[];
  readonly protocol: Protocol;
  /** undefined: the usual one. */
  readonly sizes: readonly (number | undefined)[];
  readonly title: string | undefined;
  readonly settings: Partial<ReturnType<typeof settingsOf>>;
}

function protocolText({ protocol, port }: Protocol): string {
  return protocol === 'icmp' ? protocol : `${protocol}/${port}`;
}

function readShorthand(field: Field<string | RawProbe>, directory: Directory): Matrix | undefined {
  const flow = splitFlow(field.written);
  const pairs = flow && pairsOf(flow, directory);
  const protocol = flow?.protocol ? readProtocol(flow.protocol) : ICMP;
  return pairs && protocol && { pairs, protocol, sizes: [undefined], title: undefined, settings: {} };
}

function readObject(field: Field<RawProbe>, directory: Directory): Matrix | undefined {
  const [from, to, name] = [field.at('from')?.written, field.at('to')?.written, field.at('name')?.written];
  const pairs = from && to && pairsOf({ from, to }, directory);
  const protocol = protocolOf(field);
  const settings = settingsOf(field, protocol?.protocol, directory);
  const title = name && readLine(name);
  const sizes = protocol && sizesOf(field, protocol.protocol);
  if (field.has('name') && title === undefined) return undefined;
  return pairs && protocol && sizes && { pairs, protocol, sizes, title, settings };
}

type Ends = Readonly<Record<'from' | 'to', Parameters<typeof readEnds>[0]>>;

function pairsOf({ from, to }: Ends, directory: Directory): Pair[] | undefined {
  const [sources, targets] = [readEnds(from, directory), readEnds(to, directory)];
  if (sources === undefined || targets === undefined) return undefined;
  return sources.flatMap((source) => {
    const { end } = source;
    if (end.kind === 'ip') return from.report('bad-endpoint', { expected: 'a pod or a host' }) ?? [];
    // A pattern on both sides does not mean a probe to itself; one that is written out does.
    const others = targets.filter(({ text }) => text !== source.text || (!isPattern(from.text) && !isPattern(to.text)));
    return others.map((target) => ({ from: end, to: target.end, text: `${source.text} -> ${target.text}` }));
  });
}

function sizesOf(field: Field<RawProbe>, protocol: Probe['protocol']): (number | undefined)[] | undefined {
  const list = field.at('sizes');
  if (list === undefined) return field.has('sizes') ? undefined : [field.at('size')?.value];
  if (field.has('size')) return list.report('conflict', { found: 'size and sizes', expected: 'one of them' });
  if (protocol === 'tcp')
    return list.report('conflict', { found: 'a SYN carries no data: its size is 60 bytes', expected: 'no sizes' });
  const sizes = list.items().flatMap((item) => {
    const { from, to, step } = rangeOf(item.value);
    if (from >= SMALLEST && to <= LARGEST && from <= to && step > 0 && (to - from) / step < MOST)
      return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
    return item.report('out-of-range', { expected: `sizes from ${SMALLEST} to ${LARGEST}, the smaller first` }) ?? [];
  });
  return sizes.length === 0 ? undefined : sizes;
}

function rangeOf(written: string | number): { from: number; to: number; step: number } {
  if (typeof written === 'number') return { from: written, to: written, step: 1 };
  const [, from, to, step] = /^(\d+)-(\d+)(?:\/(\d+))?$/.exec(written) ?? [];
  return { from: Number(from), to: Number(to), step: Number(step ?? 1) };
}
