import type { Ipv4 } from '../../packet/packet.js';

/** ECN codepoints, the lower two bits of the TOS octet (RFC 3168 section 5). */
const MASK = 3;
const NOT_ECT = 0;
const ECT_0 = 2;
const CE = 3;

/** ECN of an outer header: the inner one, congestion experienced as ECT(0) (INET_ECN_encapsulate). */
export function ecnEncapsulate(inner: number): number {
  const ecn = inner & MASK;
  return ecn === CE ? ECT_0 : ecn;
}

/**
 * The inner packet as it leaves a tunnel (__INET_ECN_decapsulate): congestion marked outside is carried inside; undefined
 * when the inner one is not ECN-capable, and the packet is dropped.
 */
export function ecnDecapsulate(outer: number, inner: Ipv4): Ipv4 | undefined {
  if ((outer & MASK) !== CE || (inner.tos & MASK) === CE) return inner;
  if ((inner.tos & MASK) === NOT_ECT) return undefined;
  return { ...inner, tos: inner.tos | CE };
}
