import { transportOf } from '../../packet/fragment.js';
import { type Ipv4, PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../packet/packet.js';

/** How long a flow without packets is remembered, seconds (net/netfilter/nf_conntrack_proto_*.c; TCP once established). */
const IDLE = { tcp: 432_000, udp: 120, icmp: 30, other: 600 } as const;

const SECOND = 1_000_000;

/** ICMP types that are errors: they belong to the flow that they quote. */
const ERRORS: ReadonlySet<number> = new Set([3, 4, 5, 11, 12]);

/**
 * The flows that a namespace has seen, either way. It serves one question: whether a packet is the first of its flow, for
 * only that one consults the nat tables (nf_nat_inet_fn).
 */
export class FlowMemory {
  readonly #seen = new Map<string, number>();

  /** Whether a packet opens a flow. */
  opens(ip: Ipv4, now: number): boolean {
    const transport = transportOf(ip);
    if (transport?.layer === 'icmp' && ERRORS.has(transport.type)) return false;
    return (this.#seen.get(flowName(ip)) ?? -1) <= now;
  }

  /** Notes a packet that got through (nf_conntrack_confirm). */
  confirm(ip: Ipv4, now: number): void {
    this.#seen.set(flowName(ip), now + idle(ip.protocol) * SECOND);
  }
}

/** The same name for both directions of a flow. */
function flowName(ip: Ipv4): string {
  const transport = transportOf(ip);
  let [src, dst] = [0, 0];
  if (transport?.layer === 'udp' || transport?.layer === 'tcp') [src, dst] = [transport.srcPort, transport.dstPort];
  else if (transport?.layer === 'icmp') [src, dst] = [transport.rest >>> 16, transport.rest >>> 16];
  const forward = ip.src < ip.dst || (ip.src === ip.dst && src <= dst);
  const ends = forward ? `${ip.src}.${src}-${ip.dst}.${dst}` : `${ip.dst}.${dst}-${ip.src}.${src}`;
  return `${ip.protocol} ${ends}`;
}

function idle(protocol: number): number {
  switch (protocol) {
    case PROTOCOL_TCP:
      return IDLE.tcp;
    case PROTOCOL_UDP:
      return IDLE.udp;
    case PROTOCOL_ICMP:
      return IDLE.icmp;
    default:
      return IDLE.other;
  }
}
