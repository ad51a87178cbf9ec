import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readTruth } from '../state/replay.js';
import { TRUTHS } from '../state/truth.js';
import type { ClusterProbes } from './cluster-probe.js';
import { replayCluster } from './replay.js';

/** Probes of each cluster that are compared. */
const COMPARED: Readonly<Record<string, number>> = {
  'two-az/flannel-vxlan': 694,
  'two-az/flannel-direct': 694,
  'two-az/canal-0-rerun': 670,
  'two-az/canal-1450-rerun': 694,
  'two-az/calico-cross': 694,
};

describe('what packets do is what they did in real clusters of two zones', () => {
  for (const truth of TRUTHS.filter(({ folder }) => folder in COMPARED)) {
    it(`${truth.folder}: pods, nodes and addresses that nobody has, by size and DF`, () => {
      const file = `test/fixtures/cluster-truth/${truth.folder}/probes.json`;
      const probes = JSON.parse(readFileSync(file, 'utf8')) as ClusterProbes;
      const rows = replayCluster(readTruth(truth), probes);
      const differing = rows.filter((row) => row.verdict === 'differs');
      expect(
        differing.map(({ probe, detail }) => `${probe.from} -> ${probe.to} ${probe.kind}: ${detail}`),
      ).to.deep.equal([]);
      expect(rows.filter((row) => row.verdict === 'agrees')).to.have.lengthOf(COMPARED[truth.folder] ?? 0);
      const reasons = new Set(rows.filter((row) => row.verdict === 'left-out').map((row) => row.detail));
      expect([...reasons].sort()).to.deep.equal([
        'masqueraded, which is not modelled',
        "the harness's router asks for it by ARP, a VPC does not",
      ]);
    });
  }
});
