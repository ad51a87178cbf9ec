import type { ConnectionState } from '../match/match.js';
import type { IPv4 } from '../packet/address.js';

/** A connection's name, the same for both of its directions (struct nf_conntrack_tuple and its inverse). */
export interface FlowKey {
  readonly low: IPv4;
  readonly high: IPv4;
  /** Protocol with ports, or with an echo's identifier: what tells connections between two addresses apart. */
  readonly detail: number;
}

/** How far a TCP connection has come, as far as segments are modelled (enum tcp_conntrack). */
export type TcpFlow = 'none' | 'syn-sent' | 'syn-received' | 'established' | 'close';

/** A connection as a kernel remembers it (struct nf_conn). Times are virtual, microseconds. */
export interface Flow {
  readonly key: FlowKey;
  /** Whether it was opened from the lower end of the key's. */
  readonly fromLow: boolean;
  readonly since: number;
  answered: boolean;
  /** In the table: its first packet got through (nf_conntrack_confirm). */
  confirmed: boolean;
  expires: number;
  tcp: TcpFlow;
}

/** What connection tracking says of a packet; `flow` is undefined for what is invalid. */
export interface Tracked {
  readonly state: ConnectionState;
  readonly flow: Flow | undefined;
}
