import { expect } from 'chai';
import { parseIPv4 } from '../../packet/address.js';
import { data, icmp, ipv4, slice, tcp, udp } from '../../packet/build.js';
import { type Ipv4, type Packet, TCP_FLAGS } from '../../packet/packet.js';
import { FlowMemory } from './flow-memory.js';

const SECOND = 1_000_000;

function packet(from: string, to: string, protocol: number, payload: Packet): Ipv4 {
  const [src, dst] = [parseIPv4(from), parseIPv4(to)];
  if (src === undefined || dst === undefined) throw new Error('addresses');
  return ipv4({ src, dst, protocol, ttl: 64, id: 1, df: false }, payload);
}

const ASK = packet('10.0.0.2', '192.168.0.1', 17, udp(4000, 53, data(8)));

describe('FlowMemory', () => {
  const rows: [string, Ipv4, boolean][] = [
    ['the same flow again', ASK, false],
    ['its answer', packet('192.168.0.1', '10.0.0.2', 17, udp(53, 4000, data(8))), false],
    ['the same ports the other way round', packet('10.0.0.2', '192.168.0.1', 17, udp(53, 4000, data(8))), true],
    ['another port', packet('10.0.0.2', '192.168.0.1', 17, udp(4001, 53, data(8))), true],
    ['another peer', packet('10.0.0.2', '192.168.0.2', 17, udp(4000, 53, data(8))), true],
    ['another protocol', packet('10.0.0.2', '192.168.0.1', 1, icmp(8, 0, 0, data(8))), true],
    [
      'an ICMP error belongs to what it quotes',
      packet('10.9.9.9', '10.0.0.2', 1, icmp(3, 1, 0, slice(ASK, 0, 28))),
      false,
    ],
  ];
  for (const [what, ip, opens] of rows) {
    it(`${opens ? 'opens' : 'does not open'} a flow: ${what}`, () => {
      const memory = new FlowMemory();
      memory.confirm(ASK, 0);
      expect(memory.opens(ip, SECOND)).to.equal(opens);
    });
  }

  const segment = (srcPort: number, dstPort: number) =>
    tcp({ srcPort, dstPort, seq: 0, ack: 0, flags: 2, window: 0 }, data(0));
  const echo = (id: number, type = 8) => icmp(type, 0, id << 16, data(8));
  const pairs: [what: string, protocol: number, there: Packet, back: Packet, seconds: number][] = [
    ['TCP, five days once established', 6, segment(4000, 80), segment(80, 4000), 432_000],
    ['UDP', 17, udp(4000, 53, data(8)), udp(53, 4000, data(8)), 30],
    ['an echo and its reply', 1, echo(7), echo(7, 0), 30],
    ['other protocols, by address alone', 4, data(8), data(9), 600],
  ];
  for (const [what, protocol, there, back, seconds] of pairs) {
    it(`knows both ways of a flow, whichever address is the lower one: ${what}`, () => {
      for (const [a, b] of [
        ['10.0.0.2', '192.168.0.1'],
        ['192.168.0.1', '10.0.0.2'],
        ['10.0.0.2', '10.0.0.2'],
      ] as const) {
        const memory = new FlowMemory();
        memory.confirm(packet(a, b, protocol, there), 0);
        expect(memory.opens(packet(b, a, protocol, back), seconds * SECOND - 1), `${a} > ${b}`).to.equal(false);
        expect(memory.opens(packet(a, b, protocol, there), seconds * SECOND)).to.equal(true);
      }
    });
  }

  it('tells flows between the same addresses apart', () => {
    const memory = new FlowMemory();
    const flows = [
      packet('10.0.0.2', '192.168.0.1', 6, segment(1, 2)),
      packet('10.0.0.2', '192.168.0.1', 6, segment(1, 3)),
      packet('10.0.0.2', '192.168.0.1', 17, udp(1, 2, data(0))),
      packet('10.0.0.2', '192.168.0.1', 1, echo(1)),
      packet('10.0.0.2', '192.168.0.1', 1, echo(2)),
      packet('10.0.0.2', '192.168.0.1', 132, data(4)),
      packet('10.0.0.2', '192.168.0.3', 132, data(4)),
    ];
    for (const flow of flows) {
      expect(memory.opens(flow, 0)).to.equal(true);
      memory.confirm(flow, 0);
    }
    for (const flow of flows) expect(memory.opens(flow, 0)).to.equal(false);
  });

  it('takes what answers nothing for no flow', () => {
    const segment = (flags: number) =>
      packet(
        '10.0.0.2',
        '192.168.0.1',
        6,
        tcp({ srcPort: 80, dstPort: 4000, seq: 0, ack: 1, flags, window: 0 }, data(0)),
      );
    const { syn, ack, rst } = TCP_FLAGS;
    const reply = packet('10.0.0.2', '192.168.0.1', 1, icmp(0, 0, 9 << 16, data(8)));
    const memory = new FlowMemory();
    memory.confirm(reply, 0);
    expect(memory.opens(reply, 0)).to.equal(false);
    expect(memory.opens(packet('192.168.0.1', '10.0.0.2', 1, icmp(8, 0, 9 << 16, data(8))), 0)).to.equal(true);
    expect(
      [syn, ack, syn | ack, rst, rst | ack].map((flags) => new FlowMemory().opens(segment(flags), 0)),
    ).to.deep.equal([true, true, false, false, false]);
  });

  it('forgets a flow after its idle time, one that was answered and goes on later', () => {
    const memory = new FlowMemory();
    memory.confirm(ASK, 0);
    expect(memory.opens(ASK, 30 * SECOND - 1)).to.equal(false);
    expect(memory.opens(ASK, 30 * SECOND)).to.equal(true);
    memory.confirm(ASK, 100 * SECOND);
    memory.confirm(answerTo(ASK), 103 * SECOND);
    expect(memory.opens(ASK, 223 * SECOND - 1)).to.equal(false);
    expect(memory.opens(ASK, 223 * SECOND)).to.equal(true);
  });
});

function answerTo(ip: Ipv4): Ipv4 {
  const { payload } = ip;
  if (payload.layer !== 'udp') throw new Error('no datagram');
  const swapped = { ...payload, srcPort: payload.dstPort, dstPort: payload.srcPort };
  return { ...ip, src: ip.dst, dst: ip.src, payload: swapped };
}
