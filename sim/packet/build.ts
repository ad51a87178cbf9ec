import type { IPv4, Mac } from './address.js';
import {
  ARP_LENGTH,
  type Arp,
  type Data,
  ETHERNET_HEADER,
  type Ethernet,
  ICMP_HEADER,
  type Icmp,
  IPV4_HEADER,
  type Ipv4,
  type Packet,
  type Slice,
  TCP_HEADER,
  type Tcp,
  UDP_HEADER,
  type Udp,
  VXLAN_HEADER,
  type Vxlan,
  WIREGUARD_DATA,
  WIREGUARD_INITIATION,
  WIREGUARD_RESPONSE,
  type Wireguard,
} from './packet.js';

/** A frame around a packet. */
export function ethernet(dst: Mac, src: Mac, etherType: number, payload: Packet): Ethernet {
  return { layer: 'ethernet', length: ETHERNET_HEADER + payload.length, dst, src, etherType, payload };
}

/** One end of an ARP exchange; the MAC of a request's target is unknown and sent as zero. */
export interface ArpParty {
  readonly mac: Mac;
  readonly ip: IPv4;
}

/** An ARP message. */
export function arp(operation: Arp['operation'], sender: ArpParty, target: ArpParty): Arp {
  return {
    layer: 'arp',
    length: ARP_LENGTH,
    operation,
    senderMac: sender.mac,
    senderIp: sender.ip,
    targetMac: target.mac,
    targetIp: target.ip,
  };
}

/** The fields of an IPv4 header that a sender chooses; the rest follow from the payload. */
export interface Ipv4Fields {
  readonly src: IPv4;
  readonly dst: IPv4;
  readonly protocol: number;
  readonly ttl: number;
  readonly tos?: number;
  readonly id: number;
  readonly df: boolean;
}

/** An unfragmented IPv4 packet without options. */
export function ipv4(fields: Ipv4Fields, payload: Packet): Ipv4 {
  return {
    layer: 'ipv4',
    length: IPV4_HEADER + payload.length,
    tos: fields.tos ?? 0,
    id: fields.id,
    df: fields.df,
    mf: false,
    fragmentOffset: 0,
    ttl: fields.ttl,
    protocol: fields.protocol,
    src: fields.src,
    dst: fields.dst,
    payload,
  };
}

/** An ICMP message; `rest` is bytes 4 to 7. */
export function icmp(type: number, code: number, rest: number, payload: Packet): Icmp {
  return { layer: 'icmp', length: ICMP_HEADER + payload.length, type, code, rest, payload };
}

/** A UDP datagram. */
export function udp(srcPort: number, dstPort: number, payload: Packet, checksum: Udp['checksum'] = 'computed'): Udp {
  return { layer: 'udp', length: UDP_HEADER + payload.length, srcPort, dstPort, checksum, payload };
}

/** The fields of a TCP header; options are raw bytes, a multiple of 4. */
export interface TcpFields {
  readonly srcPort: number;
  readonly dstPort: number;
  readonly seq: number;
  readonly ack: number;
  readonly flags: number;
  readonly window: number;
  readonly options?: Uint8Array;
}

/** A TCP segment. */
export function tcp(fields: TcpFields, payload: Packet): Tcp {
  const { options, ...rest } = fields;
  const length = TCP_HEADER + (options?.length ?? 0) + payload.length;
  return { layer: 'tcp', length, urgent: 0, ...rest, ...(options?.length ? { options } : {}), payload };
}

/** A VXLAN header around an Ethernet frame. */
export function vxlan(vni: number, payload: Packet): Vxlan {
  return { layer: 'vxlan', length: VXLAN_HEADER + payload.length, vni, payload };
}

/** A WireGuard message; one that carries a packet is padded by `padding` bytes. */
export function wireguard(
  message: Wireguard['message'],
  keys: Pick<Wireguard, 'from' | 'to'>,
  sealed?: Packet,
  padding = 0,
): Wireguard {
  const length = { initiation: WIREGUARD_INITIATION, response: WIREGUARD_RESPONSE, data: WIREGUARD_DATA }[message];
  return { layer: 'wireguard', length: length + (sealed?.length ?? 0) + padding, message, ...keys, sealed };
}

/** `length` bytes of `of` from `offset` on. */
export function slice(of: Packet, offset: number, length: number): Slice {
  return { layer: 'slice', length, of, offset };
}

/** Opaque bytes, zeros when only the length is given. */
export function data(content: number | Uint8Array): Data {
  return typeof content === 'number'
    ? { layer: 'data', length: content }
    : { layer: 'data', length: content.length, bytes: content };
}
