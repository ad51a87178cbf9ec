import { expect } from 'chai';
import type { HostConfig } from '../../sim/linux/config.js';
import { normalise } from '../observe/normalise.js';
import { compare, type Section } from './compare.js';
import { readTruth } from './replay.js';
import { tolerate } from './tolerances.js';
import { TRUTHS } from './truth.js';

const NODES = TRUTHS.flatMap((truth) =>
  [...readTruth(truth).observed].map(([node, { config }]) => ({ node: `${truth.folder} ${node}`, truth, config })),
);

/** Every section that is a list, one entry of it left out. */
function* lessOne(config: HostConfig): Generator<readonly [Section, HostConfig]> {
  for (const section of ['links', 'addresses', 'rules', 'routes', 'neighbours', 'fdb'] as const) {
    for (const [index] of config[section].entries())
      yield [section, { ...config, [section]: config[section].filter((_, at) => at !== index) }];
  }
  for (const [name] of config.sysctls)
    yield ['sysctls', { ...config, sysctls: new Map([...config.sysctls].filter(([other]) => other !== name)) }];
}

/** Every value inside an entry changed, one at a time. */
function* changed(value: unknown): Generator<unknown> {
  if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'string') yield `${value}'`;
  else if (typeof value === 'boolean') yield !value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      for (const other of changed(part)) yield { ...value, [key]: other };
}

describe('the comparison of two configurations', () => {
  for (const { node, config } of NODES) {
    const real = normalise(config);

    it(`finds ${node} equal to itself`, () => {
      expect(compare(real, normalise(config)).differences).to.deep.equal([]);
    });

    it(`tells each entry that ${node} lacks, and each that it has too many`, () => {
      for (const [section, other] of lessOne(real)) {
        expect(compare(real, other).differences).to.have.length(1).and.to.have.nested.property('[0].section', section);
        expect(compare(other, real).differences).to.have.length(1);
      }
    });

    it(`tells each value of ${node} that is another`, () => {
      for (const section of ['links', 'addresses', 'rules', 'routes', 'neighbours', 'fdb'] as const) {
        for (const [index, entry] of real[section].entries()) {
          for (const other of changed(entry)) {
            const list = real[section].map((same, at) => (at === index ? other : same));
            const differences = compare(real, { ...real, [section]: list }).differences;
            expect(differences, `${section} ${JSON.stringify(other)}`).not.to.deep.equal([]);
          }
        }
      }
    });
  }
});

describe('the normal form', () => {
  for (const { node, truth, config } of NODES) {
    it(`of ${node} is its own, with tolerances too`, () => {
      const once = normalise(config);
      expect(normalise(once)).to.deep.equal(once);
      const tolerated = tolerate(once, truth.tolerances);
      expect(tolerate(tolerated, truth.tolerances)).to.deep.equal(tolerated);
    });
  }
});

describe('tolerances', () => {
  for (const { node, truth, config } of NODES) {
    it(`leave every route and FDB entry of the agents of ${node}`, () => {
      const real = normalise(config);
      const left = tolerate(real, truth.tolerances);
      const agents = /^(flannel|vxlan\.calico|tunl|cali|cni0)/;
      expect(left.fdb).to.deep.equal(real.fdb);
      expect(left.neighbours).to.deep.equal(real.neighbours);
      expect(left.routes.filter(({ dev }) => dev !== undefined && agents.test(dev))).to.deep.equal(
        real.routes.filter(({ dev }) => dev !== undefined && agents.test(dev)),
      );
      expect(left.routes.filter(({ type }) => type !== 'unicast')).to.deep.equal(
        real.routes.filter(({ type }) => type !== 'unicast'),
      );
    });
  }
});
