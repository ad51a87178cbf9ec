import { formatIPv4, type IPv4 } from '../../packet/address.js';
import { wireguard as message, udp } from '../../packet/build.js';
import { IPV4_HEADER, type Ipv4, PROTOCOL_UDP, UDP_HEADER, type Wireguard } from '../../packet/packet.js';
import type { PacketId } from '../../trace/trace.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { ecnEncapsulate } from './ecn.js';
import type { Device, Link, Xmit } from './link.js';
import { pathMtu } from './pmtu.js';
import { routeOutput, routeSource } from './route.js';
import { tellRoute } from './route-told.js';
import { attributes, peerFor, type WireguardPeerState } from './wireguard-peer.js';

/** HANDSHAKE_DSCP of drivers/net/wireguard/messages.h, AF41, as the whole octet. */
const HANDSHAKE_TOS = 0x88;
/** Plain packets are padded to a multiple of it (MESSAGE_PADDING_MULTIPLE), bytes. */
const PADDING = 16;
/** REKEY_TIMEOUT, REKEY_AFTER_TIME and REJECT_AFTER_TIME, microseconds. */
const REKEY_TIMEOUT = 5_000_000;
const REKEY_AFTER = 120_000_000;
const REJECT_AFTER = 180_000_000;
/** An initiation is sent again so often (MAX_TIMER_HANDSHAKES and its check in wg_expired_retransmit_handshake). */
const RETRIES = 19;
/** MAX_STAGED_PACKETS: the oldest makes room. */
const STAGED = 128;
const HOST_UNREACHABLE = 1;

/** Seals a packet for the peer whose allowed IPs have its destination (wg_xmit in drivers/net/wireguard/device.c). */
export const wireguard: Device = {
  ethernet: false,
  transmit(link, skb, packet, route): Xmit {
    const { world } = link.ns;
    if (packet.layer !== 'ipv4') return 'taken';
    world.sink.hop(skb.id, world.clock.now, link.place, 'out', packet);
    const peer = peerFor(link, packet.dst);
    if (peer?.endpoint === undefined) {
      const to = formatIPv4(packet.dst);
      const why = peer === undefined ? `no peer's allowed IPs have ${to}` : `nobody knows where the peer for ${to} is`;
      end(world, skb.id, 'no-tunnel-peer', link.place, 'encapsulation', link.config.id, why);
      // What came without a route, from a packet socket, gets no error (icmp_send).
      if (route !== undefined) link.ns.calls.icmpError(link.ns, skb, packet, 3, HOST_UNREACHABLE, 0, undefined);
      return peer === undefined ? 'no-key' : 'no-endpoint';
    }
    const mtu = route === undefined ? link.mtu : pathMtu(link.ns, route, packet.dst);
    const { session } = peer;
    if (session === undefined || session.since + REJECT_AFTER <= world.clock.now)
      stage(link, peer, { skb, packet, mtu });
    else {
      sendData(link, peer, { skb, packet, mtu });
      if (session.initiator && session.since + REKEY_AFTER <= world.clock.now) initiate(link, peer, skb.id);
    }
    return 'taken';
  },
};

/** A packet that waits for a session. */
export interface Staged {
  readonly skb: Skb;
  readonly packet: Ipv4;
  /** What its padding goes by, bytes. */
  readonly mtu: number;
}

function stage(link: Link, peer: WireguardPeerState, staged: Staged): void {
  peer.staged.push(staged);
  if (peer.staged.length > STAGED) unanswered(link, peer, peer.staged.splice(0, 1));
  initiate(link, peer, staged.skb.id);
}

/** One initiation in five seconds, again and again while nobody answers (wg_packet_send_queued_handshake_initiation). */
function initiate(link: Link, peer: WireguardPeerState, about: PacketId): void {
  if (peer.retry !== undefined) return;
  const { clock } = link.ns.world;
  sendMessage(link, peer, 'initiation', HANDSHAKE_TOS, about);
  peer.attempts += 1;
  peer.retry = clock.at(clock.now + REKEY_TIMEOUT, () => again(link, peer, about), peer.staged.length > 0);
}

function again(link: Link, peer: WireguardPeerState, about: PacketId): void {
  peer.retry = undefined;
  if (peer.attempts <= RETRIES) {
    initiate(link, peer, about);
    return;
  }
  peer.attempts = 0;
  unanswered(link, peer, peer.staged.splice(0));
}

function unanswered({ ns, place, config }: Link, peer: WireguardPeerState, lost: readonly Staged[]): void {
  const where = peer.endpoint === undefined ? '?' : formatIPv4(peer.endpoint.address);
  for (const { skb } of lost)
    end(ns.world, skb.id, 'handshake-unanswered', place, 'handshake', config.id, `${where} answers no handshake`);
}

/** What is added so that the length tells less, within the MTU (calculate_skb_padding in drivers/net/wireguard/send.c). */
function padding(length: number, mtu: number): number {
  const last = length > mtu ? length % mtu : length;
  return Math.min(mtu, Math.ceil(last / PADDING) * PADDING) - last;
}

function sendData(link: Link, peer: WireguardPeerState, { skb, packet, mtu }: Staged): void {
  const { sink } = link.ns.world;
  const keys = { from: attributes(link)?.key ?? '', to: peer.key };
  const data = message('data', keys, packet, padding(packet.length, mtu));
  const wrapped = sink.packet('encapsulation', skb.id);
  if (sink.full) {
    const bytes = IPV4_HEADER + UDP_HEADER + data.length - packet.length;
    sink.step(skb.id, { kind: 'encapsulated', encap: 'wireguard', bytes, as: wrapped });
  }
  send(link, peer, data, ecnEncapsulate(packet.tos), wrapped, skb);
}

/** A message that carries no packet. */
function sendMessage(
  link: Link,
  peer: WireguardPeerState,
  kind: Wireguard['message'],
  tos: number,
  about: PacketId,
): void {
  const empty = message(kind, { from: attributes(link)?.key ?? '', to: peer.key });
  send(link, peer, empty, tos, link.ns.world.sink.packet('handshake', about), undefined);
}

/** Out by the device's socket, never with DF (send4 in drivers/net/wireguard/socket.c). */
function send(
  link: Link,
  peer: WireguardPeerState,
  content: Wireguard,
  tos: number,
  id: PacketId,
  inner: Skb | undefined,
): void {
  const { ns } = link;
  const far = peer.endpoint;
  if (far === undefined) return;
  const route = routeOutput(ns, far.address, peer.local ?? (0 as IPv4), undefined, 0);
  if ((route?.type !== 'unicast' && route?.type !== 'local') || route.link === link) {
    const why = route?.link === link ? 'leads back into the tunnel' : 'is missing';
    const text = `the route to ${formatIPv4(far.address)} ${why}`;
    end(ns.world, inner?.id ?? id, 'tunnel-carrier', link.place, 'encapsulation', link.config.id, text);
    return;
  }
  const port = attributes(link)?.port ?? 0;
  const payload = udp(port, far.port, content, 'computed');
  const outer: Ipv4 = {
    layer: 'ipv4',
    length: IPV4_HEADER + payload.length,
    tos,
    id: ns.nextId(),
    df: false,
    mf: false,
    fragmentOffset: 0,
    ttl: ns.defaultTtl,
    protocol: PROTOCOL_UDP,
    src: peer.local ?? routeSource(ns, route),
    dst: far.address,
    payload,
  };
  const skb = new Skb(id, outer);
  skb.inner = inner;
  if (ns.world.sink.full) tellRoute(ns, skb, route);
  ns.calls.localOut(ns, skb, outer, route);
}

/** A handshake was answered, or led here: what waited goes, or else a message without a packet, which confirms the keys. */
export function established(link: Link, peer: WireguardPeerState, initiator: boolean, about: PacketId): void {
  const { clock } = link.ns.world;
  peer.session = { since: clock.now, initiator };
  if (!initiator) return;
  if (peer.retry !== undefined) clock.cancel(peer.retry);
  peer.retry = undefined;
  peer.attempts = 0;
  const waiting = peer.staged.splice(0);
  for (const staged of waiting) sendData(link, peer, staged);
  if (waiting.length === 0) sendMessage(link, peer, 'data', 0, about);
}

/** The answer to an initiation. */
export function respond(link: Link, peer: WireguardPeerState, about: PacketId): void {
  sendMessage(link, peer, 'response', HANDSHAKE_TOS, about);
}
