import { expect } from 'chai';
import { type Mac, parseIPv4 } from '../../sim/packet/address.js';
import { data, ethernet, icmp, ipv4, tcp, udp, vxlan } from '../../sim/packet/build.js';
import { VXLAN_PORTS } from '../../sim/packet/decode.js';
import { encode } from '../../sim/packet/encode.js';
import { fragment } from '../../sim/packet/fragment.js';
import {
  type Ipv4,
  type Packet,
  PROTOCOL_ICMP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
  TCP_FLAGS,
} from '../../sim/packet/packet.js';
import { decoded } from './canonical.js';
import { compareFrames } from './compare.js';
import { compareCounts } from './counters.js';
import type { Seen } from './datagrams.js';

const READING = { vxlanPorts: VXLAN_PORTS, masqueraded: false };

const MAC = [0x020000000001 as Mac, 0x020000000002 as Mac] as const;

function address(text: string): Ipv4['src'] {
  const parsed = parseIPv4(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const ENDS = { src: address('10.0.0.1'), dst: address('10.0.0.2'), df: false };

function echo(changes: Partial<Ipv4> = {}): Packet {
  const ip = ipv4({ ...ENDS, protocol: PROTOCOL_ICMP, ttl: 64, id: 7 }, icmp(8, 0, 0x9c400001, data(56)));
  return ethernet(MAC[0], MAC[1], 0x0800, { ...ip, ...changes });
}

function tunnel(port: number, inner: Packet = echo(), dstPort = 8472): Packet {
  const datagram = udp(port, dstPort, vxlan(1, inner));
  return ethernet(MAC[0], MAC[1], 0x0800, ipv4({ ...ENDS, protocol: PROTOCOL_UDP, ttl: 64, id: 9 }, datagram));
}

function syn(seq: number, window = 64240): Packet {
  const fields = { srcPort: 40000, dstPort: 80, seq, ack: 0, flags: TCP_FLAGS.syn, window };
  return ethernet(
    MAC[0],
    MAC[1],
    0x0800,
    ipv4({ ...ENDS, protocol: PROTOCOL_TCP, ttl: 64, id: 1 }, tcp(fields, data(0))),
  );
}

function seen(packets: readonly Packet[], place = 'node eth0 out'): Seen[] {
  return packets.flatMap((packet, order) => {
    const captured = decoded(encode(packet), 'ethernet', VXLAN_PORTS);
    return captured === undefined ? [] : [{ place, order, time: order, packet: captured }];
  });
}

function differences(simulator: readonly Packet[], kernel: readonly Packet[]): number {
  return compareFrames(seen(simulator), seen(kernel), READING).length;
}

describe('comparing frames', () => {
  it('finds every byte that is changed, but those of the identification', () => {
    const bytes = encode(echo());
    for (let at = 0; at < bytes.length; at += 1) {
      const other = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      const packet = decoded(other, 'ethernet', VXLAN_PORTS);
      // What has a bad checksum is no packet, which the caller reports.
      if (packet === undefined) continue;
      const found = compareFrames(seen([echo()]), [{ place: 'node eth0 out', order: 0, time: 0, packet }], READING);
      expect(found, `byte ${at}`).to.not.have.length(0);
    }
    expect(differences([echo()], [echo({ id: 99 })])).to.equal(0);
  });

  it('finds what is missing, what is too much and what passed elsewhere', () => {
    expect(differences([echo()], [])).to.equal(1);
    expect(differences([echo()], [echo(), echo()])).to.equal(1);
    expect(compareFrames(seen([echo()]), seen([echo()], 'node eth1 out'), READING)).to.have.length(2);
  });

  it('names the fields that differ', () => {
    const [difference] = compareFrames(seen([echo()]), seen([echo({ ttl: 63 })]), READING);
    expect(difference).to.deep.include({ place: 'node eth0 out', fields: ['ipv4.ttl: simulator 64, kernel 63'] });
  });

  it('takes an identification of zero for zero', () => {
    expect(differences([echo({ id: 0 })], [echo({ id: 5 })])).to.equal(1);
    expect(differences([echo({ id: 5 })], [echo({ id: 0 })])).to.equal(1);
  });

  it('wants freely chosen numbers to be alike where they are alike', () => {
    expect(differences([tunnel(40000), tunnel(40000)], [tunnel(50000), tunnel(50000)])).to.equal(0);
    expect(differences([tunnel(40000), tunnel(40000)], [tunnel(50000), tunnel(50001)])).to.be.above(0);
    expect(differences([tunnel(40000), tunnel(40001)], [tunnel(50000), tunnel(50000)])).to.be.above(0);
  });

  it('leaves a VXLAN source port free only within its range', () => {
    expect(differences([tunnel(40000)], [tunnel(1024)])).to.equal(1);
  });

  it('reads VXLAN at the ports of the network', () => {
    const reading = { ...READING, vxlanPorts: new Set([4790]) };
    const [ours, theirs] = [40000, 50000].map((port) =>
      seen([tunnel(port, echo(), 4790)]).map((one) => ({
        ...one,
        packet: decoded(encode(one.packet), 'ethernet', reading.vxlanPorts) ?? one.packet,
      })),
    );
    expect(compareFrames(ours ?? [], theirs ?? [], reading)).to.deep.equal([]);
    expect(differences([tunnel(40000, echo(), 4790)], [tunnel(50000, echo(), 4790)])).to.equal(1);
  });

  it('compares what is inside of tunnels', () => {
    expect(differences([tunnel(40000)], [tunnel(40000, echo({ ttl: 63 }))])).to.equal(1);
  });

  it('leaves TCP its sequence number, and nothing else', () => {
    expect(differences([syn(1)], [syn(123456789)])).to.equal(0);
    expect(differences([syn(1)], [syn(1, 65535)])).to.equal(1);
  });

  it('takes a quoted checksum as it was left for a device on the loopback interface alone', () => {
    const quoting = (checksum: 'computed' | 'partial' | 'none') => {
      const asked = ipv4({ ...ENDS, protocol: PROTOCOL_UDP, ttl: 64, id: 3 }, udp(40000, 53, data(8), checksum));
      const bytes = encode(asked);
      const error = icmp(3, 3, 0, { layer: 'data', length: bytes.length, bytes });
      return ethernet(MAC[0], MAC[1], 0x0800, ipv4({ ...ENDS, protocol: PROTOCOL_ICMP, ttl: 64, id: 4 }, error));
    };
    const found = (theirs: 'partial' | 'none', place: string) =>
      compareFrames(seen([quoting('computed')], place), seen([quoting(theirs)], place), READING).length;
    expect(found('partial', 'node lo in')).to.equal(0);
    expect(found('none', 'node lo in')).to.equal(1);
    expect(found('partial', 'node eth0 in')).to.equal(1);
  });

  it('masks what a first fragment in a tunnel quotes', () => {
    const fragmented = (quotedId: number) => {
      const asked = encode(ipv4({ ...ENDS, protocol: PROTOCOL_UDP, ttl: 64, id: quotedId }, udp(40000, 53, data(500))));
      const error = icmp(3, 3, 0, { layer: 'data', length: asked.length, bytes: asked });
      const whole = ipv4({ ...ENDS, protocol: PROTOCOL_ICMP, ttl: 64, id: 4 }, error);
      return fragment(whole, 300).map((piece) => tunnel(40000, ethernet(MAC[0], MAC[1], 0x0800, piece)));
    };
    expect(differences(fragmented(5), fragmented(6))).to.equal(0);
  });

  it('compares the sizes of fragments, and what they make together', () => {
    const whole = ipv4({ ...ENDS, protocol: PROTOCOL_UDP, ttl: 64, id: 3 }, udp(40000, 53, data(3000)));
    const pieces = (mtu: number, id: number) =>
      fragment({ ...whole, id }, mtu).map((piece) => ethernet(MAC[0], MAC[1], 0x0800, piece));
    expect(differences(pieces(1500, 3), pieces(1500, 8))).to.equal(0);
    expect(differences(pieces(1500, 3), pieces(1400, 8))).to.equal(1);
    expect(differences(pieces(1500, 3), pieces(1500, 8).slice(1))).to.equal(1);
  });
});

describe('comparing counters of rules', () => {
  const save = '*filter\n:FORWARD ACCEPT [9:900]\n[3:252] -A FORWARD -p icmp -j ACCEPT\nCOMMIT\n';
  const output = { namespace: 'node', argv: ['iptables-nft-save', '-c'], code: 0, stdout: save, stderr: '' };
  const events = [{ at: 1, outputs: [output] }];

  it('agrees with equal counts and differs with others', () => {
    const counts = (text: string) => new Map([['node filter FORWARD 1', text]]);
    expect(compareCounts(['node'], counts('3 packets, 252 bytes'), events)).to.deep.equal([]);
    expect(compareCounts(['node'], counts('2 packets, 168 bytes'), events)).to.have.length(1);
  });

  it('differs where one side has no such rule, or said nothing', () => {
    const ours = new Map([['node filter FORWARD 1', '3 packets, 252 bytes']]);
    const silent = [{ at: 1, outputs: [{ ...output, code: 1, stdout: '' }] }];
    const place = 'node filter FORWARD 1';
    expect(compareCounts(['node'], ours, silent)).to.deep.equal([
      { place, simulator: '3 packets, 252 bytes', kernel: 'no such rule', fields: [] },
    ]);
    expect(compareCounts(['node'], ours, [])).to.have.length(1);
    expect(compareCounts(['node'], new Map(), events)).to.have.length(1);
  });
});
