import type { Disposition } from '../../codes/dispositions.js';
import type { Stage } from '../../codes/stages.js';
import { formatIPv4, type IPv4 } from '../../packet/address.js';
import { type Icmp, type Ipv4, type Packet, PROTOCOL_TCP } from '../../packet/packet.js';
import type { PacketId } from '../../trace/trace.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Xmit } from './link.js';
import type { Namespace } from './namespace.js';
import { pathMtu } from './pmtu.js';
import { routeOutput, routeSource } from './route.js';
import { failureOf, type LocalError, tellRoute } from './route-told.js';

/** `ip`: a raw socket. */
export type SocketProtocol = 'icmp' | 'udp' | 'tcp' | 'ip';

/** An open socket: what a program is told. */
export interface Socket {
  /** Whether a TCP socket accepts connections, for which the kernel answers. */
  readonly listening: boolean;
  received(id: PacketId, ip: Ipv4): void;
  /** An ICMP error about a packet that it sent. */
  error(id: PacketId, error: Ipv4, message: Icmp, about: Ipv4): void;
}

/** Sockets are found by protocol and local port, for icmp by identifier, raw ones by the protocol's number. */
export function socketKey(protocol: SocketProtocol, port: number): string {
  return `${protocol}:${port}`;
}

/**
 * How a socket treats DF (IP_MTU_DISCOVER in ip(7)): `do` sets it and heeds the path MTU, `probe` sets it and heeds only
 * the device, `dont` clears it and fragments, `want`, the default, sets it on what fits and fragments the rest.
 */
export type Discover = 'do' | 'probe' | 'dont' | 'want';

/** What a program asks its socket to send. */
export interface Sending {
  readonly dst: IPv4;
  /** undefined: the route selects it. */
  readonly src: IPv4 | undefined;
  readonly protocol: number;
  readonly tos: number;
  readonly ttl: number;
  readonly discover: Discover;
  /** Makes the transport header; it may depend on the path MTU (a SYN's MSS), bytes. */
  readonly payload: (pathMtu: number) => Packet;
}

/** Sends a packet as a program would (ip_route_output_flow, ip_append_data, ip_local_out). */
export function sendFrom(ns: Namespace, id: PacketId, sending: Sending): void {
  const { dst } = sending;
  if (dst >= 0xe0000000 || dst >>> 24 === 0) {
    const detail = `${formatIPv4(dst)} is no unicast address; what a host does with it is not modelled`;
    end(ns.world, id, 'undetermined', { node: ns.name, port: '' }, 'socket', 0, detail);
    return;
  }
  const route = routeOutput(ns, dst, sending.src ?? (0 as IPv4), undefined, 0);
  if (route === undefined || (route.type !== 'unicast' && route.type !== 'local')) {
    const failure = failureOf(route);
    fail(ns, id, failure.disposition, failure.errno, undefined, route?.config.id ?? 0, 'routing');
    return;
  }
  if (ns.world.sink.full) tellRoute(ns, new Skb(id, EMPTY), route);
  const mtu = sending.discover === 'probe' ? (route.link?.mtu ?? route.mtu) : pathMtu(ns, route, dst);
  const payload = sending.payload(mtu);
  const src = sending.src ?? routeSource(ns, route, dst);
  const df = sending.discover === 'want' ? 20 + payload.length <= mtu : sending.discover !== 'dont';
  const ip: Ipv4 = {
    layer: 'ipv4',
    length: 20 + payload.length,
    tos: sending.tos,
    // What must not be fragmented needs no number; a connected socket counts all the same (ip_select_ident_segs).
    id:
      sending.protocol !== PROTOCOL_TCP && (sending.discover === 'do' || sending.discover === 'probe')
        ? 0
        : ns.nextId(),
    df,
    mf: false,
    fragmentOffset: 0,
    ttl: sending.ttl,
    protocol: sending.protocol,
    src,
    dst,
    payload,
  };
  if (ip.length > mtu && ip.df) {
    fail(ns, id, 'message-too-long', 'EMSGSIZE', mtu, route.link?.config.id ?? 0, 'socket');
    return;
  }
  const skb = new Skb(id, ip);
  skb.deviceMtuOnly = sending.discover === 'probe';
  const error = errorOf(ns.calls.localOut(ns, skb, ip, route));
  // TCP keeps it to itself and tries again.
  if (error !== undefined && ns.world.sink.full && sending.protocol !== PROTOCOL_TCP)
    ns.world.sink.step(id, { kind: 'local-error', error, mtu: undefined });
}

/** What the call that sends gets, where the program asks for errors (net_xmit_errno, IP_RECVERR in ip(7)). */
function errorOf(result: Xmit | 'filtered'): LocalError | undefined {
  switch (result) {
    case 'filtered':
      return 'EPERM';
    case 'dropped':
      return 'ENOBUFS';
    case 'no-key':
      return 'ENOKEY';
    case 'no-endpoint':
      return 'EDESTADDRREQ';
    case 'congested':
    case 'taken':
      return undefined;
  }
}

const EMPTY: Packet = { layer: 'data', length: 0 };

/** The program gets an error and nothing is sent. */
export function fail(
  ns: Namespace,
  id: PacketId,
  disposition: Disposition,
  errno: LocalError,
  mtu: number | undefined,
  entry: number,
  stage: Stage,
): void {
  const { sink } = ns.world;
  if (sink.full) sink.step(id, { kind: 'local-error', error: errno, mtu });
  const limit = mtu === undefined ? '' : `, path MTU ${mtu}`;
  end(ns.world, id, disposition, { node: ns.name, port: '' }, stage, entry, `the sender gets ${errno}${limit}`);
}
