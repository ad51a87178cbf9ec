import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { netConf } from '../sim/scenario/language/network.js';
import { scenarioSchema } from '../sim/scenario/language.js';
import { isRecord, isSchema } from './json-schema.js';

/** Where the validators are kept; a test holds that they are current. */
export const VALIDATORS_FILE = fileURLToPath(new URL('../sim/scenario/generated/validate.js', import.meta.url));

/** Read by people and editors only; the forms behind `pattern` are checked, with better words, by sim/scenario/forms. */
const WORDS = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'pattern', 'propertyNames']);

/** A schema without what does not validate. Property names are not keywords. */
function bare(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => bare(part));
  if (!isRecord(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => names || !(WORDS.has(key) || key.startsWith('x-')));
  const accepts = names ? undefined : schema['x-accepts'];
  const parts = kept.map(([key, value]) => [key, bare(value, !names && key === 'properties')]);
  return { ...Object.fromEntries(parts), ...(accepts === undefined ? {} : { type: accepts }) };
}

/** Fields that each object allows, and those known but unsupported, by JSON pointer of the object's schema. */
function fieldsOf(schema: unknown, pointer = '#', found: Record<string, unknown> = {}): Record<string, unknown> {
  if (!isSchema(schema)) return found;
  if (schema.additionalProperties === false && isRecord(schema.properties)) {
    found[pointer] = { fields: Object.keys(schema.properties), unsupported: schema['x-unsupported'] ?? [] };
  }
  for (const [key, value] of Object.entries(schema)) {
    const nested = key === 'properties' || key === 'oneOf';
    const parts =
      nested && typeof value === 'object' && value !== null ? Object.entries(value) : [['', value] as const];
    for (const [name, part] of parts) {
      const escaped = encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
      fieldsOf(part, nested ? `${pointer}/${key}/${escaped}` : `${pointer}/${key}`, found);
    }
  }
  return found;
}

/** ESM code of the validators: no Ajv, no compilation and no eval when it runs. */
export function validatorsText(): string {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(bare(JSON.parse(JSON.stringify(scenarioSchema))) as object, 'scenario');
  ajv.addSchema(bare(JSON.parse(JSON.stringify(netConf))) as object, 'netConf');
  const code = standaloneCode.default(ajv, { scenario: 'scenario', netConf: 'netConf' });
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validators need a run-time helper of Ajv');
  const schemas = { scenario: scenarioSchema, netConf };
  const tables = Object.entries(schemas).map(([name, schema]) => {
    return `export const ${name}Fields = ${JSON.stringify(fieldsOf(JSON.parse(JSON.stringify(schema))))};`;
  });
  const { code: small } = transformSync([code, ...tables].join('\n'), {
    format: 'esm',
    minify: true,
    treeShaking: true,
    lineLimit: 120,
  });
  return [
    '// Made by build/validators.ts from sim/scenario/language. Do not edit.',
    '// biome-ignore-all lint: generated',
    '// biome-ignore-all format: generated',
    '// biome-ignore-all assist: generated',
    small,
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(VALIDATORS_FILE, validatorsText());
