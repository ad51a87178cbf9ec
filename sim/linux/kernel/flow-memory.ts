import type { IPv4 } from '../../packet/address.js';
import { transportOf } from '../../packet/fragment.js';
import { type Ipv4, type Packet, PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP, TCP_FLAGS } from '../../packet/packet.js';

/** How long a flow without packets is remembered, seconds (net/netfilter/nf_conntrack_proto_*.c; TCP once established). */
const IDLE = { tcp: 432_000, udp: 30, udpStream: 120, icmp: 30, other: 600 } as const;

/** A flow of UDP that is answered and older than this is a stream, seconds (nf_conntrack_udp_packet). */
const STREAM_AFTER = 2;

/** A flow seen. Times are virtual, microseconds. */
interface Seen {
  readonly opener: IPv4;
  readonly since: number;
  answered: boolean;
  forgotten: number;
}

const SECOND = 1_000_000;

/** ICMP types that ask: no other opens a flow, and errors belong to the one that they quote (nf_conntrack_icmp_packet). */
const REQUESTS: ReadonlySet<number> = new Set([8, 13, 15, 17]);

/**
 * The flows that a namespace has seen, either way. It serves one question: whether a packet is the first of its flow, for
 * only that one consults the nat tables (nf_nat_inet_fn).
 */
export class FlowMemory {
  /** By the lower address of a flow, its higher one and what tells flows between them apart. */
  readonly #seen = new Map<number, Map<number, Map<number, Seen>>>();

  /** Whether a packet opens a flow. */
  opens(ip: Ipv4, now: number): boolean {
    const transport = transportOf(ip);
    if (!mayOpen(transport)) return false;
    const [low, high] = ip.src < ip.dst ? [ip.src, ip.dst] : [ip.dst, ip.src];
    const seen = this.#seen.get(low)?.get(high)?.get(detail(ip, transport));
    return seen === undefined || seen.forgotten <= now;
  }

  /** Notes a packet that got through (nf_conntrack_confirm). */
  confirm(ip: Ipv4, now: number): void {
    const [low, high] = ip.src < ip.dst ? [ip.src, ip.dst] : [ip.dst, ip.src];
    const details = child(child(this.#seen, low), high);
    const name = detail(ip, transportOf(ip));
    const known = details.get(name);
    if (known === undefined || known.forgotten <= now) {
      if (!mayOpen(transportOf(ip))) return;
      details.set(name, {
        opener: ip.src,
        since: now,
        answered: false,
        forgotten: now + idle(ip.protocol, false) * SECOND,
      });
      return;
    }
    known.answered ||= known.opener !== ip.src;
    const stream = known.answered && now > known.since + STREAM_AFTER * SECOND;
    known.forgotten = now + idle(ip.protocol, stream) * SECOND;
  }
}

/** Answers to nothing are of no flow: for TCP whatever a connection that is not there takes for invalid (tcp_new). */
function mayOpen(transport: Packet | undefined): boolean {
  if (transport?.layer === 'icmp') return REQUESTS.has(transport.type);
  if (transport?.layer !== 'tcp') return true;
  const { rst, syn, ack } = TCP_FLAGS;
  return (transport.flags & rst) === 0 && (transport.flags & (syn | ack)) !== (syn | ack);
}

function child<V>(map: Map<number, Map<number, V>>, key: number): Map<number, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<number, V>();
  map.set(key, fresh);
  return fresh;
}

/** Protocol and ports, the lower address's first, or the identifier of an echo: the same for both directions. */
function detail(ip: Ipv4, transport: Packet | undefined): number {
  const protocol = ip.protocol * 0x100000000;
  if (transport?.layer === 'icmp') return protocol + (transport.rest >>> 16);
  if (transport?.layer !== 'udp' && transport?.layer !== 'tcp') return protocol;
  const { srcPort, dstPort } = transport;
  const forward = ip.src < ip.dst || (ip.src === ip.dst && srcPort <= dstPort);
  return protocol + (forward ? srcPort * 0x10000 + dstPort : dstPort * 0x10000 + srcPort);
}

function idle(protocol: number, stream: boolean): number {
  switch (protocol) {
    case PROTOCOL_TCP:
      return IDLE.tcp;
    case PROTOCOL_UDP:
      return stream ? IDLE.udpStream : IDLE.udp;
    case PROTOCOL_ICMP:
      return IDLE.icmp;
    default:
      return IDLE.other;
  }
}
