import { formatIPv4, formatMac } from './address.js';
import { etherTypeName, icmpName, protocolName, tcpFlagNames } from './names.js';
import type { Arp, Ethernet, Icmp, Ipv4, Packet, Tcp, Udp } from './packet.js';
import { mssOf } from './tcp-options.js';

/**
 * A packet in one line, outermost header first; ` / ` stands before what a tunnel carries:
 * `10.0.1.11 > 10.0.1.12 ttl 64 len 134 UDP 46014 > 8472 / VXLAN vni 1 / 10.244.1.10 > 10.244.2.10 ttl 63 len 84 ICMP
 * echo request id 7 seq 1`.
 *
 * An Ethernet header is left out where it carries IPv4 or ARP. `len` is the total length after `ttl` and the payload
 * after a transport header, in bytes.
 */
export function describe(packet: Packet): string {
  switch (packet.layer) {
    case 'ethernet':
      return describeEthernet(packet);
    case 'arp':
      return describeArp(packet);
    case 'ipv4':
      return `${describeIpv4Header(packet)} ${describeIpv4Payload(packet)}`;
    case 'icmp':
      return describeIcmp(packet);
    case 'udp':
      return describeUdp(packet);
    case 'tcp':
      return describeTcp(packet);
    case 'vxlan':
      return `VXLAN vni ${packet.vni} / ${describe(packet.payload)}`;
    case 'wireguard':
      return `WireGuard ${packet.message} ${packet.length} bytes${packet.sealed ? ` / ${describe(packet.sealed)}` : ''}`;
    case 'slice':
      return `${packet.length} bytes from ${packet.offset} of ${describe(packet.of)}`;
    case 'data':
      return `${packet.length} bytes`;
  }
}

function describeEthernet({ dst, src, etherType, payload }: Ethernet): string {
  if (payload.layer === 'ipv4' || payload.layer === 'arp') return describe(payload);
  return `${formatMac(src)} > ${formatMac(dst)} type ${etherTypeName(etherType)} ${describe(payload)}`;
}

function describeArp({ operation, senderMac, senderIp, targetIp }: Arp): string {
  switch (operation) {
    case 'request':
      return `ARP who-has ${formatIPv4(targetIp)} tell ${formatIPv4(senderIp)}`;
    case 'reply':
      return `ARP ${formatIPv4(senderIp)} is-at ${formatMac(senderMac)}`;
  }
}

function describeIpv4Header(packet: Ipv4): string {
  const df = packet.df ? ' DF' : '';
  const mf = packet.mf ? ' MF' : '';
  const offset = isFragment(packet) ? ` offset ${packet.fragmentOffset}` : '';
  return `${formatIPv4(packet.src)} > ${formatIPv4(packet.dst)} ttl ${packet.ttl}${df}${mf}${offset} len ${packet.length}`;
}

function describeIpv4Payload(packet: Ipv4): string {
  const { payload, protocol } = packet;
  switch (payload.layer) {
    case 'ipv4':
      return `${protocolName(protocol)} / ${describe(payload)}`;
    case 'slice':
      return `fragment of ${payload.of.layer === 'ipv4' ? `${protocolName(protocol)} / ` : ''}${describe(payload.of)}`;
    case 'data':
      return `${protocolName(protocol)} ${isFragment(packet) ? 'fragment' : `len ${payload.length}`}`;
    case 'ethernet':
    case 'arp':
    case 'icmp':
    case 'udp':
    case 'tcp':
    case 'vxlan':
    case 'wireguard':
      return describe(payload);
  }
}

function isFragment({ mf, fragmentOffset }: Ipv4): boolean {
  return mf || fragmentOffset > 0;
}

function describeIcmp(message: Icmp): string {
  const { payload } = message;
  const quoted = payload.layer === 'slice' ? ` quoting ${payload.length} bytes of ${describe(payload.of)}` : '';
  return `ICMP ${icmpName(message)}${quoted}`;
}

function describeUdp({ srcPort, dstPort, checksum, payload }: Udp): string {
  const unusual = checksum === 'computed' ? '' : ` checksum ${checksum}`;
  const content =
    payload.layer === 'vxlan' || payload.layer === 'wireguard' ? ` / ${describe(payload)}` : ` len ${payload.length}`;
  return `UDP ${srcPort} > ${dstPort}${unusual}${content}`;
}

function describeTcp(segment: Tcp): string {
  const mss = mssOf(segment);
  const announced = mss === undefined ? '' : ` mss ${mss}`;
  const partial = segment.checksum === 'partial' ? ' checksum partial' : '';
  const { srcPort, dstPort, seq, ack, payload } = segment;
  const numbers = `seq ${seq} ack ${ack}${announced}`;
  return `TCP ${srcPort} > ${dstPort} ${tcpFlagNames(segment)} ${numbers}${partial} len ${payload.length}`;
}
