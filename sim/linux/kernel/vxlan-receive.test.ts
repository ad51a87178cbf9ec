import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { type Mac, ZERO_MAC } from '../../packet/address.js';
import { arp, data, ethernet, ipv4, udp, vxlan } from '../../packet/build.js';
import { ETHERTYPE_ARP, ETHERTYPE_IPV4, type Ethernet, type Packet } from '../../packet/packet.js';
import type { Miss } from '../../world/world.js';
import { at, ends, ipAt, seen, steps } from '../fixtures/small-lab.js';
import { VTEP1, VTEP2, vxlanTunnel } from '../fixtures/vxlan-tunnel.js';

describe('VXLAN, received', () => {
  const HEAD = { src: ip('10.0.1.11'), dst: ip('10.0.1.12'), protocol: 17, ttl: 64, id: 1, df: false };
  const ping = ipv4(
    { src: ip('10.244.1.10'), dst: ip('10.244.2.10'), protocol: 253, ttl: 9, id: 2, df: false },
    data(4),
  );
  const inner = ethernet(VTEP2, VTEP1, ETHERTYPE_IPV4, ping);
  const arrives = (payload: Packet, tos = 0): Ethernet =>
    ethernet(
      0x02000a00010c as Mac,
      0x02000a00010b as Mac,
      ETHERTYPE_IPV4,
      ipv4({ ...HEAD, tos }, udp(50000, 4789, payload)),
    );

  const arrivals: [what: string, frame: Ethernet, inside: string[], end: string][] = [
    [
      'its VNI',
      arrives(vxlan(7, inner)),
      ['10.244.1.10 > 10.244.2.10 ttl 9 len 24 protocol 253 len 4'],
      'protocol-unreachable at p2/eth0',
    ],
    ['another VNI', arrives(vxlan(8, inner)), [], 'protocol-unreachable at h2/eth0'],
    ['what is no VXLAN header', arrives(data(20)), [], 'protocol-unreachable at h2/eth0'],
    ['what carries no frame', arrives(vxlan(7, data(20))), [], 'protocol-unreachable at h2/eth0'],
    ['a frame from its own MAC', arrives(vxlan(7, { ...inner, src: VTEP2 })), [], 'protocol-unreachable at h2/vx'],
    ['congestion outside, of what cannot say so', arrives(vxlan(7, inner), 3), [], 'protocol-unreachable at h2/vx'],
  ];
  for (const [what, frame, inside, end] of arrivals) {
    it(`takes from the wire (vxlan_rcv): ${what}`, () => {
      const traced = vxlanTunnel().receive('h2', 'eth0', frame);
      expect(seen(traced, 'h2/vx in')).to.deep.equal(inside);
      expect(ends(traced)[0]).to.equal(end);
    });
  }

  it('carries a mark of congestion inside', () => {
    const marked = { ...inner, payload: { ...ping, tos: 0x2a } };
    const traced = vxlanTunnel().receive('h2', 'eth0', arrives(vxlan(7, marked), 3));
    expect(ipAt(traced, 'h2/vx in').map(({ tos }) => tos)).to.deep.equal([0x2b]);
    expect(ipAt(traced, 'p2/eth0 in').map(({ tos }) => tos)).to.deep.equal([0x2b]);
  });

  it('hands up a frame that carries no IP', () => {
    const request = arp('request', { mac: VTEP1, ip: ip('10.244.1.0') }, { mac: ZERO_MAC, ip: ip('10.244.2.0') });
    const traced = vxlanTunnel().receive(
      'h2',
      'eth0',
      arrives(vxlan(7, ethernet(VTEP2, VTEP1, ETHERTYPE_ARP, request)), 3),
    );
    expect(seen(traced, 'h2/vx in')).to.deep.equal(['ARP who-has 10.244.2.0 tell 10.244.1.0']);
  });

  it('takes frames larger than its MTU', () => {
    const sent = vxlanTunnel('', ['h2: ip link set vx mtu 1300']).ask({ size: 1400 });
    expect(ends(sent)[0]).to.equal('delivered at p2/eth0');
  });

  it('corrects where a MAC sits when it comes from another VTEP', () => {
    const lab = vxlanTunnel('', [], 'learning');
    const from = (src: string) => {
      const outer = ipv4(
        { ...HEAD, src: ip(src) },
        udp(50000, 4789, vxlan(7, { ...inner, src: 0x020000000055 as Mac })),
      );
      lab.receive('h2', 'eth0', ethernet(0x02000a00010c as Mac, 0x02000a00010b as Mac, ETHERTYPE_IPV4, outer));
      return lab.lab.network.link({ namespace: 'h2', link: 'vx' })?.fdb.get(0x020000000055 as Mac)?.dst;
    };
    expect([from('10.0.1.11'), from('10.0.1.50'), from('10.0.1.11')]).to.deep.equal(
      ['10.0.1.11', '10.0.1.50', '10.0.1.11'].map(ip),
    );
  });

  it('tells of what it misses with l2miss, and with l3miss asks user space instead of the wire', () => {
    const sent = vxlanTunnel('l2miss', ['h1: bridge fdb del 02:00:00:00:02:ff dev vx dst 10.0.1.12']).ask();
    expect(steps(sent, 'miss')).to.deep.equal([{ kind: 'miss', level: 'l2', what: '02:00:00:00:02:ff' }]);
    const quiet = vxlanTunnel('', ['h1: bridge fdb del 02:00:00:00:02:ff dev vx dst 10.0.1.12']).ask();
    expect(steps(quiet, 'miss')).to.deep.equal([]);
    const lines = ['h1: ip neigh del 10.244.2.0 dev vx'];
    const l3 = vxlanTunnel('proxy l3miss', lines).ask();
    expect(steps(l3, 'miss').map(({ level }) => level)).to.deep.equal([]);
  });

  it('with proxy keeps a reachable neighbour so by the answer that it makes of it', () => {
    const lab = vxlanTunnel('proxy', [
      'h1: ip neigh replace 10.244.2.10 lladdr 02:00:00:00:02:ff dev vx nud reachable',
    ]);
    const link = lab.lab.network.link({ namespace: 'h1', link: 'vx' });
    if (link === undefined) throw new Error('no device');
    const request = arp('request', { mac: VTEP1, ip: ip('10.244.1.0') }, { mac: ZERO_MAC, ip: ip('10.244.2.10') });
    const state = () => link.neighbours.get(ip('10.244.2.10'))?.state;
    lab.wait(20).transmit(link, ethernet(0xffffffffffff as Mac, VTEP1, ETHERTYPE_ARP, request));
    lab.wait(29);
    expect(state()).to.equal('reachable');
    lab.wait(2);
    expect(state()).to.equal('stale');
  });

  it('with proxy answers ARP from its own neighbours (arp_reduce)', () => {
    const ask = (known: boolean, options: string) => {
      const lab = vxlanTunnel(
        options,
        known ? ['h1: ip neigh replace 10.244.2.10 lladdr 02:00:00:00:02:ff dev vx'] : [],
      );
      const request = arp('request', { mac: VTEP1, ip: ip('10.244.1.0') }, { mac: ZERO_MAC, ip: ip('10.244.2.10') });
      const link = lab.lab.network.link({ namespace: 'h1', link: 'vx' });
      if (link === undefined) throw new Error('no device');
      const frame = ethernet(0xffffffffffff as Mac, VTEP1, ETHERTYPE_ARP, request);
      const told: Miss[] = [];
      lab.lab.network.miss = (miss) => void told.push(miss);
      const traced = lab.transmit(link, frame);
      expect(steps(traced, 'miss')).to.have.lengthOf(told.length);
      return { out: at(traced, 'h1/eth0 out').length, told, ends: ends(traced) };
    };
    const miss = { namespace: 'h1', link: 'vx', address: ip('10.244.2.10') };
    expect(ask(true, 'proxy')).to.deep.equal({ out: 0, told: [], ends: [] });
    expect(ask(false, 'proxy l3miss')).to.deep.equal({ out: 0, told: [miss], ends: [] });
    expect(ask(false, 'proxy')).to.deep.equal({ out: 0, told: [], ends: [] });
    expect(ask(false, '').ends).to.deep.equal(['no-fdb-entry at h1/vx']);
  });
});
