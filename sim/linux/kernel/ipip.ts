import { formatIPv4, type IPv4 } from '../../packet/address.js';
import { IPV4_HEADER, type Ipv4, PROTOCOL_IPIP } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { IpipAttributes } from '../config.js';
import { ecnDecapsulate, ecnEncapsulate } from './ecn.js';
import type { FibEntry } from './fib.js';
import type { Device, Link } from './link.js';
import { learnPathMtu, pathMtu } from './pmtu.js';
import { routeOutput, routeSource } from './route.js';
import { tellRoute } from './route-told.js';

function attributes(link: Link): IpipAttributes | undefined {
  return link.config.kind === 'ipip' ? link.config.ipip : undefined;
}

/** Wraps a packet in another IPv4 header (ip_tunnel_xmit in net/ipv4/ip_tunnel.c, RFC 2003). */
export const ipip: Device = {
  ethernet: false,
  transmit(link, skb, packet, inner) {
    const { ns } = link;
    const config = attributes(link);
    if (packet.layer !== 'ipv4' || config === undefined) return 'taken';
    ns.world.sink.hop(skb.id, ns.world.clock.now, link.place, 'out', packet);
    const far = config.remote ?? inner?.via ?? packet.dst;
    const lower = config.dev === undefined ? undefined : ns.linkByName.get(config.dev);
    const route = routeOutput(ns, far, config.local ?? (0 as IPv4), lower, 0);
    if ((route?.type !== 'unicast' && route?.type !== 'local') || route.link === link) {
      const why =
        route?.link === link
          ? `the route to ${formatIPv4(far)} leads back into the tunnel`
          : `no route to ${formatIPv4(far)}`;
      end(ns.world, skb.id, 'tunnel-carrier', link.place, 'encapsulation', inner?.config.id ?? 0, why);
      return 'taken';
    }
    encapsulate(link, skb, packet, config, far, route, inner);
    return 'taken';
  },
};

function encapsulate(
  link: Link,
  skb: Skb,
  packet: Ipv4,
  config: IpipAttributes,
  far: IPv4,
  route: FibEntry,
  inner: FibEntry | undefined,
): void {
  const { ns } = link;
  const df = config.pmtudisc || packet.df;
  if (!fits(link, skb, packet, df ? pathMtu(ns, route, far) - IPV4_HEADER : link.mtu, inner)) return;
  const outer: Ipv4 = {
    layer: 'ipv4',
    length: IPV4_HEADER + packet.length,
    tos: ecnEncapsulate(packet.tos),
    id: ns.nextId(),
    df,
    mf: false,
    fragmentOffset: 0,
    ttl: config.ttl === 0 ? packet.ttl : config.ttl,
    protocol: PROTOCOL_IPIP,
    src: config.local ?? routeSource(ns, route),
    dst: far,
    payload: packet,
  };
  const wrapped = new Skb(ns.world.sink.packet('encapsulation', skb.id), outer);
  wrapped.inner = skb;
  if (ns.world.sink.full) tellRoute(ns, wrapped, route);
  wrapped.mark = skb.mark;
  if (ns.world.sink.full)
    ns.world.sink.step(skb.id, { kind: 'encapsulated', encap: 'ipip', bytes: IPV4_HEADER, as: wrapped.id });
  ns.calls.localOut(ns, wrapped, outer, route);
}

/** The size check with its ICMP error to the inner source (tnl_update_pmtu). */
function fits(link: Link, skb: Skb, packet: Ipv4, mtu: number, inner: FibEntry | undefined): boolean {
  const { ns } = link;
  if (packet.length <= mtu) return true;
  if (inner !== undefined) learnPathMtu(ns, inner, packet.dst, mtu);
  if (!packet.df) return true;
  end(
    ns.world,
    skb.id,
    'fragmentation-needed',
    link.place,
    'encapsulation',
    link.config.id,
    `${packet.length} bytes with DF, ${mtu} fit ${link.name}`,
  );
  ns.calls.icmpError(ns, skb, packet, 3, 4, mtu, undefined);
  return false;
}

/** Unwraps by the tunnel whose ends match, the fallback device last (ip_tunnel_lookup, ip_tunnel_rcv). */
export function ipipReceive(link: Link, skb: Skb, outer: Ipv4): void {
  const { ns } = link;
  const device = ns.ipipLinks.find((candidate) => takes(candidate, outer));
  if (device === undefined || outer.payload.layer !== 'ipv4') {
    end(
      ns.world,
      skb.id,
      'protocol-unreachable',
      link.place,
      'decapsulation',
      0,
      `no tunnel takes packets from ${formatIPv4(outer.src)}`,
    );
    ns.calls.icmpError(ns, skb, outer, 3, 3, 0, link);
    return;
  }
  const packet = ecnDecapsulate(outer.tos, outer.payload);
  if (packet === undefined) {
    end(
      ns.world,
      skb.id,
      'protocol-unreachable',
      device.place,
      'decapsulation',
      device.config.id,
      'congestion marked outside, not ECN-capable inside',
    );
    return;
  }
  const inner = skb.inner ?? new Skb(ns.world.sink.packet('encapsulation', skb.id), packet);
  if (ns.world.sink.full) ns.world.sink.step(skb.id, { kind: 'decapsulated', encap: 'ipip', to: inner.id });
  inner.packet = packet;
  // skb_scrub_packet: the mark of what was outside stays, the connection does not.
  inner.mark = skb.mark;
  inner.tracked = undefined;
  ns.world.clock.post(device, inner);
}

function takes(link: Link, outer: Ipv4): boolean {
  const config = attributes(link);
  if (config === undefined || !link.up) return false;
  return (config.local ?? outer.dst) === outer.dst && (config.remote ?? outer.src) === outer.src;
}
