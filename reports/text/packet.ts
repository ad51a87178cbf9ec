import { formatMac } from '../../sim/packet/address.js';
import { describe } from '../../sim/packet/describe.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import type { Packet } from '../../sim/packet/packet.js';
import type { Encap, TracedPacket } from '../../sim/trace/trace.js';
import { fold, INDENT, WIDTH } from './layout.js';

/** A packet in lines of at most `room` characters where its headers allow it, broken between what is in each other. */
export function packetLines(packet: Packet, room: number): string[] {
  const parts = describe(packet).split(' / ');
  const lines: string[] = [];
  let line = '';
  parts.forEach((part, index) => {
    const piece = index === parts.length - 1 ? part : `${part} /`;
    if (line === '') line = piece;
    else if (line.length + 1 + piece.length <= room) line += ` ${piece}`;
    else {
      lines.push(line);
      line = piece;
    }
  });
  return [...lines, line].flatMap((one) => fold('', CONTINUED, one, room));
}

/** Blanks before the rest of a header that is longer than a line. */
const CONTINUED = 2;

/** Room for a packet that stands below its hop. */
export const BELOW = WIDTH - INDENT;

/** The Ethernet header, where there is one: `frame SRC > DST, 98 bytes`. */
export function frameText(packet: Packet): string | undefined {
  if (packet.layer !== 'ethernet') return undefined;
  return `${formatMac(packet.src)} > ${formatMac(packet.dst)}, ${packet.length} bytes`;
}

const OUTER: Readonly<Record<Encap, string>> = {
  ipip: 'IPv4 (IP-in-IP)',
  vxlan: 'IPv4, UDP, VXLAN and the inner Ethernet header',
  wireguard: 'IPv4, UDP, WireGuard and its padding',
};

/** What a tunnel put around a packet: its outer header as the first hop of the outer packet, or of its first piece, has it. */
export function outerText(outer: TracedPacket | undefined, encap: Encap): string {
  const name = OUTER[encap];
  const hop = outer?.hops[0];
  const ip = hop && ipv4Of(hop.packet);
  if (ip === undefined) return name;
  const [addresses] = describe(ip).split(' ttl ');
  const payload = ip.payload.layer === 'slice' ? ip.payload.of : ip.payload;
  if (payload.layer !== 'udp' || payload.payload.layer !== 'vxlan') return `${name} ${addresses}`;
  return `${name} ${addresses}, UDP port ${payload.dstPort}, vni ${payload.payload.vni}`;
}
