import { expect } from 'chai';
import { matches, type Subject } from '../match/evaluate.js';
import type { Match, MatchTest } from '../match/match.js';
import { parseIPv4 } from '../packet/address.js';
import { data, icmp, ipv4, tcp, udp } from '../packet/build.js';
import { transportOf } from '../packet/fragment.js';
import type { Ipv4, Packet } from '../packet/packet.js';
import { NamespaceBuilder } from './builder.js';
import { parseCommand } from './commands/parse.js';
import type { FilterRule, Target } from './config.js';
import { showIptables } from './show/iptables.js';

function ip(protocol: number, payload: Packet, change: Partial<Ipv4> = {}): Ipv4 {
  const src = parseIPv4('10.244.1.2');
  const dst = parseIPv4('10.244.3.2');
  if (src === undefined || dst === undefined) throw new Error('addresses');
  return { ...ipv4({ src, dst, protocol, ttl: 64, id: 1, df: false }, payload), ...change };
}

function subject(packet: Ipv4, change: Partial<Subject> = {}): Subject {
  return {
    ip: packet,
    transport: transportOf(packet),
    iif: 'cali123',
    oif: 'flannel.1',
    mark: 0x10,
    state: 'new',
    ...change,
  };
}

const SYN = subject(ip(6, tcp({ srcPort: 4000, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 0 }, data(0))));
const DNS = subject(ip(17, udp(4000, 53, data(100))));
const PING = subject(ip(1, icmp(8, 0, 0, data(56))));
const LATER = subject(ip(17, data(100), { fragmentOffset: 1480 }));

/** A member of the language, as iptables writes it: what it holds for, and what it does not. */
const MEMBERS: Readonly<Record<MatchTest['kind'], readonly [string, Subject, Subject | undefined]>> = {
  source: ['-s 10.244.1.0/24', SYN, subject({ ...SYN.ip, src: SYN.ip.dst })],
  destination: ['-d 10.244.3.2/32', SYN, subject({ ...SYN.ip, dst: SYN.ip.src })],
  protocol: ['-p tcp', SYN, DNS],
  'in-interface': ['-i cali+', SYN, { ...SYN, iif: 'eth0' }],
  'out-interface': ['-o flannel.1', SYN, { ...SYN, oif: 'flannel.10' }],
  'source-port': ['-p udp --sport 4000:4001', DNS, LATER],
  'destination-port': [
    '-p tcp --dport 80',
    SYN,
    subject(ip(6, tcp({ srcPort: 80, dstPort: 81, seq: 0, ack: 0, flags: 2, window: 0 }, data(0)))),
  ],
  icmp: ['-p icmp --icmp-type 8', PING, subject(ip(1, icmp(0, 0, 0, data(56))))],
  mark: ['-m mark --mark 0x10/0x10', SYN, { ...SYN, mark: 0x20 }],
  length: ['-m length --length 100:200', DNS, subject(ip(17, udp(1, 2, data(0))))],
  'tcp-flags': [
    '-p tcp --tcp-flags FIN,SYN,RST,ACK SYN',
    SYN,
    subject(ip(6, tcp({ srcPort: 1, dstPort: 2, seq: 0, ack: 0, flags: 18, window: 0 }, data(0)))),
  ],
  'connection-state': ['-m conntrack --ctstate NEW,ESTABLISHED', SYN, { ...SYN, state: 'invalid' }],
  fragment: ['-f', LATER, DNS],
  opaque: ['-m conntrack --ctstate DNAT', SYN, undefined],
};

const TARGETS: Readonly<Record<Target['kind'], string>> = {
  accept: '-j ACCEPT',
  drop: '-j DROP',
  return: '-j RETURN',
  reject: '-j REJECT --reject-with icmp-admin-prohibited',
  jump: '-j INPUT',
  goto: '-g INPUT',
  mark: '-j MARK --set-xmark 0x4000/0x4000',
  ttl: '-j TTL --ttl-inc 1',
  masquerade: '-j MASQUERADE',
  tcpmss: '-j TCPMSS --clamp-mss-to-pmtu',
  continue: '',
  opaque: '-j NFLOG --nflog-group 1',
};

function rule(text: string): FilterRule {
  const parsed = parseCommand(`iptables -A FORWARD ${text}`, 0);
  const operation = 'operations' in parsed ? parsed.operations[0] : undefined;
  if (operation?.kind !== 'filter-append') throw new Error(`${text}: ${JSON.stringify(parsed)}`);
  return operation.rule;
}

/** The rule as `iptables-save` shows it. */
function shown(text: string): string {
  const builder = new NamespaceBuilder('h1');
  builder.apply({ kind: 'filter-append', table: 'filter', chain: 'FORWARD', rule: rule(text) });
  const line = showIptables(builder.build()).find((candidate) => candidate.startsWith('-A FORWARD'));
  return line?.replace('-A FORWARD', '').trim() ?? '';
}

function all(tests: readonly Match[], of: Subject): boolean | undefined {
  const answers = tests.map((match) => matches(match, of));
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

describe('the match language', () => {
  for (const [kind, [text, holds, fails]] of Object.entries(MEMBERS)) {
    it(`${kind}: read, evaluated and shown`, () => {
      const { matches: tests } = rule(`${text} -j ACCEPT`);
      expect(tests.map((match) => match.kind)).to.include(kind);
      expect(all(tests, holds)).to.equal(kind === 'opaque' ? undefined : true);
      if (fails !== undefined) expect(all(tests, fails)).to.equal(false);
      expect(rule(shown(`${text} -j ACCEPT`)).matches, 'read again from what is shown').to.deep.equal(tests);
    });
  }

  it('a negated match is the opposite', () => {
    const { matches: tests } = rule('! -s 10.244.1.0/24 -j ACCEPT');
    expect(all(tests, SYN)).to.equal(false);
    expect(rule(shown('! -s 10.244.1.0/24 -j ACCEPT')).matches).to.deep.equal(tests);
  });

  for (const [kind, text] of Object.entries(TARGETS)) {
    it(`target ${kind}: read and shown`, () => {
      expect(rule(text).target.kind).to.equal(kind);
      expect(rule(shown(text)).target).to.deep.equal(rule(text).target);
    });
  }
});
