import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { fragment } from '../../packet/fragment.js';
import { ETHERTYPE_IPV4, type Ipv4 } from '../../packet/packet.js';
import { endOf, ends, ipAt, SmallLab, seen, steps } from '../fixtures/small-lab.js';

/** Connections are tracked where there is a nat table, and tracking wants whole datagrams. */
const TRACKING = 'h1: iptables -t nat -A POSTROUTING -s 10.9.0.0/16 -j MASQUERADE';

const BIG = ipv4(
  { src: ip('10.244.1.10'), dst: ip('10.244.2.10'), protocol: 17, ttl: 64, id: 9, df: false },
  udp(1, 7000, data(3500)),
);

const frame = (packet: Ipv4) => ethernet(0x020000000101 as Mac, 0x02000af4010a as Mac, ETHERTYPE_IPV4, packet);

/** Offsets and lengths of what was on an interface. */
const pieces = (packets: readonly Ipv4[]) =>
  packets.map(({ fragmentOffset, length, mf }) => `${fragmentOffset}+${length}${mf ? ' MF' : ''}`);

/** Lets h1 receive the pieces of a datagram of 3,528 bytes that are named, in order; gives what was sent on. */
function forwarded(order: readonly number[], lines: readonly string[] = [], mtu = 1500) {
  const parts = fragment(BIG, mtu);
  const lab = new SmallLab(lines);
  const traced = lab.receive('h1', 'veth1', ...order.flatMap((index) => parts[index] ?? []).map(frame));
  return {
    traced,
    sent: pieces(ipAt(traced, 'h1/eth0 out').filter(({ protocol }) => protocol === 17)),
    at: lab.lab.network.clock.now,
  };
}

describe('fragments', () => {
  it('are made by the sender, and put together by the receiver before INPUT', () => {
    const sent = new SmallLab(['p2: iptables -A INPUT -m length --length 0:1500 -j DROP']).ask({
      protocol: 'udp',
      size: 3000,
      discover: 'dont',
    });
    expect(pieces(ipAt(sent, 'p2/eth0 in'))).to.deep.equal(['0+1500 MF', '1480+1500 MF', '2960+40']);
    expect(sent.delivered).to.include({ ipLen: 3000 });
    expect(steps(sent, 'reassembled')).to.have.lengthOf(3);
  });

  it('are made on the way where the next link is smaller', () => {
    const sent = new SmallLab(['h1: ip link set eth0 mtu 1000']).ask({ protocol: 'udp', size: 1400, discover: 'dont' });
    expect(pieces(ipAt(sent, 'h1/eth0 out'))).to.deep.equal(['0+996 MF', '976+424']);
    expect(sent.delivered).to.include({ ipLen: 1400 });
    expect(steps(sent, 'fragmented').map(({ mtu, into }) => [mtu, into.length])).to.deep.equal([[1000, 2]]);
  });

  it('go through a router one by one', () => {
    expect(forwarded([0, 2, 1]).sent).to.deep.equal(['0+1500 MF', '2960+568', '1480+1500 MF']);
  });

  it('are put together where connections are tracked, and leave as they came', () => {
    expect(forwarded([0, 1, 2], [TRACKING]).sent).to.deep.equal(['0+1500 MF', '1480+1500 MF', '2960+568']);
    expect(forwarded([2, 0, 1], [TRACKING]).sent, 'in order').to.deep.equal(['0+1500 MF', '1480+1500 MF', '2960+568']);
    expect(forwarded([0, 1, 2, 3], [TRACKING], 1000).sent, 'none larger than the largest was').to.deep.equal([
      '0+996 MF',
      '976+996 MF',
      '1952+996 MF',
      '2928+600',
    ]);
    expect(forwarded([0, 1, 2], [TRACKING, 'h1: ip link set eth0 mtu 600']).sent[0]).to.equal('0+596 MF');
  });

  it('are filtered whole where connections are tracked, by ports that only the first has', () => {
    const drop = 'h1: iptables -A FORWARD -p udp --dport 7000 -j DROP';
    expect(forwarded([0, 1, 2], [drop]).sent, 'one by one').to.deep.equal(['1480+1500 MF', '2960+568']);
    expect(forwarded([0, 1, 2], [drop, TRACKING]).sent).to.deep.equal([]);
  });

  it('that come twice count once', () => {
    expect(forwarded([0, 0, 1], [TRACKING]).sent).to.deep.equal([]);
    expect(forwarded([0, 0, 2], [TRACKING]).sent, 'bytes enough, and a hole').to.deep.equal([]);
    expect(forwarded([0, 0, 1, 2], [TRACKING]).sent).to.have.lengthOf(3);
  });

  it('that are missing keep the tables waiting', () => {
    const rule = 'h1: iptables -t mangle -A PREROUTING -s 10.9.0.0/16 -j ACCEPT';
    expect(forwarded([0, 1], [TRACKING, rule]).sent).to.deep.equal([]);
    expect(forwarded([0, 1, 2], [TRACKING, rule]).sent).to.have.lengthOf(3);
  });

  it('have the header of the first, whichever comes first', () => {
    const parts = fragment({ ...BIG, dst: ip('10.244.1.1') }, 1500).map((part, index) => ({
      ...part,
      ttl: 60 + index,
    }));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      const lab = new SmallLab();
      lab.receive('h1', 'veth1', ...order.flatMap((index) => parts[index] ?? []).map(frame));
      expect(lab.lab.heard.map(({ ttl, tos }) => [ttl, tos])).to.deep.equal([[60, 0]]);
    }
  });

  it('of two datagrams with one number make neither', () => {
    const own = { ...BIG, dst: ip('10.244.1.1') };
    const other = ipv4(
      { src: own.src, dst: own.dst, protocol: 17, ttl: 64, id: 9, df: false },
      udp(1, 7000, data(2000)),
    );
    const both = [fragment(own, 1500)[0], fragment(other, 1500)[1]].flatMap((piece) => piece ?? []);
    const lab = new SmallLab();
    const traced = lab.receive('h1', 'veth1', ...both.map(frame));
    expect(steps(traced, 'reassembled')).to.have.lengthOf(2);
    expect(lab.lab.heard).to.deep.equal([]);
  });

  it('that overlap make no datagram without the first', () => {
    const head = { src: BIG.src, dst: ip('10.244.1.1'), protocol: 17, ttl: 64, id: 9, df: false };
    const piece = (fragmentOffset: number, mf: boolean) => ({ ...ipv4(head, data(80)), fragmentOffset, mf });
    const lab = new SmallLab();
    lab.receive('h1', 'veth1', ...[piece(8, true), piece(16, true), piece(24, false)].map(frame));
    expect(lab.lab.heard).to.deep.equal([]);
  });

  it('whose whole nobody knows make as many bytes as they are', () => {
    const head = { src: BIG.src, dst: ip('10.244.1.1'), protocol: 253, ttl: 64, id: 9, df: false };
    const traced = new SmallLab().receive(
      'h1',
      'veth1',
      frame({ ...ipv4(head, data(80)), mf: true }),
      frame({ ...ipv4(head, data(16)), fragmentOffset: 80 }),
    );
    expect(ends(traced)).to.include('protocol-unreachable at h1/veth1');
    expect(seen(traced, 'h1/veth1 out').at(-1)).to.contain('len 116 protocol 253 len 96');
  });

  it('of other datagrams do not fit', () => {
    const other = (change: Partial<Ipv4>) => {
      const [first, second, third] = fragment(BIG, 1500);
      if (first === undefined || second === undefined || third === undefined) throw new Error('no fragments');
      return ends(
        new SmallLab([TRACKING]).receive('h1', 'veth1', frame(first), frame(second), frame({ ...third, ...change })),
      );
    };
    expect(other({})[0]).to.equal('delivered at p2/eth0');
    for (const change of [{ id: 10 }, { src: ip('10.244.1.11') }, { dst: ip('10.244.2.11') }, { protocol: 6 }])
      expect(other(change).slice(0, 2)).to.deep.equal(Array(2).fill('reassembly-timeout at h1/veth1'));
  });

  const waits: [what: string, order: number[], lines: string[], error: string[]][] = [
    ['the first is there', [0, 1], [], ['fragment reassembly time exceeded']],
    ['the first came second', [1, 0], [], ['fragment reassembly time exceeded']],
    ['the first is not there', [1, 2], [], []],
    ['a host tracks connections', [0, 1], [TRACKING, 'own'], ['fragment reassembly time exceeded']],
    ['a router tracks connections: only an end host tells', [0, 1], [TRACKING], []],
  ];
  for (const [what, order, lines, error] of waits) {
    it(`are given up after 30 seconds, with an ICMP error (ip_expire): ${what}`, () => {
      const own = { ...BIG, dst: ip(lines.length === 1 ? '10.244.2.10' : '10.244.1.1') };
      const parts = fragment(own, 1500);
      const lab = new SmallLab(lines.slice(0, 1));
      const start = lab.lab.network.clock.now;
      const traced = lab.receive('h1', 'veth1', ...order.flatMap((index) => parts[index] ?? []).map(frame));
      expect(traced.slice(0, 2).map(({ end }) => [end?.disposition, (end?.time ?? 0) - start])).to.deep.equal(
        Array(2).fill(['reassembly-timeout', 30_000_000]),
      );
      const told = seen(traced, 'p1/eth0 in').flatMap((line) => /ICMP (.*) quoting/.exec(line)?.[1] ?? []);
      expect(told).to.deep.equal(error);
    });
  }

  it('are given up after net.ipv4.ipfrag_time, and begin anew after that', () => {
    const [first, second, third] = fragment({ ...BIG, dst: ip('10.244.1.1') }, 1500);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no fragments');
    const lab = new SmallLab(['h1: sysctl -w net.ipv4.ipfrag_time=5']);
    lab.receive('h1', 'veth1', frame(first), frame(second));
    expect(lab.lab.network.clock.now).to.be.within(5_000_000, 5_100_000);
    expect(ends(lab.receive('h1', 'veth1', frame(third)))[0]).to.equal('reassembly-timeout at h1/veth1');
    expect(endOf(lab.receive('h1', 'veth1', frame(third), frame(second), frame(first)))).to.equal(undefined);
    expect(lab.lab.heard.map(({ length }) => length)).to.deep.equal([3528]);
  });

  it('that a bridge collects are given up without an ICMP error', () => {
    const lab = new SmallLab([
      'h1: ip link add br0 address 02:00:00:00:00:b0 type bridge',
      'h1: ip link set br0 up',
      'h1: ip link set veth1 master br0',
      'h1: ip link set eth0 master br0',
      'h1: ip addr add 10.244.1.2/24 dev br0',
      'h1: sysctl -w net.bridge.bridge-nf-call-iptables=1',
      TRACKING,
    ]);
    const [first, second] = fragment(BIG, 1500);
    if (first === undefined || second === undefined) throw new Error('no fragments');
    const other = (packet: Ipv4) => ({ ...frame(packet), dst: 0x02000a00010c as Mac });
    const traced = lab.receive('h1', 'veth1', other(first), other(second));
    expect(ends(traced)).to.deep.equal(Array(2).fill('reassembly-timeout at h1/veth1'));
    expect(seen(traced, 'h1/veth1 out')).to.deep.equal([]);
  });

  it("for an address that only a route makes the host's own are given up with an error too", () => {
    const [first] = fragment({ ...BIG, dst: ip('10.9.0.5') }, 1500);
    if (first === undefined) throw new Error('no fragments');
    const lab = new SmallLab(['h1: ip route add local 10.9.0.0/24 dev lo table local']);
    const traced = lab.receive('h1', 'veth1', frame(first));
    expect(endOf(traced)).to.equal('reassembly-timeout at h1/veth1');
    expect(seen(traced, 'h1/veth1 out').at(-1)).to.contain('fragment reassembly time exceeded');
  });

  it('with DF that are too large for the next link lead to an error (ip_exceeds_mtu)', () => {
    const parts = fragment({ ...BIG, df: true }, 1500);
    for (const lines of [[], [TRACKING]]) {
      const lab = new SmallLab(['h1: ip link set eth0 mtu 1400', ...lines]);
      const traced = lab.receive('h1', 'veth1', ...parts.map(frame));
      expect(ends(traced)).to.include('fragmentation-needed at h1/eth0');
      expect(seen(traced, 'h1/veth1 out').filter((line) => line.includes('mtu 1400'))).to.have.lengthOf(1);
    }
    const fits = new SmallLab([TRACKING]).receive('h1', 'veth1', ...parts.map(frame));
    expect(ends(fits)[0], 'the whole is larger than the link, its fragments are not').to.equal('delivered at p2/eth0');
  });
});
