import { expect } from 'chai';
import { parseCommand } from '../commands/parse.js';
import { endOf, ipAt, type Question, SmallLab, seen, steps } from '../fixtures/small-lab.js';

const P2 = 'delivered at p2/eth0';
const HOLE = 'route-blackhole at h1/veth1';
const TABLE = 'h1: ip route add blackhole default table 100';

describe('routes', () => {
  const looks: [what: string, lines: string[], end: string, question?: Question][] = [
    [
      'the smaller metric wins, written first',
      ['h1: ip route add blackhole 10.50.0.0/24 metric 4', 'h1: ip route add unreachable 10.50.0.0/24 metric 5'],
      HOLE,
      { dst: '10.50.0.1' },
    ],
    [
      'the smaller metric wins, written last',
      ['h1: ip route add unreachable 10.50.0.0/24 metric 5', 'h1: ip route add blackhole 10.50.0.0/24 metric 4'],
      HOLE,
      { dst: '10.50.0.1' },
    ],
    [
      'the smaller metric wins, written between',
      [
        'h1: ip route add unreachable 10.50.0.0/24 metric 5',
        'h1: ip route add prohibit 10.50.0.0/24 metric 6',
        'h1: ip route add blackhole 10.50.0.0/24 metric 4',
      ],
      HOLE,
      { dst: '10.50.0.1' },
    ],
    [
      'the longer prefix wins over the metric',
      ['h1: ip route add unreachable 10.50.0.0/16 metric 1', 'h1: ip route add blackhole 10.50.0.0/24 metric 9'],
      HOLE,
      { dst: '10.50.0.1' },
    ],
    [
      'throw in main leaves none',
      ['h1: ip route add throw 10.50.0.0/24', 'h1: ip route add blackhole default'],
      'no-route at h1/veth1',
      { dst: '10.50.0.1' },
    ],
    [
      'table default comes after main',
      ['h1: ip route add blackhole 10.50.0.0/24 table 253'],
      HOLE,
      { dst: '10.50.0.1' },
    ],
    ['main comes before table default', ['h1: ip route add blackhole default table 253'], P2],
    ['a rule for a source', [TABLE, 'h1: ip rule add from 10.244.1.0/24 lookup 100'], HOLE],
    ['a rule for another source', [TABLE, 'h1: ip rule add from 10.244.3.0/24 lookup 100'], P2],
    ['a rule for a destination', [TABLE, 'h1: ip rule add to 10.244.2.10/32 lookup 100'], HOLE],
    ['a rule for another destination', [TABLE, 'h1: ip rule add to 10.244.2.11/32 lookup 100'], P2],
    ['a rule for a link that it comes by', [TABLE, 'h1: ip rule add iif veth1 lookup 100'], HOLE],
    ['a rule for another link', [TABLE, 'h1: ip rule add iif eth0 to 10.244.2.0/24 lookup 100'], P2],
    ["a rule for the host's own", [TABLE, 'h1: ip rule add iif lo to 10.244.2.0/24 lookup 100'], P2],
    [
      "a rule for the host's own, sending",
      [TABLE, 'h1: ip rule add iif lo to 10.244.2.0/24 lookup 100'],
      'route-blackhole at h1/',
      { src: 'h1' },
    ],
    [
      'a rule for a mark',
      [TABLE, 'h1: ip rule add fwmark 1 lookup 100', 'h1: iptables -t mangle -A PREROUTING -j MARK --set-mark 1'],
      HOLE,
    ],
    [
      'a rule for another mark',
      [TABLE, 'h1: ip rule add fwmark 2 lookup 100', 'h1: iptables -t mangle -A PREROUTING -j MARK --set-mark 1'],
      P2,
    ],
    [
      'a rule for bits of a mark',
      [TABLE, 'h1: ip rule add fwmark 1/1 lookup 100', 'h1: iptables -t mangle -A PREROUTING -j MARK --set-mark 3'],
      HOLE,
    ],
    ['a rule that decides by itself: blackhole', ['h1: ip rule add to 10.244.2.0/24 blackhole'], HOLE],
    [
      'a rule that decides by itself: prohibit',
      ['h1: ip rule add to 10.244.2.0/24 prohibit'],
      'route-prohibited at h1/veth1',
    ],
    [
      'a rule that decides by itself: unreachable',
      ['h1: ip rule add to 10.244.2.0/24 unreachable'],
      'route-unreachable at h1/veth1',
    ],
    ['a rule with an empty table', ['h1: ip rule add to 10.244.2.0/24 lookup 101'], P2],
    [
      'throw goes on with the next rule',
      ['h1: ip route add throw 10.244.2.0/24 table 100', 'h1: ip rule add from 10.244.1.0/24 lookup 100'],
      P2,
    ],
    [
      'the smaller preference first',
      [
        TABLE,
        'h1: ip rule add to 10.244.2.0/24 lookup 100 pref 10',
        'h1: ip rule add to 10.244.2.0/24 prohibit pref 9',
      ],
      'route-prohibited at h1/veth1',
    ],
    [
      'the smaller preference first, written last',
      [
        'h1: ip rule add to 10.244.2.0/24 prohibit pref 10',
        TABLE,
        'h1: ip rule add to 10.244.2.0/24 lookup 100 pref 9',
      ],
      HOLE,
    ],
    ['a rule behind main comes too late', [TABLE, 'h1: ip rule add to 10.244.2.0/24 lookup 100 pref 32767'], P2],
    [
      'no rule for main',
      ['h1: ip rule del lookup main pref 32766', 'h1: ip rule add from 10.9.0.0/16 lookup 254'],
      'no-route at h1/veth1',
    ],
  ];
  for (const [what, lines, end, question] of looks) {
    it(`are looked up as fib_lookup does: ${what}`, () => {
      expect(endOf(new SmallLab(lines).ask(question))).to.equal(end);
    });
  }

  it('are told, one a look-up', () => {
    const sent = new SmallLab().ask({ dst: '10.244.1.1' });
    expect(steps(sent, 'route').map(({ table, type, dst: to, dev }) => [table, type, to, dev])).to.deep.equal([
      [254, 'unicast', '10.244.1.0/24', 'eth0'],
      [255, 'local', '10.244.1.1/32', 'veth1'],
      [254, 'unicast', '10.244.1.0/24', 'veth1'],
      [255, 'local', '10.244.1.10/32', 'eth0'],
    ]);
  });

  it('say for what a program gets an error', () => {
    const from = (lines: string[], question: Question) =>
      new SmallLab(lines).ask({ src: 'h1', ...question }).localError;
    expect(from([], { dst: '10.50.0.1' })).to.equal('ENETUNREACH');
    expect(from(['h1: ip route add blackhole default'], { dst: '10.50.0.1' })).to.equal('EINVAL');
    expect(from(['h1: ip route add unreachable default'], { dst: '10.50.0.1' })).to.equal('EHOSTUNREACH');
    expect(from(['h1: ip route add prohibit default'], { dst: '10.50.0.1' })).to.equal('EACCES');
    expect(from([], { dst: '10.0.1.255' })).to.equal('EACCES');
    expect(from([], { dst: '10.0.1.12' })).to.equal(undefined);
    expect(from([], { dst: '10.0.1.12', size: 1501 })).to.equal('EMSGSIZE');
  });

  it('say for what a program gets an error when the packet filter refuses its packet; TCP tries again', () => {
    for (const chain of ['OUTPUT', 'POSTROUTING']) {
      const error = (protocol: 'icmp' | 'udp' | 'tcp') =>
        new SmallLab([
          'h1: iptables -t mangle -A POSTROUTING -s 10.9.0.0/16 -j ACCEPT',
          `h1: iptables -t mangle -A ${chain} -d 10.0.1.12/32 -j DROP`,
        ]).ask({
          src: 'h1',
          dst: '10.0.1.12',
          protocol,
        }).localError;
      expect([error('icmp'), error('udp'), error('tcp')], chain).to.deep.equal(['EPERM', 'EPERM', undefined]);
    }
  });

  it('and links say what made an error', () => {
    const lab = new SmallLab();
    const apply = (command: string, id: number) => {
      const parsed = parseCommand(command, id);
      lab.lab.apply('h1', 'operations' in parsed ? parsed.operations : []);
    };
    apply('ip route add blackhole 10.50.0.0/24', 7);
    apply('ip link set eth0 mtu 1400', 8);
    const entry = (question: Question) => lab.ask({ src: 'h1', ...question }).packets[0]?.end?.entry;
    expect([entry({ dst: '10.50.0.1' }), entry({ dst: '10.0.1.12', size: 1401 })]).to.deep.equal([7, 8]);
  });

  it('number a connection from its first packet, with DF too (ip_select_ident_segs)', () => {
    const id = (protocol: 'udp' | 'tcp') =>
      ipAt(new SmallLab().ask({ src: 'h1', dst: '10.0.1.12', protocol, discover: 'do' }), 'h1/eth0 out')[0]?.id;
    expect(id('udp')).to.equal(0);
    expect(id('tcp')).to.not.equal(0);
  });
});

describe('a source that a program asks for', () => {
  it('may be any address that a local route covers, and no other', () => {
    const lab = new SmallLab(['p1: ip route add local 10.5.0.0/16 dev lo']);
    const leaves = (bind: string) =>
      seen(lab.ask({ bind }), 'p1/eth0 out').some((line) => line.startsWith(`${bind} >`));
    expect([leaves('10.5.0.1'), leaves('10.6.0.1'), leaves('10.244.1.10')]).to.deep.equal([true, false, true]);
  });
});
