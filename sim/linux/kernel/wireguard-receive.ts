import { formatIPv4 } from '../../packet/address.js';
import type { Ipv4, Udp } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Link } from './link.js';
import { established, respond } from './wireguard.js';
import { attributes, peerFor, peerWith } from './wireguard-peer.js';

/** ECN codepoints (RFC 3168 section 5). */
const MASK = 3;
const CE = 3;

/** A datagram on a WireGuard device's port: opened if a peer sealed it for this device (wg_packet_receive). */
export function wireguardReceive(link: Link, skb: Skb, outer: Ipv4, datagram: Udp, device: Link): void {
  const { world } = link.ns;
  const refuse = (why: string) =>
    end(world, skb.id, 'tunnel-refused', device.place, 'decapsulation', device.config.id, why);
  const content = datagram.payload;
  if (content.layer !== 'wireguard' || content.to !== attributes(device)?.key)
    return refuse('no WireGuard message for this device');
  const peer = peerWith(device, content.from);
  if (peer === undefined) return refuse('no peer has the key that sealed it');
  if (content.message === 'data' && peer.session === undefined)
    return refuse('no session with the peer that sealed it');
  // Who is heard is answered where it was heard from (wg_socket_set_peer_endpoint_from_skb).
  peer.endpoint = { address: outer.src, port: datagram.srcPort };
  peer.local = outer.dst;
  const { sealed } = content;
  if (content.message !== 'data' || sealed?.layer !== 'ipv4') {
    end(world, skb.id, 'delivered', device.place, 'handshake', device.config.id, `WireGuard ${content.message}`);
    established(device, peer, content.message === 'response');
    if (content.message === 'initiation') respond(device, peer, skb.id);
    return;
  }
  if (peerFor(device, sealed.src) !== peer)
    return refuse(`${formatIPv4(sealed.src)} is not among the allowed IPs of the peer that sealed it`);
  const packet = marked(outer, sealed);
  const inner = skb.inner ?? new Skb(world.sink.packet('encapsulation', skb.id), packet);
  if (world.sink.full) world.sink.step(skb.id, { kind: 'decapsulated', encap: 'wireguard', to: inner.id });
  inner.packet = packet;
  inner.mark = 0;
  inner.tracked = undefined;
  world.clock.post(device, inner);
}

/** Congestion marked outside is carried inside where that can (IP_ECN_set_ce in wg_packet_consume_data_done). */
function marked(outer: Ipv4, inner: Ipv4): Ipv4 {
  const capable = (inner.tos & MASK) !== 0;
  return (outer.tos & MASK) === CE && capable ? { ...inner, tos: inner.tos | CE } : inner;
}
