import { expect } from 'chai';
import { parseIPv4 } from '../../packet/address.js';
import { data, icmp, ipv4, slice, udp } from '../../packet/build.js';
import type { Ipv4, Packet } from '../../packet/packet.js';
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
