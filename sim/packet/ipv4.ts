import type { ByteReader } from './byte-reader.js';
import { ByteWriter, checkBits, headerWords, patchU16 } from './byte-writer.js';
import { internetChecksum } from './checksum.js';
import { type DecodeError, decodeError, isDecodeError } from './decode-error.js';
import { IPV4_HEADER, type Ipv4, type Packet } from './packet.js';

/** Where the header checksum is (RFC 791 section 3.1). */
const CHECKSUM_AT = 10;
/** Bits of the 16-bit word of flags and fragment offset (RFC 791 section 3.1). */
const RESERVED = 0x8000;
const DF = 0x4000;
const MF = 0x2000;
const OFFSET_MASK = 0x1fff;
/** The fragment offset field counts units of 8 bytes. */
const OFFSET_UNIT = 8;

/** IPv4 header without its payload. */
export type Ipv4Header = Omit<Ipv4, 'payload'>;

/** IPv4 (RFC 791 section 3.1), header checksum computed. */
export function encodeIpv4(packet: Ipv4, payload: Uint8Array): Uint8Array {
  const words = headerWords('ipv4', packet.options);
  const bytes = new ByteWriter('ipv4', packet.length)
    .u8('version', 0x40 | words)
    .u8('tos', packet.tos)
    .u16('length', packet.length)
    .u16('id', packet.id)
    .u16('fragment', fragmentWord(packet))
    .u8('ttl', packet.ttl)
    .u8('protocol', packet.protocol)
    .u16('checksum', 0)
    .u32('src', packet.src)
    .u32('dst', packet.dst)
    .raw('options', packet.options ?? new Uint8Array())
    .raw('payload', payload)
    .finish();
  return patchU16(bytes, CHECKSUM_AT, internetChecksum(bytes.subarray(0, words * 4), CHECKSUM_AT));
}

function fragmentWord(packet: Ipv4): number {
  const units = checkBits('ipv4.fragmentOffset / 8', 13, packet.fragmentOffset / OFFSET_UNIT);
  return (packet.df ? DF : 0) | (packet.mf ? MF : 0) | units;
}

/** Reads the packet that begins the window, as long as its total length says; what follows is the caller's. */
export function decodeIpv4(
  reader: ByteReader,
  decodePayload: (header: Ipv4Header, body: ByteReader) => Packet | DecodeError,
): Ipv4 | DecodeError {
  const header = decodeHeader(reader);
  if ('error' in header) return header;
  const size = IPV4_HEADER + (header.options?.length ?? 0);
  const payload = decodePayload(header, reader.window(size, header.length));
  return isDecodeError(payload) ? payload : { ...header, payload };
}

function decodeHeader(reader: ByteReader): Ipv4Header | DecodeError {
  const sizes = decodeSizes(reader);
  if ('error' in sizes) return sizes;
  const { size, length } = sizes;
  const fragment = reader.u16(6);
  if (fragment & RESERVED) {
    return decodeError('reserved-bits', 'ipv4', reader, 6, fragment, fragment & ~RESERVED);
  }
  const checksum = internetChecksum(reader.bytes.subarray(0, size), CHECKSUM_AT);
  if (reader.u16(CHECKSUM_AT) !== checksum) {
    return decodeError('bad-checksum', 'ipv4', reader, CHECKSUM_AT, reader.u16(CHECKSUM_AT), checksum);
  }
  return {
    layer: 'ipv4',
    length,
    tos: reader.u8(1),
    id: reader.u16(4),
    df: (fragment & DF) !== 0,
    mf: (fragment & MF) !== 0,
    fragmentOffset: (fragment & OFFSET_MASK) * OFFSET_UNIT,
    ttl: reader.u8(8),
    protocol: reader.u8(9),
    src: reader.ipv4(12),
    dst: reader.ipv4(16),
    ...(size > IPV4_HEADER ? { options: reader.bytes.subarray(IPV4_HEADER, size) } : {}),
  };
}

/** The sizes of header and packet in bytes, both within the window. */
function decodeSizes(reader: ByteReader): { size: number; length: number } | DecodeError {
  if (reader.length < IPV4_HEADER) return decodeError('truncated', 'ipv4', reader, 0, reader.length, IPV4_HEADER);
  const first = reader.u8(0);
  if (first >>> 4 !== 4) return decodeError('bad-version', 'ipv4', reader, 0, first >>> 4, 4);
  const size = (first & 0x0f) * 4;
  if (size < IPV4_HEADER) return decodeError('bad-header-length', 'ipv4', reader, 0, size, IPV4_HEADER);
  const length = reader.u16(2);
  if (length < size) return decodeError('bad-length', 'ipv4', reader, 2, length, size);
  if (reader.length < length) return decodeError('truncated', 'ipv4', reader, 0, reader.length, length);
  return { size, length };
}
