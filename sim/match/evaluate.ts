import { contains } from '../packet/address.js';
import { type Ipv4, type Packet, PROTOCOL_ICMP, type Tcp, type Udp } from '../packet/packet.js';
import type { ConnectionState, Match, MatchTest } from './match.js';

/** What a match is asked about. */
export interface Subject {
  readonly ip: Ipv4;
  /** The transport header; undefined in second and later fragments. */
  readonly transport: Packet | undefined;
  /** Interface names; empty where there is none, as at the input hook there is no output interface. */
  readonly iif: string;
  readonly oif: string;
  readonly mark: number;
  readonly state: ConnectionState;
}

/** Whether a match holds; undefined when that is not known. */
export function matches(match: Match, subject: Subject): boolean | undefined {
  const holds = test(match, subject);
  return holds === undefined ? undefined : holds !== match.negated;
}

function test(match: MatchTest, subject: Subject): boolean | undefined {
  const { ip } = subject;
  switch (match.kind) {
    case 'source':
      return contains(match.cidr, ip.src);
    case 'destination':
      return contains(match.cidr, ip.dst);
    case 'protocol':
      return ip.protocol === match.protocol;
    case 'in-interface':
      return interfaceMatches(match.name, subject.iif);
    case 'out-interface':
      return interfaceMatches(match.name, subject.oif);
    case 'source-port':
      return within(ports(subject.transport)?.srcPort, match);
    case 'destination-port':
      return within(ports(subject.transport)?.dstPort, match);
    case 'icmp': {
      const icmp = subject.transport;
      if (ip.protocol !== PROTOCOL_ICMP || icmp?.layer !== 'icmp' || icmp.type !== match.type) return false;
      return match.code === undefined || icmp.code === match.code;
    }
    case 'mark':
      return (subject.mark & match.mask) === match.value;
    case 'length':
      return within(ip.length, match);
    case 'tcp-flags':
      return subject.transport?.layer === 'tcp' && (subject.transport.flags & match.mask) === match.value;
    case 'connection-state':
      return match.states.includes(subject.state);
    case 'fragment':
      return ip.fragmentOffset !== 0;
    case 'opaque':
      return undefined;
  }
}

function ports(transport: Packet | undefined): Udp | Tcp | undefined {
  return transport?.layer === 'udp' || transport?.layer === 'tcp' ? transport : undefined;
}

function within(value: number | undefined, range: { from: number; to: number }): boolean {
  return value !== undefined && value >= range.from && value <= range.to;
}

function interfaceMatches(pattern: string, name: string): boolean {
  return pattern.endsWith('+') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
