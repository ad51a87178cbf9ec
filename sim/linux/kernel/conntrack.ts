import { transportOf } from '../../packet/fragment.js';
import { type Ipv4, PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../packet/packet.js';
import type { Flow, FlowKey, Tracked } from '../../world/tracked.js';
import { flowKey, isIcmpError, opensIcmp, opensTcp, quotedIn } from './flow-key.js';
import { tcpIdle, tcpNext } from './flow-tcp.js';

/** How long a flow without packets is remembered, seconds (net/netfilter/nf_conntrack_proto_*.c). */
const IDLE = { udp: 30, udpStream: 120, icmp: 30, other: 600 } as const;

/** A flow of UDP that is answered and older than this is a stream, seconds (nf_conntrack_udp_packet). */
const STREAM_AFTER = 2;

const SECOND = 1_000_000;

const INVALID: Tracked = { state: 'invalid', flow: undefined };

/** The connections of a namespace (net/netfilter/nf_conntrack_core.c), without address translation. */
export class Conntrack {
  /** By the lower address of a flow, its higher one and what tells flows between them apart. */
  readonly #flows = new Map<number, Map<number, Map<number, Flow>>>();

  /** A packet at the first hook that tracks (nf_conntrack_in). */
  track(ip: Ipv4, now: number): Tracked {
    const transport = transportOf(ip);
    if (isIcmpError(transport)) return this.#error(ip, now);
    const { key, fromLow } = flowKey(ip, transport);
    const flow = this.#find(key, now);
    if (flow === undefined) {
      const opens =
        ip.protocol === PROTOCOL_ICMP ? opensIcmp(transport) : ip.protocol !== PROTOCOL_TCP || opensTcp(transport);
      return opens ? { state: 'new', flow: this.#fresh(ip, key, fromLow, now) } : INVALID;
    }
    const reply = fromLow !== flow.fromLow;
    if (ip.protocol === PROTOCOL_TCP && transport?.layer === 'tcp') {
      const next = tcpNext(flow.tcp, transport.flags, reply);
      // Nobody listens: the only answer is a reset (nf_conntrack_tcp_packet).
      if (next === 'close' && !flow.answered) this.#forget(flow);
      flow.tcp = next;
    }
    flow.expires = now + this.#idle(ip, flow, now) * SECOND;
    flow.answered ||= reply;
    return { state: flow.answered ? 'established' : 'new', flow };
  }

  /** A packet that has passed its last hook: its flow is known from now on (nf_conntrack_confirm). */
  confirm({ state, flow }: Tracked, ip: Ipv4, now: number): void {
    if (flow === undefined || flow.confirmed || state === 'related') return;
    flow.confirmed = true;
    flow.expires = now + this.#idle(ip, flow, now) * SECOND;
    const { low, high, detail } = flow.key;
    child(child(this.#flows, low), high).set(detail, flow);
  }

  /** An ICMP error belongs to the flow that it quotes, if that sent to it (nf_conntrack_inet_error). */
  #error(ip: Ipv4, now: number): Tracked {
    const quoted = quotedIn(ip);
    if (quoted === undefined || quoted.src !== ip.dst) return INVALID;
    const flow = this.#find(flowKey(quoted, transportOf(quoted)).key, now);
    return flow === undefined ? INVALID : { state: 'related', flow };
  }

  #find({ low, high, detail }: FlowKey, now: number): Flow | undefined {
    const flow = this.#flows.get(low)?.get(high)?.get(detail);
    return flow !== undefined && flow.expires > now ? flow : undefined;
  }

  #forget({ key: { low, high, detail } }: Flow): void {
    this.#flows.get(low)?.get(high)?.delete(detail);
  }

  #fresh(ip: Ipv4, key: FlowKey, fromLow: boolean, now: number): Flow {
    const transport = transportOf(ip);
    const tcp = tcpNext('none', transport?.layer === 'tcp' ? transport.flags : 0, false);
    return { key, fromLow, since: now, answered: false, confirmed: false, expires: 0, tcp };
  }

  /** Seconds. */
  #idle(ip: Ipv4, flow: Flow, now: number): number {
    switch (ip.protocol) {
      case PROTOCOL_TCP:
        return tcpIdle(flow.tcp);
      case PROTOCOL_UDP:
        return flow.answered && now > flow.since + STREAM_AFTER * SECOND ? IDLE.udpStream : IDLE.udp;
      case PROTOCOL_ICMP:
        return IDLE.icmp;
      default:
        return IDLE.other;
    }
  }
}

function child<V>(map: Map<number, Map<number, V>>, key: number): Map<number, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<number, V>();
  map.set(key, fresh);
  return fresh;
}
