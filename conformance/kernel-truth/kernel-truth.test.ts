import { expect } from 'chai';
import { compareFolder } from './folder.js';

const FOLDER = 'test/fixtures/kernel-truth';

/** What the simulator does not model yet; each topology that needs it is named, none is passed over silently. */
const UNSUPPORTED = /type wireguard is not supported/;

describe('the simulated kernel against a real one', () => {
  const rows = compareFolder(FOLDER);

  for (const topology of new Set(rows.map((row) => row.topology))) {
    const own = rows.filter((row) => row.topology === topology);
    const compared = own.filter((row) => row.verdict === 'agrees' || row.verdict === 'differs');
    it(`${topology}: ${compared.length} probes compared`, () => {
      const differing = compared.filter((row) => row.verdict === 'differs');
      expect(differing.map((row) => `#${row.probe} ${row.label}: ${row.detail.join('; ')}`)).to.deep.equal([]);
      for (const row of own.filter((one) => one.verdict === 'unsupported')) expect(row.detail[0]).to.match(UNSUPPORTED);
    });
  }

  it('compares 892 of 1,113 entries: 182 need WireGuard, 39 are notes', () => {
    const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
    expect({ agrees: count('agrees'), unsupported: count('unsupported'), notes: count('note') }).to.deep.equal({
      agrees: 892,
      unsupported: 182,
      notes: 39,
    });
  });
});
