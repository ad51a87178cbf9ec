import { expect } from 'chai';
import { runFixture } from '../fixtures/fixtures.js';
import { wayOf } from './way.js';

describe('the way of a packet', () => {
  it("is told in order of time, but each fragment's to its end", () => {
    const [result] = runFixture('fragments').results;
    if (result === undefined) throw new Error('no result');
    const { stops, fragments } = wayOf(result, result.forward);
    expect(fragments).to.have.length(2);
    const changes = stops.filter(({ fragment }, index) => fragment !== stops[index - 1]?.fragment);
    expect(changes.map(({ fragment }) => fragment)).to.deep.equal(fragments);
    for (const id of fragments) {
      const own = stops.filter(({ fragment }) => fragment === id).map(({ hop }) => hop.seq);
      expect(own).to.deep.equal([...own].sort((a, b) => a - b));
    }
  });

  it('loses no hop', () => {
    for (const name of ['fragments', 'cross-az', 'vxlan-troubles']) {
      for (const result of runFixture(name).results) {
        const hops = result.packets.filter(({ id }) => result.forward.includes(id)).flatMap((packet) => packet.hops);
        expect(wayOf(result, result.forward).stops).to.have.length(hops.length);
      }
    }
  });
});
