import { expect } from 'chai';
import { fragmentsOf } from './arbitraries.js';
import { data, ethernet, icmp, slice, tcp, udp } from './build.js';
import { describe as describePacket } from './describe.js';
import type { Packet } from './packet.js';
import * as S from './samples.js';

const hosts = '10.0.1.11 > 10.0.1.12 ttl 64';
const pods = '10.244.1.10 > 10.244.2.10 ttl';
const icmpOf = (type: number, code: number, rest = 0) => icmp(type, code, rest, data(0));
const finAck = { srcPort: 1, dstPort: 2, seq: 3, ack: 4, flags: 17, window: 5 };

describe('a packet in one line', () => {
  const rows: [packet: Packet, line: string][] = [
    [S.framed(S.whoHas), 'ARP who-has 10.0.1.12 tell 10.0.1.11'],
    [S.framed(S.isAt), 'ARP 10.0.1.12 is-at 02:00:00:00:00:0b'],
    [S.framed(S.echo), `${pods} 63 DF len 84 ICMP echo request id 7 seq 1`],
    [S.echoReply, `${pods} 64 len 84 ICMP echo reply id 7 seq 1`],
    [
      S.vxlanEcho,
      `${hosts} len 134 UDP 46014 > 8472 checksum none / VXLAN vni 1 / ${pods} 63 DF len 84 ICMP echo request id 7 seq 1`,
    ],
    [S.ipipEcho, `${hosts} len 104 IPIP / ${pods} 63 DF len 84 ICMP echo request id 7 seq 1`],
    [
      S.fragNeeded,
      `${hosts} len 56 ICMP fragmentation needed mtu 1450 quoting 28 bytes of ${hosts} DF len 1500 UDP 5000 > 6000 len 1472`,
    ],
    [S.query, `${hosts} len 33 UDP 5000 > 6000 len 5`],
    [S.syn, `${pods} 64 DF len 60 TCP 54170 > 8080 SYN seq 1000 ack 0 mss 1410 len 0`],
    [{ ...tcp(finAck, data(9)), checksum: 'partial' }, 'TCP 1 > 2 FIN,ACK seq 3 ack 4 checksum partial len 9'],
    [tcp({ ...finAck, flags: 0 }, data(0)), 'TCP 1 > 2 none seq 3 ack 4 len 0'],
    [tcp({ ...finAck, flags: 255 }, data(0)), 'TCP 1 > 2 FIN,SYN,RST,PSH,ACK,URG,ECE,CWR seq 3 ack 4 len 0'],
    [udp(1, 2, data(0), 'partial'), 'UDP 1 > 2 checksum partial len 0'],
    [icmpOf(3, 0), 'ICMP net unreachable'],
    [icmpOf(3, 1), 'ICMP host unreachable'],
    [icmpOf(3, 2), 'ICMP protocol unreachable'],
    [icmpOf(3, 3), 'ICMP port unreachable'],
    [icmpOf(3, 9), 'ICMP destination unreachable code 9'],
    [icmpOf(3, 13), 'ICMP communication administratively prohibited'],
    [icmpOf(5, 1, 0x0a00010c), 'ICMP redirect host to 10.0.1.12'],
    [icmpOf(5, 9, 0xff00010c), 'ICMP redirect code 9 to 255.0.1.12'],
    [icmpOf(11, 0), 'ICMP ttl exceeded in transit'],
    [icmpOf(11, 1), 'ICMP fragment reassembly time exceeded'],
    [icmpOf(11, 2), 'ICMP time exceeded code 2'],
    [icmpOf(42, 1), 'ICMP type 42 code 1'],
    [S.between('hosts', 6, data(10)), `${hosts} len 30 TCP len 10`],
    [S.between('hosts', 1, data(4)), `${hosts} len 24 ICMP len 4`],
    [S.between('hosts', 89, data(44)), `${hosts} len 64 protocol 89 len 44`],
    [{ ...S.between('hosts', 17, data(8)), mf: true }, `${hosts} MF offset 0 len 28 UDP fragment`],
    [ethernet(S.MAC_B, S.MAC_A, 0x88cc, data(46)), '02:00:00:00:00:0a > 02:00:00:00:00:0b type 0x88cc 46 bytes'],
    [slice(S.query, 4, 8), `8 bytes from 4 of ${hosts} len 33 UDP 5000 > 6000 len 5`],
  ];
  for (const [packet, line] of rows) it(line, () => expect(describePacket(packet)).to.equal(line));

  it('says what a fragment is of', () => {
    expect(fragmentsOf(S.query, 8).map(describePacket)).to.deep.equal([
      `${hosts} MF offset 0 len 28 fragment of UDP 5000 > 6000 len 5`,
      `${hosts} offset 8 len 25 fragment of UDP 5000 > 6000 len 5`,
    ]);
    expect(fragmentsOf(S.ipipEcho, 80).map(describePacket)[1]).to.equal(
      `${hosts} offset 80 len 24 fragment of IPIP / ${pods} 63 DF len 84 ICMP echo request id 7 seq 1`,
    );
  });
});
