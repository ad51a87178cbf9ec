import { expect } from 'chai';
import { shippedScenarios } from '../../test/shipped.js';
import { simulate } from './simulate.js';

describe('the seed of a scenario', () => {
  const [scenario] = shippedScenarios().flatMap((one) =>
    one.file.endsWith('/flannel-vxlan.yaml') ? [one.scenario] : [],
  );

  /** Everything that was sent, source ports and identifications included. */
  const sent = (seed: number) => scenario && JSON.stringify(simulate({ ...scenario, seed }));
  const ends = (seed: number) =>
    scenario && simulate({ ...scenario, seed }).map(({ end, reply }) => [end.disposition, reply]);

  it('decides what a kernel draws at random, and nothing else does', () => {
    expect(sent(1)).to.be.a('string').that.equals(sent(1));
    expect(sent(1)).not.to.equal(sent(2));
  });

  it('decides no disposition', () => {
    expect(ends(1)).to.be.an('array').that.deep.equals(ends(12345));
  });
});
