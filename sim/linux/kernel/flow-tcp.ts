import { TCP_FLAGS } from '../../packet/packet.js';
import type { TcpFlow } from '../../world/tracked.js';

/** How long a connection without segments is remembered, seconds (tcp_timeouts in nf_conntrack_proto_tcp.c). */
const IDLE: Readonly<Record<TcpFlow, number>> = {
  none: 0,
  'syn-sent': 120,
  'syn-received': 60,
  established: 432_000,
  close: 10,
};

/** Seconds. */
export function tcpIdle(state: TcpFlow): number {
  return IDLE[state];
}

/** What a segment makes of a connection (tcp_conntracks): resets end it, a SYN opens it, its answer and an ACK go on. */
export function tcpNext(state: TcpFlow, flags: number, reply: boolean): TcpFlow {
  const { syn, ack, rst } = TCP_FLAGS;
  if (flags & rst) return 'close';
  if (flags & syn) {
    if (reply) return state === 'syn-sent' && flags & ack ? 'syn-received' : state;
    return state === 'established' || state === 'syn-received' ? state : 'syn-sent';
  }
  return !reply && state !== 'close' && state !== 'syn-sent' ? 'established' : state;
}
