import type { ByteReader } from './byte-reader.js';
import { ByteWriter, checkBits, headerWords, patchU16 } from './byte-writer.js';
import { internetChecksum } from './checksum.js';
import { type DecodeError, decodeError } from './decode-error.js';
import { TCP_HEADER, type Tcp } from './packet.js';
import { type PseudoHeader, pseudoHeaderSum } from './pseudo-header.js';

/** Where the checksum is (RFC 9293 section 3.1). */
const CHECKSUM_AT = 16;

/** TCP (RFC 9293 section 3.1). Without a pseudo header (no IPv4 header around it) the checksum field is 0: unknown. */
export function encodeTcp(segment: Tcp, payload: Uint8Array, pseudo: PseudoHeader | undefined): Uint8Array {
  const words = headerWords('tcp', segment.options);
  const bytes = new ByteWriter('tcp', segment.length)
    .u16('srcPort', segment.srcPort)
    .u16('dstPort', segment.dstPort)
    .u32('seq', segment.seq)
    .u32('ack', segment.ack)
    .u8('reserved', (words << 4) | checkBits('tcp.reserved', 4, segment.reserved ?? 0))
    .u8('flags', segment.flags)
    .u16('window', segment.window)
    .u16('checksum', 0)
    .u16('urgent', segment.urgent)
    .raw('options', segment.options ?? new Uint8Array())
    .raw('payload', payload)
    .finish();
  if (pseudo === undefined) return bytes;
  const partial = segment.checksum === 'partial';
  const checksum = partial ? pseudoHeaderSum(pseudo, bytes.length) : tcpChecksum(bytes, pseudo);
  return patchU16(bytes, CHECKSUM_AT, checksum);
}

function tcpChecksum(bytes: Uint8Array, pseudo: PseudoHeader): number {
  return internetChecksum(bytes, CHECKSUM_AT, pseudoHeaderSum(pseudo, bytes.length));
}

/** The whole window is the segment: TCP has no length field of its own. */
export function decodeTcp(reader: ByteReader, pseudo: PseudoHeader): Tcp | DecodeError {
  if (reader.length < TCP_HEADER) return decodeError('truncated', 'tcp', reader, 0, reader.length, TCP_HEADER);
  const size = (reader.u8(12) >>> 4) * 4;
  if (size < TCP_HEADER) return decodeError('bad-header-length', 'tcp', reader, 12, size, TCP_HEADER);
  if (reader.length < size) return decodeError('truncated', 'tcp', reader, 0, reader.length, size);
  const found = reader.u16(CHECKSUM_AT);
  const checksum = tcpChecksum(reader.bytes, pseudo);
  if (found !== checksum && found !== pseudoHeaderSum(pseudo, reader.length)) {
    return decodeError('bad-checksum', 'tcp', reader, CHECKSUM_AT, found, checksum);
  }
  const reserved = reader.u8(12) & 0x0f;
  return {
    layer: 'tcp',
    length: reader.length,
    srcPort: reader.u16(0),
    dstPort: reader.u16(2),
    seq: reader.u32(4),
    ack: reader.u32(8),
    flags: reader.u8(13),
    window: reader.u16(14),
    urgent: reader.u16(18),
    ...(reserved > 0 ? { reserved } : {}),
    ...(found === checksum ? {} : { checksum: 'partial' as const }),
    ...(size > TCP_HEADER ? { options: reader.bytes.subarray(TCP_HEADER, size) } : {}),
    payload: reader.window(size).data(),
  };
}
