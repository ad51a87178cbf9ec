import { expect } from 'chai';
import { data, tcp } from './build.js';
import { fromHex, toHex } from './hex.js';
import { SYN_OPTIONS } from './samples.js';
import { mssOf, tcpOptions, withMss } from './tcp-options.js';

describe('TCP options', () => {
  it('are laid out as in a SYN that Linux sent (captured on a veth)', () => {
    expect(toHex(SYN_OPTIONS)).to.equal('020405820402080ae682aa05000000000103030a');
  });

  it('are padded with end-of-list', () => {
    expect(toHex(tcpOptions([{ kind: 'sack-permitted' }, { kind: 'nop' }]))).to.equal('04020100');
    expect(tcpOptions([]).length).to.equal(0);
  });

  it('carry the window scale in one byte (RFC 7323 section 2.2)', () => {
    expect(toHex(tcpOptions([{ kind: 'nop' }, { kind: 'window-scale', shift: 7 }]))).to.equal('01030307');
  });

  it('are 40 bytes at most', () => {
    expect(tcpOptions(new Array(10).fill({ kind: 'mss', value: 1 }))).to.have.lengthOf(40);
  });

  it('are refused where they do not fit', () => {
    expect(() => tcpOptions([{ kind: 'mss', value: 65536 }])).to.throw(RangeError, 'tcp.mss');
    expect(() => tcpOptions(new Array(11).fill({ kind: 'mss', value: 1 }))).to.throw(RangeError, '44 bytes');
  });

  const rows: [why: string, options: string, mss: number | undefined][] = [
    ['a SYN', toHex(SYN_OPTIONS), 1410],
    ['no options', '', undefined],
    ['not the first option', '0101 0402 020405b4 00000000', 1460],
    ['behind the end of the list', '00000000 020405b4', undefined],
    ['behind an option without a length', '08', undefined],
    ['behind an option of length 0', '0800 020405b4 0000', undefined],
    ['behind an option longer than the header', '08ff 020405b4 0000', undefined],
    ['an MSS option of the wrong size', '0203050100000000', undefined],
    ['cut off', '01010204', undefined],
    ['the last bytes of the header', '020405b4', 1460],
    ['behind an option that is not known', 'fd04f989 020405b4', 1460],
    ['behind the end of the list, whatever stands there (RFC 9293 section 3.1)', '00040000 020405b4', undefined],
  ];
  for (const [why, hex, mss] of rows) {
    it(`give the MSS: ${why}`, () => {
      const options = fromHex(hex);
      const header = { srcPort: 1, dstPort: 2, seq: 0, ack: 0, flags: 2, window: 0, options };
      expect(mssOf(tcp(header, data(0)))).to.equal(mss);
    });
  }

  it('take another MSS in place of theirs, and none where there is none', () => {
    const header = { srcPort: 1, dstPort: 2, seq: 0, ack: 0, flags: 2, window: 0 };
    const syn = tcp({ ...header, options: SYN_OPTIONS }, data(0));
    const lower = withMss(syn, 1360);
    expect(mssOf(lower)).to.equal(1360);
    expect(toHex(lower.options ?? new Uint8Array())).to.equal('020405500402080ae682aa05000000000103030a');
    expect(mssOf(syn), 'the segment itself stays').to.equal(1410);
    for (const options of [undefined, fromHex('04020100')]) {
      const without = tcp({ ...header, ...(options && { options }) }, data(0));
      expect(withMss(without, 1360)).to.equal(without);
    }
  });

  it('leave the segment without an empty array', () => {
    const header = { srcPort: 1, dstPort: 2, seq: 0, ack: 0, flags: 2, window: 0, options: new Uint8Array() };
    expect(tcp(header, data(0))).to.not.have.property('options');
  });
});
