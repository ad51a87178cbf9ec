import { expect } from 'chai';
import fc from 'fast-check';
import type { IPv4 } from '../../packet/address.js';
import { data, icmp, ipv4, slice, tcp, udp } from '../../packet/build.js';
import { transportOf } from '../../packet/fragment.js';
import { type Ipv4, type Packet, TCP_FLAGS } from '../../packet/packet.js';
import { flowKey, isIcmpError, opensIcmp, opensTcp, quotedIn } from './flow-key.js';

const { syn, ack, fin, rst } = TCP_FLAGS;

function packet(src: number, dst: number, protocol: number, payload: Packet): Ipv4 {
  return ipv4({ src: src as IPv4, dst: dst as IPv4, protocol, ttl: 64, id: 1, df: false }, payload);
}

const segment = (srcPort: number, dstPort: number, flags: number = syn) =>
  tcp({ srcPort, dstPort, seq: 0, ack: 0, flags, window: 1 }, data(0));
const echo = (type: number, id: number) => icmp(type, 0, id << 16, data(8));
const keyOf = (ip: Ipv4) => flowKey(ip, transportOf(ip));
const text = (ip: Ipv4) => JSON.stringify(keyOf(ip).key);

/** Few values, so that two draws are often alike. */
const end = fc.record({ address: fc.constantFrom(10, 11, 0xffffffff), port: fc.constantFrom(1, 2, 65_535) });
const two = fc.record({ kind: fc.constantFrom('udp', 'tcp'), from: end, to: end });

type Drawn = { kind: string; from: { address: number; port: number }; to: { address: number; port: number } };

const sent = ({ kind, from, to }: Drawn) =>
  kind === 'udp'
    ? packet(from.address, to.address, 17, udp(from.port, to.port, data(0)))
    : packet(from.address, to.address, 6, segment(from.port, to.port));
const turned = ({ kind, from, to }: Drawn): Drawn => ({ kind, from: to, to: from });

describe('the name of a connection', () => {
  it('is the same both ways, and tells which way a packet goes', () => {
    fc.assert(
      fc.property(two, (drawn) => {
        expect(text(sent(drawn))).to.equal(text(sent(turned(drawn))));
        const itself = JSON.stringify(drawn.from) === JSON.stringify(drawn.to);
        expect(keyOf(sent(drawn)).fromLow === keyOf(sent(turned(drawn))).fromLow).to.equal(itself);
      }),
    );
  });

  it('is another for other addresses, ports or protocols', () => {
    fc.assert(
      fc.property(two, two, (one, other) => {
        const same = [JSON.stringify(one), JSON.stringify(turned(one))].includes(JSON.stringify(other));
        expect(text(sent(one)) === text(sent(other))).to.equal(same);
      }),
    );
  });

  const addresses: [what: string, a: number, b: number][] = [
    ['two hosts', 10, 11],
    ['two hosts, the other way round', 11, 10],
    ['one host with itself', 10, 10],
  ];
  for (const [what, a, b] of addresses)
    it(`of an echo holds for its reply, not for a request the other way with the same identifier: ${what}`, () => {
      const request = packet(a, b, 1, echo(8, 7));
      const reply = packet(b, a, 1, echo(0, 7));
      expect(text(reply)).to.equal(text(request));
      expect(keyOf(reply).fromLow).to.not.equal(keyOf(request).fromLow);
      const back = packet(b, a, 1, echo(8, 7));
      if (a !== b) expect(text(back)).to.not.equal(text(request));
      for (const other of [echo(8, 8), echo(13, 7), icmp(8, 1, 7 << 16, data(8))])
        expect(text(packet(a, b, 1, other))).to.not.equal(text(request));
    });

  it('of a timestamp request holds for its reply', () => {
    expect(text(packet(11, 10, 1, echo(14, 7)))).to.equal(text(packet(10, 11, 1, echo(13, 7))));
    expect(text(packet(11, 10, 1, echo(14, 7)))).to.not.equal(text(packet(10, 11, 1, echo(8, 7))));
  });

  it('of a protocol without ports is that of its addresses and its number', () => {
    const plain = (a: number, b: number, protocol: number) => packet(a, b, protocol, data(8));
    expect(text(plain(10, 11, 47))).to.equal(text(plain(11, 10, 47)));
    expect(keyOf(plain(10, 11, 47)).fromLow).to.equal(true);
    expect(keyOf(plain(11, 10, 47)).fromLow).to.equal(false);
    expect(text(plain(10, 11, 47))).to.not.equal(text(plain(10, 11, 50)));
    expect(text(plain(10, 11, 47))).to.not.equal(text(plain(10, 12, 47)));
    expect(text(packet(10, 11, 47, udp(0, 0, data(0))))).to.not.equal(text(packet(10, 11, 50, udp(0, 0, data(0)))));
  });

  it('of one host with itself goes from the lower port', () => {
    expect(keyOf(packet(10, 10, 17, udp(1, 2, data(0)))).fromLow).to.equal(true);
    expect(keyOf(packet(10, 10, 17, udp(2, 1, data(0)))).fromLow).to.equal(false);
    expect(keyOf(packet(10, 10, 17, udp(2, 2, data(0)))).fromLow).to.equal(true);
  });
});

describe('what opens a connection', () => {
  const segments: [flags: number, opens: boolean][] = [
    [syn, true],
    [ack, true],
    [syn | ack, false],
    [fin | ack, false],
    [rst, false],
    [0, false],
  ];
  for (const [flags, opens] of segments)
    it(`a segment with flags ${flags}: ${opens}`, () => expect(opensTcp(segment(1, 2, flags))).to.equal(opens));

  it('a fragment without a header, and what is of another protocol, none', () => {
    for (const other of [undefined, udp(1, 2, data(0)), data(8)]) {
      expect(opensTcp(other)).to.equal(false);
      expect(opensIcmp(other)).to.equal(false);
      expect(isIcmpError(other)).to.equal(false);
    }
  });

  for (const [type, opens, error] of [
    [8, true, false],
    [13, true, false],
    [0, false, false],
    [14, false, false],
    [3, false, true],
    [11, false, true],
  ] as const)
    it(`ICMP type ${type}: ${opens ? 'opens one' : error ? 'is an error' : 'neither'}`, () => {
      expect(opensIcmp(echo(type, 1))).to.equal(opens);
      expect(isIcmpError(echo(type, 1))).to.equal(error);
    });
});

describe('what an ICMP error quotes', () => {
  const about = packet(10, 11, 17, udp(1, 2, data(20)));

  it('is a packet', () => {
    expect(quotedIn(packet(11, 10, 1, icmp(3, 3, 0, slice(about, 0, 28))))).to.equal(about);
  });

  it('is none in an echo, in other bytes and in another protocol', () => {
    expect(quotedIn(packet(11, 10, 1, echo(8, 1)))).to.equal(undefined);
    expect(quotedIn(packet(11, 10, 1, icmp(3, 3, 0, slice(data(40), 0, 28))))).to.equal(undefined);
    expect(quotedIn(packet(11, 10, 17, udp(1, 2, slice(about, 0, 28))))).to.equal(undefined);
    expect(quotedIn({ ...packet(11, 10, 1, icmp(3, 3, 0, slice(about, 0, 28))), fragmentOffset: 8 })).to.equal(
      undefined,
    );
  });
});
