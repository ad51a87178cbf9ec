import type { IPv4 } from '../../packet/address.js';

/** What a kernel remembers of an address that it sends ICMP errors to (struct inet_peer). Virtual time, microseconds. */
export interface Peer {
  /** Room for errors, microseconds of waiting. */
  tokens: number;
  last: number;
  /** Redirects sent and not heeded. */
  redirects: number;
}

/** A gateway that a router on the link told of (fib_nh_exception in net/ipv4/route.c). */
export interface Redirected {
  readonly via: IPv4;
  /** Virtual time, microseconds. */
  readonly expires: number;
}

/** A new peer was last heard of a minute ago (inet_getpeer). */
const MINUTE = 60_000_000;

/** The peer of an address, made when it is new. */
export function peerOf(peers: Map<IPv4, Peer>, address: IPv4, now: number): Peer {
  const known = peers.get(address);
  if (known !== undefined) return known;
  const fresh = { tokens: 0, last: now - MINUTE, redirects: 0 };
  peers.set(address, fresh);
  return fresh;
}
