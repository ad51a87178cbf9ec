import { expect } from 'chai';
import type { IPv4 } from './address.js';
import { fragmentsOf } from './arbitraries.js';
import { data, ethernet, icmp, slice, tcp, udp, vxlan } from './build.js';
import { completed } from './completed.js';
import { encode } from './encode.js';
import { fromHex, toHex } from './hex.js';
import { type Packet, PROTOCOL_TCP, PROTOCOL_UDP } from './packet.js';
import * as S from './samples.js';

const segment = { srcPort: 1, dstPort: 2, seq: 3, ack: 4, flags: 16, window: 5 };

describe('encode', () => {
  it('writes zeros for data of a length only', () => {
    expect(encode(data(3))).to.deep.equal(new Uint8Array(3));
  });

  it('cuts nothing, and all, and the end', () => {
    const whole = data(fromHex('010203'));
    expect(encode(slice(whole, 0, 0)).length).to.equal(0);
    expect(encode(slice(whole, 3, 0)).length).to.equal(0);
    expect(toHex(encode(slice(whole, 0, 3)))).to.equal('010203');
    expect(toHex(encode(slice(whole, 2, 1)))).to.equal('03');
  });

  it('cuts fragments out of the datagram, checksum and all', () => {
    const whole = encode(S.bigDatagram).subarray(20);
    const fragments = fragmentsOf({ ...S.bigDatagram, df: false }, 1000);
    const parts = fragments.map((fragment) => toHex(encode(fragment).subarray(20)));
    expect(parts).to.deep.equal([toHex(whole.subarray(0, 1000)), toHex(whole.subarray(1000))]);
  });

  it('cuts a fragment out of a fragment', () => {
    const [first] = fragmentsOf({ ...S.bigDatagram, df: false }, 1000);
    if (first === undefined) throw new Error('no fragment');
    const [, second] = fragmentsOf(first, 504);
    expect(second && toHex(encode(second).subarray(20))).to.equal(toHex(encode(S.bigDatagram).subarray(524, 1020)));
  });

  it('quotes the beginning of a packet in an ICMP error, IPv4 header first', () => {
    expect(toHex(encode(S.fragNeeded).subarray(28))).to.equal(toHex(encode(S.bigDatagram).subarray(0, 28)));
  });

  it('leaves the checksum of a transport header outside IPv4 zero', () => {
    expect(toHex(encode(udp(1, 2, data(0))))).to.equal('0001000200080000');
    expect(toHex(encode(tcp(segment, data(0))).subarray(16, 18))).to.equal('0000');
  });

  it('takes no pseudo header through a tunnel', () => {
    const stray = S.between(
      'hosts',
      PROTOCOL_UDP,
      udp(1, 8472, vxlan(1, ethernet(S.MAC_A, S.MAC_B, 0, udp(1, 2, data(0))))),
    );
    expect(toHex(encode(stray).subarray(-8))).to.equal('0001000200080000');
  });

  it('writes a partial checksum as the sum of the pseudo header', () => {
    const packet = S.between('hosts', PROTOCOL_UDP, udp(1, 2, data(0), 'partial'));
    const sum = 0x0a00 + 0x010b + 0x0a00 + 0x010c + 17 + 8;
    expect(toHex(encode(packet).subarray(26))).to.equal(sum.toString(16));
  });

  it('completes partial checksums as offload does', () => {
    const full = S.between('pods', PROTOCOL_TCP, tcp(segment, data(5)));
    const partial = { ...full, payload: { ...tcp(segment, data(5)), checksum: 'partial' as const } };
    expect(completed(S.inVxlan(partial))).to.deep.equal(S.inVxlan(full));
    expect(completed(S.framed(S.whoHas))).to.deep.equal(S.framed(S.whoHas));
  });

  it('takes 40 bytes of TCP options, the most that the header length field can say (RFC 9293 section 3.1)', () => {
    const bytes = encode(tcp({ ...segment, options: new Uint8Array(40) }, data(2)));
    expect(bytes).to.have.lengthOf(62);
    expect(bytes[12]).to.equal(0xf0);
  });

  const wrong: [what: string, packet: Packet, message: RegExp][] = [
    ['a TTL of 256', { ...S.query, ttl: 256 }, /ipv4\.ttl: 256 is not an unsigned integer of 8 bits/],
    ['half a port', udp(1.5, 2, data(0)), /udp\.srcPort/],
    ['an address as a signed integer', { ...S.query, src: -1 as IPv4 }, /ipv4\.src/],
    ['a fragment offset that is no multiple of 8', { ...S.query, fragmentOffset: 4 }, /fragmentOffset/],
    ['a fragment offset of 65536', { ...S.query, fragmentOffset: 65536 }, /fragmentOffset/],
    ['a length that is too small', { ...S.query, length: 30 }, /ipv4: length 30/],
    ['a length that is too large', { ...icmp(0, 0, 0, data(0)), length: 9 }, /icmp: length 9/],
    ['a length that is none', data(-1), /data: length -1/],
    ['a packet above 65535 bytes', S.between('hosts', 253, data(65516)), /ipv4\.length/],
    ['options of 3 bytes', tcp({ ...segment, options: fromHex('010101') }, data(0)), /tcp\.options: 3 bytes/],
    ['options of 44 bytes', tcp({ ...segment, options: new Uint8Array(44) }, data(0)), /tcp\.options: 44 bytes/],
    ['reserved bits above 15', { ...tcp(segment, data(0)), reserved: 16 }, /tcp\.reserved/],
    ['a VNI of 25 bits', vxlan(2 ** 24, data(0)), /vxlan\.vni/],
    ['a slice past the end', slice(data(4), 2, 3), /slice: 3 bytes from 2 of 4/],
    ['a slice before the beginning', slice(data(4), -1, 3), /slice/],
    ['a slice of fewer than no bytes', slice(data(4), 2, -1), /slice/],
    ['a slice from half a byte', slice(data(4), 0.5, 3), /slice/],
    ['a slice of half a byte', slice(data(4), 0, 1.5), /slice/],
  ];
  for (const [what, packet, message] of wrong) {
    it(`throws for ${what}`, () => expect(() => encode(packet)).to.throw(RangeError, message));
  }
});
