import { ipv4Of } from '../packet/ipv4-of.js';
import type { Ipv4, Packet } from '../packet/packet.js';
import type { Hop, TracedPacket } from '../trace/trace.js';
import type { Wire } from './result.js';

/** What is inside a tunnel header, seen through fragmentation. */
function inside(ip: Ipv4): { encap: Wire['encap']; inner: Packet | undefined } {
  const payload = ip.payload.layer === 'slice' ? ip.payload.of : ip.payload;
  if (payload.layer === 'ipv4') return { encap: 'ipip', inner: payload };
  if (payload.layer === 'udp' && payload.payload.layer === 'vxlan')
    return { encap: 'vxlan', inner: ipv4Of(payload.payload.payload) };
  if (payload.layer === 'udp' && payload.payload.layer === 'wireguard')
    return { encap: 'wireguard', inner: payload.payload.sealed };
  return { encap: 'plain', inner: undefined };
}

/** Bytes from the start of the outer header to that of the inner packet. */
function overhead(ip: Ipv4): number {
  const { inner } = inside(ip);
  if (inner === undefined) return 0;
  const payload = ip.payload.layer === 'slice' ? ip.payload.of : ip.payload;
  return ip.length - ip.payload.length + payload.length - inner.length;
}

/** What the packets of these numbers were on the wires that hosts send on, in order. `isWire` tells such interfaces. */
export function wiresOf(
  packets: readonly TracedPacket[],
  ids: ReadonlySet<number>,
  isWire: (place: Hop['place']) => boolean,
): Wire[] {
  return packets
    .filter((packet) => ids.has(packet.id))
    .flatMap((packet) => packet.hops)
    .filter((hop) => hop.direction === 'out' && isWire(hop.place))
    .sort((a, b) => a.seq - b.seq)
    .flatMap((hop) => {
      const ip = ipv4Of(hop.packet);
      return ip === undefined
        ? []
        : [{ host: hop.place.node, encap: inside(ip).encap, overhead: overhead(ip), length: ip.length }];
    });
}
