import { data, ipv4, tcp } from '../../packet/build.js';
import { type Ipv4, PROTOCOL_TCP, TCP_FLAGS, type Tcp } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Link } from './link.js';
import { pathMtu } from './pmtu.js';
import { routeOutput } from './route.js';
import { tellRoute } from './route-told.js';
import { socketKey } from './socket.js';
import { announcedMss, initialWindow, synOptions } from './tcp.js';
import { vxlanReceive } from './vxlan.js';
import { wireguardReceive } from './wireguard-receive.js';

const PORT_UNREACHABLE = 3;

/** UDP for the host itself (__udp4_lib_rcv): a VXLAN or WireGuard device's socket, a program's, or nobody's. */
export function udpReceive(link: Link, skb: Skb, ip: Ipv4): void {
  const { ns } = link;
  const datagram = ip.payload;
  if (datagram.layer !== 'udp') return;
  const devices = ns.vxlanByPort.get(datagram.dstPort);
  if (devices !== undefined) {
    vxlanReceive(link, skb, ip, datagram, devices);
    return;
  }
  const device = ns.wireguardByPort.get(datagram.dstPort);
  if (device !== undefined) {
    wireguardReceive(link, skb, ip, datagram, device);
    return;
  }
  const socket = ns.state.sockets.get(socketKey('udp', datagram.dstPort));
  if (socket === undefined) {
    end(ns.world, skb.id, 'refused', link.place, 'socket', 0, `nothing listens on UDP port ${datagram.dstPort}`);
    ns.calls.icmpError(ns, skb, ip, 3, PORT_UNREACHABLE, 0, link);
    return;
  }
  end(ns.world, skb.id, 'delivered', link.place, 'socket', 0, `${ns.name} UDP port ${datagram.dstPort}`);
  socket.received(skb.id, ip);
}

/** A raw socket for the protocol of a datagram (raw_local_deliver): false where there is none. */
export function rawReceive(link: Link, skb: Skb, ip: Ipv4): boolean {
  const { ns } = link;
  const socket = ns.state.sockets.get(socketKey('ip', ip.protocol));
  if (socket === undefined) return false;
  end(ns.world, skb.id, 'delivered', link.place, 'socket', 0, `${ns.name} IP protocol ${ip.protocol}`);
  socket.received(skb.id, ip);
  return true;
}

/** TCP for the host itself (tcp_v4_rcv): a SYN is accepted or reset; what answers a SYN of ours goes to its socket. */
export function tcpReceive(link: Link, skb: Skb, ip: Ipv4): void {
  const { ns } = link;
  const segment = ip.payload;
  if (segment.layer !== 'tcp') return;
  const socket = ns.state.sockets.get(socketKey('tcp', segment.dstPort));
  const opening = (segment.flags & (TCP_FLAGS.syn | TCP_FLAGS.ack)) === TCP_FLAGS.syn;
  if (socket !== undefined && socket.listening === opening) {
    end(ns.world, skb.id, 'delivered', link.place, 'socket', 0, `${ns.name} TCP port ${segment.dstPort}`);
    socket.received(skb.id, ip);
    if (opening) answer(link, skb, ip, segment, TCP_FLAGS.syn | TCP_FLAGS.ack);
    return;
  }
  end(ns.world, skb.id, 'refused', link.place, 'socket', 0, `nothing listens on TCP port ${segment.dstPort}`);
  const { flags } = segment;
  if ((flags & TCP_FLAGS.rst) !== 0) return;
  answer(link, skb, ip, segment, (flags & TCP_FLAGS.ack) === 0 ? TCP_FLAGS.rst | TCP_FLAGS.ack : TCP_FLAGS.rst);
}

/** Initial sequence number of what answers: any does, and this is the same on every machine. */
const SEQUENCE = 1;

/** SYN-ACK or reset, with DF set and identification 0; a reset has the TOS of what it answers (tcp_v4_send_synack, tcp_v4_send_reset). */
function answer(link: Link, skb: Skb, ip: Ipv4, segment: Tcp, flags: number): void {
  const { ns } = link;
  const route = routeOutput(ns, ip.src, ip.dst, undefined, 0);
  if (route?.type !== 'unicast' && route?.type !== 'local') return;
  const accepts = (flags & TCP_FLAGS.syn) !== 0;
  const mtu = pathMtu(ns, route, ip.src);
  const fields = {
    srcPort: segment.dstPort,
    dstPort: segment.srcPort,
    seq: accepts ? SEQUENCE : flags === TCP_FLAGS.rst ? segment.ack : 0,
    ack: flags === TCP_FLAGS.rst ? 0 : (segment.seq + 1) >>> 0,
    flags,
    window: accepts ? initialWindow(announcedMss(ns, mtu), 'syn-ack') : 0,
    ...(accepts && { options: synOptions(ns, mtu) }),
  };
  const reply = ipv4(
    {
      src: ip.dst,
      dst: ip.src,
      protocol: PROTOCOL_TCP,
      ttl: ns.defaultTtl,
      tos: accepts ? 0 : ip.tos,
      id: 0,
      df: true,
    },
    tcp(fields, data(0)),
  );
  const answered = new Skb(ns.world.sink.packet('reply', skb.id), reply);
  if (ns.world.sink.full) tellRoute(ns, answered, route);
  ns.calls.localOut(ns, answered, reply, route);
}
