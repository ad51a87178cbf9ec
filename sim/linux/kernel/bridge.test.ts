import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { BROADCAST_MAC, type Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { ETHERTYPE_IPV4, type Packet } from '../../packet/packet.js';
import { endOf, ends, ipAt, SmallLab, seen, steps } from '../fixtures/small-lab.js';

const A = 0x020000000001 as Mac;
const B = 0x020000000002 as Mac;
const NEITHER = 0x0200000000ee as Mac;

/** h1 bridges its links to p1 and h2; nobody has an address there but the bridge, 10.0.1.11. */
function bridged(...more: readonly string[]): SmallLab {
  return new SmallLab([
    'h1: ip addr del 10.0.1.11/24 dev eth0',
    'h1: ip addr del 10.244.1.1/24 dev veth1',
    'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
    'h1: ip link set eth0 master br0',
    'h1: ip link set veth1 master br0',
    'h1: ip link set br0 up',
    'h1: ip addr add 10.0.1.11/24 dev br0',
    ...more,
  ]);
}

const packet = (bytes = 20) =>
  ipv4({ src: ip('10.7.0.1'), dst: ip('10.7.0.2'), protocol: 17, ttl: 64, id: 1, df: false }, udp(1, 2, data(bytes)));
const frame = (dst: Mac, src: Mac, payload: Packet = packet()) => ethernet(dst, src, ETHERTYPE_IPV4, payload);
const ports = (traced: Parameters<typeof seen>[0]) =>
  ['h1/eth0 out', 'h1/veth1 out', 'h1/br0 in'].filter((place) => seen(traced, place).length > 0);

describe('a bridge', () => {
  it('floods what it does not know, to all ports but the one it came by', () => {
    expect(ports(bridged().receive('h1', 'veth1', frame(B, A)))).to.deep.equal(['h1/eth0 out']);
    expect(ports(bridged().receive('h1', 'eth0', frame(B, A)))).to.deep.equal(['h1/veth1 out']);
  });

  it('learns for 300 seconds where a MAC sits, and sends nothing back there', () => {
    const lab = bridged();
    lab.receive('h1', 'eth0', frame(NEITHER, B));
    const known = lab.receive('h1', 'veth1', frame(B, A));
    expect(steps(known, 'fdb').map(({ mac, port }) => [mac, port])).to.deep.equal([[B, 'eth0']]);
    const back = lab.receive('h1', 'eth0', frame(B, NEITHER));
    expect(ports(back)).to.deep.equal([]);
    expect(endOf(back)).to.equal('not-for-this-mac at h1/br0');
    expect(steps(lab.wait(299).receive('h1', 'veth1', frame(B, A)), 'fdb')).to.have.lengthOf(1);
    expect(steps(lab.wait(2).receive('h1', 'veth1', frame(B, A)), 'fdb'), 'sending keeps no entry alive').to.deep.equal(
      [],
    );
  });

  it('learns anew where a MAC has moved, and each frame starts its time again', () => {
    const lab = bridged();
    lab.receive('h1', 'eth0', frame(NEITHER, B));
    lab.receive('h1', 'veth1', frame(NEITHER, B));
    expect(endOf(lab.receive('h1', 'veth1', frame(B, A)))).to.equal('not-for-this-mac at h1/br0');
    lab.wait(200).receive('h1', 'eth0', frame(NEITHER, B));
    expect(steps(lab.wait(200).receive('h1', 'veth1', frame(B, A)), 'fdb').map(({ port }) => port)).to.deep.equal([
      'eth0',
    ]);
  });

  it('does not learn over a permanent entry, and forgets what it learned behind a port without a carrier', () => {
    const lab = bridged('h1: bridge fdb add 02:00:00:00:00:02 dev eth0 master');
    lab.receive('h1', 'veth1', frame(NEITHER, B));
    expect(ports(lab.receive('h1', 'veth1', frame(B, A)))).to.deep.equal(['h1/eth0 out']);
    const moved = bridged('h1: bridge fdb add 02:00:00:00:00:09 dev eth0 master');
    moved.receive('h1', 'eth0', frame(NEITHER, B));
    moved.receive('h1', 'veth1', frame(NEITHER, A));
    moved.type('h2: ip link set eth0 down');
    const fdb = moved.lab.namespace('h1').linkByName.get('br0')?.fdb;
    expect([...(fdb?.keys() ?? [])]).to.have.members([0x020000000009, A]);
  });

  it('hands up what is for it or one of its ports, and a broadcast besides flooding it', () => {
    const up = (dst: Mac) => ports(bridged().receive('h1', 'veth1', frame(dst, A)));
    expect(up(0x0200000000b0 as Mac)).to.deep.equal(['h1/br0 in']);
    expect(up(0x02000a00010b as Mac)).to.deep.equal(['h1/br0 in']);
    expect(up(0x020000000101 as Mac)).to.deep.equal(['h1/br0 in']);
    expect(up(BROADCAST_MAC)).to.deep.equal(['h1/eth0 out', 'h1/br0 in']);
    expect(up(B)).to.deep.equal(['h1/eth0 out']);
  });

  it('forwards no packet that came to all (ip_forward)', () => {
    const lab = bridged('h1: ip route add 10.7.0.0/24 via 10.0.1.12 dev br0', 'h2: ip link set eth0 down');
    expect(ends(lab.receive('h1', 'veth1', frame(BROADCAST_MAC, A)))).to.include('not-for-this-mac at h1/br0');
  });

  it('says where a flooded frame ended, once all copies have', () => {
    const traced = bridged().receive('h1', 'veth1', frame(B, A));
    expect(ends(traced)).to.deep.equal(['not-for-this-mac at h2/eth0']);
    const alone = bridged('h2: ip link set eth0 down').receive('h1', 'veth1', frame(B, A));
    expect(ends(alone)).to.deep.equal(['not-for-this-mac at h1/br0']);
    const all = bridged('h2: ip link set eth0 down').receive('h1', 'veth1', frame(BROADCAST_MAC, A));
    expect(ends(all)).to.not.include('not-for-this-mac at h1/eth0');
  });

  const sizes: [bytes: number, mtu: number, end: string][] = [
    [1000, 1000, 'not-for-this-mac at h2/eth0'],
    [1004, 1000, 'not-for-this-mac at h2/eth0'],
    [1005, 1000, 'oversize-frame at h1/eth0'],
  ];
  for (const [bytes, mtu, end] of sizes) {
    it(`sends ${bytes} bytes out of a port of ${mtu}, a VLAN tag allowed (is_skb_forwardable): ${end}`, () => {
      const lab = bridged(`h1: ip link set eth0 mtu ${mtu}`);
      expect(endOf(lab.receive('h1', 'veth1', frame(B, A, packet(bytes - 28))))).to.equal(end);
    });
  }

  it('sends for its own host, unless it is down or no port of it is up', () => {
    const to = (...lines: string[]) => endOf(bridged(...lines).ask({ src: 'h1', dst: '10.0.1.12' }));
    expect(to()).to.equal('delivered at h2/eth0');
    const KNOWN = 'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev br0';
    expect(to(KNOWN, 'h2: ip link set eth0 down', 'p1: ip link set eth0 down')).to.equal('link-down at h1/br0');
    expect(to(KNOWN, 'h1: ip link set eth0 down', 'h1: ip link set veth1 down')).to.equal('link-down at h1/br0');
    expect(bridged('h1: ip link set eth0 down').lab.namespace('h1').linkByName.get('br0')?.running).to.equal(true);
  });

  it('asks netfilter about what it bridges, not about what its own host floods', () => {
    const lab = bridged(
      'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev br0',
      'h1: iptables -P FORWARD DROP',
      'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1',
    );
    expect(ports(lab.ask({ src: 'h1', dst: '10.0.1.12' }))).to.include('h1/eth0 out');
  });

  const filters: [what: string, lines: string[], passes: boolean][] = [
    ['no bridge-nf-call-iptables', ['h1: iptables -P FORWARD DROP'], true],
    ['FORWARD', ['h1: iptables -P FORWARD DROP', 'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1'], false],
    [
      'PREROUTING',
      ['h1: iptables -t mangle -A PREROUTING -i br0 -j DROP', 'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1'],
      false,
    ],
    [
      'POSTROUTING',
      ['h1: iptables -t mangle -A POSTROUTING -o br0 -j DROP', 'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1'],
      false,
    ],
    [
      'rules that do not match',
      ['h1: iptables -A FORWARD -p tcp -j DROP', 'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1'],
      true,
    ],
    ['no rules', ['h1: sysctl -w net.bridge.bridge-nf-call-iptables=1'], true],
  ];
  for (const [what, lines, passes] of filters) {
    it(`${passes ? 'passes' : 'drops'} bridged packets by (br_netfilter): ${what}`, () => {
      const traced = bridged(...lines).receive('h1', 'veth1', frame(B, A));
      expect(ipAt(traced, 'h1/eth0 out')).to.have.lengthOf(passes ? 1 : 0);
      if (!passes) expect(endOf(traced)).to.equal('filter-drop at h1/br0');
    });
  }
});

describe('a link', () => {
  const frameTo = (bytes: number) => frame(0x020000000101 as Mac, A, packet(bytes - 28));
  it('drops what is larger than its MTU and a VLAN tag', () => {
    expect(endOf(new SmallLab().receive('h1', 'veth1', frameTo(1504)))).to.not.contain('oversize');
    expect(endOf(new SmallLab().receive('h1', 'veth1', frameTo(1505)))).to.equal('oversize-frame at h1/veth1');
  });

  it('takes what is for its MAC only, and nothing when it is down', () => {
    expect(endOf(new SmallLab().receive('h1', 'veth1', frame(B, A)))).to.equal('not-for-this-mac at h1/veth1');
    expect(endOf(new SmallLab(['h1: ip link set veth1 down']).receive('h1', 'veth1', frameTo(100)))).to.equal(
      'link-down at h1/veth1',
    );
  });
});
