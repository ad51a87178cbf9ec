import { type Ipv4, type Packet, PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../packet/packet.js';
import type { TrackingTimeouts } from './config.js';

/** A tracked flow of a network interface. */
export interface Flow {
  /** Virtual time, microseconds. */
  readonly expires: number;
}

/** How long an idle flow is tracked unless an interface says otherwise, seconds (API_ConnectionTrackingConfiguration). */
export const TRACKING: TrackingTimeouts = { tcpEstablished: 432_000, udp: 30, udpStream: 180 };

/**
 * The times that nobody can set, seconds. For protocols other than TCP, UDP and ICMP only the addresses and the protocol
 * number are tracked, for 600 (EC2 user guide, page security group connection tracking, read 2023 and 2025). The time for
 * ICMP is not documented; it is taken as that of a single UDP exchange.
 */
const IDLE = { icmp: 30, other: 600 } as const;

const SECOND = 1_000_000;

/** A flow as one end sees it: the other end's address, the protocol, and what tells flows of it apart. */
export interface FlowKey {
  readonly remote: number;
  readonly protocol: number;
  /** Local port << 16 | remote port; the identifier of an echo; 0 for other protocols. */
  readonly detail: number;
}

/** The flow that a packet belongs to, for the end that sends (`out`) or receives (`in`) it. */
export function flowKey(ip: Ipv4, transport: Packet | undefined, side: 'in' | 'out'): FlowKey {
  const remote = side === 'out' ? ip.dst : ip.src;
  return { remote, protocol: ip.protocol, detail: detailOf(ip, transport, side) };
}

function detailOf(ip: Ipv4, transport: Packet | undefined, side: 'in' | 'out'): number {
  if (ip.protocol === PROTOCOL_ICMP) return transport?.layer === 'icmp' ? transport.rest >>> 16 : 0;
  if (transport?.layer !== 'tcp' && transport?.layer !== 'udp') return 0;
  const [local, remote] =
    side === 'out' ? [transport.srcPort, transport.dstPort] : [transport.dstPort, transport.srcPort];
  return (local << 16) | remote;
}

/** The flows that an interface tracks. */
export class FlowTable {
  readonly #peers = new Map<number, Map<number, Flow>>();

  constructor(readonly timeouts: TrackingTimeouts = TRACKING) {}

  /** The flow, unless it has been idle for too long. */
  get(key: FlowKey, now: number): Flow | undefined {
    const flow = this.#peers.get(peerKey(key))?.get(key.detail);
    return flow !== undefined && flow.expires > now ? flow : undefined;
  }

  /** Notes a packet of the flow, which is `answered` once packets have gone both ways. */
  touch(key: FlowKey, now: number, answered: boolean): void {
    const id = peerKey(key);
    let flows = this.#peers.get(id);
    if (flows === undefined) {
      flows = new Map();
      this.#peers.set(id, flows);
    }
    flows.set(key.detail, { expires: now + this.#idleTime(key.protocol, answered) * SECOND });
  }

  #idleTime(protocol: number, answered: boolean): number {
    switch (protocol) {
      case PROTOCOL_TCP:
        return this.timeouts.tcpEstablished;
      case PROTOCOL_UDP:
        return answered ? this.timeouts.udpStream : this.timeouts.udp;
      case PROTOCOL_ICMP:
        return IDLE.icmp;
      default:
        return IDLE.other;
    }
  }
}

function peerKey(key: FlowKey): number {
  return key.remote * 256 + key.protocol;
}
