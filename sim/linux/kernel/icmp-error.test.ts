import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { BROADCAST_MAC, formatIPv4, type Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, udp } from '../../packet/build.js';
import { ETHERTYPE_IPV4 } from '../../packet/packet.js';
import { endOf, ends, ipAt, type Question, SmallLab, seen, steps } from '../fixtures/small-lab.js';

/** Errors that came back to p1, as type/code from SOURCE. */
const errors = (lab: SmallLab, question: Question) =>
  lab.ask(question).errors.map(({ type, code, from }) => `${type}/${code} from ${from}`);

describe('ICMP errors', () => {
  it('have TTL 64, the precedence Internetwork Control over the TOS, DF clear, and quote up to 576 bytes', () => {
    for (const [size, tos, length, priority] of [
      [84, 0, 112, 0xc0],
      [84, 0xff, 112, 0xde],
      [84, 0x21, 112, 0xc0],
      [1400, 0x10, 576, 0xd0],
    ] as const) {
      const [error] = ipAt(new SmallLab().ask({ ttl: 1, size, tos }), 'h1/veth1 out');
      expect(error).to.include({ ttl: 64, tos: priority, df: false, length });
    }
  });

  it('take the TTL of net.ipv4.ip_default_ttl', () => {
    const sent = new SmallLab(['h1: sysctl -w net.ipv4.ip_default_ttl=99']).ask({ ttl: 1 });
    expect(ipAt(sent, 'h1/veth1 out')[0]?.ttl).to.equal(99);
  });

  it('are no larger than the path back', () => {
    const sent = new SmallLab(['h1: ip link set veth1 mtu 500']).ask({ ttl: 1, size: 500 });
    expect(ipAt(sent, 'h1/veth1 out')[0]?.length).to.equal(500);
  });

  const sources: [what: string, lines: string[], question: Question, error: string][] = [
    ['the route back', [], { ttl: 1 }, '11/0 from 10.244.1.1'],
    ['an address of its own that was asked', [], { protocol: 'udp', port: 9, dst: '10.0.1.11' }, '3/3 from 10.0.1.11'],
    [
      'the first address of the link towards the source',
      [
        'h1: ip addr add 10.9.9.9/32 dev veth1',
        'h1: ip addr del 10.244.1.1/24 dev veth1',
        'h1: ip route add 10.244.1.0/24 dev veth1',
        'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0',
      ],
      { ttl: 1 },
      '11/0 from 10.9.9.9',
    ],
    [
      'the route back, whatever it came in by',
      ['h1: ip route add 10.244.1.10/32 dev veth1 src 10.0.1.11'],
      { ttl: 1 },
      '11/0 from 10.0.1.11',
    ],
    [
      'the link it came in by, with icmp_errors_use_inbound_ifaddr',
      [
        'h1: ip route add 10.244.1.10/32 dev veth1 src 10.0.1.11',
        'h1: sysctl -w net.ipv4.icmp_errors_use_inbound_ifaddr=1',
      ],
      { ttl: 1 },
      '11/0 from 10.244.1.1',
    ],
  ];
  for (const [what, lines, question, error] of sources) {
    it(`come from ${what}`, () => expect(errors(new SmallLab(lines), question)).to.deep.equal([error]));
  }

  const verdicts: [route: string, error: string[], end: string][] = [
    ['unreachable', ['3/1 from 10.244.1.1'], 'route-unreachable at h1/veth1'],
    ['prohibit', ['3/13 from 10.244.1.1'], 'route-prohibited at h1/veth1'],
    ['blackhole', [], 'route-blackhole at h1/veth1'],
    ['throw', ['3/0 from 10.244.1.1'], 'no-route at h1/veth1'],
  ];
  for (const [type, expected, end] of verdicts) {
    it(`say what a route of type ${type} means (fib_props)`, () => {
      const sent = new SmallLab([`h1: ip route replace ${type} 10.244.2.0/24`]).ask();
      expect(sent.errors.map(({ type, code, from }) => `${type}/${code} from ${from}`)).to.deep.equal(expected);
      expect(endOf(sent)).to.equal(end);
    });
  }

  it('are limited: six at once to a destination, then one a second; too-large ones are not', () => {
    const lab = new SmallLab();
    const burst = (question: Question, count: number) =>
      Array.from({ length: count }, () => lab.ask(question).errors.length).join('');
    expect(burst({ ttl: 1 }, 8)).to.equal('11111100');
    expect(burst({ size: 1400, dst: '10.0.1.12', ttl: 1 }, 1), 'the destination is the one that is told').to.equal('0');
    expect(steps(lab.ask({ ttl: 1 }), 'icmp-not-sent').map(({ reason }) => reason)).to.deep.equal(['rate-limit']);
    expect(burst({ ttl: 1 }, 1), 'h2 has its own').to.equal('0');
    expect(burst({ ttl: 2 }, 1)).to.equal('1');
    lab.wait(1);
    expect(burst({ ttl: 1 }, 2)).to.equal('10');
    lab.wait(2.5);
    expect(burst({ ttl: 1 }, 3)).to.equal('110');
    lab.wait(100);
    expect(burst({ ttl: 1 }, 7), 'no more than six are saved up').to.equal('1111110');
    lab.type('h1: ip link set eth0 mtu 1400');
    lab.lab.flushPathMtus();
    expect(lab.ask({ size: 1500 }).errors.map(({ mtu }) => mtu)).to.deep.equal([1400]);
  });

  const limits: [what: string, line: string, answered: string][] = [
    ['icmp_ratelimit 0 is none', 'net.ipv4.icmp_ratelimit=0', '11111111'],
    ['icmp_ratelimit in milliseconds', 'net.ipv4.icmp_ratelimit=1', '11111100'],
    ['types that icmp_ratemask leaves out', 'net.ipv4.icmp_ratemask=8', '11111111'],
    ['types that it has', 'net.ipv4.icmp_ratemask=2048', '11111100'],
  ];
  for (const [what, line, answered] of limits) {
    it(`are limited by ${what}`, () => {
      const lab = new SmallLab([`h1: sysctl -w ${line}`]);
      lab.ask();
      const got = Array.from({ length: 8 }, () => lab.ask({ ttl: 1 }).errors.length);
      expect(got.join('')).to.equal(answered);
    });
  }

  it('are not sent about later fragments', () => {
    const lab = new SmallLab(['h1: ip route replace unreachable 10.244.2.0/24']);
    const sent = lab.ask({ size: 3000, discover: 'dont' });
    expect(sent.errors).to.have.lengthOf(1);
    expect(steps(sent, 'icmp-not-sent').map(({ reason }) => reason)).to.deep.equal([
      'later-fragment',
      'later-fragment',
    ]);
  });

  it('are not sent about ICMP errors, and are about echo replies', () => {
    const lab = new SmallLab([
      'h2: ip route replace unreachable 10.244.1.0/24',
      'h1: ip route add unreachable 10.244.3.0/24',
    ]);
    const sent = lab.ask({ protocol: 'udp', port: 9 });
    expect(ends(sent)).to.deep.equal(['refused at p2/eth0', 'route-unreachable at h2/veth2']);
    expect(steps(sent, 'icmp-not-sent').map(({ reason }) => reason)).to.deep.equal(['about-icmp-error']);
    expect(seen(lab.ask(), 'p2/eth0 in').at(-1)).to.match(/ICMP host unreachable quoting 84 bytes of .* echo reply/);
  });

  it('are not sent where there is no way back', () => {
    const lab = new SmallLab(['h1: ip route del 10.244.1.0/24']);
    const sent = lab.ask({ ttl: 1 });
    expect(sent.errors).to.deep.equal([]);
    expect(steps(sent, 'icmp-not-sent').map(({ reason }) => reason)).to.deep.equal(['no-route']);
    expect(steps(new SmallLab().ask({ ttl: 1 }), 'icmp-sent')).to.have.lengthOf(1);
  });

  it('reach the socket that sent what they quote, and no other', () => {
    const { errors: heard, packets } = new SmallLab().ask({ protocol: 'udp', port: 9 });
    expect(heard).to.deep.equal([{ type: 3, code: 3, mtu: 0, from: '10.244.2.10' }]);
    expect(packets.map(({ end }) => end?.disposition)).to.include('delivered');
    expect(formatIPv4(ipAt({ packets }, 'p1/eth0 in')[0]?.src ?? (0 as never))).to.equal('10.244.2.10');
  });
});

describe('no ICMP error is sent', () => {
  const sent = (lab: SmallLab, question: Question) => steps(lab.ask(question), 'icmp-sent').length;

  it('where the way back to the source is none', () => {
    expect(sent(new SmallLab(), { ttl: 1 })).to.equal(1);
    expect(sent(new SmallLab(['h1: ip route add blackhole 10.244.1.10/32']), { ttl: 1 })).to.equal(0);
  });

  it('about what came to all', () => {
    const fields = { src: ip('10.244.1.10'), dst: ip('10.244.1.1'), protocol: 17, ttl: 64, id: 1, df: false };
    const frame = (to: Mac) => ethernet(to, 0x02000af4010a as Mac, ETHERTYPE_IPV4, ipv4(fields, udp(1, 9, data(8))));
    const told = (to: Mac) => steps(new SmallLab().receive('h1', 'veth1', frame(to)), 'icmp-sent').length;
    expect(told(0x020000000101 as Mac)).to.equal(1);
    expect(told(BROADCAST_MAC)).to.equal(0);
  });

  it('an echo is not answered where the way back is none', () => {
    const replies = (...lines: string[]) =>
      new SmallLab(lines).ask().packets.filter(({ cause }) => cause.kind === 'reply').length;
    expect(replies()).to.equal(1);
    expect(replies('p2: ip route add blackhole 10.244.1.0/24')).to.equal(0);
  });
});
