import { formatIPv4, type IPv4 } from './address.js';
import type { Icmp, Tcp } from './packet.js';
import { PROTOCOL_ICMP, PROTOCOL_IPIP, PROTOCOL_TCP, PROTOCOL_UDP, TCP_FLAGS } from './packet.js';

/** Code names of ICMP type 3, destination unreachable (RFC 792; 13: RFC 1812 section 5.2.7.1). */
const UNREACHABLE: Readonly<Record<number, string>> = {
  0: 'net unreachable',
  1: 'host unreachable',
  2: 'protocol unreachable',
  3: 'port unreachable',
  4: 'fragmentation needed',
  13: 'communication administratively prohibited',
};

/** Code names of ICMP type 5 and 11 (RFC 792). */
const REDIRECT = ['net', 'host', 'tos and net', 'tos and host'];
const TIME_EXCEEDED = ['ttl exceeded in transit', 'fragment reassembly time exceeded'];

/** What an ICMP message is called, with the parameters that its header has (RFC 792, next-hop MTU: RFC 1191). */
export function icmpName({ type, code, rest }: Icmp): string {
  const low = rest & 0xffff;
  switch (type) {
    case 0:
      return `echo reply id ${rest >>> 16} seq ${low}`;
    case 8:
      return `echo request id ${rest >>> 16} seq ${low}`;
    case 3:
      return (UNREACHABLE[code] ?? `destination unreachable code ${code}`) + (code === 4 ? ` mtu ${low}` : '');
    case 5:
      return `redirect ${REDIRECT[code] ?? `code ${code}`} to ${formatIPv4(rest as IPv4)}`;
    case 11:
      return TIME_EXCEEDED[code] ?? `time exceeded code ${code}`;
    default:
      return `type ${type} code ${code}`;
  }
}

/** An IPv4 protocol by the name we know it by, else its number. */
export function protocolName(protocol: number): string {
  switch (protocol) {
    case PROTOCOL_ICMP:
      return 'ICMP';
    case PROTOCOL_IPIP:
      return 'IPIP';
    case PROTOCOL_TCP:
      return 'TCP';
    case PROTOCOL_UDP:
      return 'UDP';
    default:
      return `protocol ${protocol}`;
  }
}

/** The flags that are set, such as `SYN,ACK`; `none` if none is. */
export function tcpFlagNames({ flags }: Tcp): string {
  const names = Object.entries(TCP_FLAGS).filter(([, bit]) => (flags & bit) !== 0);
  return names.map(([name]) => name.toUpperCase()).join(',') || 'none';
}

/** 0x and four digits. */
export function etherTypeName(etherType: number): string {
  return `0x${etherType.toString(16).padStart(4, '0')}`;
}
