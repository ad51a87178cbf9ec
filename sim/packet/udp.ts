import type { ByteReader } from './byte-reader.js';
import { ByteWriter, patchU16 } from './byte-writer.js';
import { internetChecksum, onesComplementSum } from './checksum.js';
import { type DecodeError, decodeError } from './decode-error.js';
import { type Packet, UDP_HEADER, type Udp } from './packet.js';
import { type PseudoHeader, pseudoHeaderSum } from './pseudo-header.js';

/** Where the checksum is (RFC 768). */
const CHECKSUM_AT = 6;
/** In the order in which a field is taken for one: a full checksum may happen to equal the partial one. */
const CHECKSUMS = ['none', 'computed', 'partial'] as const;

/**
 * UDP (RFC 768). Without a pseudo header (no IPv4 header around it) the checksum cannot be known: the field is 0, as it
 * is when the sender computed none.
 *
 * @param covered the payload as a computed checksum covers it: with partial checksums inside already completed, which
 *   Linux calls local checksum offload (Documentation/networking/checksum-offloads.rst, lco_csum)
 */
export function encodeUdp(
  datagram: Udp,
  payload: Uint8Array,
  covered: Uint8Array,
  pseudo: PseudoHeader | undefined,
): Uint8Array {
  const bytes = new ByteWriter('udp', datagram.length)
    .u16('srcPort', datagram.srcPort)
    .u16('dstPort', datagram.dstPort)
    .u16('length', datagram.length)
    .u16('checksum', 0)
    .raw('payload', payload)
    .finish();
  if (pseudo === undefined) return bytes;
  return patchU16(bytes, CHECKSUM_AT, checksumField(datagram.checksum, bytes, covered, pseudo));
}

function checksumField(kind: Udp['checksum'], bytes: Uint8Array, covered: Uint8Array, pseudo: PseudoHeader): number {
  switch (kind) {
    case 'none':
      return 0;
    case 'partial':
      return pseudoHeaderSum(pseudo, bytes.length);
    case 'computed':
      return udpChecksum(bytes, covered, pseudo);
  }
}

/** "If the computed checksum is zero, it is transmitted as all ones" (RFC 768). */
function udpChecksum(bytes: Uint8Array, covered: Uint8Array, pseudo: PseudoHeader): number {
  const sum = onesComplementSum(covered, pseudoHeaderSum(pseudo, bytes.length));
  return internetChecksum(bytes.subarray(0, UDP_HEADER), CHECKSUM_AT, sum) || 0xffff;
}

/** How the payload of a datagram is read. */
export interface UdpPayloadDecoder {
  readonly decode: (dstPort: number, body: ByteReader) => Packet;
  /** The bytes that a computed checksum covers: see encodeUdp. */
  readonly covered: (payload: Packet, bytes: Uint8Array) => Uint8Array;
}

/**
 * The whole window is the datagram: bytes of the IPv4 payload after the UDP length (RFC 9868) are refused. A checksum
 * that covers partial checksums inside as they stand belongs to a payload that stays opaque.
 */
export function decodeUdp(reader: ByteReader, pseudo: PseudoHeader, decoder: UdpPayloadDecoder): Udp | DecodeError {
  if (reader.length < UDP_HEADER) return decodeError('truncated', 'udp', reader, 0, reader.length, UDP_HEADER);
  const length = reader.u16(4);
  if (length !== reader.length) return decodeError('bad-length', 'udp', reader, 4, length, reader.length);
  const found = reader.u16(CHECKSUM_AT);
  const dstPort = reader.u16(2);
  const body = reader.window(UDP_HEADER);
  for (const payload of [decoder.decode(dstPort, body), body.data()]) {
    const covered = decoder.covered(payload, body.bytes);
    const checksum = CHECKSUMS.find((kind) => checksumField(kind, reader.bytes, covered, pseudo) === found);
    if (checksum !== undefined) {
      return { layer: 'udp', length, srcPort: reader.u16(0), dstPort, checksum, payload };
    }
  }
  const expected = udpChecksum(reader.bytes, body.bytes, pseudo);
  return decodeError('bad-checksum', 'udp', reader, CHECKSUM_AT, found, expected);
}
