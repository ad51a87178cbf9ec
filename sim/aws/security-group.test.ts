import { expect } from 'chai';
import { type Cidr, parseCidr, parseIPv4 } from '../packet/address.js';
import { data, icmp, ipv4, tcp, udp } from '../packet/build.js';
import { transportOf } from '../packet/fragment.js';
import type { Ipv4, Packet } from '../packet/packet.js';
import type { SecurityGroupRule } from './config.js';
import { permission } from './security-group.js';

function address(text: string) {
  const parsed = parseIPv4(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

function cidr(text: string): Cidr {
  const parsed = parseCidr(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

function packet(protocol: number, payload: Packet): Ipv4 {
  return ipv4({ src: address('10.0.1.11'), dst: address('10.0.2.13'), protocol, ttl: 64, id: 1, df: false }, payload);
}

const PING = packet(1, icmp(8, 0, 0, data(0)));
const DNS = packet(17, udp(4000, 53, data(0)));
const WEB = packet(6, tcp({ srcPort: 4000, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 0 }, data(0)));
const TUNNEL = packet(4, PING);
const LATER = { ...packet(17, data(8)), fragmentOffset: 8 };

function rule(change: Partial<SecurityGroupRule>): SecurityGroupRule {
  return {
    id: 7,
    protocol: undefined,
    ports: undefined,
    icmp: undefined,
    peer: { cidr: cidr('0.0.0.0/0') },
    ...change,
  };
}

describe('permission', () => {
  const rows: [string, Ipv4, Partial<SecurityGroupRule>, boolean][] = [
    ['all protocols admit a tunnel', TUNNEL, {}, true],
    ['protocol 4 admits it', TUNNEL, { protocol: 4 }, true],
    ['protocol 94, KA9Q, is not IP-in-IP', TUNNEL, { protocol: 94 }, false],
    ["a tunnel's inner protocol counts for nothing", TUNNEL, { protocol: 1 }, false],
    ['a port inside the range', DNS, { protocol: 17, ports: { from: 50, to: 60 } }, true],
    ['a port outside', DNS, { protocol: 17, ports: { from: 54, to: 60 } }, false],
    ['the same port of another protocol', WEB, { protocol: 17, ports: { from: 80, to: 80 } }, false],
    ['the first port of the range', DNS, { protocol: 17, ports: { from: 53, to: 60 } }, true],
    ['the last', DNS, { protocol: 17, ports: { from: 50, to: 53 } }, true],
    ['a port above it', DNS, { protocol: 17, ports: { from: 50, to: 52 } }, false],
    ['a port of TCP', WEB, { protocol: 6, ports: { from: 80, to: 80 } }, true],
    ['ports, where a packet has none', TUNNEL, { ports: { from: 0, to: 65535 } }, false],
    ['ports, where a later fragment shows none', LATER, { protocol: 17, ports: { from: 0, to: 65535 } }, false],
    ['an ICMP type, where a later fragment shows none', LATER, { icmp: { type: 8, code: undefined } }, false],
    ['an ICMP type of UDP', DNS, { icmp: { type: 8, code: undefined } }, false],
    ['an ICMP type and code', PING, { protocol: 1, icmp: { type: 8, code: 0 } }, true],
    ['another ICMP type, whatever the code', PING, { protocol: 1, icmp: { type: 3, code: undefined } }, false],
    ['another code', PING, { protocol: 1, icmp: { type: 8, code: 1 } }, false],
    ['an ICMP type', PING, { protocol: 1, icmp: { type: 8, code: undefined } }, true],
    ['another ICMP type', PING, { protocol: 1, icmp: { type: 3, code: 4 } }, false],
    ['a range that holds the source', PING, { peer: { cidr: cidr('10.0.1.0/24') } }, true],
    ['one that holds the destination only', PING, { peer: { cidr: cidr('10.0.2.0/24') } }, false],
    ['a group that the peer is in', PING, { peer: { group: 'nodes' } }, true],
    ['a group that it is not in', PING, { peer: { group: 'others' } }, false],
  ];
  for (const [what, ip, change, admitted] of rows)
    it(`${admitted ? 'lets in' : 'keeps out'}: ${what}`, () => {
      const groups = [{ id: 1, name: 'nodes', vpc: 'vpc', ingress: [rule(change)], egress: [] }];
      const found = permission(groups, 'ingress', ip, transportOf(ip), (group) => group === 'nodes');
      expect(found?.rule.id).to.equal(admitted ? 7 : undefined);
    });

  it('egress rules look at the destination', () => {
    const groups = [
      { id: 1, name: 'nodes', vpc: 'vpc', ingress: [], egress: [rule({ peer: { cidr: cidr('10.0.2.0/24') } })] },
    ];
    expect(permission(groups, 'egress', PING, PING.payload, () => false)).to.not.equal(undefined);
    expect(permission(groups, 'ingress', PING, PING.payload, () => false)).to.equal(undefined);
  });
});
