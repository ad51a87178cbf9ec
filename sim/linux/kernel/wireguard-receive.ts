import { formatIPv4 } from '../../packet/address.js';
import type { Ipv4, Packet, Udp, Wireguard } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Link } from './link.js';
import { established, respond } from './wireguard.js';
import { attributes, peerFor, peerWith, type WireguardPeerState } from './wireguard-peer.js';

/** ECN codepoints (RFC 3168 section 5). */
const MASK = 3;
const CE = 3;

/** A datagram on a WireGuard device's port: opened if a peer sealed it for this device (wg_packet_receive). */
export function wireguardReceive(link: Link, skb: Skb, outer: Ipv4, datagram: Udp, device: Link): void {
  const { world } = link.ns;
  const content = datagram.payload;
  const told = readable(device, content);
  if (typeof told === 'string') {
    end(world, skb.id, 'tunnel-refused', device.place, 'decapsulation', device.config.id, told);
    return;
  }
  const { peer, message, packet } = told;
  // Who is heard is answered where it was heard from (wg_socket_set_peer_endpoint_from_skb).
  peer.endpoint = { address: outer.src, port: datagram.srcPort };
  peer.local = outer.dst;
  if (packet === undefined) {
    end(world, skb.id, 'delivered', device.place, 'handshake', device.config.id, `WireGuard ${message}`);
    if (message !== 'data') established(device, peer, message === 'response', skb.id);
    if (message === 'initiation') respond(device, peer, skb.id);
    return;
  }
  if (peerFor(device, packet.src) !== peer) {
    const why = `${formatIPv4(packet.src)} is not among the allowed IPs of the peer that sealed it`;
    end(world, skb.id, 'tunnel-refused', device.place, 'decapsulation', device.config.id, why);
    return;
  }
  const opened = marked(outer, packet);
  const inner = skb.inner ?? new Skb(world.sink.packet('encapsulation', skb.id), opened);
  if (world.sink.full) world.sink.step(skb.id, { kind: 'decapsulated', encap: 'wireguard', to: inner.id });
  inner.packet = opened;
  inner.mark = 0;
  inner.tracked = undefined;
  world.clock.post(device, inner);
}

/** Who sealed a message and what is in it (no packet: a handshake, or the end of one), or why it cannot be opened. */
function readable(
  device: Link,
  content: Packet,
):
  | string
  | { readonly peer: WireguardPeerState; readonly message: Wireguard['message']; readonly packet: Ipv4 | undefined } {
  if (content.layer !== 'wireguard' || content.to !== attributes(device)?.key)
    return 'no WireGuard message for this device';
  const peer = peerWith(device, content.from);
  if (peer === undefined) return 'no peer has the key that sealed it';
  const { message, sealed } = content;
  if (message !== 'data') return { peer, message, packet: undefined };
  if (peer.session === undefined) return 'no session with the peer that sealed it';
  return { peer, message, packet: sealed?.layer === 'ipv4' ? sealed : undefined };
}

/** Congestion marked outside is carried inside where that can (IP_ECN_set_ce in wg_packet_consume_data_done). */
function marked(outer: Ipv4, inner: Ipv4): Ipv4 {
  const capable = (inner.tos & MASK) !== 0;
  return (outer.tos & MASK) === CE && capable ? { ...inner, tos: inner.tos | CE } : inner;
}
