import { expect } from 'chai';
import { data } from '../../packet/build.js';
import { endOf, SmallLab, seen } from '../fixtures/small-lab.js';

/** Packets and bytes that each rule of h1 has counted, in the order in which they were first met. */
function counters({ lab }: SmallLab): string[] {
  const known = lab.network.namespace('h1')?.state.ruleCounters ?? new Map();
  return [...known.values()].map(({ packets, bytes }) => `${packets}:${bytes}`);
}

describe('counters of rules', () => {
  it('are packets and their total length, of what a rule matches', () => {
    const lab = new SmallLab([
      'h1: iptables -A FORWARD -s 10.244.1.0/24 -j ACCEPT',
      'h1: iptables -A FORWARD -p udp -j ACCEPT',
    ]);
    expect(counters(lab)).to.deep.equal([]);
    lab.ask();
    expect(counters(lab)).to.deep.equal(['1:84']);
    lab.ask({ size: 1000 });
    expect(counters(lab)).to.deep.equal(['2:1084']);
    lab.ask({ src: 'p2', dst: '10.244.1.10', protocol: 'udp', size: 100 });
    // p1's answer has 60 bytes.
    expect(counters(lab)).to.deep.equal(['3:1144', '1:100']);
  });
});

describe('connections and the tables', () => {
  const rows: [what: string, lines: string[], end: string][] = [
    [
      'raw comes before tracking: to it all is invalid',
      ['h1: iptables -t raw -A PREROUTING -m conntrack --ctstate INVALID -j DROP'],
      'filter-drop at h1/veth1',
    ],
    [
      'mangle comes behind it',
      ['h1: iptables -t mangle -A PREROUTING -m conntrack --ctstate INVALID -j DROP'],
      'delivered at p2/eth0',
    ],
    [
      'mangle knows the first packet as new',
      ['h1: iptables -t mangle -A PREROUTING -m conntrack --ctstate NEW -j DROP'],
      'filter-drop at h1/veth1',
    ],
    [
      'only a first packet meets the nat table',
      ['h1: iptables -t nat -A POSTROUTING -s 10.244.2.0/24 -j SNAT --to 1.2.3.4'],
      'delivered at p2/eth0',
    ],
  ];
  for (const [what, lines, end] of rows) it(what, () => expect(endOf(new SmallLab(lines).ask())).to.equal(end));

  it('an answer does not meet the nat table', () => {
    const lab = new SmallLab(['h1: iptables -t nat -A POSTROUTING -s 10.244.2.0/24 -j SNAT --to 1.2.3.4']);
    expect(lab.ask().packets.map(({ end }) => end?.disposition)).to.not.contain('undetermined');
    const other = new SmallLab(['h1: iptables -t nat -A POSTROUTING -s 10.244.1.0/24 -j SNAT --to 1.2.3.4']);
    expect(endOf(other.ask())).to.equal('undetermined at h1/eth0');
  });

  it('what an INPUT hook let through is known afterwards', () => {
    const drops = new SmallLab([
      'h1: iptables -A INPUT -m conntrack --ctstate NEW -j ACCEPT',
      'h1: iptables -A OUTPUT -m conntrack --ctstate NEW,INVALID -j DROP',
    ]);
    const sent = drops.ask({ dst: '10.0.1.11' });
    expect(seen(sent, 'h1/veth1 out').filter((line) => line.includes('echo reply'))).to.have.lengthOf(1);
  });

  it('what is not tracked is invalid to rules of its state, in a namespace without hooks too', () => {
    const lab = new SmallLab(['p2: iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j DROP']);
    expect(endOf(lab.ask())).to.equal('delivered at p2/eth0');
  });
});

describe('what a device says that cannot send', () => {
  const rows: [what: string, lines: string[], detail: string][] = [
    [
      'a cable whose other end is down',
      ['h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0', 'h2: ip link set eth0 down'],
      'eth0 has no carrier: its other end is down',
    ],
    [
      'a bridge without ports',
      [
        'h1: ip link add br9 address 02:00:00:00:00:99 type bridge',
        'h1: ip link set br9 up',
        'h1: ip addr add 10.9.0.1/24 dev br9',
        'h1: ip neigh replace 10.9.0.2 lladdr 02:00:0a:00:01:0c dev br9',
      ],
      'br9 has no carrier: no port of it is up',
    ],
  ];
  for (const [what, lines, detail] of rows)
    it(what, () => {
      const dst = what.startsWith('a bridge') ? '10.9.0.2' : '10.0.1.12';
      const ends = new SmallLab(lines).ask({ src: 'h1', dst }).packets.flatMap(({ end }) => end?.detail ?? []);
      expect(ends).to.deep.equal([detail]);
    });
});

describe('what is told of a rule that is not understood', () => {
  const detail = (rule: string) =>
    new SmallLab([`h1: iptables -A FORWARD ${rule}`])
      .ask()
      .packets.find(({ end }) => end?.disposition === 'undetermined')?.end?.detail;

  it('is its words, and those only', () => {
    expect(detail('-s 10.0.0.0/8 -m time --weekdays Mo -j DROP')).to.equal(
      'rule 1 of chain FORWARD in table filter: "-m time --weekdays Mo" is not understood',
    );
    expect(detail('-s 10.0.0.0/8 -j NFQUEUE --queue-num 1')).to.equal(
      'rule 1 of chain FORWARD in table filter: "-j NFQUEUE --queue-num 1" is not understood',
    );
  });
});

describe('what a filter of a device drops at once', () => {
  it('is told to the sending program', () => {
    const lab = new SmallLab([
      'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0',
      'p1: tc qdisc add dev eth0 clsact',
      'p1: tc filter add dev eth0 egress protocol ip matchall action drop',
    ]);
    expect(lab.ask().localError).to.equal('ENOBUFS');
    expect(new SmallLab().ask().localError).to.equal(undefined);
  });

  it('ends the other fragments of its datagram', () => {
    const lab = new SmallLab([
      'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0',
      'p1: tc qdisc add dev eth0 clsact',
      'p1: tc filter add dev eth0 egress protocol ip matchall action drop',
    ]);
    const sent = lab.ask({ size: 4000, discover: 'dont' });
    expect(sent.packets.flatMap(({ end }) => end?.disposition ?? [])).to.deep.equal([
      'filter-drop',
      'fragment-unsent',
      'fragment-unsent',
    ]);
  });

  it('a device that is down says so', () => {
    const lab = new SmallLab(['h1: ip link set eth0 down']);
    const link = lab.lab.namespace('h1').linkByName.get('eth0');
    expect(link && lab.transmit(link, data(60)).map(({ end }) => end?.detail)).to.deep.equal(['eth0 is down']);
  });
});
