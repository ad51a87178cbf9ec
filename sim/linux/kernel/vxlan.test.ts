import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { BROADCAST_MAC, formatIPv4, ZERO_MAC } from '../../packet/address.js';
import { arp, data, ethernet, udp } from '../../packet/build.js';
import { ETHERTYPE_ARP } from '../../packet/packet.js';
import { endOf, ends, fromP1, ipAt, type Question, SmallLab, seen } from '../fixtures/small-lab.js';
import { VTEP1, VTEP2, vxlanTunnel } from '../fixtures/vxlan-tunnel.js';

/** The outer header that left h1. */
function outer(options: string, question: Question = {}, more: readonly string[] = []) {
  const [packet] = ipAt(vxlanTunnel(options, more).ask(question), 'h1/eth0 out').filter(
    ({ protocol }) => protocol === 17,
  );
  if (packet?.payload.layer !== 'udp') throw new Error('nothing left');
  return { ...packet, udp: packet.payload };
}

describe('VXLAN', () => {
  it('wraps a frame in 50 bytes from the local address to the far VTEP', () => {
    const packet = outer('');
    expect(packet).to.include({ length: 134, ttl: 64, df: false, tos: 0, src: ip('10.0.1.11'), dst: ip('10.0.1.12') });
    expect(packet.udp).to.include({ dstPort: 4789, checksum: 'computed', length: 114 });
    expect(packet.udp.srcPort).to.be.within(32768, 60999);
    expect(packet.udp.payload).to.include({ layer: 'vxlan', vni: 7 });
    expect('payload' in packet.udp.payload && packet.udp.payload.payload).to.include({ src: VTEP1, dst: VTEP2 });
  });

  const headers: [options: string, question: Question, header: Record<string, unknown>][] = [
    ['df unset', { discover: 'do' }, { df: false }],
    ['df set', { discover: 'dont' }, { df: true }],
    ['df inherit', { discover: 'do' }, { df: true }],
    ['df inherit', { discover: 'dont' }, { df: false }],
    ['ttl 9', {}, { ttl: 9 }],
    ['ttl auto', {}, { ttl: 64 }],
    ['', { tos: 0xb9 }, { tos: 1 }],
    ['', { tos: 3 }, { tos: 2 }],
  ];
  for (const [options, question, header] of headers) {
    it(`makes the outer header of its attributes: ${options || 'none'}, ${JSON.stringify(question)}`, () => {
      expect(outer(options, question)).to.include(header);
    });
  }

  it('has no UDP checksum with noudpcsum', () => expect(outer('noudpcsum').udp.checksum).to.equal('none'));

  it('takes the default TTL of the host', () => {
    expect(outer('', {}, ['h1: sysctl -w net.ipv4.ip_default_ttl=33']).ttl).to.equal(33);
  });

  it('takes the source address of the route where it has none', () => {
    const lab = new SmallLab([
      'h1: ip link add vx type vxlan id 7 dstport 4789',
      'h1: ip link set vx up',
      'h1: ip route replace 10.244.2.0/24 via 10.244.2.0 dev vx onlink',
      'h1: ip neigh replace 10.244.2.0 lladdr 02:00:00:00:02:ff dev vx',
      'h1: bridge fdb add 02:00:00:00:02:ff dev vx dst 10.0.1.12',
    ]);
    expect(ipAt(lab.ask(), 'h1/eth0 out').map(({ src }) => formatIPv4(src))).to.deep.equal(['10.0.1.11']);
  });

  it('has one source port a flow, so that paths of equal cost spread (RFC 7348 section 5)', () => {
    const lab = vxlanTunnel();
    const port = (question: Question) => {
      const [packet] = ipAt(lab.ask(question), 'h1/eth0 out').filter(({ protocol }) => protocol === 17);
      return packet?.payload.layer === 'udp' ? packet.payload.srcPort : undefined;
    };
    const udpTo = (port_: number) => port({ protocol: 'udp', port: port_ });
    expect(port({}))
      .to.equal(port({}))
      .and.not.equal(port({ dst: '10.244.2.1' }));
    expect(new Set([7000, 7001, 7002, 7003, 7004].map(udpTo)).size).to.be.above(3);
    const pieces = ipAt(lab.ask({ protocol: 'udp', size: 3000, discover: 'dont' }), 'h1/eth0 out');
    const ports = pieces.flatMap(({ payload }) => (payload.layer === 'udp' ? [payload.srcPort] : []));
    expect(new Set(ports).size, 'fragments of a datagram take one way').to.equal(1);
  });

  const refusals: [what: string, lines: string[], end: string][] = [
    ['no entry for the MAC', ['h1: bridge fdb del 02:00:00:00:02:ff dev vx dst 10.0.1.12'], 'no-fdb-entry at h1/vx'],
    [
      'the default entry',
      [
        'h1: bridge fdb del 02:00:00:00:02:ff dev vx dst 10.0.1.12',
        'h1: bridge fdb add 00:00:00:00:00:00 dev vx dst 10.0.1.12',
      ],
      'delivered at p2/eth0',
    ],
    [
      'no route to the VTEP',
      ['h1: bridge fdb replace 02:00:00:00:02:ff dev vx dst 10.99.0.1'],
      'tunnel-carrier at h1/vx',
    ],
    [
      'a blackhole to the VTEP, whatever the lower device',
      ['h1: ip route add blackhole 10.0.1.12/32'],
      'tunnel-carrier at h1/vx',
    ],
    [
      'a route to the VTEP by the device itself',
      ['h1: ip route add 10.0.1.12/32 dev vx', 'h1: bridge fdb replace 02:00:00:00:02:ff dev vx dst 10.0.1.12'],
      'tunnel-carrier at h1/vx',
    ],
    [
      'the device down at the far end',
      ['h2: ip link set vx down', 'h2: ip route replace 10.244.1.0/24 via 10.0.1.11'],
      'refused at h2/eth0',
    ],
    [
      'a VTEP with another MAC',
      [
        'h1: ip neigh replace 10.244.2.0 lladdr 02:00:00:00:02:aa dev vx',
        'h1: bridge fdb add 02:00:00:00:02:aa dev vx dst 10.0.1.12',
      ],
      'not-for-this-mac at h2/vx',
    ],
  ];
  for (const [what, lines, end] of refusals) {
    it(`goes where the forwarding database leads: ${what}: ${end}`, () => {
      expect(ends(vxlanTunnel('', lines).ask())[0]).to.equal(end);
    });
  }

  it('without a lower device follows the routing table, and not back into itself', () => {
    const own = [
      'h1: ip link add vy address 02:00:00:00:01:fe type vxlan id 8 local 10.0.1.11 dstport 8472 nolearning',
      'h1: ip link set vy up',
      'h1: ip route replace 10.244.2.0/24 via 10.244.2.0 dev vy onlink',
      'h1: ip neigh replace 10.244.2.0 lladdr 02:00:00:00:02:ff dev vy',
      'h1: bridge fdb add 02:00:00:00:02:ff dev vy dst 10.0.1.12',
    ];
    const back = new SmallLab([...own, 'h1: ip route add 10.0.1.12/32 dev vy']).ask();
    expect(endOf(back)).to.equal('tunnel-carrier at h1/vy');
    expect(back.packets[0]?.end?.detail).to.equal('the route to the far VTEP leads back into the tunnel');
    const none = new SmallLab([...own, 'h1: ip route add unreachable 10.0.1.12/32']).ask();
    expect(none.packets[0]?.end?.detail).to.equal('no route to the far VTEP');
    const other = new SmallLab(own).ask();
    expect(seen(other, 'h1/eth0 out').at(-1)).to.contain('8472 / VXLAN vni 8');
    expect(ends(other)[0], 'nobody listens there').to.equal('refused at h2/eth0');
  });

  it('keeps a dynamic entry alive by sending (vxlan_find_mac)', () => {
    const lab = vxlanTunnel('ageing 10', ['h1: bridge fdb replace 02:00:00:00:02:ff dev vx dst 10.0.1.12 dynamic']);
    for (let count = 0; count < 3; count++) expect(endOf(lab.wait(9).ask())).to.equal('delivered at p2/eth0');
    expect(endOf(lab.wait(10).ask())).to.equal('no-fdb-entry at h1/vx');
  });

  it('learns where a MAC sits, with learning, and corrects it; not over a permanent entry', () => {
    const lab = vxlanTunnel('', ['h2: bridge fdb del 02:00:00:00:01:ff dev vx dst 10.0.1.11'], 'learning');
    expect(lab.ask().reply, 'the answer finds its way').to.not.equal(undefined);
    expect(lab.wait(299).ask().reply).to.not.equal(undefined);
    const fixed = vxlanTunnel('', ['h2: bridge fdb replace 02:00:00:00:01:ff dev vx dst 10.0.1.99'], 'learning');
    expect(fixed.ask().reply, 'a permanent entry stays').to.equal(undefined);
    const without = vxlanTunnel('', ['h2: bridge fdb del 02:00:00:00:01:ff dev vx dst 10.0.1.11']);
    expect(without.ask().reply).to.equal(undefined);
  });

  it('carries what no route of the host led to it: a frame of a bridge, larger than fits, and one without IP', () => {
    const lab = vxlanTunnel('df inherit', ['h1: bridge fdb add 00:00:00:00:00:00 dev vx dst 10.0.1.12']);
    const vx = lab.lab.network.link({ namespace: 'h1', link: 'vx' });
    if (vx === undefined) throw new Error('no device');
    const packet = fromP1(udp(1, 2, data(1472)), { dst: ip('10.244.2.10') });
    const large = lab.transmit(vx, { ...packet, dst: VTEP2 });
    expect(ipAt(large, 'h1/eth0 out').map(({ length }) => length)).to.deep.equal([1500, 70]);
    const request = arp('request', { mac: VTEP1, ip: ip('10.244.1.0') }, { mac: ZERO_MAC, ip: ip('10.244.2.9') });
    const asked = lab.transmit(vx, ethernet(BROADCAST_MAC, VTEP1, ETHERTYPE_ARP, request));
    expect(ipAt(asked, 'h1/eth0 out').map(({ df }) => df)).to.deep.equal([false]);
    expect(seen(asked, 'h2/vx in')).to.deep.equal(['ARP who-has 10.244.2.9 tell 10.244.1.0']);
  });

  it('carries nothing while it is down', () => {
    const lab = vxlanTunnel('', ['h1: ip link set vx down']);
    const vx = lab.lab.network.link({ namespace: 'h1', link: 'vx' });
    if (vx === undefined) throw new Error('no device');
    const traced = lab.transmit(vx, { ...fromP1(udp(1, 2, data(4))), dst: VTEP2 });
    expect(ends(traced)).to.deep.equal(['link-down at h1/vx']);
  });

  it('hands what is for an address of the host itself to itself, without the wire (encap_bypass_if_local)', () => {
    for (const [base, learned] of [
      ['learning', true],
      ['nolearning', false],
    ] as const) {
      const lab = vxlanTunnel('', ['h1: bridge fdb replace 02:00:00:00:02:ff dev vx dst 10.0.1.11'], base);
      const sent = lab.ask({ ttl: 3 });
      expect(seen(sent, 'h1/eth0 out'), 'nothing is wrapped').to.deep.equal([]);
      expect(
        ipAt(sent, 'h1/vx in').map(({ ttl }) => ttl),
        'it goes round',
      ).to.deep.equal([2, 1]);
      expect(ends(sent)[0]).to.equal('ttl-exceeded at h1/vx');
      const known = lab.lab.network.link({ namespace: 'h1', link: 'vx' })?.fdb.get(VTEP1)?.dst;
      expect(known).to.equal(learned ? ip('10.0.1.11') : undefined);
    }
  });

  it('learns the underlay MTU of a packet that does not fit, and fragments the outer one (skb_tunnel_check_pmtu)', () => {
    const lab = vxlanTunnel('', ['h1: ip route add 10.0.1.12/32 dev eth0 mtu 1400']);
    const sent = lab.ask({ src: 'h1', dst: '10.244.2.10', size: 1400, discover: 'do' });
    expect(ipAt(sent, 'h1/eth0 out').map(({ length }) => length)).to.deep.equal([1396, 74]);
    expect(lab.ask({ src: 'h1', dst: '10.244.2.10', size: 1351, discover: 'do' }).localError).to.equal('EMSGSIZE');
    const fits = vxlanTunnel('', ['h1: ip route add 10.0.1.12/32 dev eth0 mtu 1400']);
    fits.ask({ src: 'h1', dst: '10.244.2.10', size: 1350 });
    expect(fits.ask({ src: 'h1', dst: '10.244.2.10', size: 1400 }).localError, 'what fits teaches nothing').to.equal(
      undefined,
    );
  });
});
