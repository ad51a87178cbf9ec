import type { ByteReader } from './byte-reader.js';
import type { Packet } from './packet.js';

/** What can be wrong with bytes, and what `found` and `expected` then are. Codes never change their meaning. */
export const DECODE_ERRORS = {
  truncated: 'the bytes end too early: found bytes, expected at least',
  'trailing-bytes': 'the bytes go on after the end: found bytes, expected',
  'bad-version': 'the IP version field: found, expected 4',
  'bad-header-length': 'the header length field in bytes: found, expected at least',
  'bad-length': 'the length field in bytes: found, expected (IPv4: at least the header, UDP: the IPv4 payload)',
  'bad-checksum': 'the checksum field: found, expected',
  'reserved-bits': 'a bit that must be zero is set: found the field, expected it without the bit',
  'unsupported-arp': 'an ARP field other than Ethernet, IPv4, request or reply: found, expected (operation: at most)',
} as const;

export type DecodeErrorCode = keyof typeof DECODE_ERRORS;

/** Why bytes are not a packet: data, to be rendered by whoever shows it. */
export interface DecodeError {
  readonly error: DecodeErrorCode;
  /** The header at fault. */
  readonly layer: Exclude<Packet['layer'], 'vxlan' | 'wireguard' | 'slice' | 'data'>;
  /** The first byte of the field at fault, from the start of the input; for `truncated` that of the header. */
  readonly offset: number;
  readonly found: number;
  readonly expected: number;
}

/** Tells an error from a packet. */
export function isDecodeError(result: Packet | DecodeError): result is DecodeError {
  return 'error' in result;
}

/** An error about the field at `at` of a header. */
export function decodeError(
  error: DecodeErrorCode,
  layer: DecodeError['layer'],
  header: ByteReader,
  at: number,
  found: number,
  expected: number,
): DecodeError {
  return { error, layer, offset: header.origin + at, found, expected };
}

/** One line for people. */
export function describeDecodeError(error: DecodeError): string {
  const { layer, offset, found, expected } = error;
  return `${layer} at byte ${offset}: ${error.error}: found ${found}, expected ${expected}`;
}
