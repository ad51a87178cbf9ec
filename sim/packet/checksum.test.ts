import { expect } from 'chai';
import { internetChecksum, onesComplementSum } from './checksum.js';
import { fromHex } from './hex.js';

describe('internet checksum', () => {
  const sums = [
    { of: '00 01 f2 03 f4 f5 f6 f7', sum: 0xddf2, source: 'RFC 1071 section 3' },
    { of: '', sum: 0, source: 'nothing is zero' },
    { of: '00 00 00 00', sum: 0, source: 'zeros are zero' },
    { of: 'ff ff', sum: 0xffff, source: 'negative zero stays' },
    { of: 'ff ff 00 01', sum: 1, source: 'the carry comes round' },
    { of: '12', sum: 0x1200, source: 'RFC 1071 section 4.1: an odd byte is the upper one of a word' },
  ];
  for (const { of, sum, source } of sums) {
    it(`sums "${of}": ${source}`, () => expect(onesComplementSum(fromHex(of))).to.equal(sum));
  }

  it('goes on from a sum', () => {
    expect(onesComplementSum(fromHex('f4 f5 f6 f7'), onesComplementSum(fromHex('00 01 f2 03')))).to.equal(0xddf2);
  });

  const checksums = [
    {
      of: '45000073 00004000 4011 b861 c0a80001 c0a800c7',
      at: 10,
      checksum: 0xb861,
      source: 'the worked example of Wikipedia, "Internet checksum"',
    },
    { of: 'cd7a 5555 dd2f', at: 4, checksum: 0xdd2f, source: 'RFC 1624 section 4, before' },
    { of: 'cd7a 3285 ffff', at: 4, checksum: 0x0000, source: 'RFC 1624 section 4, after: 0000 and not ffff' },
    { of: '0000 0000 0000', at: 2, checksum: 0xffff, source: 'only zeros have this one' },
  ];
  for (const { of, at, checksum, source } of checksums) {
    it(`of "${of}": ${source}`, () => expect(internetChecksum(fromHex(of), at)).to.equal(checksum));
  }

  it('takes 16 MiB of 0xff without losing a carry', () => {
    expect(onesComplementSum(new Uint8Array(2 ** 24).fill(0xff))).to.equal(0xffff);
  });
});
