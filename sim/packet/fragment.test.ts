import { expect } from 'chai';
import { data, slice } from './build.js';
import { fragment, isFragment, transportOf } from './fragment.js';
import type { Ipv4 } from './packet.js';
import { PROTOCOL_UDP } from './packet.js';
import * as S from './samples.js';

/** Where the pieces lie in the datagram, how long they are, and whether more follow. */
function pieces(packet: Ipv4, mtu: number): string[] {
  return fragment(packet, mtu).map(({ fragmentOffset, length, mf }) => `${fragmentOffset}+${length}${mf ? ' MF' : ''}`);
}

const whole = (bytes: number) => S.between('hosts', PROTOCOL_UDP, data(bytes));

describe('fragments', () => {
  const rows: [why: string, payload: number, mtu: number, pieces: string[]][] = [
    ['two, the second of what is left', 2000, 1500, ['0+1500 MF', '1480+540']],
    ['as many as fill it exactly, and no empty one', 2960, 1500, ['0+1500 MF', '1480+1500']],
    ['only multiples of 8 but the last (RFC 791 section 3.2)', 1480, 1499, ['0+1492 MF', '1472+28']],
    ['at least 8 bytes in each, however small the MTU', 20, 20, ['0+28 MF', '8+28 MF', '16+24']],
    ['a header alone in one piece', 0, 8, ['0+20']],
  ];
  for (const [why, payload, mtu, expected] of rows) {
    it(`are ${why}`, () => expect(pieces(whole(payload), mtu)).to.deep.equal(expected));
  }

  it('of a fragment go on from its place, in the datagram and in what it is cut from (ip_do_fragment)', () => {
    const [first, second] = fragment(whole(3000), 1500);
    if (first === undefined || second === undefined) throw new Error('no fragments');
    expect(pieces(first, 1000)).to.deep.equal(['0+996 MF', '976+524 MF']);
    expect(pieces(second, 1000)).to.deep.equal(['1480+996 MF', '2456+524 MF']);
    expect(fragment(second, 1000).map(({ payload }) => payload)).to.deep.equal([
      slice(whole(3000).payload, 1480, 976),
      slice(whole(3000).payload, 2456, 504),
    ]);
  });

  it('but the first show no transport header', () => {
    const [first, second] = fragment(S.bigDatagram, 1000);
    if (first === undefined || second === undefined) throw new Error('no fragments');
    expect([S.bigDatagram, first, second].map(isFragment)).to.deep.equal([false, true, true]);
    expect([S.bigDatagram, first, second].map((ip) => transportOf(ip)?.layer)).to.deep.equal(['udp', 'udp', undefined]);
  });
});
