import { formatIPv4, type IPv4, type Mac } from '../../packet/address.js';
import { ethernet } from '../../packet/build.js';
import { fragment } from '../../packet/fragment.js';
import { ETHERTYPE_IPV4, type Ipv4 } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { neighbours } from './arp.js';
import type { FibEntry } from './fib.js';
import type { Link, Xmit } from './link.js';
import type { Namespace } from './namespace.js';
import { type LostWaiting, neighbourFor } from './neighbour.js';
import { runHook } from './netfilter.js';
import { forwardMtu, pathMtu } from './pmtu.js';
import { queueTransmit } from './transmit.js';

/** ICMP codes of type 3 used here (RFC 792, RFC 1812). */
const HOST_UNREACHABLE = 1;
const FRAGMENTATION_NEEDED = 4;

/** Sends a packet of the host's own (__ip_local_out). */
export function localOut(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry): Xmit | 'filtered' {
  const passed = runHook(ns, 'output', skb, ip, undefined, route.link);
  if (passed === undefined) return 'filtered';
  return ipOutput(ns, skb, passed, route, undefined);
}

/**
 * Out by a route (ip_output, ip_finish_output): POSTROUTING, fragmentation where needed and allowed, next hop. `inbound`
 * is the link a forwarded packet came by.
 */
export function ipOutput(
  ns: Namespace,
  skb: Skb,
  ip: Ipv4,
  route: FibEntry,
  inbound: Link | undefined,
): Xmit | 'filtered' {
  const { link } = route;
  if (link === undefined) return 'taken';
  const passed = ns.hooks === undefined ? ip : runHook(ns, 'postrouting', skb, ip, undefined, link);
  if (passed === undefined) return 'filtered';
  const mtu = outputMtu(ns, skb, passed, route, inbound);
  if (skb.fragmentSize > 0) return again(ns, skb, passed, route, link, mtu);
  if (passed.length <= mtu) return nextHop(ns, skb, passed, route, link);
  // Fragments that it still consists of, and that fit, are sent as they came (the fast path of ip_do_fragment).
  const { pieceSize } = skb;
  const size = pieceSize > 0 && pieceSize < mtu ? pieceSize : mtu;
  if (!passed.df) return fragments(ns, skb, passed, route, link, size);
  tooBig(ns, skb, passed, mtu, link, inbound);
  return 'taken';
}

/**
 * What came in fragments leaves in fragments, none larger than the largest was (ip_fragment, ip_do_fragment). With DF they
 * fit: forwarding has seen to that.
 */
function again(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, mtu: number): Xmit {
  const size = Math.min(mtu, skb.fragmentSize);
  skb.fragmentSize = 0;
  return fragments(ns, skb, ip, route, link, size);
}

/** ip_skb_dst_mtu */
function outputMtu(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, inbound: Link | undefined): number {
  if (inbound !== undefined) return forwardMtu(ns, route, ip.dst);
  return skb.deviceMtuOnly ? (route.link?.mtu ?? route.mtu) : pathMtu(ns, route, ip.dst);
}

function tooBig(ns: Namespace, skb: Skb, ip: Ipv4, mtu: number, link: Link, inbound: Link | undefined): void {
  end(
    ns.world,
    skb.id,
    'fragmentation-needed',
    link.place,
    'output',
    link.config.id,
    `${ip.length} bytes with DF, MTU ${mtu}`,
  );
  ns.calls.icmpError(ns, skb, ip, 3, FRAGMENTATION_NEEDED, mtu, inbound);
}

/** Those behind one that the device did not take stay unsent (ip_do_fragment). */
function fragments(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, mtu: number): Xmit {
  const { sink } = ns.world;
  const pieces = fragment(ip, mtu).map((piece) => {
    const part = new Skb(sink.packet('fragment', skb.id), piece);
    part.mark = skb.mark;
    part.datagram = skb.datagram ?? skb;
    return { skb: part, piece };
  });
  if (sink.full) sink.step(skb.id, { kind: 'fragmented', mtu, into: pieces.map((part) => part.skb.id) });
  let result: Xmit = 'taken';
  for (const { skb: part, piece } of pieces) {
    if (result === 'taken') result = nextHop(ns, part, piece, route, link);
    else end(ns.world, part.id, 'fragment-unsent', link.place, 'output', 0, `${link.name} did not take one before it`);
  }
  return result;
}

/** Resolves the next hop and hands the frame to the device (ip_finish_output2). */
function nextHop(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link): Xmit {
  if (!link.device.ethernet) {
    skb.packet = ip;
    return queueTransmit(link, skb, ip, route);
  }
  const address = route.via ?? ip.dst;
  const neighbour = neighbourFor(link, address);
  skb.packet = ip;
  const mac = neighbours.resolve(link, neighbour, () => ({
    skb,
    send: (found) => transmit(ns, skb, ip, route, link, address, found),
    fail: () => unresolved(ns, skb, ip, link, address),
    drop: (why) => dropped(ns, skb, link, address, why),
  }));
  return mac === undefined ? 'taken' : transmit(ns, skb, ip, route, link, address, mac);
}

function transmit(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, address: IPv4, mac: Mac): Xmit {
  const { sink } = ns.world;
  if (sink.full) {
    const known = link.neighbours.get(address);
    sink.step(skb.id, { kind: 'neighbour', entry: known?.entry ?? 0, address, mac, state: known?.state ?? 'failed' });
  }
  return queueTransmit(link, skb, ethernet(mac, link.mac, ETHERTYPE_IPV4, ip), route);
}

/** What waits for a neighbour is lost silently. */
function dropped(ns: Namespace, skb: Skb, link: Link, address: IPv4, why: LostWaiting): void {
  const disposition = why === 'no-carrier' ? 'link-down' : 'neighbour-unresolved';
  const detail = {
    'no-carrier': `${link.name} has lost its carrier`,
    'nobody-to-ask': `${link.name} asks for ${formatIPv4(address)} neither by ARP nor in user space`,
    'queue-full': `more packets wait for ${formatIPv4(address)} than unres_qlen of ${link.name} allows`,
  }[why];
  end(ns.world, skb.id, disposition, link.place, 'neighbour', link.config.id, detail);
}

/** Nobody answered (arp_error_report, ipv4_link_failure). */
function unresolved(ns: Namespace, skb: Skb, ip: Ipv4, link: Link, address: IPv4): void {
  end(
    ns.world,
    skb.id,
    'neighbour-unresolved',
    link.place,
    'neighbour',
    0,
    `nobody answers for ${formatIPv4(address)} on ${link.name}`,
  );
  ns.calls.icmpError(ns, skb, ip, 3, HOST_UNREACHABLE, 0, undefined);
}
