import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { RESULT_SCHEMA_FILE, resultSchemaText } from '../../build/result-schema.js';
import { decode } from '../../sim/packet/decode.js';
import { FIXTURES, runFixture } from '../fixtures/fixtures.js';
import { summarize } from '../run.js';
import { headerLine, resultDocument, scenarioLines, summaryLine } from './document.js';

const published: object = JSON.parse(readFileSync(RESULT_SCHEMA_FILE, 'utf8'));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(published, 'result');

/** Validates what a reader of the text would have. */
function valid(schema: string, value: unknown): void {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).to.deep.equal([]);
}

describe('results as JSON', () => {
  it('publishes the schema that it is typed by', () => {
    expect(readFileSync(RESULT_SCHEMA_FILE, 'utf8')).to.equal(resultSchemaText());
  });

  for (const bytes of [false, true]) {
    for (const name of FIXTURES) {
      it(`fits the schema: ${name}${bytes ? ' with bytes' : ''}`, () => {
        const run = runFixture(name);
        valid('result', resultDocument([run], { bytes }));
        for (const line of [headerLine(), ...scenarioLines(run, { bytes })]) valid('result#/$defs/line', line);
        valid('result#/$defs/line', summaryLine(summarize([run])));
      });
    }
  }

  it('refuses what is no result', () => {
    const document = resultDocument([runFixture('cross-az')]);
    const validate = ajv.getSchema('result');
    expect(validate?.({ ...document, version: 2 })).to.equal(false);
    expect(validate?.({ ...document, surplus: true })).to.equal(false);
  });

  it('is the same text each time, without undefined values', () => {
    for (const name of FIXTURES) {
      const [a, b] = [resultDocument([runFixture(name)]), resultDocument([runFixture(name)])];
      expect(JSON.stringify(a)).to.equal(JSON.stringify(b));
      expect(JSON.parse(JSON.stringify(a))).to.deep.equal(a);
    }
  });

  it('gives header sizes that add up, and bytes that decode to the same size', () => {
    const { scenarios } = resultDocument([runFixture('vxlan-troubles')], { bytes: true });
    const hops = scenarios.flatMap(({ probes }) => probes.flatMap(({ packets }) => packets.flatMap((one) => one.hops)));
    expect(hops).to.not.be.empty;
    for (const { bytes, headers, hex } of hops) {
      expect(headers.reduce((total, header) => total + header.bytes, 0)).to.equal(bytes);
      expect(hex?.length).to.equal(bytes * 2);
      expect(
        decode(Buffer.from(hex ?? '', 'hex'), headers[0]?.name === 'ethernet' ? 'ethernet' : 'ipv4'),
      ).to.have.property('length', bytes);
    }
  });

  it("tells where a scenario's entry stands, and what would mend it", () => {
    const probes = resultDocument([runFixture('vxlan-troubles')]).scenarios[0]?.probes ?? [];
    const closed = probes.find(({ name }) => name === 'closed group');
    expect(closed?.end.origin?.source).to.deep.equal({ file: 'vxlan-troubles.yaml', line: 12, column: 5 });
    expect(closed?.diagnosis?.mend).to.contain('ports: 8472');
    expect(closed?.verdict).to.equal('fail');
  });
});
