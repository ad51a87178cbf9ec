import { formatIPv4, type IPv4 } from '../../packet/address.js';
import { isFragment } from '../../packet/fragment.js';
import { type Ipv4, PROTOCOL_ICMP, PROTOCOL_IPIP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { defragment } from './defragment.js';
import type { FibEntry } from './fib.js';
import { ipForward } from './forward.js';
import { icmpReceive } from './icmp-receive.js';
import { ipipReceive } from './ipip.js';
import type { Link } from './link.js';
import { endsOf, selectPath } from './multipath.js';
import type { Namespace } from './namespace.js';
import { runHook } from './netfilter.js';
import { fibLookup, validateSource } from './route.js';
import { routeFailure, tellRoute } from './route-told.js';
import { rawReceive, tcpReceive, udpReceive } from './socket-receive.js';

const HOST_UNREACHABLE_PROTOCOL = 2;

/** A received IPv4 packet (ip_rcv, ip_rcv_finish): PREROUTING, then the routing decision. */
export function ipReceive(link: Link, skb: Skb, received: Ipv4): void {
  const { ns } = link;
  // Connection tracking wants whole datagrams, before any table sees them (ipv4_conntrack_defrag, priority -400).
  const whole = ns.tracksFlows && isFragment(received) ? defragment(link, skb, received, 'conntrack') : received;
  if (whole === undefined) return;
  const ip = ns.hooks === undefined ? whole : runHook(ns, 'prerouting', skb, whole, link, undefined);
  if (ip === undefined) return;
  if (link.config.kind === 'loopback') {
    localDeliver(link, skb, ip);
    return;
  }
  if (unroutableSource(ip.src)) {
    martian(link, skb, ip);
    return;
  }
  if (isGroup(ip.dst)) {
    notModelled(link, skb, `${formatIPv4(ip.dst)}, multicast or broadcast,`);
    return;
  }
  const route = fibLookup(ns, ip.dst, ip.src, link, undefined, skb.mark);
  if (route?.type === 'local' || route?.type === 'broadcast') {
    if (!sourceHolds(link, skb, ip)) return;
    if (ns.world.sink.full) tellRoute(ns, skb, route);
    if (route.type === 'broadcast')
      notModelled(link, skb, `what a host does with a broadcast to ${formatIPv4(ip.dst)}`);
    else localDeliver(link, skb, ip);
    return;
  }
  if (!link.forwarding) {
    const detail = `${formatIPv4(ip.dst)} is not an address of ${ns.name}, which does not forward`;
    end(ns.world, skb.id, 'forwarding-disabled', link.place, 'routing', ns.confEntry(link, 'forwarding'), detail);
    return;
  }
  if (route === undefined || route.type !== 'unicast') {
    routeFailure(ns, link, skb, ip, route);
    return;
  }
  if (!sourceHolds(link, skb, ip)) return;
  forwardBy(ns, link, skb, ip, route.hops.length === 0 ? route : selectPath(ns, route, endsOf(ip)));
}

/** Multicast and the limited broadcast (ip_route_input_slow, ip_route_input_mc). */
function isGroup(address: IPv4): boolean {
  return address >= 0xe0000000;
}

function notModelled(link: Link, skb: Skb, what: string): void {
  end(link.ns.world, skb.id, 'undetermined', link.place, 'routing', 0, `${what} is not modelled`);
}

function forwardBy(ns: Namespace, link: Link, skb: Skb, ip: Ipv4, route: FibEntry): void {
  if (ns.world.sink.full) tellRoute(ns, skb, route);
  if (skb.broadcast) {
    const detail = 'a frame that was sent to all is not forwarded';
    end(ns.world, skb.id, 'not-for-this-mac', link.place, 'forward', 0, detail);
    return;
  }
  ipForward(ns, link, skb, ip, route);
}

/** Multicast, limited broadcast and 0.0.0.0/8, 127.0.0.0/8 (ip_route_input_slow). */
function unroutableSource(src: IPv4): boolean {
  return src >= 0xe0000000 || src >>> 24 === 127 || (src >>> 24 === 0 && src !== 0);
}

function martian(link: Link, skb: Skb, ip: Ipv4): void {
  // Its own, which a bridge's port in hairpin mode sent back: what others did with it counts.
  if (skb.broadcast && link.ns.owns(ip.src)) return;
  const detail = `${formatIPv4(ip.src)} cannot be a source on ${link.name}`;
  end(link.ns.world, skb.id, 'martian-source', link.place, 'routing', 0, detail);
}

function sourceHolds(link: Link, skb: Skb, ip: Ipv4): boolean {
  const verdict = validateSource(link.ns, ip.src, ip.dst, link, skb.mark);
  if (verdict === 'ok') return true;
  if (verdict === 'martian') martian(link, skb, ip);
  else {
    const detail = `rp_filter ${link.rpFilter} on ${link.name}: the route to ${formatIPv4(ip.src)} does not leave by it`;
    end(link.ns.world, skb.id, 'reverse-path', link.place, 'routing', link.ns.confEntry(link, 'rp_filter'), detail);
  }
  return false;
}

/** Up to a protocol or a socket (ip_local_deliver, ip_protocol_deliver_rcu). */
export function localDeliver(link: Link, skb: Skb, received: Ipv4): void {
  const { ns } = link;
  const whole = isFragment(received) ? defragment(link, skb, received, 'input') : received;
  if (whole === undefined) return;
  const ip = ns.hooks === undefined ? whole : runHook(ns, 'input', skb, whole, link, undefined);
  if (ip === undefined) return;
  switch (ip.protocol) {
    case PROTOCOL_ICMP:
      icmpReceive(link, skb, ip);
      return;
    case PROTOCOL_UDP:
      udpReceive(link, skb, ip);
      return;
    case PROTOCOL_TCP:
      tcpReceive(link, skb, ip);
      return;
    case PROTOCOL_IPIP:
      if (ns.ipipLinks.length > 0) {
        ipipReceive(link, skb, ip);
        return;
      }
      break;
    default:
  }
  if (rawReceive(link, skb, ip)) return;
  end(
    ns.world,
    skb.id,
    'protocol-unreachable',
    link.place,
    'input',
    0,
    `nothing in ${ns.name} takes IP protocol ${ip.protocol}`,
  );
  ns.calls.icmpError(ns, skb, ip, 3, HOST_UNREACHABLE_PROTOCOL, 0, link);
}
