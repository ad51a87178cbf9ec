import { expect } from 'chai';
import fc from 'fast-check';
import { simulate } from '../../sim/engine/simulate.js';
import { seed } from '../../test/fuzz-settings.js';
import { scenarios } from './scenarios.js';
import { draftText, read } from './text.js';

/** What is rare is met by chance: the draws are the same each time. */
const RUNS = 400;
const SEED = 1;

/** How often each disposition ended a packet, and each kind of network was drawn, among the draws of a seed. */
function drawn(): { readonly ends: Map<string, number>; readonly kinds: Set<string> } {
  const ends = new Map<string, number>();
  const kinds = new Set<string>();
  for (const draft of fc.sample(scenarios({ ipip: true, tc: true }), { numRuns: RUNS, seed: SEED })) {
    const { network } = draft;
    kinds.add(network.type === 'calico' ? `${network.pools[0]?.encap} ${network.pools[0]?.mode}` : network.type);
    for (const { end } of simulate(read(draftText(draft))))
      ends.set(end.disposition, (ends.get(end.disposition) ?? 0) + 1);
  }
  return { ends, kinds };
}

describe('drawn scenarios', () => {
  let ends = new Map<string, number>();
  let kinds = new Set<string>();
  before(() => {
    ({ ends, kinds } = drawn());
  });

  it('reach every kind of network', () => {
    const modes = ['Always', 'CrossSubnet', 'Never'].flatMap((mode) => [`ipip ${mode}`, `vxlan ${mode}`]);
    expect([...kinds]).to.have.members(['flannel', 'canal', 'native', ...modes]);
  });

  it('deliver often, and rarely end in what is not modelled', () => {
    const all = [...ends.values()].reduce((sum, count) => sum + count, 0);
    expect((ends.get('delivered') ?? 0) / all).to.be.above(0.25);
    expect((ends.get('undetermined') ?? 0) / all).to.be.below(0.15);
  });

  const FAMILIES: Readonly<Record<string, readonly string[]>> = {
    'what nobody listens to': ['refused', 'protocol-unreachable'],
    routes: ['no-route', 'route-blackhole', 'route-unreachable', 'route-prohibited'],
    sizes: ['fragmentation-needed', 'message-too-long', 'oversize-frame', 'vpc-mtu-exceeded'],
    neighbours: ['neighbour-unresolved', 'not-for-this-mac', 'no-fdb-entry'],
    filters: ['filter-drop', 'filter-reject'],
    links: ['link-down', 'tunnel-carrier'],
    sources: ['reverse-path', 'martian-source', 'source-check'],
    'security groups': ['security-group-ingress', 'security-group-egress'],
    'the VPC': ['vpc-no-route', 'vpc-no-such-address', 'destination-check', 'vpc-route-blackhole'],
    'time to live': ['ttl-exceeded'],
  };
  for (const [family, members] of Object.entries(FAMILIES)) {
    it(`end by ${family}`, () => {
      expect([...ends.keys()].some((end) => members.includes(end))).to.equal(true);
    });
  }

  it('are the same text for the same draft', () => {
    for (const draft of fc.sample(scenarios({ ipip: true, tc: true }), { numRuns: 10, seed }))
      expect(draftText(draft)).to.equal(draftText(draft));
  });
});
