import { expect } from 'chai';
import { EXAMPLE } from '../scenario/fixtures/example.js';
import { readScenario } from '../scenario/read.js';
import { simulate } from './simulate.js';

/** What of an expectation of the first probe does not hold. */
function unmetOf(expectation: string): string[] {
  const head = EXAMPLE.slice(0, EXAMPLE.indexOf('changes:'));
  const read = readScenario('x.yaml', `${head}probes: [{from: pod/a, to: pod/a, expect: {${expectation}}}]\n`);
  if ('problems' in read) throw new Error(read.problems.map(({ code }) => code).join());
  return simulate(read.scenario).flatMap(({ unmet }) =>
    unmet.map(({ what, expected, actual }) => `${what} ${expected}, actual ${actual}`),
  );
}

describe('expectations', () => {
  it('of the stage at which a packet ends', () => {
    expect(unmetOf('disposition: delivered, stage: icmp')).to.deep.equal([]);
    expect(unmetOf('stage: forward')).to.deep.equal(['stage forward, actual icmp']);
  });
});
