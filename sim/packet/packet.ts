import type { IPv4, Mac } from './address.js';

/**
 * A packet is an immutable stack of headers: each header holds its payload, so that encapsulation wraps, decapsulation
 * unwraps and a changed field copies one header while the rest is shared. `length` is the size in bytes on the wire of
 * the header and all that it carries (for Ethernet without preamble and frame check sequence).
 */
export type Packet = Ethernet | Arp | Ipv4 | Icmp | Udp | Tcp | Vxlan | Wireguard | Slice | Data;

/** Ethernet II frame header, 14 bytes (IEEE 802.3 clause 3). */
export interface Ethernet {
  readonly layer: 'ethernet';
  readonly length: number;
  readonly dst: Mac;
  readonly src: Mac;
  /** 0x0800 IPv4, 0x0806 ARP. */
  readonly etherType: number;
  readonly payload: Packet;
  /** Bytes after the payload, never empty: the padding of a frame shorter than 60 bytes (IEEE 802.3 clause 3.2.8). */
  readonly trailer?: Uint8Array;
}

/** ARP for IPv4 over Ethernet, 28 bytes (RFC 826). */
export interface Arp {
  readonly layer: 'arp';
  readonly length: 28;
  readonly operation: 'request' | 'reply';
  readonly senderMac: Mac;
  readonly senderIp: IPv4;
  readonly targetMac: Mac;
  readonly targetIp: IPv4;
}

/** IPv4 header, 20 bytes and options (RFC 791). `length` is the total length field. */
export interface Ipv4 {
  readonly layer: 'ipv4';
  readonly length: number;
  /** The whole former type-of-service octet: DSCP in the upper six bits, ECN in the lower two (RFC 2474, RFC 3168). */
  readonly tos: number;
  readonly id: number;
  readonly df: boolean;
  readonly mf: boolean;
  /** In bytes, a multiple of 8. */
  readonly fragmentOffset: number;
  readonly ttl: number;
  readonly protocol: number;
  readonly src: IPv4;
  readonly dst: IPv4;
  /** Raw options, a multiple of 4 bytes; absent when the header is 20 bytes. */
  readonly options?: Uint8Array;
  readonly payload: Packet;
}

/** ICMP message, 8 bytes of header (RFC 792). */
export interface Icmp {
  readonly layer: 'icmp';
  readonly length: number;
  readonly type: number;
  readonly code: number;
  /** Bytes 4 to 7, big-endian: identifier << 16 | sequence of an echo, next-hop MTU of a type 3 code 4 (RFC 1191). */
  readonly rest: number;
  readonly payload: Packet;
}

/** UDP datagram, 8 bytes of header (RFC 768). */
export interface Udp {
  readonly layer: 'udp';
  readonly length: number;
  readonly srcPort: number;
  readonly dstPort: number;
  /** 'none' is a checksum field of zero: the sender computed none. 'partial': see PartialChecksum. */
  readonly checksum: 'computed' | 'none' | PartialChecksum;
  readonly payload: Packet;
}

/**
 * The checksum field holds the sum of the pseudo header alone, for a device to complete: CHECKSUM_PARTIAL of Linux
 * (include/linux/skbuff.h). Captures show it at a sender, and on each veth and bridge that the packet passes. A computed
 * UDP checksum around it covers it as completed (see encodeUdp).
 */
export type PartialChecksum = 'partial';

/** TCP segment, 20 bytes of header and options (RFC 9293). */
export interface Tcp {
  readonly layer: 'tcp';
  readonly length: number;
  readonly srcPort: number;
  readonly dstPort: number;
  readonly seq: number;
  readonly ack: number;
  /** The eight flag bits, FIN lowest: see TCP_FLAGS. */
  readonly flags: number;
  readonly window: number;
  readonly urgent: number;
  /** The four reserved bits when not all zero, 1 to 15; the lowest is Accurate ECN's AE (RFC 9768 section 3.1). */
  readonly reserved?: number;
  /** Absent when the checksum is computed. */
  readonly checksum?: PartialChecksum;
  /** Raw options, a multiple of 4 bytes; absent when the header is 20 bytes. */
  readonly options?: Uint8Array;
  readonly payload: Packet;
}

/** VXLAN header, 8 bytes (RFC 7348); the payload is an Ethernet frame. */
export interface Vxlan {
  readonly layer: 'vxlan';
  readonly length: number;
  readonly vni: number;
  readonly payload: Packet;
}

/**
 * A WireGuard message (section 5.4 of its paper): on the wire its type and bytes that only its receiver understands, here
 * zeros. Decoding gives opaque data.
 */
export interface Wireguard {
  readonly layer: 'wireguard';
  readonly length: number;
  readonly message: 'initiation' | 'response' | 'data';
  /** Public keys of who sealed it and of who can open it. */
  readonly from: string;
  readonly to: string;
  /** What a data message carries; undefined in a handshake. */
  readonly sealed: Packet | undefined;
}

/**
 * `length` bytes of another packet from `offset` on: what a fragment carries of its datagram (RFC 791 section 3.2) and
 * what an ICMP error quotes of its cause (RFC 1812 section 4.3.2.3).
 */
export interface Slice {
  readonly layer: 'slice';
  readonly length: number;
  readonly of: Packet;
  readonly offset: number;
}

/** Opaque payload: `length` bytes, zeros unless `bytes` says which. */
export interface Data {
  readonly layer: 'data';
  readonly length: number;
  readonly bytes?: Uint8Array;
}

/** Header sizes in bytes. */
export const ETHERNET_HEADER = 14;
export const ARP_LENGTH = 28;
export const IPV4_HEADER = 20;
export const ICMP_HEADER = 8;
export const UDP_HEADER = 8;
export const TCP_HEADER = 20;
export const VXLAN_HEADER = 8;
/** Header and authentication tag around the padded packet (drivers/net/wireguard/messages.h). */
export const WIREGUARD_DATA = 16 + 16;
/** Whole messages of a handshake. */
export const WIREGUARD_INITIATION = 148;
export const WIREGUARD_RESPONSE = 92;

/** EtherType values (IANA, IEEE 802 numbers). */
export const ETHERTYPE_IPV4 = 0x0800;
export const ETHERTYPE_ARP = 0x0806;

/** Protocol numbers (IANA, assigned internet protocol numbers). IP-in-IP is 4 (RFC 2003), not 94. */
export const PROTOCOL_ICMP = 1;
export const PROTOCOL_IPIP = 4;
export const PROTOCOL_TCP = 6;
export const PROTOCOL_UDP = 17;

/** UDP ports of VXLAN: IANA's (RFC 7348 section 5) and the one that Linux and flannel use by default. */
export const VXLAN_PORT = 4789;
export const LINUX_VXLAN_PORT = 8472;

/** TCP flag bits (RFC 9293 section 3.1). */
export const TCP_FLAGS = { fin: 1, syn: 2, rst: 4, psh: 8, ack: 16, urg: 32, ece: 64, cwr: 128 } as const;
