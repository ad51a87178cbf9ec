import { slice } from './build.js';
import type { Ipv4, Packet } from './packet.js';

/**
 * Splits a packet so that each piece fits `mtu` bytes (ip_do_fragment in net/ipv4/ip_output.c): every fragment but the
 * last carries a multiple of 8 bytes. A packet that is itself a fragment is split further.
 */
export function fragment(packet: Ipv4, mtu: number): Ipv4[] {
  const header = packet.length - packet.payload.length;
  const room = Math.max(8, (mtu - header) & ~7);
  const { of, start } = origin(packet.payload);
  const total = packet.payload.length;
  if (total === 0) return [packet];
  const pieces: Ipv4[] = [];
  for (let offset = 0; offset < total; offset += room) {
    const size = Math.min(room, total - offset);
    pieces.push({
      ...packet,
      length: header + size,
      mf: packet.mf || offset + size < total,
      fragmentOffset: packet.fragmentOffset + offset,
      payload: slice(of, start + offset, size),
    });
  }
  return pieces;
}

function origin(payload: Packet): { of: Packet; start: number } {
  return payload.layer === 'slice' ? { of: payload.of, start: payload.offset } : { of: payload, start: 0 };
}

/** The transport header that a packet filter can see: none in second and later fragments. */
export function transportOf(ip: Ipv4): Packet | undefined {
  if (ip.fragmentOffset !== 0) return undefined;
  return ip.payload.layer === 'slice' ? ip.payload.of : ip.payload;
}

/** Whether a packet is a fragment of a datagram. */
export function isFragment(ip: Ipv4): boolean {
  return ip.mf || ip.fragmentOffset !== 0;
}
