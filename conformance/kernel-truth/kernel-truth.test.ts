import { expect } from 'chai';
import { compareTopology } from './compare.js';
import { compareFolder, FIXTURES, readTopologies } from './folder.js';

describe('the simulated kernel against a real one', () => {
  for (const { name, script, truth } of readTopologies(FIXTURES)) {
    it(`${name}: every probe`, () => {
      const rows = compareTopology(name, script, truth);
      const differing = rows.filter(({ verdict }) => verdict === 'differs' || verdict === 'unsupported');
      expect(differing.map((row) => `#${row.probe} ${row.label}: ${row.detail.join('; ')}`)).to.deep.equal([]);
    });
  }

  it('compares all 1,113 entries, of which 39 are notes', () => {
    const rows = compareFolder(FIXTURES);
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect({ agrees: count('agrees'), unsupported: count('unsupported'), notes: count('note') }).to.deep.equal({
      agrees: 1074,
      unsupported: 0,
      notes: 39,
    });
  });
});
