import type { Cidr } from '../packet/address.js';

/**
 * What a packet filter can ask about a packet: one closed set for netfilter rules, traffic-control filters and, later,
 * policy. Every interpreter (evaluation, the iptables rendering) handles every member.
 */
export type Match = { readonly negated: boolean } & MatchTest;

export type MatchTest =
  | { readonly kind: 'source' | 'destination'; readonly cidr: Cidr }
  | { readonly kind: 'protocol'; readonly protocol: number }
  /** A trailing `+` matches any suffix, as iptables has it. */
  | { readonly kind: 'in-interface' | 'out-interface'; readonly name: string }
  /** TCP, UDP and SCTP ports, both ends included; a later fragment has none and never matches. */
  | { readonly kind: 'source-port' | 'destination-port'; readonly from: number; readonly to: number }
  /** ICMP type, and code when given. */
  | { readonly kind: 'icmp'; readonly type: number; readonly code: number | undefined }
  | { readonly kind: 'mark'; readonly value: number; readonly mask: number }
  /** IPv4 total length in bytes, both ends included. */
  | { readonly kind: 'length'; readonly from: number; readonly to: number }
  /** Of the TCP flags in `mask`, exactly those in `value` are set. */
  | { readonly kind: 'tcp-flags'; readonly mask: number; readonly value: number }
  /** What connection tracking says of a packet: one of these. */
  | { readonly kind: 'connection-state'; readonly states: readonly ConnectionState[] }
  /** Second and further fragments. */
  | { readonly kind: 'fragment' }
  /** A match that was read but is not understood: a packet that reaches it is `undetermined`. */
  | { readonly kind: 'opaque'; readonly text: string };

/**
 * The states of nf_conntrack as packet filters ask for them: of a packet that opens a connection or repeats what did, of one
 * of a connection that has been answered, of an ICMP error about one, and of what belongs to none.
 */
export const CONNECTION_STATES = ['invalid', 'new', 'related', 'established', 'untracked'] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];
