import type { IPv4 } from '../../packet/address.js';
import type { Icmp, Ipv4 } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { TABLE_LOCAL } from '../config.js';
import { neighbours } from './arp.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { neighbourFor } from './neighbour.js';
import { peerOf } from './peer.js';
import { fibLookup, routeOutput } from './route.js';

const REDIRECT = 5;
const TO_HOST = 1;

/** Redirects that a source may leave unheeded before it gets no more (ip_rt_redirect_number). */
const MOST = 9;

/** HZ / 50: the wait after the first redirect to a source, twice as long after each (ip_rt_redirect_load), microseconds. */
const LOAD = 20_000;

/** After so long without one it begins anew (ip_rt_redirect_silence), microseconds. */
const SILENCE = LOAD * 2 ** 10;

/** How long a redirect is heeded: ip_rt_gc_timeout, microseconds. */
const HEEDED = 300_000_000;

/**
 * Tells the sender of a packet that is forwarded out of the interface it came in by, of the better gateway
 * (__mkroute_input, ip_rt_send_redirect in net/ipv4/route.c), if the sender is on the link itself. `ip` is what is
 * forwarded, its TTL counted down.
 */
export function sendRedirect(ns: Namespace, inbound: Link, skb: Skb, ip: Ipv4, route: FibEntry): void {
  if (!inbound.sendsRedirects || !onLink(ns, inbound, ip, skb.mark)) return;
  const { now } = ns.world.clock;
  const peer = peerOf(ns.state.peers, ip.src, now);
  if (now > peer.last + SILENCE) {
    peer.tokens = 0;
    peer.redirects = 0;
  }
  if (peer.redirects >= MOST) peer.last = now;
  else if (peer.redirects === 0 || now > peer.last + LOAD * 2 ** peer.redirects) {
    ns.calls.icmpError(ns, skb, ip, REDIRECT, TO_HOST, route.via ?? ip.dst, inbound);
    peer.last = now;
    peer.redirects += 1;
  }
}

/** Whether the way back to the source is the link itself, without a gateway (what __fib_validate_source returns). */
function onLink(ns: Namespace, inbound: Link, { src, dst }: Ipv4, mark: number): boolean {
  const judged = inbound.sourceByMark ? mark : 0;
  const back = fibLookup(ns, src, dst, undefined, undefined, judged);
  if (back === undefined) return false;
  if (back.link === inbound) return back.via === undefined;
  if (inbound.addresses.length === 0) return false;
  const bound = fibLookup(ns, src, dst, undefined, inbound, judged);
  return bound?.type === 'unicast' && bound.via === undefined;
}

/**
 * Heeds a redirect about a packet of the host's own, if it comes from the gateway that the packet went by
 * (__ip_do_redirect). A gateway that is not known yet is only asked for; the next redirect finds it.
 */
export function heedRedirect(link: Link, skb: Skb, error: Ipv4, message: Icmp, about: Ipv4): void {
  const { ns } = link;
  const via = message.rest as IPv4;
  const route = routeOutput(ns, about.dst, about.src, undefined, 0);
  if (route?.link === undefined || route.via !== error.src || via === error.src || !link.acceptsRedirects) return;
  if (via >= 0xe0000000 || via >>> 24 === 0 || (message.code & 7) > 3) return;
  // Neither its own nor a broadcast address (inet_addr_type asks table local).
  if (ns.tables.get(TABLE_LOCAL)?.lookup(via, undefined) !== undefined) return;
  const neighbour = neighbourFor(route.link, via);
  if (neighbour.state === 'incomplete' || neighbour.state === 'failed')
    neighbours.resolve(route.link, neighbour, () => ({ skb, send: ignore, fail: ignore, drop: ignore }));
  else ns.state.redirected.set(about.dst, { via, expires: ns.world.clock.now + HEEDED });
}

function ignore(): void {}
