import type { ByteReader } from './byte-reader.js';
import { ByteWriter, patchU16 } from './byte-writer.js';
import { internetChecksum } from './checksum.js';
import { type DecodeError, decodeError } from './decode-error.js';
import { ICMP_HEADER, type Icmp } from './packet.js';

/** Where the checksum is (RFC 792). */
const CHECKSUM_AT = 2;

/** ICMP (RFC 792); the checksum covers the message and no pseudo header. */
export function encodeIcmp(message: Icmp, payload: Uint8Array): Uint8Array {
  const bytes = new ByteWriter('icmp', message.length)
    .u8('type', message.type)
    .u8('code', message.code)
    .u16('checksum', 0)
    .u32('rest', message.rest)
    .raw('payload', payload)
    .finish();
  return patchU16(bytes, CHECKSUM_AT, internetChecksum(bytes, CHECKSUM_AT));
}

/** The whole window is the message. What an error quotes stays opaque: it is rarely a whole packet. */
export function decodeIcmp(reader: ByteReader): Icmp | DecodeError {
  if (reader.length < ICMP_HEADER) return decodeError('truncated', 'icmp', reader, 0, reader.length, ICMP_HEADER);
  const checksum = internetChecksum(reader.bytes, CHECKSUM_AT);
  if (reader.u16(CHECKSUM_AT) !== checksum) {
    return decodeError('bad-checksum', 'icmp', reader, CHECKSUM_AT, reader.u16(CHECKSUM_AT), checksum);
  }
  return {
    layer: 'icmp',
    length: reader.length,
    type: reader.u8(0),
    code: reader.u8(1),
    rest: reader.u32(4),
    payload: reader.window(ICMP_HEADER).data(),
  };
}
