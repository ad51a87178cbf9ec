import { formatIPv4 } from '../../sim/packet/address.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import type { Icmp, Ipv4 } from '../../sim/packet/packet.js';
import type { Cause, Hop, TracedPacket } from '../../sim/trace/trace.js';
import type { TruthHeader, TruthIcmp, TruthWire } from './truth-file.js';

const CARRIES: ReadonlySet<Cause['kind']> = new Set(['fragment', 'encapsulation', 'handshake']);

/** Packets that carry the probe itself: it, its fragments, what they were wrapped in and the handshakes for that. */
export function forwardPackets(packets: readonly TracedPacket[], probe: number): TracedPacket[] {
  const ids = new Set([probe]);
  return packets.filter((packet) => {
    const { cause } = packet;
    if (packet.id === probe) return true;
    if (cause.kind === 'probe' || !ids.has(cause.of) || !CARRIES.has(cause.kind)) return false;
    ids.add(packet.id);
    return true;
  });
}

/** Their hops in order. */
export function hopsOf(packets: readonly TracedPacket[]): Hop[] {
  return packets.flatMap((packet) => packet.hops).sort((a, b) => a.seq - b.seq);
}

function header(ip: Ipv4): TruthHeader {
  return {
    src: formatIPv4(ip.src),
    dst: formatIPv4(ip.dst),
    ttl: ip.ttl,
    tos: ip.tos,
    df: ip.df,
    mf: ip.mf,
    off: ip.fragmentOffset,
    len: ip.length,
    proto: ip.protocol,
  };
}

/** What a tunnelled packet is on the wire, in the truth data's words. */
export function wire(ip: Ipv4): TruthWire {
  const payload = ip.payload.layer === 'slice' && ip.payload.offset === 0 ? ip.payload.of : ip.payload;
  if (payload.layer === 'ipv4') return { kind: 'ipip', outer: header(ip), inner: header(payload) };
  if (payload.layer === 'udp' && payload.payload.layer === 'vxlan') {
    const inner = ipv4Of(payload.payload.payload);
    return {
      kind: 'vxlan',
      outer: header(ip),
      udp: { dport: payload.dstPort, csum: payload.checksum === 'none' ? 0 : 1 },
      ...(inner && { inner: header(inner) }),
    };
  }
  if (payload.layer === 'udp' && payload.payload.layer === 'wireguard')
    return { kind: 'wg', outer: header(ip), udp: { dport: payload.dstPort, csum: 1 } };
  return { kind: ip.protocol === 4 ? 'ipip' : 'plain', outer: header(ip) };
}

/** An ICMP error in the truth data's words. */
export function icmpRow(ip: Ipv4, message: Icmp): TruthIcmp {
  const mtu = message.type === 3 && message.code === 4 ? message.rest & 0xffff : null;
  return {
    src: formatIPv4(ip.src),
    dst: formatIPv4(ip.dst),
    type: message.type,
    code: message.code,
    mtu,
    ttl: ip.ttl,
    tos: ip.tos,
    len: ip.length,
  };
}
