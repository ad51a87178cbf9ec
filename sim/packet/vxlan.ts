import type { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { type Packet, VXLAN_HEADER, type Vxlan } from './packet.js';

/** The I flag, "MUST be set to 1 for a valid VNI", and 24 reserved bits of zero (RFC 7348 section 5). */
const FLAGS = 0x08000000;

/** VXLAN (RFC 7348 section 5). */
export function encodeVxlan(packet: Vxlan, payload: Uint8Array): Uint8Array {
  return new ByteWriter('vxlan', packet.length)
    .u32('flags', FLAGS)
    .u24('vni', packet.vni)
    .u8('reserved', 0)
    .raw('payload', payload)
    .finish();
}

/** Undefined when the header is short, or has other flags (such as the group policy extension's) or reserved bits. */
export function decodeVxlan(reader: ByteReader, decodePayload: (body: ByteReader) => Packet): Vxlan | undefined {
  if (reader.length < VXLAN_HEADER || reader.u32(0) !== FLAGS || reader.u8(7) !== 0) return undefined;
  const payload = decodePayload(reader.window(VXLAN_HEADER));
  return { layer: 'vxlan', length: reader.length, vni: reader.u32(4) >>> 8, payload };
}
