import { expect } from 'chai';
import { encode } from './encode.js';
import { toHex } from './hex.js';
import { LINKTYPE_ETHERNET, LINKTYPE_RAW, pcapFile } from './pcap.js';
import * as S from './samples.js';

describe('pcap file', () => {
  it('of nothing is a header (pcap-savefile(5))', () => {
    expect(toHex(pcapFile([], LINKTYPE_RAW))).to.equal('d4c3b2a10200040000000000000000000000040065000000');
  });

  it('has seconds, microseconds and both lengths before each packet', () => {
    const file = pcapFile([{ timeMicros: 3_000_002, packet: S.framed(S.whoHas) }], LINKTYPE_ETHERNET);
    expect(toHex(file.subarray(20, 40))).to.equal('01000000' + '03000000' + '02000000' + '2a000000' + '2a000000');
    expect(file.subarray(40)).to.deep.equal(encode(S.framed(S.whoHas)));
  });

  it('refuses packets of another link type', () => {
    expect(() => pcapFile([{ timeMicros: 0, packet: S.echo }], LINKTYPE_ETHERNET)).to.throw(RangeError, 'ipv4');
    expect(() => pcapFile([{ timeMicros: 0, packet: S.framed(S.echo) }], LINKTYPE_RAW)).to.throw(
      RangeError,
      'ethernet',
    );
  });

  it('takes the first and the last time that fit', () => {
    const times = [0, 2 ** 32 * 1_000_000 - 1];
    const file = pcapFile(
      times.map((timeMicros) => ({ timeMicros, packet: S.query })),
      LINKTYPE_RAW,
    );
    expect(toHex(file.subarray(24, 32))).to.equal('0000000000000000');
    const second = 24 + 16 + S.query.length;
    expect(toHex(file.subarray(second, second + 8))).to.equal('ffffffff3f420f00');
  });

  for (const timeMicros of [-1, 0.5, 2 ** 32 * 1_000_000, Number.NaN]) {
    it(`refuses a time of ${timeMicros}`, () => {
      expect(() => pcapFile([{ timeMicros, packet: S.echo }], LINKTYPE_RAW)).to.throw(RangeError, 'time');
    });
  }
});
