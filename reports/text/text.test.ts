import { expect } from 'chai';
import { FIXTURES, runFixture } from '../fixtures/fixtures.js';
import { expectGolden } from '../golden/golden.js';
import { type Paint, PLAIN } from './paint.js';
import { formatRun, formatSummary, formatText } from './text.js';

const BRACKETS: Paint = {
  bold: (text) => `<b>${text}</b>`,
  dim: (text) => `<d>${text}</d>`,
  good: (text) => `<g>${text}</g>`,
  bad: (text) => `<r>${text}</r>`,
};

describe('results as text', () => {
  for (const name of FIXTURES) {
    it(`tells ${name} as reviewed`, () => {
      expectGolden(`${name}.txt`, () => formatText([runFixture(name)]));
    });
  }

  for (const name of FIXTURES) {
    it(`tells every decision of ${name} with its entry when verbose, as reviewed`, () => {
      expectGolden(`${name}.verbose.txt`, () => formatText([runFixture(name)], { verbose: true, paint: PLAIN }));
    });
  }

  for (const verbose of [false, true]) {
    for (const name of FIXTURES) {
      it(`keeps ${name}${verbose ? ' -v' : ''} within 120 columns, without blanks at line ends`, () => {
        const lines = formatRun(runFixture(name), { verbose, paint: PLAIN }).split('\n');
        for (const line of lines) {
          expect(line.length, line).to.be.at.most(120);
          expect(line).to.not.match(/\s$/);
        }
      });
    }
  }

  it('changes nothing but colours on a terminal', () => {
    const painted = formatRun(runFixture('vxlan-troubles'), { verbose: false, paint: BRACKETS });
    expect(painted).to.contain('<r>FAIL</r>').and.to.contain('<g>PASS</g>');
    expect(painted.replace(/<\/?[bdgr]>/g, '')).to.equal(formatRun(runFixture('vxlan-troubles')));
  });

  it('counts probes', () => {
    const counts = { probes: 1, asExpected: 1, notAsExpected: 0, withoutExpectation: 0, assumptions: [] };
    expect(formatSummary(counts)).to.equal('1 probe, 1 as expected, 0 not, 0 without expectation');
    const assumptions = [{ code: 'nic-drops-oversize', value: true }] as const;
    expect(formatSummary({ ...counts, assumptions })).to.equal(
      'assumed: nic-drops-oversize = true\n\n1 probe, 1 as expected, 0 not, 0 without expectation',
    );
  });
});
