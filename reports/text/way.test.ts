import { expect } from 'chai';
import { FIXTURES, runFixture } from '../fixtures/fixtures.js';
import { wayOf } from './way.js';

describe('the way of a packet', () => {
  it("is told in order of time, but each fragment's to its end", () => {
    const [result] = runFixture('fragments').results;
    if (result === undefined) throw new Error('no result');
    const { stops, fragments } = wayOf(result, result.forward);
    // Two in the pod; the nodes, which track connections, join and split them again: two on the wire, two for the other pod.
    expect(fragments).to.have.length(6);
    const changes = stops.filter(({ fragment }, index) => fragment !== stops[index - 1]?.fragment);
    // The bridge hands up the whole datagram in between.
    expect(changes.map(({ fragment }) => fragment).filter((id) => id !== 0)).to.deep.equal(fragments);
    for (const id of fragments) {
      const own = stops.filter(({ fragment }) => fragment === id).map(({ hop }) => hop.seq);
      expect(own).to.deep.equal([...own].sort((a, b) => a - b));
    }
  });

  it('has a reassembly once, with what was decided about the whole after it', () => {
    const [result] = runFixture('outer-fragments').results;
    if (result === undefined) throw new Error('no result');
    const { stops, stuck } = wayOf(result, result.forward);
    const kinds = stops.map(({ steps }) => steps.map(({ kind }) => kind));
    expect(kinds.filter((steps) => steps.includes('reassembled'))).to.deep.equal([
      ['reassembled', 'route', 'decapsulated'],
    ]);
    expect(stops.filter(({ split }) => split.some(({ kind }) => kind === 'fragmented'))).to.have.length(1);
    expect(stuck).to.deep.equal([]);
  });

  it('has each ARP request at the hop that it was needed for, or at the end', () => {
    for (const name of FIXTURES) {
      for (const result of runFixture(name).results) {
        const { stops, unanswered } = wayOf(result, result.forward);
        const asked = result.packets.filter(({ cause }) => cause.kind === 'arp' && result.forward.includes(cause.of));
        const told = [...stops.flatMap(({ arp }) => arp), ...unanswered].map(({ request }) => request.id);
        expect(told.sort((a, b) => a - b)).to.deep.equal(asked.map(({ id }) => id));
        for (const { hop, arp } of stops) for (const { seq } of arp) expect(seq).to.be.below(hop.seq);
      }
    }
  });

  it('loses no hop', () => {
    for (const name of FIXTURES) {
      for (const result of runFixture(name).results) {
        const hops = result.packets.filter(({ id }) => result.forward.includes(id)).flatMap((packet) => packet.hops);
        expect(wayOf(result, result.forward).stops).to.have.length(hops.length);
      }
    }
  });
});
