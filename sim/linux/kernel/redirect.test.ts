import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, icmp, ipv4, slice, udp } from '../../packet/build.js';
import { ETHERTYPE_IPV4, type Packet } from '../../packet/packet.js';
import type { TracedPacket } from '../../trace/trace.js';
import { at, SmallLab, seen } from '../fixtures/small-lab.js';

/** h1 sends what p1 has for 10.9.0.0/16 back out of veth1, to a neighbour of p1's. */
const BACK = [
  'h1: ip route add 10.9.0.0/16 via 10.244.1.77',
  'h1: ip neigh add 10.244.1.77 lladdr 02:00:00:00:00:77 dev veth1',
];
const NEXT = 'h1: ip neigh replace 10.9.0.1 lladdr 02:00:00:00:00:77 dev veth1';
const GATEWAY = 'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0';
const QUESTION = { dst: '10.9.0.1' };
const TOLD =
  '10.244.1.1 > 10.244.1.10 ttl 64 len 112 ICMP redirect host to 10.244.1.77 quoting 84 bytes of 10.244.1.10 > 10.9.0.1 ttl 63';

const told = (lab: SmallLab) =>
  seen(lab.ask(QUESTION), 'h1/veth1 out').filter((packet) => packet.includes('redirect')).length;

/** p1 goes on sending by h1. */
const UNHEEDED = 'p1: sysctl -w net.ipv4.ip_forward=1';

describe('ICMP redirects', () => {
  it('tell who is on the link of the next gateway, and quote what is forwarded', () => {
    const sent = new SmallLab([...BACK, UNHEEDED]).ask(QUESTION);
    expect(seen(sent, 'h1/veth1 out')[1]).to.contain(TOLD);
  });

  it('name the destination where the route has no gateway', () => {
    const sent = new SmallLab([
      'h1: ip route add 10.9.0.0/16 dev veth1',
      'h1: ip neigh add 10.9.0.1 lladdr 02:00:00:00:00:77 dev veth1',
    ]).ask(QUESTION);
    expect(seen(sent, 'h1/veth1 out').join()).to.contain('redirect host to 10.9.0.1');
  });

  const switches: [all: number, own: number, sent: number][] = [
    [1, 1, 1],
    [1, 0, 1],
    [0, 1, 1],
    [0, 0, 0],
  ];
  for (const [all, own, sent] of switches)
    it(`are ${sent === 1 ? '' : 'not '}sent with send_redirects ${all} of all and ${own} of the interface`, () => {
      const sysctl = `h1: sysctl -w net.ipv4.conf.all.send_redirects=${all} net.ipv4.conf.veth1.send_redirects=${own}`;
      expect(told(new SmallLab([...BACK, sysctl]))).to.equal(sent);
    });

  const ways: [what: string, lines: string[], sent: number][] = [
    ['a gateway leads back to the source', ['h1: ip route add 10.244.1.10/32 via 10.244.1.99'], 0],
    [
      'the way back is another link, and by a gateway on the link',
      [
        'h1: ip route add 10.244.1.10/32 dev eth0',
        'h1: ip route del 10.244.1.0/24 dev veth1 scope link',
        'h1: ip route add 10.244.1.99/32 dev veth1',
        'h1: ip route add 10.244.1.0/24 via 10.244.1.99',
      ],
      0,
    ],
    [
      'the link has no address, and is the way back',
      [
        'h1: ip addr del 10.244.1.1/24 dev veth1',
        'h1: ip route add 10.244.1.10/32 dev veth1',
        'h1: ip route add 10.9.0.0/16 dev veth1',
        GATEWAY,
        NEXT,
      ],
      1,
    ],
    [
      'the link has no address, and is the way back for a larger range only',
      [
        'h1: ip addr del 10.244.1.1/24 dev veth1',
        'h1: ip route add 10.244.1.0/24 dev veth1',
        'h1: ip route add 10.244.1.10/32 dev eth0',
        'h1: ip route add 10.9.0.0/16 dev veth1',
        GATEWAY,
        NEXT,
      ],
      0,
    ],
    ['nothing leads back to the source', ['h1: ip route del 10.244.1.0/24 dev veth1 scope link'], 0],
    [
      'the way back is another link, and on the link is none',
      ['h1: ip route del 10.244.1.0/24 dev veth1 scope link', 'h1: ip route add 10.244.1.0/24 dev eth0'],
      0,
    ],
    ['the way back is another link, and one on the link is there too', ['h1: ip route add 10.244.1.0/25 dev eth0'], 1],
  ];
  for (const [what, lines, sent] of ways)
    it(`are ${sent === 1 ? '' : 'not '}sent where ${what}`, () => {
      const lab = new SmallLab([
        'h1: ip route add 10.9.0.0/16 dev veth1',
        'h1: ip neigh add 10.9.0.1 lladdr 02:00:00:00:00:77 dev veth1',
        ...lines,
      ]);
      const packets = seen(lab.ask(QUESTION), 'h1/veth1 out');
      expect(packets.some((packet) => packet.includes('echo request'))).to.equal(true);
      const steps = lab.ask(QUESTION).packets.flatMap(({ hops }) => hops.flatMap((hop) => hop.steps));
      const asked = steps.filter((step) => step.kind === 'icmp-sent' && step.type === 5).length;
      expect(packets.filter((packet) => packet.includes('redirect')).length + asked > 0).to.equal(sent === 1);
    });

  it('come ever more seldom, nine in all, and anew after 20.48 seconds of silence', () => {
    const lab = new SmallLab([...BACK, UNHEEDED]);
    const waits = [0, 0.03, 0.02, 0.05, 0.05, 0.17, 0.33, 0.65, 1.29, 2.57, 5.13, 10.3, 20.4, 20.6];
    expect(waits.map((wait) => told(lab.wait(wait)))).to.deep.equal([1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1]);
  });

  it('leave no room for other errors to the same source for a second', () => {
    const lab = new SmallLab([...BACK, UNHEEDED]);
    expect(told(lab)).to.equal(1);
    expect(lab.wait(0.9).ask({ ttl: 1 }).errors).to.deep.equal([]);
    expect(lab.wait(0.1).ask({ ttl: 1 }).errors).to.have.lengthOf(1);
  });

  it('are dropped about the first packet of a connection where there is a nat table', () => {
    const lab = new SmallLab([...BACK, 'h1: iptables -t nat -A POSTROUTING -s 10.8.0.0/16 -j ACCEPT']);
    expect(told(lab)).to.equal(0);
    const dropped = lab
      .wait(1)
      .ask(QUESTION)
      .packets.filter(({ cause }) => cause.kind === 'icmp-error');
    expect(dropped.map(({ end }) => end?.disposition)).to.deep.equal(['filter-drop']);
  });
});

/** p1 goes to p2 by h1, which sends it on to a neighbour; p1 does not forward. */
const heeding = (...lines: string[]) => new SmallLab([...BACK, ...lines]);
const KNOWN = 'p1: ip neigh add 10.244.1.77 lladdr 02:00:00:00:00:77 dev eth0';

/** The MAC that p1 sends the next packet to. */
function nextHop(lab: SmallLab): string | undefined {
  const [frame] = at(lab.ask(QUESTION), 'p1/eth0 out').filter(({ layer }) => layer === 'ethernet');
  return frame?.layer === 'ethernet' ? frame.dst.toString(16) : undefined;
}

describe('a host that is redirected', () => {
  it('goes by the gateway that it was told of, for five minutes', () => {
    const lab = heeding(KNOWN);
    expect(nextHop(lab)).to.not.equal('20000000077');
    expect(nextHop(lab)).to.equal('20000000077');
    expect(nextHop(lab.wait(299))).to.equal('20000000077');
    expect(nextHop(lab.wait(2))).to.not.equal('20000000077');
  });

  it('asks for one that it does not know, and heeds the next redirect', () => {
    const lab = heeding();
    expect(seen(lab.ask(QUESTION), 'p1/eth0 out')).to.contain('ARP who-has 10.244.1.77 tell 10.244.1.10');
    expect(lab.ask(QUESTION).packets.length).to.be.greaterThan(0);
  });

  const refusals: [what: string, ...lines: string[]][] = [
    ['that forwards', 'p1: sysctl -w net.ipv4.ip_forward=1'],
    [
      'with accept_redirects off',
      'p1: sysctl -w net.ipv4.conf.all.accept_redirects=0 net.ipv4.conf.eth0.accept_redirects=0',
    ],
    [
      'told by another than its gateway',
      'h1: sysctl -w net.ipv4.icmp_errors_use_inbound_ifaddr=0',
      'h1: ip route add 10.244.1.10/32 dev veth1 src 10.0.1.11',
    ],
  ];
  for (const [what, ...lines] of refusals)
    it(`heeds none: one ${what}`, () => {
      const lab = heeding(KNOWN, ...lines);
      nextHop(lab);
      expect(nextHop(lab)).to.not.equal('20000000077');
    });

  const gateways: [what: string, via: string, ...lines: string[]][] = [
    ['a multicast address', '224.0.0.9'],
    ['the first multicast address', '224.0.0.0'],
    ['an address of the network 0', '0.0.0.9'],
    ['an address of its own', '10.244.1.10'],
    ['a broadcast address', '10.244.1.255'],
  ];
  for (const [what, via, ...lines] of gateways)
    it(`heeds no redirect to ${what}, and asks nobody about it`, () => {
      const lab = new SmallLab(lines);
      expect(seen(redirectTo(lab, via), 'p1/eth0 out')).to.deep.equal([]);
      expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000101');
    });

  it('heeds one to a gateway that only the default route leads to', () => {
    const lab = new SmallLab([KNOWN]);
    redirectTo(lab, '10.244.1.77');
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000077');
    expect(nextHopTo(lab, '10.9.0.2'), 'another destination').to.equal('20000000101');
    expect(nextHopTo(lab, '10.244.1.78'), 'one on the link').to.not.equal('20000000077');
  });

  it('heeds none, however often it is told, while the gateway is being asked for', () => {
    const lab = new SmallLab();
    redirectTo(lab, '10.244.1.77', 1, ECHO, 1, 2);
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000101');
  });

  for (const [code, heeded] of [
    [0, true],
    [3, true],
    [4, false],
    [7, false],
  ] as const)
    it(`${heeded ? 'heeds' : 'does not heed'} code ${code}`, () => {
      const lab = new SmallLab([KNOWN]);
      redirectTo(lab, '10.244.1.77', code);
      expect(nextHopTo(lab, '10.9.0.1') === '20000000077').to.equal(heeded);
    });

  it('heeds none from its gateway to the gateway itself', () => {
    const lab = new SmallLab();
    redirectTo(lab, '10.244.1.1');
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000101');
  });

  it('heeds none about a datagram that no socket of its own sent', () => {
    const lab = new SmallLab([KNOWN]);
    redirectTo(lab, '10.244.1.77', 1, udp(4444, 53, data(20)), 17);
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000101');
  });
});

const ECHO = icmp(8, 0, 7 << 16, data(8));

/** p1's gateway, h1, redirects what p1 sent to 10.9.0.1. */
function redirectTo(
  lab: SmallLab,
  via: string,
  code = 1,
  about: Packet = ECHO,
  protocol = 1,
  times = 1,
): readonly TracedPacket[] {
  lab.ask({ ttl: 1 });
  const quoted = ipv4({ src: ip('10.244.1.10'), dst: ip('10.9.0.1'), protocol, ttl: 64, id: 1, df: false }, about);
  const message = icmp(5, code, ip(via), slice(quoted, 0, 28));
  const redirect = { src: ip('10.244.1.1'), dst: ip('10.244.1.10'), protocol: 1, ttl: 64, id: 1, df: false };
  const [to, from] = [0x02000af4010a as Mac, 0x020000000101 as Mac];
  const frame = ethernet(to, from, ETHERTYPE_IPV4, ipv4(redirect, message));
  return lab.receive('p1', 'eth0', ...Array.from({ length: times }, () => frame));
}

/** The MAC that p1 sends to for an address. */
function nextHopTo(lab: SmallLab, dst: string): string | undefined {
  const frames = at(lab.ask({ dst }), 'p1/eth0 out').filter(
    (frame) => frame.layer === 'ethernet' && frame.payload.layer === 'ipv4',
  );
  const [frame] = frames;
  return frame?.layer === 'ethernet' ? frame.dst.toString(16) : undefined;
}

describe('what makes a host heed a redirect, or not', () => {
  it('a datagram of a socket that is open', () => {
    const lab = new SmallLab([KNOWN]);
    redirectTo(lab, '10.244.1.77', 1, udp(7000, 53, data(20)), 17);
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000077');
  });

  it('nothing where it has no route for what is quoted', () => {
    const lab = new SmallLab([KNOWN]);
    lab.ask();
    lab.type('p1: ip route del default via 10.244.1.1');
    expect(seen(redirectTo(lab, '10.244.1.77'), 'p1/eth0 out')).to.deep.equal([]);
  });

  it('either switch, where it does not forward', () => {
    const lab = new SmallLab([KNOWN, 'p1: sysctl -w net.ipv4.conf.all.accept_redirects=0']);
    redirectTo(lab, '10.244.1.77');
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000077');
  });

  it('a destination that has come to be on the link itself has no gateway', () => {
    const lab = new SmallLab([KNOWN]);
    redirectTo(lab, '10.244.1.77');
    lab.type('p1: ip route add 10.9.0.1/32 dev eth0', 'p1: ip neigh add 10.9.0.1 lladdr 02:00:00:00:00:88 dev eth0');
    expect(nextHopTo(lab, '10.9.0.1')).to.equal('20000000088');
  });
});

describe('a redirect and address translation', () => {
  const NAT = 'h1: iptables -t nat -A POSTROUTING -s 10.8.0.0/16 -j ACCEPT';
  const datagram = (id: number) => {
    const fields = { src: ip('10.244.1.10'), dst: ip('10.9.0.1'), protocol: 17, ttl: 64, id, df: false };
    const [to, from] = [0x020000000101 as Mac, 0x02000af4010a as Mac];
    return ethernet(to, from, ETHERTYPE_IPV4, ipv4(fields, udp(4000, 53, data(20))));
  };
  const redirects = (lab: SmallLab, id: number) =>
    seen(lab.receive('h1', 'veth1', datagram(id)), 'h1/veth1 out').filter((line) => line.includes('redirect')).length;

  it('go together from the second packet of a connection on', () => {
    const lab = new SmallLab([...BACK, NAT]);
    expect([redirects(lab, 1), redirects(lab.wait(1), 2)]).to.deep.equal([0, 1]);
    const plain = new SmallLab(BACK);
    expect([redirects(plain, 1), redirects(plain.wait(1), 2)]).to.deep.equal([1, 1]);
  });

  it('the source is of the link that the packet came by, with icmp_errors_use_inbound_ifaddr', () => {
    const route = 'h1: ip route add 10.244.1.10/32 dev veth1 src 10.0.1.11';
    const told = (...lines: string[]) =>
      seen(new SmallLab([...BACK, route, ...lines]).receive('h1', 'veth1', datagram(1)), 'h1/veth1 out').find((line) =>
        line.includes('redirect'),
      );
    expect(told()).to.match(/^10\.0\.1\.11 /);
    expect(told('h1: sysctl -w net.ipv4.icmp_errors_use_inbound_ifaddr=1')).to.match(/^10\.244\.1\.1 /);
  });
});
