import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, ipv4 } from '../../packet/build.js';
import { ETHERTYPE_IPV4, type Packet, PROTOCOL_IPIP } from '../../packet/packet.js';
import { parseCommand } from '../commands/parse.js';
import { endOf, ends, ipAt, type Question, SmallLab, seen } from '../fixtures/small-lab.js';

/** A tunnel device on h1 and h2 with routes for the other's pods; `near` and `far` are the devices' options. */
function tunnel(near = 'nopmtudisc', far = 'nopmtudisc', more: readonly string[] = []): SmallLab {
  return new SmallLab([
    `h1: ip tunnel add tun mode ipip ${near}`,
    'h1: ip link set tun up',
    'h1: ip route replace 10.244.2.0/24 via 10.0.1.12 dev tun onlink',
    `h2: ip tunnel add tun mode ipip ${far}`,
    'h2: ip link set tun up',
    'h2: ip route replace 10.244.1.0/24 via 10.0.1.11 dev tun onlink',
    ...more,
  ]);
}

function outer(near: string, question: Question = {}, more: readonly string[] = []) {
  return ipAt(tunnel(near, 'nopmtudisc', more).ask(question), 'h1/eth0 out').filter(
    ({ protocol }) => protocol === 4,
  )[0];
}

describe('IP-in-IP', () => {
  it('puts 20 bytes in front: from the route to the gateway, to the gateway (RFC 2003)', () => {
    const packet = outer('nopmtudisc');
    const header = {
      length: 104,
      protocol: 4,
      src: ip('10.0.1.11'),
      dst: ip('10.0.1.12'),
      mf: false,
      fragmentOffset: 0,
    };
    expect(packet).to.include(header);
    expect(packet?.payload).to.include({ layer: 'ipv4', length: 84, src: ip('10.244.1.10'), ttl: 63 });
  });

  const headers: [near: string, question: Question, header: object][] = [
    ['nopmtudisc', { discover: 'do' }, { df: true, ttl: 63 }],
    ['nopmtudisc', { discover: 'dont' }, { df: false }],
    ['pmtudisc', { discover: 'dont' }, { df: true }],
    ['nopmtudisc', { ttl: 9 }, { ttl: 8 }],
    ['nopmtudisc ttl 77', { ttl: 9 }, { ttl: 77 }],
    ['nopmtudisc', { tos: 0xb9 }, { tos: 1 }],
    ['nopmtudisc', { tos: 3 }, { tos: 2 }],
    ['nopmtudisc local 10.244.1.1', {}, { src: ip('10.244.1.1') }],
    ['nopmtudisc remote 10.0.1.99', {}, { dst: ip('10.0.1.99') }],
    ['nopmtudisc remote 10.0.1.12 dev eth0', {}, { dst: ip('10.0.1.12') }],
  ];
  for (const [near, question, header] of headers) {
    it(`makes the outer header of its attributes: ${near}, ${JSON.stringify(question)}`, () => {
      expect(outer(near, question, ['h1: ip neigh replace 10.0.1.99 lladdr 02:00:0a:00:01:0c dev eth0'])).to.include(
        header,
      );
    });
  }

  it('goes to the destination itself where the route has no gateway', () => {
    const sent = tunnel('nopmtudisc', 'nopmtudisc', ['h1: ip route replace 10.244.2.0/24 dev tun']).ask();
    expect(sent.packets[0]?.end).to.include({ disposition: 'tunnel-carrier' });
    expect(sent.packets[0]?.end?.detail).to.equal('the route to 10.244.2.10 leads back into the tunnel');
    const none = tunnel('nopmtudisc', 'nopmtudisc', ['h1: ip route add unreachable 10.0.1.12/32']).ask();
    expect(none.packets[0]?.end?.detail).to.equal('no route to 10.0.1.12');
  });

  const losses: [what: string, lines: string[], end: string][] = [
    ['the route to the far end leads back', ['h1: ip route add 10.0.1.12/32 dev tun'], 'tunnel-carrier at h1/tun'],
    ['there is no route to it', ['h1: ip route add unreachable 10.0.1.12/32'], 'tunnel-carrier at h1/tun'],
    [
      'there is no route at all',
      ['h1: ip route replace 10.244.2.0/24 via 10.99.0.1 dev tun onlink'],
      'tunnel-carrier at h1/tun',
    ],
    [
      'its local address is not one of the host',
      [
        'h1: ip tunnel add odd mode ipip local 10.9.9.9 nopmtudisc',
        'h1: ip link set odd up',
        'h1: ip route replace 10.244.2.0/24 via 10.0.1.12 dev odd onlink',
      ],
      'tunnel-carrier at h1/odd',
    ],
    ['the far end has no device that is up', ['h2: ip link set tun down'], 'protocol-unreachable at h2/eth0'],
    [
      'nobody answers for it',
      ['h1: ip route replace 10.244.2.0/24 via 10.0.1.99 dev tun onlink'],
      'neighbour-unresolved at h1/eth0',
    ],
  ];
  for (const [what, lines, end] of losses) {
    it(`ends where ${what}`, () => expect(ends(tunnel('nopmtudisc', 'nopmtudisc', lines).ask())[0]).to.equal(end));
  }

  const ends_: [far: string, end: string][] = [
    ['local 10.0.1.12', 'p2'],
    ['local 10.0.1.13', ''],
    ['remote 10.0.1.11', 'p2'],
    ['remote 10.0.1.13', ''],
    ['local 10.0.1.12 remote 10.0.1.11', 'p2'],
    ['local 10.0.1.12 remote 10.0.1.13', ''],
  ];
  for (const [far, end] of ends_) {
    it(`${end === '' ? 'is not taken' : 'is taken'} by a device of ${far} (ip_tunnel_lookup)`, () => {
      const sent = tunnel('nopmtudisc', `nopmtudisc ${far}`).ask();
      expect(ipAt(sent, 'h2/tun in')).to.have.lengthOf(end === '' ? 0 : 1);
      if (end === '') expect(ends(sent)[0]).to.equal('protocol-unreachable at h2/eth0');
    });
  }

  it('is taken by the device whose ends match best, whatever their order', () => {
    for (const order of [
      ['any', 'one', 'both'],
      ['both', 'one', 'any'],
    ]) {
      const options: Record<string, string> = {
        any: '',
        one: ' local 10.0.1.12',
        both: ' local 10.0.1.12 remote 10.0.1.11',
      };
      const lines = order.flatMap((name) => [
        `h2: ip tunnel add ${name} mode ipip nopmtudisc${options[name]}`,
        `h2: ip link set ${name} up`,
      ]);
      const sent = tunnel('nopmtudisc', 'nopmtudisc remote 10.0.1.99', lines).ask();
      expect(ipAt(sent, 'h2/both in'), order.join()).to.have.lengthOf(1);
    }
  });

  it('says which route led to a far end that cannot be reached', () => {
    const lab = tunnel();
    const parsed = parseCommand('ip route replace 10.244.2.0/24 via 10.99.0.1 dev tun onlink', 7);
    lab.lab.apply('h1', 'operations' in parsed ? parsed.operations : []);
    expect(lab.ask().packets[0]?.end).to.include({ disposition: 'tunnel-carrier', entry: 7 });
  });

  it('takes what no route led to it: to the destination itself, and no frames', () => {
    const lab = tunnel('pmtudisc');
    const tun = lab.lab.network.link({ namespace: 'h1', link: 'tun' });
    if (tun === undefined) throw new Error('no device');
    const odd = { ...inner, dst: ip('10.0.1.12') };
    expect(ipAt(lab.transmit(tun, odd), 'h1/eth0 out').map(({ dst }) => dst)).to.deep.equal([ip('10.0.1.12')]);
    const large = ipv4({ ...odd, df: true }, data(1500));
    expect(ends(lab.transmit(tun, large))[0]).to.equal('fragmentation-needed at h1/tun');
    expect(ends(lab.transmit(tun, { ...odd, dst: ip('10.99.0.1') }))[0]).to.equal('tunnel-carrier at h1/tun');
    const frame = ethernet(0x02000a00010c as Mac, 0x02000a00010b as Mac, ETHERTYPE_IPV4, odd);
    expect(seen(lab.transmit(tun, frame), 'h1/eth0 out')).to.deep.equal([]);
    lab.type('h1: ip link set tun down');
    const down = lab.lab.network.link({ namespace: 'h1', link: 'tun' });
    if (down === undefined) throw new Error('no device');
    expect(ends(lab.transmit(down, odd))).to.deep.equal(['link-down at h1/tun']);
  });

  it('learns what fits for the next packet of the host itself', () => {
    const lab = tunnel('nopmtudisc', 'nopmtudisc', ['h1: ip link set tun mtu 1500']);
    expect(lab.ask({ src: 'h1', size: 1481 }).localError).to.equal(undefined);
    const other = tunnel('nopmtudisc', 'nopmtudisc', ['h1: ip link set tun mtu 1500']);
    other.ask({ size: 1481 });
    expect(other.ask({ src: 'h1', size: 1481 }).localError).to.equal('EMSGSIZE');
    expect(other.ask({ src: 'h1', size: 1480 }).localError).to.equal(undefined);
  });

  it('tells the inner source of what does not fit, and learns it (tnl_update_pmtu)', () => {
    const lines = ['h1: ip link set tun mtu 1500'];
    const lab = tunnel('nopmtudisc', 'nopmtudisc', lines);
    expect(lab.ask({ size: 1480 }).errors).to.deep.equal([]);
    const sent = lab.ask({ size: 1481 });
    expect(ends(sent)[0]).to.equal('fragmentation-needed at h1/tun');
    expect(sent.errors).to.deep.equal([{ type: 3, code: 4, mtu: 1480, from: '10.244.1.1' }]);
    const whole = tunnel('nopmtudisc', 'nopmtudisc', lines).ask({ size: 1500, discover: 'dont' });
    expect(
      ipAt(whole, 'h1/eth0 out').map(({ length }) => length),
      'the outer one is split',
    ).to.deep.equal([1500, 40]);
  });

  const HEAD = { src: ip('10.0.1.11'), dst: ip('10.0.1.12'), protocol: PROTOCOL_IPIP, ttl: 64, id: 1, df: false };
  const inner = ipv4(
    { src: ip('10.244.1.10'), dst: ip('10.244.2.10'), protocol: 253, ttl: 9, id: 2, df: false },
    data(4),
  );
  const arrives = (payload: Packet, tos = 0) =>
    tunnel().receive(
      'h2',
      'eth0',
      ethernet(0x02000a00010c as Mac, 0x02000a00010b as Mac, ETHERTYPE_IPV4, ipv4({ ...HEAD, tos }, payload)),
    );

  it('takes from the wire what carries a packet, and refuses the rest', () => {
    expect(seen(arrives(inner), 'h2/tun in')).to.deep.equal([
      '10.244.1.10 > 10.244.2.10 ttl 9 len 24 protocol 253 len 4',
    ]);
    const odd = arrives(data(20));
    expect(ends(odd)[0]).to.equal('protocol-unreachable at h2/eth0');
    expect(seen(odd, 'h2/eth0 out').at(-1)).to.contain('ICMP port unreachable quoting');
  });

  it('carries congestion marked outside inside, or drops what cannot say so (RFC 6040)', () => {
    expect(ipAt(arrives({ ...inner, tos: 2 }, 3), 'h2/tun in').map(({ tos }) => tos)).to.deep.equal([3]);
    expect(endOf(arrives(inner, 3))).to.equal('protocol-unreachable at h2/tun');
  });

  it('is refused by a host without a tunnel: protocol unreachable', () => {
    const traced = new SmallLab().receive(
      'h2',
      'eth0',
      ethernet(0x02000a00010c as Mac, 0x02000a00010b as Mac, ETHERTYPE_IPV4, ipv4(HEAD, inner)),
    );
    expect(endOf(traced)).to.equal('protocol-unreachable at h2/eth0');
    expect(seen(traced, 'h2/eth0 out').at(-1)).to.contain('ICMP protocol unreachable');
  });

  it('keeps the path MTU that an ICMP error about it tells, for the next packet (ipip_err)', () => {
    const lab = tunnel('nopmtudisc', 'nopmtudisc', ['h1: ip link set tun mtu 1480']);
    lab.ask();
    lab.lab.namespace('h1').state.pmtu.set(ip('10.0.1.12'), { mtu: 1300, expires: 1e12 });
    expect(lab.ask({ size: 1400 }).errors).to.deep.equal([{ type: 3, code: 4, mtu: 1280, from: '10.244.1.1' }]);
  });
});
