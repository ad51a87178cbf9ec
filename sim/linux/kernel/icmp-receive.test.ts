import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { data, icmp, ipv4, slice, tcp, udp } from '../../packet/build.js';
import type { Packet } from '../../packet/packet.js';
import { at, ends, fromP1, ipAt, SmallLab, steps } from '../fixtures/small-lab.js';

const PROTOCOLS: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17 };

describe('ICMP for the host', () => {
  it('echo is answered with its TOS, payload and identifier, DF clear', () => {
    const echo = icmp(8, 0, 0x00070009, data(Uint8Array.of(1, 2, 3)));
    const traced = new SmallLab().receive('h1', 'veth1', fromP1(echo, { tos: 0x28, df: true, ttl: 3 }));
    const [reply] = ipAt(traced, 'h1/veth1 out');
    expect(reply).to.include({ tos: 0x28, ttl: 64, df: false, src: ip('10.244.1.1'), dst: ip('10.244.1.10') });
    expect(reply?.payload).to.deep.equal(icmp(0, 0, 0x00070009, data(Uint8Array.of(1, 2, 3))));
  });

  it('echo is not answered with icmp_echo_ignore_all, nor where there is no way back', () => {
    const out = (...lines: string[]) => {
      const lab = new SmallLab(lines);
      return at(lab.receive('h1', 'veth1', fromP1(icmp(8, 0, 1, data(4)))), 'h1/veth1 out').length;
    };
    expect(out('h1: ip neigh replace 10.244.1.10 lladdr 02:00:0a:f4:01:0a dev veth1')).to.equal(1);
    expect(out('h1: sysctl -w net.ipv4.icmp_echo_ignore_all=1')).to.equal(0);
    expect(out('h1: ip route del 10.244.1.0/24')).to.equal(0);
    expect(out('h1: ip route add blackhole 10.244.1.10/32')).to.equal(0);
  });

  const other = icmp(13, 0, 0, data(12));
  it('other messages are taken and not answered', () => {
    const traced = new SmallLab().receive('h1', 'veth1', fromP1(other));
    expect(ends(traced)).to.deep.equal(['delivered at h1/veth1']);
    expect(at(traced, 'h1/veth1 out')).to.deep.equal([]);
  });

  /** h1's path MTU to p2 after a 3/4 of 1400 about a packet that it is said to have sent. */
  function learned(about: Packet, type = 3, code = 4, mtu = 1400): number | undefined {
    const lab = new SmallLab();
    lab.receive('h1', 'veth1', fromP1(icmp(type, code, mtu, slice(about, 0, 28))));
    return lab.lab.namespace('h1').state.pmtu.get(ip('10.244.2.10'))?.mtu;
  }
  const sentBy = (src: string, payload: Packet, protocol?: number) =>
    ipv4(
      {
        src: ip(src),
        dst: ip('10.244.2.10'),
        protocol: protocol ?? PROTOCOLS[payload.layer] ?? 253,
        ttl: 64,
        id: 1,
        df: true,
      },
      payload,
    );
  const quotes: [what: string, about: Packet, mtu: number | undefined, type?: number, code?: number][] = [
    ['its own echo', sentBy('10.0.1.11', icmp(8, 0, 1, data(1400))), 1400],
    ['its own server', sentBy('10.0.1.11', udp(7000, 9, data(1400))), 1400],
    ['its own fragment', sentBy('10.0.1.11', slice(udp(7000, 9, data(3000)), 0, 1480), 17), 1400],
    ['a socket that it does not have', sentBy('10.0.1.11', udp(6999, 9, data(1400))), undefined],
    ["another's packet", sentBy('10.0.1.12', icmp(8, 0, 1, data(1400))), undefined],
    ['a tunnel that it does not have', sentBy('10.0.1.11', sentBy('10.9.9.9', data(4)), 4), undefined],
    ['a protocol without sockets', sentBy('10.0.1.11', data(1400)), undefined],
    ['what is no packet', udp(1, 2, data(40)), undefined],
    ['another code', sentBy('10.0.1.11', icmp(8, 0, 1, data(1400))), undefined, 3, 1],
    ['another type', sentBy('10.0.1.11', icmp(8, 0, 1, data(1400))), undefined, 11, 4],
  ];
  for (const [what, about, mtu, type, code] of quotes) {
    it(`teaches the path MTU when it is about ${what}: ${mtu ?? 'no'}`, () => {
      expect(learned(about, type, code)).to.equal(mtu);
    });
  }

  it('teaches nothing where it quotes nothing, or what there is no route to', () => {
    const lab = new SmallLab();
    lab.receive('h1', 'veth1', fromP1(icmp(3, 4, 1400, data(28))));
    const nowhere = { ...sentBy('10.0.1.11', icmp(8, 0, 1, data(1400))), dst: ip('10.99.0.1') };
    lab.receive('h1', 'veth1', fromP1(icmp(3, 4, 1400, slice(nowhere, 0, 28))));
    expect(lab.lab.namespace('h1').state.pmtu.size).to.equal(0);
  });

  const beliefs: [value: number, protocol: 'udp' | 'tcp', mtu: number | undefined][] = [
    [0, 'udp', 1400],
    [0, 'tcp', 1400],
    [1, 'udp', 552],
    [1, 'tcp', 552],
    [2, 'udp', undefined],
    [2, 'tcp', undefined],
    [3, 'udp', undefined],
    [3, 'tcp', 1400],
  ];
  for (const [value, protocol, mtu] of beliefs) {
    it(`with ip_no_pmtu_disc ${value} teaches of ${protocol}: ${mtu ?? 'nothing'}`, () => {
      const lab = new SmallLab([`h1: sysctl -w net.ipv4.ip_no_pmtu_disc=${value}`]);
      const segment = tcp({ srcPort: 7001, dstPort: 9, seq: 1, ack: 1, flags: 16, window: 1 }, data(1400));
      const about = sentBy('10.0.1.11', protocol === 'tcp' ? segment : udp(7000, 9, data(1400)));
      const traced = lab.receive('h1', 'veth1', fromP1(icmp(3, 4, 1400, slice(about, 0, 28))));
      expect(lab.lab.namespace('h1').state.pmtu.get(ip('10.244.2.10'))?.mtu).to.equal(mtu);
      expect(steps(traced, 'pmtu-learned')).to.have.lengthOf(mtu === undefined ? 0 : 1);
    });
  }

  it('is not taken without an ICMP header', () => {
    expect(ends(new SmallLab().receive('h1', 'veth1', fromP1(data(8), { protocol: 1 })))).to.deep.equal([]);
  });

  it('teaches tunnels too, where there is one (ipip_err)', () => {
    const lab = new SmallLab(['h1: ip tunnel add tun mode ipip nopmtudisc']);
    const about = sentBy('10.0.1.11', sentBy('10.9.9.9', data(4)), 4);
    const traced = lab.receive('h1', 'veth1', fromP1(icmp(3, 4, 1400, slice(about, 0, 28))));
    expect(steps(traced, 'pmtu-learned')).to.deep.equal([{ kind: 'pmtu-learned', dst: ip('10.244.2.10'), mtu: 1400 }]);
    const other = new SmallLab(['h1: ip tunnel add tun mode ipip nopmtudisc']);
    const unknown = sentBy('10.0.1.11', udp(6999, 9, data(1400)));
    other.receive('h1', 'veth1', fromP1(icmp(3, 4, 1400, slice(unknown, 0, 28))));
    expect(other.lab.namespace('h1').state.pmtu.size, 'but not of a socket that is not there').to.equal(0);
  });
});
