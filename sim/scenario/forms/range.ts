import {
  type Cidr,
  contains,
  formatCidr,
  type IPv4,
  maskOf,
  networkOf,
  parseCidr,
  parseIPv4,
} from '../../packet/address.js';
import type { Written } from '../written.js';

export function readAddress(written: Written): IPv4 | undefined {
  return parseIPv4(written.text) ?? written.report('bad-address', { expected: 'an address such as 10.0.1.11' });
}

/** An IPv4 range in its canonical form. */
export function readCidr(written: Written): Cidr | undefined {
  const cidr = /\/(0|[1-9][0-9]?)$/.test(written.text) ? parseCidr(written.text) : undefined;
  if (cidr === undefined) return written.report('bad-cidr', { expected: 'a range such as 10.0.0.0/16' });
  const canonical = { address: networkOf(cidr), length: cidr.length };
  if (canonical.address === cidr.address) return canonical;
  return written.report('host-bits-set', { expected: 'the first address', suggestion: formatCidr(canonical) });
}

/** A range whose prefix length has limits, both included. */
export function readCidrOf(written: Written, shortest: number, longest: number): Cidr | undefined {
  const cidr = readCidr(written);
  if (cidr === undefined || (cidr.length >= shortest && cidr.length <= longest)) return cidr;
  return written.report('out-of-range', { expected: `a prefix length from ${shortest} to ${longest}` });
}

/** Whether all of `inner` lies in `outer`. */
export function isInside(outer: Cidr, inner: Cidr): boolean {
  return inner.length >= outer.length && contains(outer, inner.address);
}

export function overlap(a: Cidr, b: Cidr): boolean {
  return isInside(a, b) || isInside(b, a);
}

/** The last address of a range. */
export function lastOf(cidr: Cidr): IPv4 {
  return ((networkOf(cidr) | ~maskOf(cidr.length)) >>> 0) as IPv4;
}

/** A range that has a place in the file. */
export interface Placed {
  readonly name: string;
  readonly cidr: Cidr;
  readonly written: Written;
}

/** Reports ranges that overlap an earlier one; O(n log n), the earlier in the file keeps its right. */
export function reportOverlaps(ranges: readonly Placed[]): void {
  const order = new Map(ranges.map((range, index) => [range, index]));
  const sorted = [...ranges].sort((a, b) => a.cidr.address - b.cidr.address || a.cidr.length - b.cidr.length);
  // Prefixes nest or are apart: the enclosing ones are a stack.
  const enclosing: Placed[] = [];
  for (const range of sorted) {
    while (enclosing.length > 0 && !isInside(enclosing.at(-1)?.cidr ?? range.cidr, range.cidr)) enclosing.pop();
    const outer = enclosing.at(-1);
    if (outer !== undefined) {
      const later = (order.get(outer) ?? 0) > (order.get(range) ?? 0) ? [outer, range] : [range, outer];
      const [second, first] = later;
      second?.written.report('overlap', {
        expected: `a range apart from ${first?.name} (${formatCidr(first?.cidr ?? range.cidr)})`,
      });
    }
    enclosing.push(range);
  }
}
