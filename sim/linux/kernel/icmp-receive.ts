import type { IPv4 } from '../../packet/address.js';
import { icmp, ipv4 } from '../../packet/build.js';
import { type Icmp, type Ipv4, type Packet, PROTOCOL_ICMP, PROTOCOL_IPIP, PROTOCOL_TCP } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { ICMP_ERRORS } from './icmp-error.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { learnPathMtu } from './pmtu.js';
import { heedRedirect } from './redirect.js';
import { routeOutput } from './route.js';
import { tellRoute } from './route-told.js';
import { socketKey } from './socket.js';

const ECHO_REPLY = 0;
const REDIRECT = 5;
const ECHO_REQUEST = 8;

/** ICMP for the host itself (icmp_rcv): echo is answered, errors go to the socket and the path MTU cache. */
export function icmpReceive(link: Link, skb: Skb, ip: Ipv4): void {
  const { ns } = link;
  const message = ip.payload;
  if (message.layer !== 'icmp') return;
  end(ns.world, skb.id, 'delivered', link.place, 'icmp', 0, `${ns.name} took it`);
  if (message.type === ECHO_REQUEST) echo(ns, skb, ip, message);
  else if (message.type === ECHO_REPLY)
    ns.state.sockets.get(socketKey('icmp', message.rest >>> 16))?.received(skb.id, ip);
  else if (ICMP_ERRORS.has(message.type)) errorReceived(link, skb, ip, message);
}

/** icmp_reply: the request's TOS and payload, DF clear. */
function echo(ns: Namespace, skb: Skb, ip: Ipv4, request: Icmp): void {
  if (ns.sysctl('net.ipv4.icmp_echo_ignore_all') !== 0) return;
  const route = routeOutput(ns, ip.src, ip.dst, undefined, 0);
  if (route === undefined || (route.type !== 'unicast' && route.type !== 'local')) return;
  const fields = {
    src: ip.dst,
    dst: ip.src,
    protocol: PROTOCOL_ICMP,
    ttl: ns.defaultTtl,
    tos: ip.tos,
    id: ns.nextId(),
    df: false,
  };
  const reply = ipv4(fields, icmp(ECHO_REPLY, 0, request.rest, request.payload));
  const answer = new Skb(ns.world.sink.packet('reply', skb.id), reply);
  if (ns.world.sink.full) tellRoute(ns, answer, route);
  ns.calls.localOut(ns, answer, reply, route);
}

/** The packet that an error quotes. */
function quoted(payload: Packet): Ipv4 | undefined {
  return payload.layer === 'slice' && payload.of.layer === 'ipv4' ? payload.of : undefined;
}

/** icmp_unreach and the protocols' err_handlers. */
function errorReceived(link: Link, skb: Skb, error: Ipv4, message: Icmp): void {
  const { ns } = link;
  const about = quoted(message.payload);
  if (about === undefined || !ns.owns(about.src)) return;
  const socket = ns.state.sockets.get(quotedSocket(about));
  if (message.type === 3 && message.code === 4 && (socket !== undefined || kernelTracks(ns, about))) {
    const mtu = believed(ns, about, message.rest & 0xffff);
    if (mtu !== undefined) learn(ns, skb, about.dst, about.src, mtu);
  }
  if (message.type !== REDIRECT) socket?.error(skb.id, error, message, about);
  else if (socket !== undefined || kernelTracks(ns, about)) heedRedirect(link, skb, error, message, about);
}

/** What ip_no_pmtu_disc makes of an MTU that was told: 1 the smallest, 2 nothing, 3 nothing but for TCP (icmp_unreach). */
function believed(ns: Namespace, about: Ipv4, mtu: number): number | undefined {
  switch (ns.sysctl('net.ipv4.ip_no_pmtu_disc')) {
    case 0:
      return mtu;
    case 2:
      return undefined;
    case 3:
      return about.protocol === PROTOCOL_TCP ? mtu : undefined;
    default:
      return 0;
  }
}

/** Tunnels and ICMP itself keep the path MTU without a socket (ipip_err, icmp_err). */
function kernelTracks(ns: Namespace, about: Ipv4): boolean {
  return about.protocol === PROTOCOL_ICMP || (about.protocol === PROTOCOL_IPIP && ns.ipipLinks.length > 0);
}

function quotedSocket(about: Ipv4): string {
  const transport = about.payload.layer === 'slice' ? about.payload.of : about.payload;
  switch (transport.layer) {
    case 'udp':
    case 'tcp':
      return socketKey(transport.layer, transport.srcPort);
    case 'icmp':
      return socketKey('icmp', transport.rest >>> 16);
    default:
      return socketKey('ip', about.protocol);
  }
}

function learn(ns: Namespace, skb: Skb, dst: IPv4, src: IPv4, mtu: number): void {
  const route = routeOutput(ns, dst, src, undefined, 0);
  if (route === undefined || !learnPathMtu(ns, route, dst, mtu)) return;
  if (ns.world.sink.full) ns.world.sink.step(skb.id, { kind: 'pmtu-learned', dst, mtu });
}
