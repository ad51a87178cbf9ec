import { expect } from 'chai';
import type { LinkConfig } from '../../sim/linux/config.js';
import { clusterScenario, podAddresses } from './cluster.js';
import { SECTIONS } from './compare.js';
import { compareCluster, readTruth } from './replay.js';
import { TRUTHS } from './truth.js';

/** A device by name; a port of a bridge has a drawn one. */
function deviceOf({ name, master }: LinkConfig): string {
  return master === undefined ? name : `port of ${master}`;
}

describe('what control programs is what real agents programmed', () => {
  for (const truth of TRUTHS) {
    describe(truth.folder, () => {
      const cluster = readTruth(truth);
      const { scenario, options } = clusterScenario(cluster);
      const { nodes, control } = compareCluster(cluster, scenario, options, truth.tolerances);

      for (const [node, { differences }] of nodes) {
        it(`${node}: links, addresses, rules, routes, neighbours, FDB, kernel parameters`, () => {
          expect(differences).to.deep.equal([]);
        });
      }

      it('compares every entry', () => {
        const sum = (section: (typeof SECTIONS)[number]) =>
          [...nodes.values()].reduce((total, { compared }) => total + compared[section], 0);
        expect(Object.fromEntries(SECTIONS.map((section) => [section, sum(section)]))).to.deep.equal(truth.entries);
      });

      it('gives every pod the address that it had', () => {
        for (const { namespace, name, address } of podAddresses(cluster).filter(({ hostNetwork }) => !hostNetwork))
          expect(control.podAddress(namespace, name)).equals(address);
      });

      if (!truth.remade) {
        it('makes devices in the order of the real ones, which decides the source of ICMP errors', () => {
          for (const [node, { config }] of cluster.observed) {
            const order = (links: readonly LinkConfig[]) =>
              links.filter(({ kind }) => kind !== 'physical').map(deviceOf);
            expect(order(control.config(node, 0)?.links ?? [])).to.deep.equal(order(config.links));
          }
        });
      }

      it('refuses nothing', () => {
        const namespaces = scenario.hosts.flatMap(({ name }) => control.namespacesOf(name));
        expect(namespaces.flatMap((namespace) => control.refusals(namespace))).to.deep.equal([]);
      });
    });
  }
});
