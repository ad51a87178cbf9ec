import { formatIPv4, formatMac } from './address.js';
import { describe } from './describe.js';
import { etherTypeName, icmpName, protocolName, tcpFlagNames } from './names.js';
import type { Arp, Data, Ethernet, Icmp, Ipv4, Packet, Slice, Tcp, Udp, Wireguard } from './packet.js';
import { mssOf } from './tcp-options.js';

/** A header of a packet, or its payload, as it is shown and as it is in JSON. */
export interface Header {
  readonly name: Packet['layer'] | 'trailer';
  /** Its own size; the sizes of all headers of a packet add up to the packet's length. */
  readonly bytes: number;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
}

/**
 * The header stack, outermost first. A payload that is not empty is the last, save that a trailer of an Ethernet frame
 * stands behind all that the frame carries. Nothing is shown inside a slice, which may begin and end in any header.
 */
export function headers(packet: Packet): readonly Header[] {
  switch (packet.layer) {
    case 'ethernet':
      return [header(packet, ethernetFields(packet)), ...headers(packet.payload), ...trailer(packet)];
    case 'arp':
      return [header(packet, arpFields(packet))];
    case 'ipv4':
      return [header(packet, ipv4Fields(packet)), ...headers(packet.payload)];
    case 'icmp':
      return [header(packet, icmpFields(packet)), ...headers(packet.payload)];
    case 'udp':
      return [header(packet, udpFields(packet)), ...headers(packet.payload)];
    case 'tcp':
      return [header(packet, tcpFields(packet)), ...headers(packet.payload)];
    case 'vxlan':
      return [header(packet, { vni: packet.vni }), ...headers(packet.payload)];
    case 'wireguard':
      return [header(packet, wireguardFields(packet))];
    case 'slice':
      return [header(packet, sliceFields(packet))];
    case 'data':
      return packet.length === 0 ? [] : [header(packet, dataFields(packet))];
  }
}

function header(packet: Packet, fields: Header['fields']): Header {
  const carried = 'payload' in packet ? packet.payload.length : 0;
  const trailing = packet.layer === 'ethernet' ? (packet.trailer?.length ?? 0) : 0;
  return { name: packet.layer, bytes: packet.length - carried - trailing, fields };
}

function trailer({ trailer }: Ethernet): Header[] {
  return trailer === undefined ? [] : [{ name: 'trailer', bytes: trailer.length, fields: { hex: hex(trailer) } }];
}

function ethernetFields({ dst, src, etherType }: Ethernet): Header['fields'] {
  return { dst: formatMac(dst), src: formatMac(src), etherType: etherTypeName(etherType) };
}

function arpFields({ operation, senderMac, senderIp, targetMac, targetIp }: Arp): Header['fields'] {
  return {
    operation,
    senderMac: formatMac(senderMac),
    senderIp: formatIPv4(senderIp),
    targetMac: formatMac(targetMac),
    targetIp: formatIPv4(targetIp),
  };
}

function ipv4Fields(packet: Ipv4): Header['fields'] {
  const { length, tos, id, df, mf, fragmentOffset, ttl, protocol, src, dst, options } = packet;
  return {
    src: formatIPv4(src),
    dst: formatIPv4(dst),
    protocol: protocolName(protocol),
    ttl,
    length,
    id,
    df,
    mf,
    fragmentOffset,
    tos,
    ...(options && { options: hex(options) }),
  };
}

function icmpFields(message: Icmp): Header['fields'] {
  const { type, code, rest } = message;
  return { message: icmpName(message), type, code, rest };
}

function udpFields({ srcPort, dstPort, length, checksum }: Udp): Header['fields'] {
  return { srcPort, dstPort, length, checksum };
}

function tcpFields(segment: Tcp): Header['fields'] {
  const { srcPort, dstPort, seq, ack, window, urgent, reserved, checksum, options } = segment;
  const mss = mssOf(segment);
  return {
    srcPort,
    dstPort,
    flags: tcpFlagNames(segment),
    seq,
    ack,
    window,
    urgent,
    checksum: checksum ?? 'computed',
    ...(reserved !== undefined && { reserved }),
    ...(mss !== undefined && { mss }),
    ...(options && { options: hex(options) }),
  };
}

function wireguardFields({ message, from, to, sealed }: Wireguard): Header['fields'] {
  return { message, from, to, ...(sealed && { sealed: describe(sealed) }) };
}

function sliceFields({ of, offset }: Slice): Header['fields'] {
  return { of: describe(of), offset };
}

function dataFields({ bytes }: Data): Header['fields'] {
  return bytes === undefined ? {} : { hex: hex(bytes) };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
