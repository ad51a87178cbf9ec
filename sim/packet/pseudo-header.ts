import type { IPv4 } from './address.js';
import { onesComplementSum } from './checksum.js';

/**
 * What UDP (RFC 768) and TCP (RFC 9293 section 3.1) checksums cover of the IPv4 header. The destination is the one in
 * the header: that a source route names a later one is not followed.
 */
export interface PseudoHeader {
  readonly src: IPv4;
  readonly dst: IPv4;
  readonly protocol: number;
}

/**
 * The one's complement sum of the 12 bytes of a pseudo header; `length` is that of the transport header and its payload.
 * It is where a checksum starts from and, by itself, what a partial checksum is.
 */
export function pseudoHeaderSum(pseudo: PseudoHeader, length: number): number {
  return onesComplementSum(new Uint8Array(), words(pseudo.src) + words(pseudo.dst) + pseudo.protocol + length);
}

function words(address: IPv4): number {
  return (address >>> 16) + (address & 0xffff);
}
