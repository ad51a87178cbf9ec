import { data, icmp, tcp, udp } from '../packet/build.js';
import {
  type Icmp,
  IPV4_HEADER,
  type Ipv4,
  type Packet,
  PROTOCOL_ICMP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
  TCP_FLAGS,
} from '../packet/packet.js';
import type { PacketId } from '../trace/trace.js';
import { Skb } from '../world/skb.js';
import type { Namespace } from './kernel/namespace.js';
import { type Sending, type Socket, type SocketProtocol, sendFrom, socketKey } from './kernel/socket.js';
import { announcedMss, initialWindow, synOptions } from './kernel/tcp.js';
import { queueTransmit } from './kernel/transmit.js';

/** How a UDP server answers: with `size` bytes, or as many as it got; `heard` is told of each datagram. */
export interface EchoOptions {
  readonly size?: number;
  readonly heard?: (ip: Ipv4) => void;
}

/** A UDP server that answers each datagram. */
export function udpEcho(ns: Namespace, port: number, options: EchoOptions = {}): void {
  ns.state.sockets.set(socketKey('udp', port), {
    listening: true,
    received(id, ip) {
      const { payload } = ip;
      if (payload.layer !== 'udp') return;
      options.heard?.(ip);
      const reply = udp(port, payload.srcPort, data(options.size ?? payload.payload.length));
      sendFrom(ns, ns.world.sink.packet('reply', id), {
        dst: ip.src,
        src: ip.dst,
        protocol: PROTOCOL_UDP,
        tos: 0,
        ttl: ns.defaultTtl,
        discover: ns.defaultDiscover,
        payload: () => reply,
      });
    },
    error() {},
  });
}

/** A TCP server; its kernel answers for it. */
export function tcpServer(ns: Namespace, port: number): void {
  ns.state.sockets.set(socketKey('tcp', port), { listening: true, received() {}, error() {} });
}

/** A program with a raw socket, which takes what comes and says nothing. */
export function rawSink(ns: Namespace, protocol: number): void {
  ns.state.sockets.set(socketKey('ip', protocol), { listening: true, received() {}, error() {} });
}

/** What came back to a client. */
export interface Answers {
  readonly replies: { readonly id: PacketId; readonly ip: Ipv4 }[];
  readonly errors: { readonly id: PacketId; readonly error: Ipv4; readonly message: Icmp }[];
}

/** Opens a client's socket on a local port (for icmp: an identifier) that keeps what comes. */
export function openClient(ns: Namespace, protocol: SocketProtocol, port: number): Answers {
  const answers: Answers = { replies: [], errors: [] };
  const socket: Socket = {
    listening: false,
    received: (id, ip) => void answers.replies.push({ id, ip }),
    error: (id, error, message) => void answers.errors.push({ id, error, message }),
  };
  ns.state.sockets.set(socketKey(protocol, port), socket);
  return answers;
}

/** Closes a client's or a server's socket. */
export function closeSocket(ns: Namespace, protocol: SocketProtocol, port: number): void {
  ns.state.sockets.delete(socketKey(protocol, port));
}

/** The packet that a probing program sends; of `ip` the ports are the protocol's number. `size` is its IPv4 total length in bytes. */
export interface ProbePacket {
  readonly protocol: SocketProtocol;
  readonly srcPort: number;
  readonly dstPort: number;
  readonly size: number;
}

/** IPv4 header and the transport header, bytes. */
const OVERHEAD = { icmp: 28, udp: 28 } as const;

/** Sends a probe from a namespace; how it ends is told to the sink. */
export function sendProbe(
  ns: Namespace,
  id: PacketId,
  probe: ProbePacket,
  to: Omit<Sending, 'protocol' | 'payload'>,
): void {
  const protocol = probe.protocol === 'ip' ? probe.dstPort : NUMBER[probe.protocol];
  sendFrom(ns, id, { ...to, protocol, payload: (mtu) => transport(ns, probe, mtu) });
}

/** Puts a frame on an interface, as a packet socket does (packet_snd in net/packet/af_packet.c): the IP stack has no part. */
export function sendFrame(ns: Namespace, id: PacketId, name: string, frame: Packet): void {
  const link = ns.linkByName.get(name);
  if (link === undefined) throw new Error(`${ns.name} has no interface ${name}`);
  queueTransmit(link, new Skb(id, frame), frame, undefined);
}

const NUMBER = { icmp: PROTOCOL_ICMP, udp: PROTOCOL_UDP, tcp: PROTOCOL_TCP } as const;

const ECHO_REQUEST = 8;

function transport(ns: Namespace, probe: ProbePacket, mtu: number): Packet {
  const { srcPort, dstPort, size } = probe;
  switch (probe.protocol) {
    case 'icmp':
      return icmp(ECHO_REQUEST, 0, srcPort * 0x10000 + 1, data(Math.max(0, size - OVERHEAD.icmp)));
    case 'ip':
      return data(Math.max(0, size - IPV4_HEADER));
    case 'udp':
      return udp(srcPort, dstPort, data(Math.max(0, size - OVERHEAD.udp)));
    case 'tcp':
      return tcp(
        {
          srcPort,
          dstPort,
          seq: 1,
          ack: 0,
          flags: TCP_FLAGS.syn,
          window: initialWindow(announcedMss(ns, mtu), 'syn'),
          options: synOptions(ns, mtu),
        },
        data(0),
      );
  }
}
