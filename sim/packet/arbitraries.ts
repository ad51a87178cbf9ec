import fc, { type Arbitrary } from 'fast-check';
import type { IPv4, Mac } from './address.js';
import { arp, data, ethernet, icmp, ipv4, slice, tcp, udp, vxlan } from './build.js';
import { encode } from './encode.js';
import {
  type Arp,
  type Data,
  ETHERTYPE_ARP,
  ETHERTYPE_IPV4,
  type Ethernet,
  type Icmp,
  type Ipv4,
  LINUX_VXLAN_PORT,
  type Packet,
  PROTOCOL_ICMP,
  PROTOCOL_IPIP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
  type Tcp,
  type Udp,
  VXLAN_PORT,
} from './packet.js';

/** Tunnels inside each other in a generated packet. */
const TUNNEL_DEPTH = 3;
const KNOWN_PROTOCOLS = [PROTOCOL_ICMP, PROTOCOL_IPIP, PROTOCOL_TCP, PROTOCOL_UDP];
const VXLAN_PORTS = [VXLAN_PORT, LINUX_VXLAN_PORT];

const u8 = fc.nat(0xff);
const u16 = fc.nat(0xffff);
const u32 = fc.integer({ min: 0, max: 0xffffffff });

export const ipv4Address: Arbitrary<IPv4> = u32.map((value) => value as IPv4);
export const mac: Arbitrary<Mac> = fc.tuple(u16, u32).map(([high, low]) => (high * 2 ** 32 + low) as Mac);

const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const optionBytes = fc.integer({ min: 1, max: 10 }).chain((words) => {
  return fc.uint8Array({ minLength: words * 4, maxLength: words * 4 });
});
const options = fc.option(optionBytes, { nil: undefined, freq: 3 });

export const dataPacket: Arbitrary<Data> = fc.oneof(bytes(70).map(data), fc.nat(70).map(data));

const party = fc.record({ mac, ip: ipv4Address });
export const arpPacket: Arbitrary<Arp> = fc
  .tuple(fc.constantFrom('request' as const, 'reply' as const), party, party)
  .map(([operation, sender, target]) => arp(operation, sender, target));

export const icmpPacket: Arbitrary<Icmp> = fc
  .tuple(u8, u8, u32, dataPacket)
  .map(([type, code, rest, payload]) => icmp(type, code, rest, payload));

export const tcpPacket: Arbitrary<Tcp> = fc
  .record({
    fields: fc.record({ srcPort: u16, dstPort: u16, seq: u32, ack: u32, flags: u8, window: u16 }),
    options,
    urgent: u16,
    reserved: fc.nat(15),
    partial: fc.boolean(),
    payload: dataPacket,
  })
  .map(({ fields, options, urgent, reserved, partial, payload }) => ({
    ...tcp({ ...fields, ...(options && { options }) }, payload),
    urgent,
    ...(reserved > 0 && { reserved }),
    ...(partial && { checksum: 'partial' as const }),
  }));

const udpChecksum = fc.constantFrom('computed' as const, 'none' as const, 'partial' as const);
const plainPort = u16.filter((port) => !VXLAN_PORTS.includes(port));

function udpPacket(depth: number): Arbitrary<Udp> {
  const plain = fc
    .tuple(u16, plainPort, dataPacket, udpChecksum)
    .map(([srcPort, dstPort, payload, checksum]) => udp(srcPort, dstPort, payload, checksum));
  if (depth === 0) return plain;
  const inner = fc.oneof(ethernetPacket(depth - 1), bytes(13).map(data));
  const vxlanPort = fc.constantFrom(...VXLAN_PORTS);
  const tunnel = fc
    .tuple(u16, vxlanPort, fc.nat(0xffffff), inner, udpChecksum)
    .map(([srcPort, dstPort, vni, payload, checksum]) => udp(srcPort, dstPort, vxlan(vni, payload), checksum));
  return fc.oneof(plain, tunnel);
}

const ipv4Extras = fc.record({
  src: ipv4Address,
  dst: ipv4Address,
  ttl: u8,
  tos: u8,
  id: u16,
  df: fc.boolean(),
  options,
});
type Ipv4Extras = typeof ipv4Extras extends Arbitrary<infer T> ? T : never;

function around({ options, ...fields }: Ipv4Extras, protocol: number, payload: Packet): Ipv4 {
  const packet = ipv4({ ...fields, protocol }, payload);
  return options ? { ...packet, length: packet.length + options.length, options } : packet;
}

const otherProtocol = u8.filter((protocol) => !KNOWN_PROTOCOLS.includes(protocol));

/** Unfragmented. */
export function ipv4Datagram(depth = TUNNEL_DEPTH): Arbitrary<Ipv4> {
  const payloads: Arbitrary<[number, Packet]>[] = [
    fc.tuple(otherProtocol, dataPacket),
    fc.tuple(fc.constant(PROTOCOL_ICMP), icmpPacket),
    fc.tuple(fc.constant(PROTOCOL_TCP), tcpPacket),
    fc.tuple(fc.constant(PROTOCOL_UDP), udpPacket(depth)),
  ];
  if (depth > 0) payloads.push(fc.tuple(fc.constant(PROTOCOL_IPIP), ipv4Packet(depth - 1)));
  return fc
    .tuple(ipv4Extras, fc.oneof(...payloads))
    .map(([extras, [protocol, payload]]) => around(extras, protocol, payload));
}

/** What a router makes of a datagram: an MTU's worth of 8-byte units each, the payload a slice of the datagram's. */
export function fragmentsOf(datagram: Ipv4, unit: number): Ipv4[] {
  const header = datagram.length - datagram.payload.length;
  const starts = Array.from({ length: Math.ceil(datagram.payload.length / unit) }, (_, index) => index * unit);
  return starts.map((offset) => {
    const length = Math.min(unit, datagram.payload.length - offset);
    const mf = offset + length < datagram.payload.length;
    const payload = slice(datagram.payload, offset, length);
    return { ...datagram, length: header + length, mf, fragmentOffset: offset, payload };
  });
}

/** A fragment of a datagram, first, middle or last. */
export function ipv4Fragment(depth: number): Arbitrary<Ipv4> {
  return fc
    .tuple(
      ipv4Datagram(depth).filter((packet) => packet.payload.length > 8),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
    )
    .filter(([datagram, units]) => units * 8 < datagram.payload.length)
    .map(([datagram, units, pick]) => {
      const fragments = fragmentsOf(datagram, units * 8);
      return fragments[pick % fragments.length] ?? datagram;
    });
}

/** An ICMP error that quotes the beginning of a packet. */
const icmpError: Arbitrary<Ipv4> = fc
  .tuple(ipv4Extras, ipv4Datagram(0), fc.integer({ min: 28, max: 576 }), u16)
  .map(([extras, cause, room, mtu]) => {
    return around(extras, PROTOCOL_ICMP, icmp(3, 4, mtu, slice(cause, 0, Math.min(room, cause.length))));
  });

export function ipv4Packet(depth = TUNNEL_DEPTH): Arbitrary<Ipv4> {
  return fc.oneof({ weight: 6, arbitrary: ipv4Datagram(depth) }, ipv4Fragment(Math.min(depth, 1)), icmpError);
}

const otherEtherType = u16.filter((type) => type !== ETHERTYPE_IPV4 && type !== ETHERTYPE_ARP);

export function ethernetPacket(depth = TUNNEL_DEPTH): Arbitrary<Ethernet> {
  const padded = fc.tuple(mac, mac, fc.option(fc.uint8Array({ minLength: 1, maxLength: 46 }), { nil: undefined }));
  const payload: Arbitrary<[number, Packet]> = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant(ETHERTYPE_IPV4), ipv4Packet(depth)) },
    fc.tuple(fc.constant(ETHERTYPE_ARP), arpPacket),
    fc.tuple(otherEtherType, dataPacket),
  );
  return fc.tuple(padded, payload).map(([[dst, src, trailer], [etherType, content]]) => {
    const frame = ethernet(dst, src, etherType, content);
    const delimited = content.layer !== 'data';
    return trailer && delimited ? { ...frame, length: frame.length + trailer.length, trailer } : frame;
  });
}

/**
 * What decoding the bytes of a generated packet must give: slices and zeros as bytes, nothing as `data(0)`, and a partial
 * checksum that happens to equal the full one as computed.
 */
export function normalise<P extends Packet>(packet: P): P;
export function normalise(packet: Packet): Packet {
  switch (packet.layer) {
    case 'ipv4':
      return normaliseIpv4(packet);
    case 'ethernet':
    case 'icmp':
    case 'udp':
    case 'tcp':
    case 'vxlan':
      return { ...packet, payload: normalise(packet.payload) };
    case 'slice':
      return opaque(encode(packet));
    case 'data':
      return opaque(packet.bytes ?? new Uint8Array(packet.length));
    case 'arp':
    case 'wireguard':
      return packet;
  }
}

function normaliseIpv4(packet: Ipv4): Ipv4 {
  const { payload } = packet;
  if (payload.layer === 'slice') return { ...packet, payload: opaque(encode(packet).subarray(-payload.length)) };
  const inner = normalise(payload);
  const computed = fullChecksum(inner);
  const same = computed !== inner && sameBytes(encode({ ...packet, payload: computed }), encode(packet));
  return { ...packet, payload: same ? computed : inner };
}

function fullChecksum(packet: Packet): Packet {
  if (packet.layer === 'udp' && packet.checksum === 'partial') return { ...packet, checksum: 'computed' };
  if (packet.layer !== 'tcp' || packet.checksum === undefined) return packet;
  const { checksum, ...rest } = packet;
  return rest;
}

function opaque(content: Uint8Array): Data {
  return content.length === 0 ? data(0) : data(content);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
