import type { Ipv4, Packet } from './packet.js';

/** The outermost IPv4 packet: the frame's payload, or the packet itself where there is no link layer. */
export function ipv4Of(packet: Packet): Ipv4 | undefined {
  if (packet.layer === 'ipv4') return packet;
  return packet.layer === 'ethernet' && packet.payload.layer === 'ipv4' ? packet.payload : undefined;
}
