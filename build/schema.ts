import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PROBLEMS } from '../sim/codes/problems.js';
import { scenarioSchema } from '../sim/scenario/language.js';
import { isRecord, isSchema, type Schema } from './json-schema.js';

/** What this script makes; tests hold that both are current. */
export const SCHEMA_FILE = fileURLToPath(new URL('../scenarios/schema.json', import.meta.url));
export const DOCS_FILE = fileURLToPath(new URL('../docs/scenario-language.md', import.meta.url));

/** The published JSON Schema, for editors. */
export function schemaText(): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(scenarioSchema, (key, value) => (key.startsWith('x-') ? undefined : withText(value))),
  );
  if (!isSchema(plain)) throw new Error('the language is no schema');
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'canal-sim scenario, version 1' };
  // What a file includes may bring what it lacks.
  const { required = [], ...rest } = plain;
  const whole = { required: ['version'], anyOf: [{ required: ['include'] }, { required }] };
  return `${JSON.stringify({ ...head, ...rest, ...whole }, undefined, 2)}\n`;
}

/** A text is one of the variants where the type says so: what a discriminator leaves open, `oneOf` does not. */
function withText(value: unknown): unknown {
  if (!isSchema(value) || value.oneOf === undefined || !Array.isArray(value.type)) return value;
  const { required: _, type: __, oneOf, ...rest } = value;
  return { ...rest, oneOf: [{ type: 'string' }, ...oneOf] };
}

/** The language's tables of fields, one an object, as Markdown. */
export function fieldTables(): string {
  const root: unknown = JSON.parse(JSON.stringify(scenarioSchema));
  const sections: string[] = [];
  if (isSchema(root)) visit(root, '', sections);
  return sections.join('\n\n');
}

/** The table of problem codes as Markdown. */
export function problemTable(): string {
  const rows = Object.entries(PROBLEMS).map(([code, { meaning }]) => `| \`${code}\` | ${cell(meaning)} |`);
  return ['| code | meaning |', '|---|---|', ...rows].join('\n');
}

function visit(schema: Schema, path: string, sections: string[]): void {
  for (const variant of schema.oneOf ?? branches(schema)) {
    const tag = isRecord(schema['discriminator']) ? String(schema['discriminator']['propertyName']) : 'type';
    const type = variant.properties?.[tag]?.enum?.[0];
    visit(variant, schema.oneOf === undefined ? path : `${path} (${tag}: ${type})`, sections);
  }
  if (schema.properties !== undefined) {
    const required = new Set(schema.required);
    const used = Object.entries(schema.properties).filter(([, field]) =>
      Object.keys(field).some((key) => key !== 'description'),
    );
    const rows = used.map(([name, field]) => row(name, field, required.has(name)));
    const title = path === '' ? 'The file' : `\`${path}\``;
    sections.push(
      [`### ${title}`, '', '| field | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n'),
    );
    for (const [name, field] of used) visit(field, path === '' ? name : `${path}.${name}`, sections);
  }
  if (isSchema(schema.items)) visit(schema.items, `${path}[]`, sections);
  if (isSchema(schema.additionalProperties)) visit(schema.additionalProperties, `${path}.NAME`, sections);
}

function branches(schema: Schema): readonly Schema[] {
  return [schema['else'], schema['then']].filter(isSchema);
}

function row(name: string, field: Schema, required: boolean): string {
  const example =
    field.examples === undefined ? '' : `, for example ${field.examples.map((value) => code(value)).join(', ')}`;
  const fallback = required ? 'required' : field.default === undefined ? '' : code(field.default);
  const description = `${field.description ?? ''}`.replace(/\.$/, '');
  return `| \`${name}\` | ${typeOf(field)} | ${fallback} | ${cell(description + example)} |`;
}

function typeOf(field: Schema): string {
  if (field.const !== undefined) return code(field.const);
  if (field.enum !== undefined) return field.enum.map((value) => code(value)).join(', ');
  const types = [field.type ?? 'object'].flat();
  const words = types.map((type) =>
    type === 'object' ? 'map' : type === 'array' ? 'list' : type === 'string' ? 'text' : type,
  );
  const limits = field.minimum === undefined ? '' : ` ${field.minimum}–${field.maximum}`;
  return words.join(' or ') + limits;
}

const code = (value: unknown) => `\`${typeof value === 'string' ? value || "''" : JSON.stringify(value)}\``;
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The page with everything between its markers made anew. */
export function docsText(page: string): string {
  return replace(replace(page, 'fields', fieldTables()), 'problems', problemTable());
}

function replace(page: string, name: string, made: string): string {
  const [begin, end] = [`<!-- ${name}: made by build/schema.ts -->`, `<!-- /${name} -->`];
  const [head, rest] = page.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error(`${DOCS_FILE} lacks the markers of ${name}`);
  return `${head}${begin}\n\n${made}\n\n${end}${tail}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, schemaText());
  writeFileSync(DOCS_FILE, docsText(readFileSync(DOCS_FILE, 'utf8')));
}
