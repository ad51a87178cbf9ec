import { expect } from 'chai';
import { data, ethernet, icmp, tcp, udp } from '../packet/build.js';
import { fragment } from '../packet/fragment.js';
import { ETHERTYPE_IPV4 } from '../packet/packet.js';
import type { NetworkAclRule } from './config.js';
import { aclRule, cidr, ID, ipv4Between, macOf, outcome, routerMac, SmallVpc } from './fixtures/small-vpc.js';

const QUERY = udp(4000, 53, data(5));
const ALL = [aclRule(100, 'allow')];

/** a1 and a2 are in subnet a, b1 in b; the rules are those of subnet a. */
function vpc(egress: readonly NetworkAclRule[], ingress: readonly NetworkAclRule[] = ALL, assumptions = {}): SmallVpc {
  return new SmallVpc({ acls: { a: { egress, ingress } }, assumptions });
}

describe('a network ACL', () => {
  const rows: [what: string, egress: NetworkAclRule[], got: string][] = [
    ['that allows everything', ALL, 'b1'],
    ['without rules', [], 'network-acl-egress'],
    ['that denies first', [aclRule(90, 'deny'), aclRule(100, 'allow')], 'network-acl-egress'],
    ['that allows first', [aclRule(90, 'allow'), aclRule(100, 'deny')], 'b1'],
    ['for the protocol', [aclRule(100, 'allow', { protocol: 17 })], 'b1'],
    ['for another protocol', [aclRule(100, 'allow', { protocol: 6 })], 'network-acl-egress'],
    ['for the port', [aclRule(100, 'allow', { protocol: 17, ports: { from: 53, to: 53 } })], 'b1'],
    [
      'for the port before',
      [aclRule(100, 'allow', { protocol: 17, ports: { from: 50, to: 52 } })],
      'network-acl-egress',
    ],
    [
      'for the port behind',
      [aclRule(100, 'allow', { protocol: 17, ports: { from: 54, to: 60 } })],
      'network-acl-egress',
    ],
    ['for the destination', [aclRule(100, 'allow', { cidr: cidr('10.0.2.0/24') })], 'b1'],
    ['for the source only', [aclRule(100, 'allow', { cidr: cidr('10.0.1.0/24') })], 'network-acl-egress'],
  ];
  for (const [what, egress, got] of rows)
    it(`of the subnet that a packet leaves, ${what}: ${got}`, () =>
      expect(outcome(vpc(egress).send('a1', 'b1', QUERY))).to.equal(got));

  it('of the subnet that a packet enters looks at the source', () => {
    expect(outcome(vpc(ALL, [aclRule(1, 'allow', { cidr: cidr('10.0.2.0/24') })]).send('b1', 'a1', QUERY))).to.equal(
      'a1',
    );
    expect(outcome(vpc(ALL, [aclRule(1, 'allow', { cidr: cidr('10.0.1.0/24') })]).send('b1', 'a1', QUERY))).to.equal(
      'network-acl-ingress',
    );
  });

  it('is not asked inside the subnet, by MAC or by the router', () => {
    expect(outcome(vpc([], []).send('a1', 'a2', QUERY))).to.equal('a2');
    const frame = ethernet(routerMac('a1'), macOf('a1'), ETHERTYPE_IPV4, ipv4Between('a1', 'a2', QUERY));
    expect(outcome(vpc([], []).put('a1', frame))).to.equal('a2');
  });

  it('remembers nothing: an answer needs a rule of its own', () => {
    const small = vpc(ALL, []);
    expect(outcome(small.send('a1', 'b1', QUERY))).to.equal('b1');
    expect(outcome(small.send('b1', 'a1', udp(53, 4000, data(5))))).to.equal('network-acl-ingress');
  });

  it('knows ICMP by type and code, and TCP by port', () => {
    const ping = icmp(8, 0, 7 << 16, data(8));
    const asks = (type: number, code: number | undefined) =>
      outcome(vpc([aclRule(1, 'allow', { protocol: 1, icmp: { type, code } })]).send('a1', 'b1', ping));
    expect([asks(8, undefined), asks(8, 0), asks(8, 1), asks(0, undefined)]).to.deep.equal([
      'b1',
      'b1',
      'network-acl-egress',
      'network-acl-egress',
    ]);
    const syn = tcp({ srcPort: 1, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 1 }, data(0));
    expect(
      outcome(vpc([aclRule(1, 'allow', { protocol: 6, ports: { from: 80, to: 80 } })]).send('a1', 'b1', syn)),
    ).to.equal('b1');
  });

  it('says which rule decided, or that none did', () => {
    const denied = vpc([aclRule(90, 'deny'), ...ALL]).send('a1', 'b1', QUERY);
    expect(denied.ends[0]).to.deep.include({
      entry: ID.aclRule,
      detail: 'egress of a: rule 90 denies it',
      place: { node: 'fabric', port: 'router/a' },
    });
    expect(denied.steps).to.deep.include({
      kind: 'network-acl',
      acl: 'a',
      entry: ID.aclRule,
      direction: 'egress',
      number: 90,
      allowed: false,
    });
    const none = vpc([]).send('a1', 'b1', QUERY);
    expect(none.ends[0]).to.deep.include({ entry: ID.acl, detail: 'egress of a: no rule allows it' });
    const passed = vpc(ALL).send('a1', 'b1', QUERY);
    expect(passed.steps).to.deep.include({
      kind: 'network-acl',
      acl: 'a',
      entry: ID.aclRule,
      direction: 'egress',
      number: 100,
      allowed: true,
    });
  });

  for (const [assumed, got] of [
    [true, 'b1'],
    [false, 'network-acl-egress'],
  ] as const)
    it(`a rule with ports and a later fragment, with acl-ports-match-later-fragments ${assumed}: ${got}`, () => {
      const rules = [aclRule(1, 'allow', { protocol: 17, ports: { from: 53, to: 53 } })];
      const small = vpc(rules, ALL, { 'acl-ports-match-later-fragments': assumed });
      const pieces = fragment(ipv4Between('a1', 'b1', udp(4000, 53, data(2000))), 1500);
      const got = pieces.map((piece) =>
        outcome(small.put('a1', ethernet(routerMac('a1'), macOf('a1'), ETHERTYPE_IPV4, piece))),
      );
      expect(got).to.deep.equal(['b1', assumed ? 'b1' : 'network-acl-egress']);
    });

  it('a rule without ports matches every fragment', () => {
    const small = vpc([aclRule(1, 'allow', { protocol: 17 })], ALL, { 'acl-ports-match-later-fragments': false });
    const pieces = fragment(ipv4Between('a1', 'b1', udp(4000, 53, data(2000))), 1500);
    expect(pieces.map((piece) => outcome(small.send('a1', 'b1', piece.payload, piece)))).to.deep.equal(['b1', 'b1']);
  });
});
