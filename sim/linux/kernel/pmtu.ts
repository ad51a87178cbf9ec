import type { IPv4 } from '../../packet/address.js';
import type { FibEntry } from './fib.js';
import type { Namespace } from './namespace.js';

/** A learned path MTU (fib_nh_exception in net/ipv4/route.c). */
export interface PathMtu {
  /** Bytes. */
  readonly mtu: number;
  /** Virtual time, microseconds. */
  readonly expires: number;
}

/** The MTU towards a destination, learned exceptions included (ipv4_mtu). */
export function pathMtu(ns: Namespace, route: FibEntry, dst: IPv4): number {
  const learned = ns.state.pmtu.get(dst);
  return learned !== undefined && learned.expires > ns.world.clock.now ? learned.mtu : route.mtu;
}

/** The MTU that forwarding goes by: learned values only with ip_forward_use_pmtu (ip_dst_mtu_maybe_forward). */
export function forwardMtu(ns: Namespace, route: FibEntry, dst: IPv4): number {
  return ns.forwardUsesPmtu ? pathMtu(ns, route, dst) : route.mtu;
}

/** Takes in a path MTU (__ip_rt_update_pmtu); true when it was news. */
export function learnPathMtu(ns: Namespace, route: FibEntry, dst: IPv4, mtu: number): boolean {
  const current = pathMtu(ns, route, dst);
  if (current < mtu) return false;
  const value = Math.max(mtu, Math.min(current, ns.sysctl('net.ipv4.route.min_pmtu')));
  const expires = ns.world.clock.now + ns.sysctl('net.ipv4.route.mtu_expires') * 1_000_000;
  ns.state.pmtu.set(dst, { mtu: value, expires });
  return true;
}
