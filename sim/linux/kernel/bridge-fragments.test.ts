import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { fragment } from '../../packet/fragment.js';
import { ETHERTYPE_IPV4, type Ipv4 } from '../../packet/packet.js';
import { endOf, ipAt, SmallLab, steps } from '../fixtures/small-lab.js';

const A = 0x020000000001 as Mac;
const B = 0x020000000002 as Mac;

/** h1 bridges its links to p1 and h2, which it asks netfilter about. */
const BRIDGE = [
  'h1: ip addr del 10.0.1.11/24 dev eth0',
  'h1: ip addr del 10.244.1.1/24 dev veth1',
  'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
  'h1: ip link set eth0 master br0',
  'h1: ip link set veth1 master br0',
  'h1: ip link set br0 up',
];
const ASKS = 'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1';
const TRACKS = 'h1: iptables -A FORWARD -m conntrack --ctstate NEW -j ACCEPT';

const packet = (length: number, df = false): Ipv4 =>
  ipv4({ src: ip('10.7.0.1'), dst: ip('10.7.0.2'), protocol: 17, ttl: 64, id: 9, df }, udp(1, 2, data(length - 28)));

/** Sends pieces through the bridge: offset and length of what leaves, with a plus where more follow, or how it ended. */
function through(pieces: readonly Ipv4[], ...lines: string[]): string[] {
  const lab = new SmallLab([...BRIDGE, ...lines]);
  const traced = lab.receive('h1', 'veth1', ...pieces.map((piece) => ethernet(B, A, ETHERTYPE_IPV4, piece)));
  const left = ipAt(traced, 'h1/eth0 out').map((out) => `${out.fragmentOffset}:${out.length}${out.mf ? '+' : ''}`);
  return left.length > 0
    ? left
    : traced.flatMap(({ end }) => (end === undefined ? [] : [`${end.disposition}: ${end.detail}`]));
}

describe('a bridge that asks netfilter', () => {
  const rows: [what: string, pieces: readonly Ipv4[], lines: string[], left: string[]][] = [
    ['what came whole and fits, as it is', [packet(1400)], [ASKS, TRACKS], ['0:1400']],
    [
      'fragments in the sizes that they came in, where connections are tracked',
      fragment(packet(1400), 620),
      [ASKS, TRACKS],
      ['0:620+', '600:620+', '1200:200'],
    ],
    ['fragments one by one, where none are', fragment(packet(1400), 620), [ASKS], ['0:620+', '600:620+', '1200:200']],
    [
      'fragments as they came, where connections are tracked and it does not ask',
      fragment(packet(1400), 620),
      [TRACKS],
      ['0:620+', '600:620+', '1200:200'],
    ],
    [
      'fragments of a datagram with DF, as they came',
      fragment(packet(1400, true), 620),
      [ASKS, TRACKS],
      ['0:620+', '600:620+', '1200:200'],
    ],
    ['fragments, however large the whole', fragment(packet(2800), 1420), [ASKS, TRACKS], ['0:1420+', '1400:1400']],
    [
      'what is too large for the port, in pieces of the MTU that the bridge was given',
      [packet(1400)],
      [ASKS, 'h1: ip link set eth0 mtu 1000', 'h1: ip link set br0 mtu 1000'],
      ['0:996+', '976:424'],
    ],
    [
      'fragments as large as that MTU',
      fragment(packet(1400), 996),
      [ASKS, TRACKS, 'h1: ip link set eth0 mtu 1000', 'h1: ip link set br0 mtu 996'],
      ['0:996+', '976:424'],
    ],
  ];
  for (const [what, pieces, lines, left] of rows)
    it(`lets out ${what}`, () => expect(through(pieces, ...lines)).to.deep.equal(left));

  it('tells what it cut, and for which MTU', () => {
    const lab = new SmallLab([...BRIDGE, ASKS, TRACKS]);
    const pieces = fragment(packet(1400), 720).map((piece) => ethernet(B, A, ETHERTYPE_IPV4, piece));
    const told = steps(lab.receive('h1', 'veth1', ...pieces), 'fragmented');
    expect(told.map(({ mtu, into }) => [mtu, into.length, new Set(into).size])).to.deep.equal([[1500, 2, 2]]);
  });

  const lost: [what: string, pieces: readonly Ipv4[], lines: string[], end: string][] = [
    [
      'what must not be cut',
      [packet(1400, true)],
      [ASKS, 'h1: ip link set eth0 mtu 1000', 'h1: ip link set br0 mtu 1000'],
      'oversize-frame: 1400 bytes, more than eth0 takes, and it has DF set: br_netfilter cuts for 1000',
    ],
    [
      'what came in larger fragments than it cuts for',
      fragment(packet(1400), 1100),
      [ASKS, TRACKS, 'h1: ip link set br0 mtu 1000'],
      'oversize-frame: 1400 bytes, more than eth0 takes, and it came in fragments of 1100 bytes: br_netfilter cuts for 1000',
    ],
    [
      'what is too large for the port and not for the MTU that a bridge is made with',
      [packet(1400)],
      [ASKS, 'h1: ip link set eth0 mtu 1000'],
      'oversize-frame: larger than the MTU 1000 of eth0',
    ],
    [
      'what is too large where it does not ask',
      [packet(1400)],
      ['h1: ip link set eth0 mtu 1000'],
      'oversize-frame: larger than the MTU 1000 of eth0',
    ],
  ];
  for (const [what, pieces, lines, end] of lost)
    it(`loses ${what}`, () => expect(through(pieces, ...lines)).to.deep.equal([end]));

  it('hands a datagram up whole, which then need not keep to its fragments', () => {
    const lab = new SmallLab([
      ...BRIDGE,
      ASKS,
      TRACKS,
      'h1: ip addr add 10.244.1.1/24 dev br0',
      'h1: ip addr add 10.0.1.11/24 dev br0',
      'h1: ip route add 10.244.2.0/24 via 10.0.1.12',
    ]);
    const sent = lab.ask({ size: 1400, discover: 'dont' });
    expect(endOf(sent)).to.equal('delivered at p2/eth0');
    lab.type('h1: ip route change 10.244.2.0/24 via 10.0.1.12 mtu 600');
    const cut = lab.ask({ size: 2000, discover: 'dont' });
    expect(ipAt(cut, 'h1/eth0 out').map(({ length }) => length)).to.deep.equal([596, 596, 596, 272]);
  });
});
