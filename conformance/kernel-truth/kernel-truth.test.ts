import { expect } from 'chai';
import { compareTopology } from './compare.js';
import { compareFolder, FIXTURES, readTopologies } from './folder.js';

/** What the simulator does not model yet; each topology that needs it is named, none is passed over silently. */
const UNSUPPORTED = /type wireguard is not supported/;

describe('the simulated kernel against a real one', () => {
  for (const { name, script, truth } of readTopologies(FIXTURES)) {
    it(`${name}: every probe`, () => {
      const rows = compareTopology(name, script, truth);
      const differing = rows.filter((row) => row.verdict === 'differs');
      expect(differing.map((row) => `#${row.probe} ${row.label}: ${row.detail.join('; ')}`)).to.deep.equal([]);
      for (const row of rows.filter((one) => one.verdict === 'unsupported'))
        expect(row.detail[0]).to.match(UNSUPPORTED);
    });
  }

  it('compares 892 of 1,113 entries: 182 need WireGuard, 39 are notes', () => {
    const rows = compareFolder(FIXTURES);
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect({ agrees: count('agrees'), unsupported: count('unsupported'), notes: count('note') }).to.deep.equal({
      agrees: 892,
      unsupported: 182,
      notes: 39,
    });
  });
});
