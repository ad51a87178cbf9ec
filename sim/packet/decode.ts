import { decodeArp } from './arp.js';
import { ByteReader } from './byte-reader.js';
import { type DecodeError, decodeError, isDecodeError } from './decode-error.js';
import { covered } from './encode.js';
import { decodeEthernet } from './ethernet.js';
import { decodeIcmp } from './icmp.js';
import { decodeIpv4, type Ipv4Header } from './ipv4.js';
import {
  ETHERTYPE_ARP,
  ETHERTYPE_IPV4,
  type Ethernet,
  type Ipv4,
  LINUX_VXLAN_PORT,
  type Packet,
  PROTOCOL_ICMP,
  PROTOCOL_IPIP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
  VXLAN_PORT,
} from './packet.js';
import { decodeTcp } from './tcp.js';
import { decodeUdp } from './udp.js';
import { decodeVxlan } from './vxlan.js';

/**
 * How many tunnels (VXLAN, IP-in-IP) inside each other are decoded; what a deeper one carries stays data. It bounds the
 * stack, which 3,276 IPv4 headers in one packet would exhaust. Linux gives up sending after 8 (XMIT_RECURSION_LIMIT).
 */
export const MAX_TUNNELS = 32;

/**
 * The packet that bytes are, or why they are none: never a throw, and `encode` of the packet gives the bytes again.
 *
 * Opaque data are: payloads of other EtherTypes and protocols, of fragments, and of ICMP; of a UDP datagram to a VXLAN
 * port if it is not a VXLAN header; and what VXLAN or IP-in-IP carries if that is no frame or packet. The packet shares
 * no memory with the argument.
 */
export function decode(bytes: Uint8Array, as: 'ethernet' | 'ipv4'): Packet | DecodeError {
  const reader = new ByteReader(new Uint8Array(bytes));
  switch (as) {
    case 'ethernet':
      return frame(reader, 0);
    case 'ipv4':
      return wholeDatagram(reader, 0);
  }
}

function frame(reader: ByteReader, tunnels: number): Ethernet | DecodeError {
  return decodeEthernet(reader, (etherType, body) => {
    if (etherType === ETHERTYPE_IPV4) return datagram(body, tunnels);
    if (etherType === ETHERTYPE_ARP) return decodeArp(body);
    return body.data();
  });
}

function datagram(reader: ByteReader, tunnels: number): Ipv4 | DecodeError {
  return decodeIpv4(reader, (header, body) => ipv4Payload(header, body, tunnels));
}

function wholeDatagram(reader: ByteReader, tunnels: number): Ipv4 | DecodeError {
  const packet = datagram(reader, tunnels);
  if (isDecodeError(packet) || packet.length === reader.length) return packet;
  return decodeError('trailing-bytes', 'ipv4', reader, packet.length, reader.length, packet.length);
}

function ipv4Payload(header: Ipv4Header, body: ByteReader, tunnels: number): Packet | DecodeError {
  if (header.mf || header.fragmentOffset > 0) return body.data();
  switch (header.protocol) {
    case PROTOCOL_ICMP:
      return decodeIcmp(body);
    case PROTOCOL_TCP:
      return decodeTcp(body, header);
    case PROTOCOL_UDP:
      return decodeUdp(body, header, { decode: (port, content) => udpPayload(port, content, tunnels), covered });
    case PROTOCOL_IPIP:
      return tunnelled(body, tunnels, wholeDatagram);
    default:
      return body.data();
  }
}

function udpPayload(dstPort: number, body: ByteReader, tunnels: number): Packet {
  if (dstPort !== VXLAN_PORT && dstPort !== LINUX_VXLAN_PORT) return body.data();
  return decodeVxlan(body, (inner) => tunnelled(inner, tunnels, frame)) ?? body.data();
}

function tunnelled(
  body: ByteReader,
  tunnels: number,
  decodeInner: (inner: ByteReader, tunnels: number) => Packet | DecodeError,
): Packet {
  if (tunnels >= MAX_TUNNELS) return body.data();
  const inner = decodeInner(body, tunnels + 1);
  return isDecodeError(inner) ? body.data() : inner;
}
