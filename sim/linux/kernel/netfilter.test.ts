import { expect } from 'chai';
import { endOf, outcome, type Question, SmallLab } from '../fixtures/small-lab.js';

const FORWARD = 'h1: iptables -A FORWARD';
const MANGLE = 'h1: iptables -t mangle -A';
const TTL_AT_P2 = 62;

describe('the packet filter', () => {
  const walks: [what: string, lines: string[], end: string | number][] = [
    ['the policy where no rule speaks', ['h1: iptables -P FORWARD DROP'], 'filter-drop at h1/eth0'],
    ['a rule before the policy', ['h1: iptables -P FORWARD DROP', `${FORWARD} -j ACCEPT`], TTL_AT_P2],
    [
      'the first rule that matches',
      [`${FORWARD} -s 10.244.1.0/24 -j DROP`, `${FORWARD} -j ACCEPT`],
      'filter-drop at h1/eth0',
    ],
    ['every match of a rule', [`${FORWARD} -s 10.244.1.0/24 -d 10.244.9.0/24 -j DROP`], TTL_AT_P2],
    [
      'a return from a base chain: its policy',
      [`${FORWARD} -j RETURN`, `${FORWARD} -j ACCEPT`, 'h1: iptables -P FORWARD DROP'],
      'filter-drop at h1/eth0',
    ],
    ['LOG, which goes on', [`${FORWARD} -j LOG`, `${FORWARD} -j DROP`], 'filter-drop at h1/eth0'],
    [
      'a rule without a target, which goes on',
      [`${FORWARD} -s 10.244.1.0/24`, `${FORWARD} -j DROP`],
      'filter-drop at h1/eth0',
    ],
    [
      'an unknown match where all else holds',
      [`${FORWARD} -s 10.244.1.0/24 -m time --weekdays Mo -j DROP`],
      'undetermined at h1/eth0',
    ],
    ['an unknown match where another fails', [`${FORWARD} -s 10.9.0.0/16 -m time --weekdays Mo -j DROP`], TTL_AT_P2],
    ['an unknown target', [`${FORWARD} -j NFQUEUE --queue-num 1`], 'undetermined at h1/eth0'],
    ['an unknown target of a rule that does not match', [`${FORWARD} -s 10.9.0.0/16 -j NFQUEUE`], TTL_AT_P2],
    [
      'PREROUTING, on the link that it came by',
      ['h1: iptables -t mangle -A PREROUTING -i veth1 -j DROP'],
      'filter-drop at h1/veth1',
    ],
    [
      'POSTROUTING, on the link that it leaves by',
      ['h1: iptables -t mangle -A POSTROUTING -o eth0 -j DROP'],
      'filter-drop at h1/eth0',
    ],
    ['INPUT', ['p2: iptables -A INPUT -j DROP'], 'filter-drop at p2/eth0'],
    ['INPUT of a router: not for what it forwards', ['h1: iptables -A INPUT -j DROP'], TTL_AT_P2],
    ['OUTPUT', ['p1: iptables -A OUTPUT -j DROP'], 'filter-drop at p1/eth0'],
    ['OUTPUT of a router: not for what it forwards', ['h1: iptables -A OUTPUT -j DROP'], TTL_AT_P2],
    [
      'raw before mangle',
      [
        'h1: iptables -t mangle -A PREROUTING -m mark --mark 1 -j DROP',
        'h1: iptables -t raw -A PREROUTING -j MARK --set-mark 1',
      ],
      'filter-drop at h1/veth1',
    ],
    [
      'mangle not before raw',
      [
        'h1: iptables -t raw -A PREROUTING -m mark --mark 1 -j DROP',
        'h1: iptables -t mangle -A PREROUTING -j MARK --set-mark 1',
      ],
      TTL_AT_P2,
    ],
    [
      'mangle before filter',
      [`${FORWARD} -m mark --mark 1 -j DROP`, `${MANGLE} FORWARD -j MARK --set-mark 1`],
      'filter-drop at h1/eth0',
    ],
    [
      'tc at ingress',
      ['h1: tc qdisc add dev veth1 clsact', 'h1: tc filter add dev veth1 ingress protocol ip matchall action drop'],
      'filter-drop at h1/veth1',
    ],
    [
      'tc at ingress of another device',
      [
        'h1: tc qdisc add dev eth0 clsact',
        'h1: tc filter add dev eth0 ingress protocol ip flower dst_ip 10.244.2.0/24 action drop',
      ],
      TTL_AT_P2,
    ],
    [
      'tc at egress',
      ['h1: tc qdisc add dev eth0 clsact', 'h1: tc filter add dev eth0 egress protocol ip matchall action drop'],
      'filter-drop at h1/eth0',
    ],
    [
      'tc at egress of another device',
      [
        'h1: tc qdisc add dev veth1 clsact',
        'h1: tc filter add dev veth1 egress protocol ip flower dst_ip 10.244.2.0/24 action drop',
      ],
      TTL_AT_P2,
    ],
  ];
  for (const [what, lines, end] of walks) it(`heeds ${what}`, () => expect(outcome(lines)).to.equal(end));

  const chains: [what: string, own: string[], forward: string[], end: string | number][] = [
    ['one that accepts ends the walk', ['-j ACCEPT'], ['-j OWN', '-j DROP'], TTL_AT_P2],
    ['one that drops too', ['-j DROP'], ['-j OWN', '-j ACCEPT'], 'filter-drop at h1/eth0'],
    [
      'after the end of one comes the next rule',
      ['-s 10.9.0.0/16 -j ACCEPT'],
      ['-j OWN', '-j DROP'],
      'filter-drop at h1/eth0',
    ],
    ['RETURN ends one early', ['-j RETURN', '-j DROP'], ['-j OWN', '-j ACCEPT'], TTL_AT_P2],
    ['what follows a return is a rule, not the policy', ['-j RETURN'], ['-j OWN', '-j DROP'], 'filter-drop at h1/eth0'],
    ['goto does not come back', ['-s 10.9.0.0/16 -j DROP'], ['-g OWN', '-j DROP'], TTL_AT_P2],
    ['a rule that does not match does not jump', ['-j DROP'], ['-s 10.9.0.0/16 -j OWN'], TTL_AT_P2],
  ];
  for (const [what, own, forward, end] of chains) {
    it(`walks chains: ${what}`, () => {
      const lab = new SmallLab().chain('OWN', ...own);
      expect(
        outcome(
          forward.map((rule) => `${FORWARD} ${rule}`),
          {},
          lab,
        ),
      ).to.equal(end);
    });
  }

  const masquerades: [what: string, lines: string[], question: Question, end: string | undefined][] = [
    ['what would get another source is undetermined', [], {}, 'undetermined at h1/eth0'],
    ['what has the source already passes', [], { src: 'h1', dst: '10.0.1.12' }, 'delivered at h2/eth0'],
    [
      'another address of the host would change',
      [],
      { src: 'h1', dst: '10.0.1.12', bind: '10.244.1.1' },
      'undetermined at h1/eth0',
    ],
    ['what the rule does not match passes', ['-d 10.9.0.0/16'], {}, 'delivered at p2/eth0'],
  ];
  for (const [what, match, question, end] of masquerades) {
    it(`masquerades: ${what}`, () => {
      const rule = `h1: iptables -t nat -A POSTROUTING ${match.join(' ')} -j MASQUERADE`.replace('  ', ' ');
      expect(endOf(new SmallLab([rule]).ask(question))).to.equal(end);
    });
  }

  it('asks the nat table for the first packet of a flow only', () => {
    const lab = new SmallLab(['h1: iptables -t nat -A POSTROUTING -s 10.9.0.0/16 -j MASQUERADE']);
    expect(endOf(lab.ask())).to.equal('delivered at p2/eth0');
    const sent = lab.ask();
    const asked = (id: number) =>
      sent.packets
        .filter((packet) => packet.id === id)
        .flatMap(({ hops }) => hops.flatMap((hop) => hop.steps))
        .some((step) => step.kind === 'chain-policy' && step.table === 'nat');
    const [probe, reply] = sent.packets.map(({ id }) => id);
    expect([asked(probe ?? 0), asked(reply ?? 0)]).to.deep.equal([true, false]);
  });

  it('says which rule of which chain, and what of it is not understood', () => {
    const detail = (...lines: string[]) => new SmallLab(lines).ask().packets[0]?.end?.detail;
    expect(detail(`${FORWARD} -s 10.9.0.0/16 -j DROP`, `${FORWARD} -j DROP`)).to.equal(
      'rule 2 of chain FORWARD in table filter',
    );
    expect(detail(`${FORWARD} -m time --weekdays Mo -j NFQUEUE --queue-num 1`)).to.equal(
      'rule 1 of chain FORWARD in table filter: "-m time --weekdays Mo -j NFQUEUE --queue-num 1" is not understood',
    );
    expect(detail('h1: iptables -P FORWARD DROP')).to.equal('policy of chain FORWARD in table filter is DROP');
    expect(detail('h1: iptables -t nat -A POSTROUTING -j MASQUERADE')).to.contain('MASQUERADE would change the source');
  });
});
