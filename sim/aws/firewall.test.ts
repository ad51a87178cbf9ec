import { expect } from 'chai';
import { data, icmp, slice, tcp, udp } from '../packet/build.js';
import { fragment } from '../packet/fragment.js';
import type { Packet } from '../packet/packet.js';
import { addressOf, ID, ip, ipv4Between, outcome, route, rule, SmallVpc } from './fixtures/small-vpc.js';

const SECOND = 1_000_000;
const QUERY = udp(4000, 53, data(5));
const ANSWER = udp(53, 4000, data(5));
const SYN = tcp({ srcPort: 4000, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 0 }, data(0));
const SYN_ACK = tcp({ srcPort: 80, dstPort: 4000, seq: 0, ack: 1, flags: 18, window: 0 }, data(0));
const ping = (id: number, type = 8) => icmp(type, 0, id << 16, data(8));
const tunnel = (from: string, to: string) => ipv4Between(from, to, data(8));

const BIG = ipv4Between('a1', 'b1', udp(4000, 53, data(3000)));

/** Everything out, nothing in: only what is tracked comes back. */
const closed = () => new SmallVpc({ ingress: [], enis: { b1: { securityGroups: ['unused'] } } });

describe('security groups', () => {
  const flows: [what: string, out: Packet, back: Packet, end: string][] = [
    ['the answer of a UDP flow', QUERY, ANSWER, 'a1'],
    ['UDP from another port', QUERY, udp(54, 4000, data(5)), 'security-group-ingress'],
    ['UDP to another port', QUERY, udp(53, 4001, data(5)), 'security-group-ingress'],
    ['a SYN-ACK', SYN, SYN_ACK, 'a1'],
    ['a SYN the other way, with the ports as they were', SYN, SYN, 'security-group-ingress'],
    ['an echo reply', ping(7), ping(7, 0), 'a1'],
    ['a reply to another echo', ping(7), ping(8, 0), 'security-group-ingress'],
    ['IP-in-IP after IP-in-IP, by address and protocol alone', tunnel('a1', 'b1'), tunnel('b1', 'a1'), 'a1'],
    ['UDP after IP-in-IP', tunnel('a1', 'b1'), QUERY, 'security-group-ingress'],
  ];
  for (const [what, out, back, end] of flows) {
    it(`let in what belongs to a flow: ${what}: ${end}`, () => {
      const vpc = closed();
      expect(outcome(vpc.send('a1', 'b1', out))).to.equal('b1');
      const got = vpc.send('b1', 'a1', back);
      expect(outcome(got)).to.equal(end);
      const why = got.steps.flatMap((step) => (step.kind === 'security-group' && step.eni === 'a1' ? [step.why] : []));
      expect(why).to.deep.equal([end === 'a1' ? 'tracked' : 'no-rule']);
    });
  }

  it('tell the rule that let a packet out, and track what it opened for 30 seconds, 180 once answered', () => {
    for (const [answered, seconds] of [
      [false, 30],
      [true, 180],
    ] as const) {
      for (const [wait, end] of [
        [seconds * SECOND - 1, 'a1'],
        [seconds * SECOND, 'security-group-ingress'],
      ] as const) {
        const vpc = closed();
        const { steps } = vpc.send('a1', 'b1', QUERY);
        const told = { eni: 'a1', entry: ID.rule, direction: 'egress', group: 'vpc', why: 'rule' };
        expect(steps).to.deep.include({ kind: 'security-group', ...told });
        if (answered) vpc.send('b1', 'a1', ANSWER);
        vpc.clock.advance(vpc.clock.now + wait);
        expect(outcome(vpc.send('b1', 'a1', ANSWER)), `${seconds} s`).to.equal(end);
      }
    }
  });

  it('keep what they track when the configuration changes', () => {
    const vpc = closed();
    vpc.send('a1', 'b1', QUERY);
    vpc.reconfigure({ ingress: [], egress: [] });
    expect(outcome(vpc.send('b1', 'a1', ANSWER)), 'b1 may answer what it was asked').to.equal('a1');
    expect(outcome(vpc.send('a1', 'a2', QUERY))).to.equal('security-group-egress');
  });

  const quoted = ipv4Between('a1', 'b1', QUERY);
  const about = (of: Packet) => icmp(3, 4, 1450, slice(of, 0, 28));
  const errors: [what: string, error: Packet, admits: boolean, end: string][] = [
    ['of a tracked flow', about(quoted), true, 'a1'],
    ['of a tracked flow, where that is assumed not to pass', about(quoted), false, 'security-group-ingress'],
    ['of no flow', about(ipv4Between('a1', 'b1', SYN)), true, 'security-group-ingress'],
    ["of the other end's", about(ipv4Between('b1', 'a1', QUERY)), true, 'security-group-ingress'],
    ['whose quote is not known', icmp(3, 4, 1450, data(28)), true, 'security-group-ingress'],
    ['whose quote is no IPv4 packet', about(QUERY), true, 'security-group-ingress'],
  ];
  for (const [what, error, admits, end] of errors) {
    it(`meet an ICMP error about a packet ${what}: ${end}`, () => {
      const vpc = new SmallVpc({
        ingress: [],
        enis: { b1: { securityGroups: ['unused'] } },
        assumptions: { 'sg-admits-related-icmp-errors': admits },
      });
      vpc.send('a1', 'b1', QUERY);
      expect(outcome(vpc.send('b1', 'a1', error))).to.equal(end);
    });
  }

  it('track no flow for an error that they let in', () => {
    const vpc = closed();
    vpc.send('a1', 'b1', QUERY);
    expect(outcome(vpc.send('b1', 'a1', about(quoted)))).to.equal('a1');
    expect(outcome(vpc.send('b1', 'a1', about(ipv4Between('a1', 'b1', SYN))))).to.equal('security-group-ingress');
  });

  it('let out an ICMP error about what they let in', () => {
    const vpc = new SmallVpc({ egress: [], enis: { a1: { securityGroups: ['unused'] } } });
    expect(outcome(vpc.send('a1', 'b1', QUERY))).to.equal('b1');
    expect(outcome(vpc.send('b1', 'a1', about(quoted)))).to.equal('a1');
    expect(outcome(vpc.send('b1', 'a1', about(ipv4Between('b1', 'a1', QUERY))))).to.equal('security-group-egress');
  });

  it('take a later fragment of an ICMP error for no error', () => {
    const vpc = new SmallVpc({ ingress: [], assumptions: { 'sg-fragments-follow-first': false } });
    expect(outcome(vpc.send('b1', 'a1', data(8), { protocol: 1, fragmentOffset: 8 }))).to.equal(
      'security-group-ingress',
    );
  });

  const fragments: [what: string, follow: boolean, port: number, order: number[], ends: string[]][] = [
    ['later ones as the first: let in', true, 53, [0, 1, 2], ['b1', 'b1', 'b1']],
    ['later ones as the first: kept out', true, 54, [0, 1, 2], Array(3).fill('security-group-ingress')],
    ['one that comes before the first has nothing to follow', true, 53, [1, 0], ['security-group-egress', 'b1']],
    ['the last one ends it', true, 53, [0, 2, 1], ['b1', 'b1', 'security-group-egress']],
    ['each by itself: later ones have no port', false, 53, [0, 1], ['b1', 'security-group-ingress']],
  ];
  for (const [what, follow, port, order, ends] of fragments) {
    it(`treat fragments: ${what}`, () => {
      const vpc = new SmallVpc({
        ingress: [rule({ protocol: 17, ports: { from: port, to: port } })],
        enis: { a1: { securityGroups: ['unused'] } },
        assumptions: { 'sg-fragments-follow-first': follow },
      });
      const pieces = fragment(BIG, 1500);
      const sent = order.map((index) => vpc.send('a1', 'b1', data(0), pieces[index]));
      expect(sent.map(outcome)).to.deep.equal(ends);
      expect(sent.map(({ steps }) => steps.some(({ kind }) => kind === 'assumed')).includes(true)).to.equal(true);
    });
  }

  it('let no fragment follow a whole packet of the same number', () => {
    const vpc = new SmallVpc({ ingress: [rule({ protocol: 17, ports: { from: 53, to: 53 } })] });
    const [, second] = fragment(BIG, 1500);
    expect(outcome(vpc.send('a1', 'b1', QUERY))).to.equal('b1');
    expect(outcome(vpc.send('a1', 'b1', data(0), second))).to.equal('security-group-egress');
  });

  it('let no fragment follow the first of another datagram', () => {
    for (const change of [{ id: 8 }, { protocol: 6 }, { src: ip('10.244.1.10') }, { dst: ip('10.0.2.12') }]) {
      const vpc = new SmallVpc();
      const [first, second] = fragment(BIG, 1500);
      expect(outcome(vpc.send('a1', 'b1', data(0), first))).to.equal('b1');
      expect(outcome(vpc.send('a1', 'b1', data(0), { ...second, ...change }))).to.equal('security-group-egress');
    }
  });

  const peers: [what: string, options: { forwards?: boolean; group?: string; src?: string }, end: string][] = [
    ["an interface's own address", {}, 'b1'],
    ['a pod behind it', { src: '10.244.1.10' }, 'b1'],
    [
      'a pod behind it, where only own addresses count',
      { src: '10.244.1.10', forwards: false },
      'security-group-ingress',
    ],
    ['an own address, where only these count', { forwards: false }, 'b1'],
    ['an interface of another group', { group: 'unused' }, 'security-group-ingress'],
    ['a pod behind one of another group', { group: 'unused', src: '10.244.1.10' }, 'security-group-ingress'],
  ];
  for (const [what, { forwards = true, group = 'vpc', src }, end] of peers) {
    it(`a rule that names a group, and ${what}: ${end}`, () => {
      const vpc = new SmallVpc({
        ingress: [rule({ peer: { group: 'vpc' } })],
        enis: { a1: { securityGroups: [group] } },
        assumptions: { 'sg-reference-matches-forwarded-sources': forwards },
      });
      const got = vpc.send('a1', 'b1', QUERY, { src: src === undefined ? addressOf('a1') : ip(src) });
      expect(outcome(got)).to.equal(end);
    });
  }

  it('an egress rule that names a group means what the route or the MAC leads to', () => {
    const egress = [rule({ peer: { group: 'vpc' } })];
    const routes = [route('10.244.1.0/24', { kind: 'eni', eni: 'b1' }), route('10.9.0.0/16', { kind: 'blackhole' })];
    const out = (to: string, dst: string) =>
      outcome(new SmallVpc({ egress, routes }).send('a1', to, QUERY, { dst: ip(dst) }));
    expect(out('a2', '10.244.3.1')).to.equal('a2');
    expect(out('b1', '10.244.1.10')).to.equal('b1');
    expect(out('b1', '10.0.2.11')).to.equal('b1');
    expect(out('b1', '10.9.0.1')).to.equal('security-group-egress');
    expect(out('b1', '10.0.2.99')).to.equal('security-group-egress');
  });

  it('an interface without a group refuses in its own name', () => {
    const { ends } = new SmallVpc({ enis: { b1: { securityGroups: [] } } }).send('a1', 'b1', QUERY);
    expect(ends.map(({ disposition, entry }) => [disposition, entry])).to.deep.equal([
      ['security-group-ingress', ID.eni],
    ]);
    const { ends: closedBy } = closed().send('b1', 'a1', QUERY);
    expect(closedBy.map(({ entry }) => entry)).to.deep.equal([ID.group]);
  });
});
