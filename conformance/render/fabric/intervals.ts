import { type Cidr, formatIPv4, type IPv4, networkOf } from '../../../sim/packet/address.js';
import { PrefixMap } from '../../../sim/prefix/prefix-map.js';

/** Addresses from `from` to `to`, both included. */
export interface Interval<T> {
  readonly from: IPv4;
  readonly to: IPv4;
  readonly value: T;
}

export interface Prefixed<T> {
  readonly prefix: Cidr;
  readonly value: T;
}

/**
 * Longest-prefix match as disjoint ascending intervals, neighbours of equal value joined: nft refuses maps whose
 * intervals overlap, where a route table overlaps by its nature. Of two equal prefixes the later counts.
 */
export function flatten<T>(entries: readonly Prefixed<T>[]): Interval<T>[] {
  const longest = new PrefixMap<Prefixed<T>>();
  for (const entry of entries) longest.set(entry.prefix, entry);
  // Between two neighbouring ends of prefixes every address has the same longest prefix.
  const ends = new Set(entries.flatMap(({ prefix }) => [networkOf(prefix), lastOf(prefix) + 1]));
  const cuts = [...ends].sort((a, b) => a - b);
  const intervals: { from: IPv4; to: IPv4; value: T }[] = [];
  cuts.forEach((from, index) => {
    const entry = from > LAST ? undefined : longest.longest(from);
    if (entry === undefined) return;
    const to = ((cuts[index + 1] ?? LAST + 1) - 1) as IPv4;
    const before = intervals.at(-1);
    if (before !== undefined && before.to === from - 1 && before.value === entry.value) before.to = to;
    else intervals.push({ from: from as IPv4, to, value: entry.value });
  });
  return intervals;
}

/** As nft writes it. */
export function formatInterval({ from, to }: Interval<unknown>): string {
  return from === to ? formatIPv4(from) : `${formatIPv4(from)}-${formatIPv4(to)}`;
}

/** 255.255.255.255 */
const LAST = 0xffffffff;

function lastOf(prefix: Cidr): number {
  return networkOf(prefix) + 2 ** (32 - prefix.length) - 1;
}
