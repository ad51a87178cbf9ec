import { formatIPv4, type IPv4, type Mac } from '../../packet/address.js';
import { ethernet } from '../../packet/build.js';
import { fragment } from '../../packet/fragment.js';
import { ETHERTYPE_IPV4, type Ipv4 } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { neighbours } from './arp.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { neighbourFor } from './neighbour.js';
import { runHook } from './netfilter.js';
import { forwardMtu, pathMtu } from './pmtu.js';

/** ICMP codes of type 3 used here (RFC 792, RFC 1812). */
const HOST_UNREACHABLE = 1;
const FRAGMENTATION_NEEDED = 4;

/** Sends a packet of the host's own (__ip_local_out): false when the packet filter refused it. */
export function localOut(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry): boolean {
  const passed = runHook(ns, 'output', skb, ip, undefined, route.link);
  if (passed === undefined) return false;
  return ipOutput(ns, skb, passed, route, undefined);
}

/**
 * Out by a route (ip_output, ip_finish_output): POSTROUTING, fragmentation where needed and allowed, next hop. `inbound`
 * is the link a forwarded packet came by.
 */
export function ipOutput(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, inbound: Link | undefined): boolean {
  const { link } = route;
  if (link === undefined) return true;
  const passed = ns.hooks === undefined ? ip : runHook(ns, 'postrouting', skb, ip, undefined, link);
  if (passed === undefined) return false;
  const mtu = outputMtu(ns, skb, passed, route, inbound);
  if (skb.fragmentSize > 0) again(ns, skb, passed, route, link, mtu);
  else if (passed.length <= mtu) nextHop(ns, skb, passed, route, link);
  else if (passed.df) tooBig(ns, skb, passed, mtu, link, inbound);
  else fragments(ns, skb, passed, route, link, mtu);
  return true;
}

/**
 * What came in fragments leaves in fragments, none larger than the largest was (ip_fragment, ip_do_fragment). With DF they
 * fit: forwarding has seen to that.
 */
function again(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, mtu: number): void {
  const size = Math.min(mtu, skb.fragmentSize);
  skb.fragmentSize = 0;
  fragments(ns, skb, ip, route, link, size);
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

function fragments(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, mtu: number): void {
  const { sink } = ns.world;
  const pieces = fragment(ip, mtu).map((piece) => {
    const part = new Skb(sink.packet('fragment', skb.id), piece);
    part.mark = skb.mark;
    part.datagram = skb.datagram ?? skb;
    return part;
  });
  if (sink.full) sink.step(skb.id, { kind: 'fragmented', mtu, into: pieces.map((part) => part.id) });
  for (const part of pieces) if (part.packet.layer === 'ipv4') nextHop(ns, part, part.packet, route, link);
}

/** Resolves the next hop and hands the frame to the device (ip_finish_output2). */
function nextHop(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link): void {
  if (!link.device.ethernet) {
    skb.packet = ip;
    link.device.transmit(link, skb, ip, route);
    return;
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
  if (mac !== undefined) transmit(ns, skb, ip, route, link, address, mac);
}

function transmit(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry, link: Link, address: IPv4, mac: Mac): void {
  const { sink } = ns.world;
  if (sink.full) {
    const known = link.neighbours.get(address);
    sink.step(skb.id, { kind: 'neighbour', entry: known?.entry ?? 0, address, mac, state: known?.state ?? 'failed' });
  }
  link.device.transmit(link, skb, ethernet(mac, link.mac, ETHERTYPE_IPV4, ip), route);
}

/** What waits for a neighbour is lost silently. */
function dropped(ns: Namespace, skb: Skb, link: Link, address: IPv4, why: 'no-carrier' | 'nobody-to-ask'): void {
  const [disposition, detail] =
    why === 'no-carrier'
      ? (['link-down', `${link.name} has lost its carrier`] as const)
      : ([
          'neighbour-unresolved',
          `${link.name} asks for ${formatIPv4(address)} neither by ARP nor in user space`,
        ] as const);
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
