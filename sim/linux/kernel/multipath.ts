import siphash from 'siphash';
import { transportOf } from '../../packet/fragment.js';
import type { Ipv4 } from '../../packet/packet.js';
import type { FibEntry, Hop } from './fib.js';
import { isIcmpError, quotedIn } from './flow-key.js';
import type { Namespace } from './namespace.js';

/** Two ends of a flow, in any order. */
interface Ends {
  readonly src: number;
  readonly dst: number;
}

/** What a received packet is hashed by: an error by what it quotes, so that it goes the way of its flow (ip_multipath_l3_keys). */
export function endsOf(ip: Ipv4): Ends {
  return (isIcmpError(transportOf(ip)) ? quotedIn(ip) : undefined) ?? ip;
}

/**
 * One of several ways of equal cost, by the flow's hash and the ways' weights (fib_select_path, fib_select_multipath in
 * net/ipv4/fib_semantics.c). A way whose device is down is none (fib_rebalance).
 */
export function selectPath(ns: Namespace, route: FibEntry, ends: Ends): FibEntry {
  const hops = route.hops.filter(({ entry }) => entry.link?.up === true);
  const [first] = hops;
  if (first === undefined) return route;
  const total = hops.reduce((sum, { weight }) => sum + weight, 0);
  const hash = flowHash(ends, ns.multipathSeed) >>> 1;
  let weights = 0;
  const chosen = hops.find(({ weight }: Hop) => {
    weights += weight;
    return hash <= Math.round((weights * 2 ** 31) / total) - 1;
  });
  return (chosen ?? first).entry;
}

/** Bytes of `struct flow_keys` that are hashed, from `basic` on, and where its addresses begin (flow_keys_hash_length). */
const HASHED = 48;
const ADDRESSES = 36;

/**
 * The hash of a flow's addresses, the same for both directions (fib_multipath_hash with fib_multipath_hash_policy 0,
 * __flow_hash_consistentify, fib_multipath_hash_construct_key): the addresses' bytes as in a packet, read little-endian, the
 * smaller first.
 */
export function flowHash({ src, dst }: Ends, seed: number): number {
  const bytes = new Uint8Array(HASHED);
  const view = new DataView(bytes.buffer);
  view.setUint32(ADDRESSES, src);
  view.setUint32(ADDRESSES + 4, dst);
  if (view.getUint32(ADDRESSES + 4, true) < view.getUint32(ADDRESSES, true)) {
    view.setUint32(ADDRESSES, dst);
    view.setUint32(ADDRESSES + 4, src);
  }
  return siphash.hash([seed, seed, seed, seed], bytes).l >>> 0 || 1;
}
