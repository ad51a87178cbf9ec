import type { Network } from '../../sim/engine/network.js';
import type { Namespace } from '../../sim/linux/kernel/namespace.js';
import { pathMtu } from '../../sim/linux/kernel/pmtu.js';
import { routeOutput } from '../../sim/linux/kernel/route.js';
import type { Discover, SocketProtocol } from '../../sim/linux/kernel/socket.js';
import { closeSocket, openClient, sendProbe } from '../../sim/linux/programs.js';
import { formatIPv4, type IPv4, parseIPv4 } from '../../sim/packet/address.js';
import { type Ipv4, mssOf, type Packet, type Tcp } from '../../sim/packet/index.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import { localErrorOf } from '../../sim/trace/lineage.js';
import { Recorder } from '../../sim/trace/sink.js';
import type { Hop, TracedPacket } from '../../sim/trace/trace.js';
import { type Lab, TCP_PORT, UDP_PORT } from './lab.js';
import { forwardPackets, hopsOf, icmpRow, wire } from './observed.js';
import type { TruthDatagram, TruthIcmp, TruthTcp, TruthTraceroute, TruthWire } from './truth-file.js';

/** What one sending led to. */
export interface Sent {
  readonly probe: number;
  readonly packets: readonly TracedPacket[];
  readonly localError: string | undefined;
  readonly delivered: { readonly ttl: number; readonly tos: number; readonly ipLen: number } | undefined;
  readonly reply: { readonly ttl: number } | undefined;
  readonly errors: readonly {
    readonly type: number;
    readonly code: number;
    readonly mtu: number;
    readonly from: string;
  }[];
  readonly pmtuAfter: number | undefined;
}

export interface Sending {
  readonly protocol: SocketProtocol;
  readonly src: string;
  readonly dst: string;
  readonly bind: string | null;
  readonly port: number;
  readonly size: number;
  readonly ttl: number;
  readonly tos: number;
  readonly discover: Discover;
  /** How long answers are waited for, microseconds; undefined: until nothing is under way. */
  readonly wait?: number;
}

let nextPort = 40000;

/** A running network that packets are sent through; `heard` is what its UDP servers got. */
export interface Running {
  readonly network: Network;
  readonly heard: Ipv4[];
  namespace(name: string): Namespace;
}

/** Sends one packet and waits until the network is at rest. */
export function send(lab: Running, what: Sending): Sent {
  const ns = lab.namespace(what.src);
  const recorder = new Recorder('full', lab.network.counter);
  lab.network.sink = recorder;
  nextPort = nextPort >= 60000 ? 40000 : nextPort + 1;
  const srcPort = nextPort;
  const client = openClient(ns, what.protocol, srcPort);
  const probe = recorder.packet('probe', 0);
  const dst = address(what.dst);
  sendProbe(
    ns,
    probe,
    { protocol: what.protocol, srcPort, dstPort: what.port, size: what.size },
    {
      dst,
      src: what.bind === null ? undefined : address(what.bind),
      tos: what.tos,
      ttl: what.ttl,
      discover: what.discover,
    },
  );
  if (what.wait === undefined) lab.network.clock.settle();
  else lab.network.clock.advance(lab.network.clock.now + what.wait);
  closeSocket(ns, what.protocol, srcPort);
  const heard = lab.heard.splice(0).at(-1);
  const packets = recorder.take();
  return {
    probe,
    packets,
    localError: localError(packets, probe),
    delivered: heard && { ttl: heard.ttl, tos: heard.tos, ipLen: heard.length },
    reply: client.replies[0] && { ttl: client.replies[0].ip.ttl },
    errors: client.errors.map(({ error, message }) => ({
      type: message.type,
      code: message.code,
      mtu: message.type === 3 && message.code === 4 ? message.rest & 0xffff : 0,
      from: formatIPv4(error.src),
    })),
    pmtuAfter: pmtuNow(lab, what.src, dst),
  };
}

function address(text: string): IPv4 {
  const parsed = parseIPv4(text);
  if (parsed === undefined) throw new Error(`${text} is no IPv4 address`);
  return parsed;
}

function pmtuNow(lab: Running, src: string, dst: IPv4): number | undefined {
  const ns = lab.namespace(src);
  const route = routeOutput(ns, dst, 0 as IPv4, undefined, 0);
  return route === undefined ? undefined : pathMtu(ns, route, dst);
}

function localError(packets: readonly TracedPacket[], probe: number): string | undefined {
  return localErrorOf(packets.filter(({ id }) => id === probe))?.error;
}

/** All tries of a datagram probe at their times, the first at its own. */
export function replayDatagram(lab: Lab, probe: TruthDatagram, start: number): Sent[] {
  if (!probe.label.endsWith('burst')) lab.flushPathMtus();
  return probe.tries.map((attempt) => {
    lab.network.clock.advance(Math.round((attempt.t_ns - start) / 1000));
    return send(lab, {
      protocol: probe.kind,
      src: probe.src,
      dst: probe.dst,
      bind: probe.bind ?? null,
      port: probe.kind === 'udp' ? UDP_PORT : 0,
      size: probe.ip_len,
      ttl: probe.ttl,
      tos: probe.tos,
      discover: probe.df,
      ...(probe.tries.length === 1 && { wait: probe.took_ms * 1000 }),
    });
  });
}

function innermostTcp(packet: Packet): Tcp | undefined {
  if (packet.layer === 'tcp') return packet;
  return 'payload' in packet ? innermostTcp(packet.payload) : undefined;
}

/** A SYN, and with it the MSS that was announced at each place. */
export function replayTcp(lab: Lab, probe: TruthTcp): { connected: boolean; synMss: Record<string, number> } {
  lab.flushPathMtus();
  const sent = send(lab, {
    protocol: 'tcp',
    src: probe.src,
    dst: probe.dst,
    bind: boundTo(lab, probe),
    port: TCP_PORT,
    size: 60,
    ttl: 64,
    tos: 0,
    discover: 'want',
  });
  const synMss: Record<string, number> = {};
  for (const hop of sent.packets.flatMap((packet) => packet.hops)) {
    const segment = innermostTcp(hop.packet);
    if (segment === undefined) continue;
    const kind = (segment.flags & 16) === 0 ? 'SYN' : 'SYN-ACK';
    synMss[`${kind} at ${hop.place.node}.${hop.place.port} ${hop.direction}`] = mssOf(segment) ?? 0;
  }
  return { connected: sent.reply !== undefined, synMss };
}

/** The harness binds some clients to their node's own address, and says so in the label only. */
function boundTo(lab: Lab, probe: TruthTcp): string | null {
  return probe.label.endsWith('source=eth0') ? lab.addressOf(probe.src, 'eth0') : null;
}

/** UDP to closed ports with growing TTLs, as traceroute does. */
export function replayTraceroute(lab: Lab, probe: TruthTraceroute): { hops: (string | null)[]; sent: Sent[] } {
  lab.flushPathMtus();
  const sent: Sent[] = [];
  const hops: (string | null)[] = [];
  for (const hop of probe.hops) {
    const one = send(lab, {
      protocol: 'udp',
      src: probe.src,
      dst: probe.dst,
      bind: null,
      port: 33434 + hop.ttl,
      size: 60,
      ttl: hop.ttl,
      tos: 0,
      discover: 'dont',
    });
    sent.push(one);
    const error = one.errors[0];
    hops.push(error === undefined ? null : `${error.from} ${error.type}/${error.code}`);
  }
  return { hops, sent };
}

/** ICMP errors where they were born, over several sendings. */
export function icmpBorn(sent: readonly Sent[]): TruthIcmp[] {
  return sent.flatMap(({ packets }) =>
    packets.flatMap((packet) => {
      const first = packet.cause.kind === 'icmp-error' ? packet.hops[0] : undefined;
      const ip = first && ipv4Of(first.packet);
      return ip?.payload.layer === 'icmp' ? [icmpRow(ip, ip.payload)] : [];
    }),
  );
}

/** What left the source's node on its eth0, over several sendings. */
export function wireAt(node: string, sent: readonly Sent[]): TruthWire[] {
  return sent.flatMap(({ packets, probe }) =>
    hopsOf(forwardPackets(packets, probe)).flatMap((hop) => {
      const here = hop.place.node === node && hop.place.port === 'eth0' && hop.direction === 'out';
      const ip = here ? ipv4Of(hop.packet) : undefined;
      return ip === undefined ? [] : [wire(ip)];
    }),
  );
}

function isReadable({ packet }: Hop): boolean {
  const ip = ipv4Of(packet);
  return ip === undefined || wire(ip).kind !== 'wg';
}

/** The last place of the way there, as the truth data writes it: where the harness could read it, which is not within WireGuard. */
export function lastSeen(sent: readonly Sent[]): string | undefined {
  const hop = sent.flatMap(({ packets, probe }) => hopsOf(forwardPackets(packets, probe)).filter(isReadable)).at(-1);
  return hop && `${hop.place.node}.${hop.place.port} ${hop.direction}`;
}
