import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import type { IPv4, Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { ETHERTYPE_IPV4 } from '../../packet/packet.js';
import { endOf, SmallLab } from '../fixtures/small-lab.js';

const P2 = 'delivered at p2/eth0';
/** p1 need not ask for its gateway. */
const KNOWN = 'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0';

describe('what a host receives', () => {
  const filters: [what: string, lines: string[], end: string][] = [
    ['0 asks nothing', ['rp_filter=0'], P2],
    ['1, the route back leaves by another link', ['veth1.rp_filter=1'], 'reverse-path at h1/veth1'],
    ['2, there is a route back', ['veth1.rp_filter=2'], P2],
    ['1 of all counts where it is larger', ['all.rp_filter=1'], 'reverse-path at h1/veth1'],
    ['2 of all counts over 1 of the link', ['all.rp_filter=2', 'veth1.rp_filter=1'], P2],
    ['1 of another link', ['eth0.rp_filter=1'], P2],
  ];
  for (const [what, settings, end] of filters) {
    it(`hold the source against them (rp_filter): ${what}`, () => {
      const sysctls = settings.map((setting) => `h1: sysctl -w net.ipv4.conf.${setting.replace(/^rp/, 'all.rp')}`);
      const back = 'h1: ip route add 10.244.1.10/32 via 10.0.1.12';
      expect(endOf(new SmallLab([KNOWN, back, ...sysctls]).ask())).to.equal(end);
    });
  }

  it('with rp_filter 2 there must be one back', () => {
    const lab = new SmallLab([
      'h1: sysctl -w net.ipv4.conf.veth1.rp_filter=2',
      KNOWN,
      'p1: ip addr add 10.77.0.1/32 dev eth0',
    ]);
    expect(endOf(lab.ask({ bind: '10.77.0.1' }))).to.equal('reverse-path at h1/veth1');
    lab.type('h1: ip route add blackhole 10.77.0.0/16');
    expect(endOf(lab.ask({ bind: '10.77.0.1' })), 'a blackhole back is a martian').to.equal(
      'martian-source at h1/veth1',
    );
    lab.type('h1: sysctl -w net.ipv4.conf.veth1.accept_local=1');
    expect(endOf(lab.ask({ bind: '10.77.0.1' })), 'which accept_local does not mend').to.equal(
      'martian-source at h1/veth1',
    );
    lab.type('h1: ip route del blackhole 10.77.0.0/16', 'h1: ip route add throw 10.77.0.0/16');
    expect(endOf(lab.ask({ bind: '10.77.0.1' })), 'throw back is no route').to.equal('reverse-path at h1/veth1');
  });

  it('look for the way back by the mark with src_valid_mark only', () => {
    const lab = new SmallLab([
      KNOWN,
      'h1: sysctl -w net.ipv4.conf.veth1.rp_filter=1',
      'h1: iptables -t mangle -A PREROUTING -i veth1 -j MARK --set-mark 1',
      'h1: ip route add default via 10.0.1.12 table 100',
      'h1: ip rule add fwmark 1 lookup 100',
    ]);
    expect(endOf(lab.ask())).to.equal(P2);
    lab.type('h1: sysctl -w net.ipv4.conf.veth1.src_valid_mark=1');
    expect(endOf(lab.ask())).to.equal('reverse-path at h1/veth1');
  });

  it('tell who set what decided: of all where that has the larger value', () => {
    const entry = (all: number | undefined, own: number | undefined) => {
      const lab = new SmallLab([KNOWN, 'h1: ip route add 10.244.1.10/32 via 10.0.1.12']);
      for (const [id, link, value] of [[5, 'all', all] as const, [6, 'veth1', own] as const])
        if (value !== undefined)
          lab.lab.apply('h1', [{ kind: 'sysctl', id, name: `net.ipv4.conf.${link}.rp_filter`, value }]);
      const { end } = lab.ask().packets[0] ?? {};
      return [end?.disposition, end?.entry];
    };
    expect(entry(1, undefined)).to.deep.equal(['reverse-path', 5]);
    expect(entry(undefined, 1)).to.deep.equal(['reverse-path', 6]);
    expect(entry(0, 1)).to.deep.equal(['reverse-path', 6]);
    expect(entry(1, 0)).to.deep.equal(['reverse-path', 5]);
    expect(entry(1, 1)).to.deep.equal(['reverse-path', 6]);
  });

  const frame = (src: IPv4, dst: IPv4) =>
    ethernet(
      0x020000000101 as Mac,
      0x02000af4010a as Mac,
      ETHERTYPE_IPV4,
      ipv4({ src, dst, protocol: 17, ttl: 64, id: 1, df: false }, udp(1, 7000, data(4))),
    );
  const odd: [src: string, dst: string, end: string, lines?: string[]][] = [
    ['127.0.0.1', '10.244.2.10', 'martian-source at h1/veth1'],
    ['127.0.0.1', '10.244.2.10', 'martian-source at h1/veth1', ['h1: sysctl -w net.ipv4.conf.veth1.accept_local=1']],
    ['224.0.0.0', '10.244.2.10', 'martian-source at h1/veth1'],
    ['224.0.0.1', '10.244.2.10', 'martian-source at h1/veth1'],
    ['255.255.255.255', '10.244.2.10', 'martian-source at h1/veth1'],
    ['0.0.0.1', '10.244.2.10', 'martian-source at h1/veth1'],
    ['10.0.1.11', '10.244.2.10', 'martian-source at h1/veth1'],
    ['10.0.1.11', '10.244.2.10', P2, ['h1: sysctl -w net.ipv4.conf.veth1.accept_local=1']],
    ['10.0.1.11', '10.244.2.10', 'martian-source at h1/veth1', ['h1: sysctl -w net.ipv4.conf.veth1.rp_filter=1']],
    [
      '10.0.1.11',
      '10.244.2.10',
      P2,
      ['h1: sysctl -w net.ipv4.conf.veth1.rp_filter=1 net.ipv4.conf.veth1.accept_local=1'],
    ],
    ['10.0.1.11', '10.244.1.1', 'martian-source at h1/veth1'],
    ['0.0.0.0', '10.244.1.1', 'delivered at h1/veth1'],
    ['10.244.1.10', '224.0.0.0', 'undetermined at h1/veth1'],
    ['10.244.1.10', '224.0.0.5', 'undetermined at h1/veth1'],
    ['10.244.1.10', '223.255.255.255', 'no-route at h1/veth1'],
    ['10.244.1.10', '10.244.1.255', 'undetermined at h1/veth1'],
    ['10.244.1.10', '10.0.1.11', 'delivered at h1/veth1'],
    ['10.244.1.10', '10.50.0.1', 'forwarding-disabled at h1/veth1', ['h1: sysctl -w net.ipv4.ip_forward=0']],
    ['10.244.1.10', '10.0.1.11', 'delivered at h1/veth1', ['h1: sysctl -w net.ipv4.ip_forward=0']],
  ];
  for (const [src, dst, end, lines] of odd) {
    it(`judge ${src} to ${dst}${lines ? ` with ${lines[0]?.slice(14)}` : ''}: ${end}`, () => {
      expect(endOf(new SmallLab(lines).receive('h1', 'veth1', frame(ip(src), ip(dst))))).to.equal(end);
    });
  }
});

describe('a source without rp_filter, where rules of routing are its own', () => {
  const RULE = 'h1: ip rule add from 10.99.0.0/16 lookup 100';
  const from = (source: string, ...lines: string[]) => {
    const lab = new SmallLab([KNOWN, `p1: ip addr add ${source}/32 dev eth0`, ...lines]);
    return endOf(lab.ask({ bind: source }));
  };
  const LOCAL = 'h1: ip route add local 10.5.0.0/16 dev lo';

  it('is none of what a local route covers; without such rules only addresses count', () => {
    expect(from('10.5.0.1', LOCAL)).to.equal(P2);
    expect(from('10.5.0.1', LOCAL, RULE)).to.equal('martian-source at h1/veth1');
    expect(from('10.0.1.11')).to.equal('martian-source at h1/veth1');
    expect(from('10.0.1.11', RULE)).to.equal('martian-source at h1/veth1');
    expect(from('10.5.0.1', LOCAL, RULE, 'h1: sysctl -w net.ipv4.conf.veth1.accept_local=1')).to.equal(P2);
  });

  it('is no broadcast address of a link', () => {
    expect(from('10.0.1.255')).to.equal(P2);
    expect(from('10.0.1.255', RULE)).to.equal('martian-source at h1/veth1');
  });
});
