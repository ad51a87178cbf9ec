import type { IPv4 } from '../../packet/address.js';
import { transportOf } from '../../packet/fragment.js';
import { type Ipv4, type Packet, TCP_FLAGS } from '../../packet/packet.js';
import type { FlowKey } from '../../world/tracked.js';

/** ICMP types that are errors: they belong to the flow that they quote (nf_conntrack_icmpv4_error). */
const ERRORS: ReadonlySet<number> = new Set([3, 4, 5, 11, 12]);

/** ICMP requests that may open a flow (valid_new in nf_conntrack_proto_icmp.c) by their replies. */
const REQUEST_OF: ReadonlyMap<number, number> = new Map([
  [0, 8],
  [14, 13],
  [16, 15],
  [18, 17],
]);
const REQUESTS: ReadonlySet<number> = new Set(REQUEST_OF.values());

export function isIcmpError(transport: Packet | undefined): boolean {
  return transport?.layer === 'icmp' && ERRORS.has(transport.type);
}

/** Whether an ICMP message may be the first of a flow (nf_conntrack_icmp_packet). */
export function opensIcmp(transport: Packet | undefined): boolean {
  return transport?.layer === 'icmp' && REQUESTS.has(transport.type);
}

/** Whether a segment may be the first of a flow: a SYN, or one in the midst of it (tcp_conntracks, tcp_loose). */
export function opensTcp(transport: Packet | undefined): boolean {
  if (transport?.layer !== 'tcp') return false;
  const { syn, ack, fin, rst } = TCP_FLAGS;
  const flags = transport.flags & (syn | ack | fin | rst);
  return flags === syn || flags === ack;
}

/** The packet that an ICMP error quotes. */
export function quotedIn(ip: Ipv4): Ipv4 | undefined {
  const transport = transportOf(ip);
  if (transport?.layer !== 'icmp' || transport.payload.layer !== 'slice') return undefined;
  const { of } = transport.payload;
  return of.layer === 'ipv4' ? of : undefined;
}

/** A packet's flow, and whether the packet goes from its lower end to the higher one. */
export function flowKey(ip: Ipv4, transport: Packet | undefined): { readonly key: FlowKey; readonly fromLow: boolean } {
  const { src, dst } = ip;
  const protocol = ip.protocol * 0x100000000;
  if (transport?.layer === 'udp' || transport?.layer === 'tcp') {
    const { srcPort, dstPort } = transport;
    const fromLow = src < dst || (src === dst && srcPort <= dstPort);
    const detail = protocol + (fromLow ? srcPort * 0x10000 + dstPort : dstPort * 0x10000 + srcPort);
    return { key: ends(src, dst, detail), fromLow };
  }
  if (transport?.layer === 'icmp') {
    // A request the other way round is another flow, even with the same identifier.
    const request = REQUEST_OF.get(transport.type);
    const asks = request === undefined;
    const fromLow = src === dst ? asks : src < dst;
    const kind = (request ?? transport.type) * 0x100 + transport.code;
    const detail = protocol + ((transport.rest >>> 16) * 0x8000 + (kind & 0x3fff)) * 2 + (fromLow === asks ? 1 : 0);
    return { key: ends(src, dst, detail), fromLow };
  }
  return { key: ends(src, dst, protocol), fromLow: src < dst };
}

function ends(src: IPv4, dst: IPv4, detail: number): FlowKey {
  return src < dst ? { low: src, high: dst, detail } : { low: dst, high: src, detail };
}
