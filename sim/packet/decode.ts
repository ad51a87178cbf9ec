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

/** The ports at which VXLAN is looked for where nobody says otherwise: the one assigned and the one of Linux. */
export const VXLAN_PORTS: ReadonlySet<number> = new Set([VXLAN_PORT, LINUX_VXLAN_PORT]);

/** What surrounds the bytes that are read. */
interface Inside {
  readonly tunnels: number;
  readonly vxlanPorts: ReadonlySet<number>;
}

/**
 * The packet that bytes are, or why they are none: never a throw, and `encode` of the packet gives the bytes again.
 *
 * Opaque data are: payloads of other EtherTypes and protocols, of fragments, and of ICMP; of a UDP datagram to a VXLAN
 * port if it is not a VXLAN header; and what VXLAN or IP-in-IP carries if that is no frame or packet. The packet shares
 * no memory with the argument.
 */
export function decode(
  bytes: Uint8Array,
  as: 'ethernet' | 'ipv4',
  vxlanPorts: ReadonlySet<number> = VXLAN_PORTS,
): Packet | DecodeError {
  const reader = new ByteReader(new Uint8Array(bytes));
  const inside = { tunnels: 0, vxlanPorts };
  switch (as) {
    case 'ethernet':
      return frame(reader, inside);
    case 'ipv4':
      return wholeDatagram(reader, inside);
  }
}

function frame(reader: ByteReader, inside: Inside): Ethernet | DecodeError {
  return decodeEthernet(reader, (etherType, body) => {
    if (etherType === ETHERTYPE_IPV4) return datagram(body, inside);
    if (etherType === ETHERTYPE_ARP) return decodeArp(body);
    return body.data();
  });
}

function datagram(reader: ByteReader, inside: Inside): Ipv4 | DecodeError {
  return decodeIpv4(reader, (header, body) => ipv4Payload(header, body, inside));
}

function wholeDatagram(reader: ByteReader, inside: Inside): Ipv4 | DecodeError {
  const packet = datagram(reader, inside);
  if (isDecodeError(packet) || packet.length === reader.length) return packet;
  return decodeError('trailing-bytes', 'ipv4', reader, packet.length, reader.length, packet.length);
}

function ipv4Payload(header: Ipv4Header, body: ByteReader, inside: Inside): Packet | DecodeError {
  if (header.mf || header.fragmentOffset > 0) return body.data();
  switch (header.protocol) {
    case PROTOCOL_ICMP:
      return decodeIcmp(body);
    case PROTOCOL_TCP:
      return decodeTcp(body, header);
    case PROTOCOL_UDP:
      return decodeUdp(body, header, { decode: (port, content) => udpPayload(port, content, inside), covered });
    case PROTOCOL_IPIP:
      return tunnelled(body, inside, wholeDatagram);
    default:
      return body.data();
  }
}

function udpPayload(dstPort: number, body: ByteReader, inside: Inside): Packet {
  if (!inside.vxlanPorts.has(dstPort)) return body.data();
  return decodeVxlan(body, (inner) => tunnelled(inner, inside, frame)) ?? body.data();
}

function tunnelled(
  body: ByteReader,
  inside: Inside,
  decodeInner: (inner: ByteReader, inside: Inside) => Packet | DecodeError,
): Packet {
  if (inside.tunnels >= MAX_TUNNELS) return body.data();
  const inner = decodeInner(body, { ...inside, tunnels: inside.tunnels + 1 });
  return isDecodeError(inner) ? body.data() : inner;
}
