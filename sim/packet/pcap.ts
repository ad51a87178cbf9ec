import { encode } from './encode.js';
import type { Packet } from './packet.js';

/** A packet as a capture sees it. */
export interface PcapRecord {
  /** Microseconds of virtual time since the epoch of the capture, at most 2^32 seconds. */
  readonly timeMicros: number;
  readonly packet: Packet;
}

/** Frames, Ethernet header first (https://www.tcpdump.org/linktypes.html). */
export const LINKTYPE_ETHERNET = 1;
/** IPv4 packets: of interfaces without a link header such as tunl0. */
export const LINKTYPE_RAW = 101;
export type LinkType = typeof LINKTYPE_ETHERNET | typeof LINKTYPE_RAW;

/** Microsecond resolution; written in little-endian order (pcap-savefile(5)). */
const MAGIC = 0xa1b2c3d4;
const VERSION_MAJOR = 2;
const VERSION_MINOR = 4;
/** tcpdump's default: nothing that we write is cut. */
const SNAPLEN = 262144;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const MICROS = 1_000_000;

/**
 * A classic capture file (pcap-savefile(5)) of the records in their order.
 *
 * @throws RangeError for a packet that does not begin as the link type says, a time out of range, or a packet that
 *   cannot be encoded
 */
export function pcapFile(records: readonly PcapRecord[], linkType: LinkType): Uint8Array {
  const encoded = records.map((record) => ({ ...record, bytes: recordBytes(record.packet, linkType) }));
  const size = encoded.reduce((total, { bytes }) => total + RECORD_HEADER + bytes.length, FILE_HEADER);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION_MAJOR, true);
  view.setUint16(6, VERSION_MINOR, true);
  view.setUint32(16, SNAPLEN, true);
  view.setUint32(20, linkType, true);
  let at = FILE_HEADER;
  for (const { timeMicros, bytes } of encoded) {
    view.setUint32(at, seconds(timeMicros), true);
    view.setUint32(at + 4, timeMicros % MICROS, true);
    view.setUint32(at + 8, bytes.length, true);
    view.setUint32(at + 12, bytes.length, true);
    file.set(bytes, at + RECORD_HEADER);
    at += RECORD_HEADER + bytes.length;
  }
  return file;
}

function recordBytes(packet: Packet, linkType: LinkType): Uint8Array {
  const expected = linkType === LINKTYPE_ETHERNET ? 'ethernet' : 'ipv4';
  if (packet.layer !== expected) throw new RangeError(`pcap of ${expected}: a packet begins with ${packet.layer}`);
  return encode(packet);
}

function seconds(timeMicros: number): number {
  const whole = Math.floor(timeMicros / MICROS);
  if (Number.isSafeInteger(timeMicros) && whole >= 0 && whole < 2 ** 32) return whole;
  throw new RangeError(`pcap: time of ${timeMicros} microseconds`);
}
