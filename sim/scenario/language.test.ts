import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { isRecord, isSchema, type Schema } from '../../build/json-schema.js';
import { DOCS_FILE, docsText, SCHEMA_FILE, schemaText } from '../../build/schema.js';
import { VALIDATORS_FILE, validatorsText } from '../../build/validators.js';
import { ASSUMPTIONS } from '../codes/assumptions.js';
import { EXAMPLE } from './fixtures/example.js';
import { scenario as validate } from './generated/validate.js';
import { scenarioSchema } from './language.js';
import { parseYaml } from './parse.js';
import { readScenario } from './read.js';
import { Reading } from './reading.js';

const read = (file: string) => readFileSync(file, 'utf8');

describe('the language', () => {
  it('is what scenarios/schema.json publishes; if not: npx tsx build/schema.ts', () => {
    expect(read(SCHEMA_FILE)).to.equal(schemaText());
  });

  it('is what the validators check; if not: npx tsx build/validators.ts', () => {
    expect(read(VALIDATORS_FILE)).to.equal(validatorsText());
  });

  it('is what docs/scenario-language.md describes; if not: npx tsx build/schema.ts', () => {
    expect(read(DOCS_FILE)).to.equal(docsText(read(DOCS_FILE)));
  });

  it('describes every field and closes every map', () => {
    const wanting: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (Array.isArray(schema)) for (const [index, part] of schema.entries()) visit(part, `${path}/${index}`);
      if (!isRecord(schema)) return;
      if (isRecord(schema['properties'])) {
        if (schema['additionalProperties'] !== false) wanting.push(`${path} is open`);
        for (const [name, field] of Object.entries(schema['properties'])) {
          if (!isSchema(field) || !field.description) wanting.push(`${path}/${name}`);
        }
      }
      for (const [key, part] of Object.entries(schema))
        if (key !== 'default' && key !== 'examples') visit(part, `${path}/${key}`);
    };
    visit(JSON.parse(JSON.stringify(scenarioSchema)), '');
    expect(wanting).to.deep.equal([]);
  });

  it('takes the example by its schema alone', () => {
    expect(validate(parseYaml(new Reading('x', EXAMPLE))?.value)).to.equal(true);
  });

  it('is published as a JSON Schema that takes the example, patterns and all', () => {
    const published = new Ajv2020({ strict: false }).compile(JSON.parse(read(SCHEMA_FILE)));
    expect(published(parseYaml(new Reading('x', EXAMPLE))?.value), JSON.stringify(published.errors)).to.equal(true);
  });

  it('takes every assumption', () => {
    const all = Object.entries(ASSUMPTIONS).map(([code, info]) => `${code}: ${info.default}`);
    const text = EXAMPLE.replace('{sg-reference-matches-forwarded-sources: false}', `{${all.join(', ')}}`);
    expect(readScenario('x', text)).to.have.property('scenario');
  });

  // Where an example of a field stands in EXAMPLE: its whole line, with a hole.
  const holes: Readonly<Record<string, readonly [line: string, by: (value: string) => string]>> = {
    probes: ['  - host/node-b -> 10.0.0.9 udp/53', (value) => `  - ${value.replace('team/a', 'team/b')}`],
    pods: ['  - a on node-a', (value) => `  - ${value.replace('10.244.1.10', '10.244.1.9')}\n  - other on node-a`],
  };
  for (const [list, [line, by]] of Object.entries(holes)) {
    const items = (JSON.parse(JSON.stringify(scenarioSchema)) as Schema).properties?.[list]?.items;
    for (const example of items?.examples ?? []) {
      it(`takes the example of ${list}: ${example}`, () => {
        const text = EXAMPLE.replace(line, () => by(String(example)))
          .replace('pod/a -> pod/team/b icmp', 'pod/team/b -> pod/team/b icmp')
          .replace("'pod/a -> pod/team/b'", "'pod/team/b -> pod/team/b'")
          .replace('    from: pod/a\n', '    from: pod/c\n');
        const added =
          list === 'probes' ? text.replace('  - a on node-a\n', '  - a on node-a\n  - b on node-a\n') : text;
        expect(readScenario('x', added)).to.have.property('scenario');
      });
    }
  }
});
