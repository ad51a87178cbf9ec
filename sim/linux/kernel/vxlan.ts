import { formatMac, type IPv4 } from '../../packet/address.js';
import { udp, vxlan as vxlanHeader } from '../../packet/build.js';
import { ipv4Of } from '../../packet/ipv4-of.js';
import { type Arp, type Ethernet, type Ipv4, type Packet, PROTOCOL_UDP, type Udp } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { VxlanAttributes } from '../config.js';
import { arpReceive } from './arp.js';
import { ecnDecapsulate, ecnEncapsulate } from './ecn.js';
import { type FdbEntry, fdbLearn, fdbLookup } from './fdb.js';
import type { FibEntry } from './fib.js';
import { flowPort } from './flow-port.js';
import type { Device, Link } from './link.js';

import type { NeighbourState } from './neighbour.js';
import { learnPathMtu, pathMtu } from './pmtu.js';
import { routeOutput, routeSource } from './route.js';
import { tellRoute } from './route-told.js';

/** Outer IPv4, UDP, VXLAN and inner Ethernet headers, bytes (VXLAN_HEADROOM in include/net/vxlan.h). */
export const VXLAN_HEADROOM = 20 + 8 + 8 + 14;

function attributes(link: Link): VxlanAttributes | undefined {
  return link.config.kind === 'vxlan' ? link.config.vxlan : undefined;
}

/** Wraps a frame and sends it to the VTEP that the forwarding database names (vxlan_xmit, vxlan_xmit_one). */
export const vxlan: Device = {
  ethernet: true,
  transmit(link, skb, packet, route) {
    const { ns } = link;
    const config = attributes(link);
    if (packet.layer !== 'ethernet' || config === undefined) return 'taken';
    ns.world.sink.hop(skb.id, ns.world.clock.now, link.place, 'out', packet);
    if (packet.payload.layer === 'arp' && config.proxy && answeredHere(link, skb, packet.payload, config))
      return 'taken';
    const { now } = ns.world.clock;
    const entry = fdbLookup(link, packet.dst, now) ?? fdbLookup(link, 0, now);
    if (entry?.dst === undefined) {
      noEntry(link, skb, packet, config);
      return 'taken';
    }
    // Sending keeps an ageing entry alive (vxlan_find_mac sets `used`); on a bridge only receiving does.
    if (entry.expires !== undefined) entry.expires = now + config.ageing * 1_000_000;
    if (ns.world.sink.full)
      ns.world.sink.step(skb.id, { kind: 'fdb', entry: entry.entry, mac: packet.dst, dst: entry.dst, port: undefined });
    encapsulate(link, skb, packet, config, entry, entry.dst, route);
    return 'taken';
  },
};

/** States that a proxying device answers from (NUD_CONNECTED). */
const CONNECTED: ReadonlySet<NeighbourState> = new Set<NeighbourState>(['permanent', 'noarp', 'reachable']);

/** An ARP request on a proxying device goes to the neighbour table, or is told to user space (arp_reduce). */
function answeredHere(link: Link, skb: Skb, request: Arp, config: VxlanAttributes): boolean {
  const { world, name } = link.ns;
  const known = link.neighbours.get(request.targetIp);
  if (known?.mac !== undefined && CONNECTED.has(known.state)) {
    const reply: Arp = {
      ...request,
      operation: 'reply',
      senderMac: known.mac,
      senderIp: request.targetIp,
      targetMac: request.senderMac,
      targetIp: request.senderIp,
    };
    arpReceive(link, skb, reply);
  } else if (known === undefined && config.l3miss) {
    if (world.sink.full) world.sink.step(skb.id, { kind: 'miss', level: 'l3', what: 'ARP request told to user space' });
    world.miss({ namespace: name, link: link.name, address: request.targetIp });
  }
  return true;
}

function noEntry(link: Link, skb: Skb, frame: Ethernet, config: VxlanAttributes): void {
  const { world } = link.ns;
  const mac = formatMac(frame.dst);
  if (config.l2miss && world.sink.full) world.sink.step(skb.id, { kind: 'miss', level: 'l2', what: mac });
  end(world, skb.id, 'no-fdb-entry', link.place, 'fdb', 0, `${link.name} has no forwarding entry for ${mac}`);
}

function encapsulate(
  link: Link,
  skb: Skb,
  frame: Ethernet,
  config: VxlanAttributes,
  fdb: FdbEntry,
  far: IPv4,
  inner: FibEntry | undefined,
): void {
  const { ns } = link;
  // The entry's own interface would restrict the route, and it has none; the device's does not (vxlan_xmit_one).
  const route = routeOutput(ns, far, config.local ?? (0 as IPv4), undefined, 0);
  // A route by the loopback interface is as good as a local one (__mkroute_output sets RTCF_LOCAL).
  if (route?.type === 'local' || (route?.type === 'unicast' && route.link?.config.kind === 'loopback')) {
    bypass(link, skb, frame, config);
    return;
  }
  if (route?.type !== 'unicast' || route.link === link) {
    const why =
      route?.link === link ? 'the route to the far VTEP leads back into the tunnel' : 'no route to the far VTEP';
    end(ns.world, skb.id, 'tunnel-carrier', link.place, 'encapsulation', fdb.entry, why);
    return;
  }
  const ip = ipv4Of(frame);
  if (ip !== undefined && inner !== undefined) {
    const room = pathMtu(ns, route, far) - VXLAN_HEADROOM;
    if (ip.length > room) learnPathMtu(ns, inner, ip.dst, room);
  }
  const df = config.df === 'set' || (config.df === 'inherit' && ip?.df === true);
  const payload = udp(
    flowPort(frame, ns.world.seed),
    config.port,
    vxlanHeader(config.vni, frame),
    config.udpChecksum ? 'computed' : 'none',
  );
  const outer: Ipv4 = {
    layer: 'ipv4',
    length: 20 + payload.length,
    tos: ip === undefined ? 0 : ecnEncapsulate(ip.tos),
    id: ns.nextId(),
    df,
    mf: false,
    fragmentOffset: 0,
    ttl: config.ttl === 0 ? ns.defaultTtl : config.ttl,
    protocol: PROTOCOL_UDP,
    src: config.local ?? routeSource(ns, route),
    dst: far,
    payload,
  };
  const wrapped = new Skb(ns.world.sink.packet('encapsulation', skb.id), outer);
  wrapped.inner = skb;
  if (ns.world.sink.full) tellRoute(ns, wrapped, route);
  wrapped.mark = skb.mark;
  if (ns.world.sink.full)
    ns.world.sink.step(skb.id, { kind: 'encapsulated', encap: 'vxlan', bytes: VXLAN_HEADROOM, as: wrapped.id });
  ns.calls.localOut(ns, wrapped, outer, route);
}

/**
 * To an address of the host's own: straight into its device of the same VNI and port (encap_bypass_if_local), which is
 * the one that sends: a host has no two.
 */
function bypass(link: Link, skb: Skb, frame: Ethernet, config: VxlanAttributes): void {
  const { clock } = link.ns.world;
  if (config.learning) fdbLearn(link, frame.src, { dst: config.local, port: undefined }, clock.now, config.ageing);
  skb.packet = frame;
  skb.forHost = true;
  clock.post(link, skb);
}

/** A datagram on a VXLAN port: unwrapped by the device of its VNI (vxlan_rcv). */
export function vxlanReceive(link: Link, skb: Skb, outer: Ipv4, datagram: Udp, devices: readonly Link[]): void {
  const { ns } = link;
  const header = datagram.payload;
  const device =
    header.layer === 'vxlan' ? devices.find((candidate) => attributes(candidate)?.vni === header.vni) : undefined;
  if (device === undefined || header.layer !== 'vxlan' || header.payload.layer !== 'ethernet') {
    end(ns.world, skb.id, 'protocol-unreachable', link.place, 'decapsulation', 0, 'no VXLAN device takes this VNI');
    return;
  }
  const frame = unmarked(outer, header.payload);
  if (frame === undefined || frame.src === device.mac) {
    end(
      ns.world,
      skb.id,
      'protocol-unreachable',
      device.place,
      'decapsulation',
      device.config.id,
      'the device refuses its own MAC as source and bad ECN',
    );
    return;
  }
  const config = attributes(device);
  if (config?.learning)
    fdbLearn(device, frame.src, { dst: outer.src, port: undefined }, ns.world.clock.now, config.ageing);
  const inner = skb.inner ?? new Skb(ns.world.sink.packet('encapsulation', skb.id), frame);
  if (ns.world.sink.full) ns.world.sink.step(skb.id, { kind: 'decapsulated', encap: 'vxlan', to: inner.id });
  inner.packet = frame;
  // skb_scrub_packet: the mark of what was outside stays, the connection does not.
  inner.mark = skb.mark;
  inner.tracked = undefined;
  ns.world.clock.post(device, inner);
}

function unmarked(outer: Ipv4, frame: Ethernet): Ethernet | undefined {
  const ip = ipv4Of(frame);
  if (ip === undefined) return frame;
  const inner = ecnDecapsulate(outer.tos, ip);
  return inner === undefined ? undefined : inner === ip ? frame : { ...frame, payload: inner satisfies Packet };
}
