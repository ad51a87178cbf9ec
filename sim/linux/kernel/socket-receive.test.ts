import { expect } from 'chai';
import { data, tcp, udp } from '../../packet/build.js';
import { TCP_FLAGS, type Tcp } from '../../packet/packet.js';
import { mssOf } from '../../packet/tcp-options.js';
import { endOf, ends, fromP1, ipAt, SmallLab, seen } from '../fixtures/small-lab.js';

function answerTo(segment: Tcp): Tcp | undefined {
  const [packet] = ipAt(new SmallLab().receive('h1', 'veth1', fromP1(segment)), 'h1/veth1 out');
  return packet?.payload.layer === 'tcp' ? packet.payload : undefined;
}

const { syn, ack, rst, fin } = TCP_FLAGS;
const segment = (flags: number, dstPort: number, numbers: { seq?: number; ack?: number } = {}) =>
  tcp({ srcPort: 4000, dstPort, seq: 100, ack: 200, window: 1000, flags, ...numbers }, data(0));

describe('TCP for the host', () => {
  const rows: [what: string, segment: Tcp, answer: Partial<Tcp> | undefined, end: string][] = [
    ['a SYN to a server: SYN-ACK', segment(syn, 7001), { flags: syn | ack, seq: 1, ack: 101 }, 'delivered'],
    [
      'a SYN to nobody: a reset that acknowledges it',
      segment(syn, 9),
      { flags: rst | ack, seq: 0, ack: 101, window: 0 },
      'refused',
    ],
    [
      'an ACK to nobody: a reset with its number (RFC 9293 section 3.10.7.1)',
      segment(ack, 9),
      { flags: rst, seq: 200, ack: 0 },
      'refused',
    ],
    ['a SYN-ACK to nobody', segment(syn | ack, 9), { flags: rst, seq: 200, ack: 0 }, 'refused'],
    ['a FIN to nobody', segment(fin, 9), { flags: rst | ack, seq: 0, ack: 101 }, 'refused'],
    ['an ACK to a server that knows no connection', segment(ack, 7001), { flags: rst, seq: 200 }, 'refused'],
    ['a reset: nothing', segment(rst, 9), undefined, 'refused'],
    ['a reset that acknowledges: nothing', segment(rst | ack, 9), undefined, 'refused'],
    ['sequence numbers go round', segment(syn, 9, { seq: 0xffffffff }), { ack: 0 }, 'refused'],
  ];
  for (const [what, sent, answer, end] of rows) {
    it(what, () => {
      const got = answerTo(sent);
      if (answer === undefined) expect(got).to.equal(undefined);
      else expect(got).to.include({ srcPort: sent.dstPort, dstPort: 4000, ...answer });
      expect(endOf(new SmallLab().receive('h1', 'veth1', fromP1(sent)))).to.equal(`${end} at h1/veth1`);
    });
  }

  it('answers with DF, identification 0 and the default TTL; a reset carries no options', () => {
    const [packet] = ipAt(new SmallLab().receive('h1', 'veth1', fromP1(segment(syn, 7001))), 'h1/veth1 out');
    expect(packet).to.include({ df: true, id: 0, ttl: 64, tos: 0 });
    expect(answerTo(segment(syn, 9))).to.not.have.property('options');
  });

  it('over the loopback device announces as much as an IPv4 packet holds', () => {
    const [opening] = ipAt(new SmallLab().ask({ src: 'h1', dst: '10.0.1.11', protocol: 'tcp' }), 'h1/lo in');
    expect(opening?.payload.layer === 'tcp' && mssOf(opening.payload)).to.equal(65495);
  });

  const windows: [mtu: number, syn: number, synAck: number, mss: string][] = [
    [1500, 64240, 65160, '05b4'],
    [1450, 64860, 64308, '0582'],
    [9001, 62727, 62643, '2301'],
    [200, 65535, 65536 - (65536 % 244), '0100'],
  ];
  for (const [mtu, offered, answered, mss] of windows) {
    it(`announces for an MTU of ${mtu} what Linux does: window ${offered}, in the SYN-ACK ${answered}`, () => {
      const lab = new SmallLab([`p1: ip link set eth0 mtu ${mtu}`, `h1: ip link set veth1 mtu ${mtu}`]);
      const sent = lab.ask({ protocol: 'tcp', dst: '10.244.1.1', discover: 'want' });
      const [opening] = ipAt(sent, 'p1/eth0 out');
      const [answer] = ipAt(sent, 'p1/eth0 in');
      const parts = [opening, answer].flatMap((packet) => (packet?.payload.layer === 'tcp' ? [packet.payload] : []));
      expect(parts.map(({ window }) => window)).to.deep.equal([offered, answered]);
      const hex = parts.map(({ options }) => Buffer.from(options ?? []).toString('hex'));
      expect(hex).to.deep.equal(Array(2).fill(`0204${mss}0402080a000000010000000001030307`));
    });
  }
});

describe('UDP for the host', () => {
  it('is neither taken nor answered without its header, and neither is TCP', () => {
    for (const protocol of [17, 6]) {
      const traced = new SmallLab().receive('h1', 'veth1', fromP1(data(8), { protocol }));
      expect(ends(traced)).to.deep.equal([]);
      expect(ipAt(traced, 'h1/veth1 out')).to.deep.equal([]);
    }
  });

  it('reaches a server, or nobody: ICMP 3/3', () => {
    expect(endOf(new SmallLab().receive('h1', 'veth1', fromP1(udp(1, 7000, data(4)))))).to.equal(
      'delivered at h1/veth1',
    );
    const traced = new SmallLab().receive('h1', 'veth1', fromP1(udp(1, 9, data(4))));
    expect(endOf(traced)).to.equal('refused at h1/veth1');
    expect(seen(traced, 'h1/veth1 out').at(-1)).to.contain('port unreachable');
  });
});
