import type { ProblemCode } from '../codes/problems.js';
import { describe } from './field.js';
import type { FieldTable, SchemaError, Validator } from './generated/validate.js';
import { WORKLOAD_KINDS } from './language/pods.js';
import { listed, nearest } from './near.js';
import type { Details, Reading } from './reading.js';
import { childOf, type Entry, type Node } from './tree.js';
import { quoted } from './written.js';

/** A place that the schema speaks of. */
interface Spot extends Entry {
  readonly path: string;
}

/**
 * Checks a value against the schema: one problem a cause. Values that do not fit are remembered in `reading.bad`, so that
 * what is read afterwards leaves them out.
 */
export function checkSchema(
  reading: Reading,
  root: Spot,
  pointer: string,
  validate: Validator,
  table: FieldTable,
): void {
  if (validate(root.node.value)) return;
  const errors = validate.errors ?? [];
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath));
  const meant = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties') continue;
    const field = unknownField(reading, locate(root, error.instancePath), error, table);
    if (field !== undefined) meant.add(`${error.instancePath} ${field}`);
  }
  for (const error of errors) {
    // `if` only repeats what its branch said; a value of the wrong type is wrong once.
    if (error.keyword === 'if' || (error.keyword !== 'type' && mistyped.has(error.instancePath))) continue;
    const spot = locate(root, error.instancePath);
    if (error.keyword === 'additionalProperties') continue;
    if (error.keyword === 'required') {
      // A field with a slip in its name is not missing too.
      const name = String(error.params['missingProperty']);
      if (!meant.has(`${error.instancePath} ${name}`)) missingField(reading, spot, name);
    } else badValue(reading, spot, error, pointer);
  }
}

function locate(root: Spot, pointer: string): Spot {
  let spot = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const entry = childOf(spot.node, name);
    if (entry === undefined) return spot;
    const list = spot.node.kind === 'list';
    spot = { ...entry, path: list ? `${spot.path}[${name}]` : spot.path === '' ? name : `${spot.path}.${name}` };
  }
  return spot;
}

/** Returns the field that was meant. */
function unknownField(reading: Reading, spot: Spot, error: SchemaError, table: FieldTable): string | undefined {
  const name = String(error.params['additionalProperty']);
  const { fields, unsupported } = table[error.schemaPath.replace(/\/additionalProperties$/, '')] ?? {
    fields: [],
    unsupported: [],
  };
  const key = childOf(spot.node, name)?.key ?? spot.key;
  if (unsupported.includes(name)) {
    reading.report('unsupported', key, spot.path, { found: quoted(name), expected: listed(fields) });
    return undefined;
  }
  const present = spot.node.kind === 'map' ? spot.node.entries : new Map();
  const free = fields.filter((field) => !present.has(field));
  const suggestion = reading.crowded ? undefined : nearest(name, free);
  reading.report('unknown-field', key, spot.path, { found: quoted(name), expected: listed(fields), suggestion });
  return suggestion;
}

function missingField(reading: Reading, spot: Spot, name: string): void {
  // The whole file, and an item of a list, have no key; then their first character is marked.
  const { start, end } = spot.key;
  const span = spot.key === spot.node || spot.path === '' ? { start, end: start + 1 } : { start, end };
  reading.report('missing-field', span, spot.path, { found: quoted(name) });
}

function badValue(reading: Reading, at: Spot, error: SchemaError, pointer: string): void {
  const tag = error.keyword === 'discriminator' ? String(error.params['tag']) : undefined;
  const spot = tag === undefined ? at : locate(at, `/${tag}`);
  // What is of no known kind was not looked into.
  if (tag !== undefined) reading.bad.add(`${pointer}${error.instancePath}`);
  if (tag !== undefined && spot === at) {
    if (at.node.kind === 'map') missingField(reading, at, tag);
    return;
  }
  reading.bad.add(`${pointer}${error.instancePath}${tag === undefined ? '' : `/${tag}`}`);
  const span = spot.node.end > spot.node.start ? spot.node : spot.key;
  const { code, ...details } = verdict(reading, spot, error);
  reading.report(code, span, spot.path, { found: describe(spot.node), ...details });
}

function verdict(reading: Reading, { node, path }: Spot, error: SchemaError): Details & { code: ProblemCode } {
  const { params, keyword } = error;
  if (path === 'version') return { code: 'unsupported-version', expected: '1' };
  switch (keyword) {
    case 'type':
      return { code: 'wrong-type', ...typeDetails(reading, node, params['type']) };
    case 'enum':
      return { code: 'bad-value', ...choice(node, params['allowedValues']) };
    case 'discriminator':
      return {
        code: node.kind === 'scalar' ? 'bad-value' : 'wrong-type',
        ...choice(node, variants(path)),
      };
    case 'minItems':
      return { code: 'out-of-range', expected: 'at least 1 entry' };
    default:
      return { code: 'out-of-range', expected: `${params['comparison'] ?? keyword} ${params['limit'] ?? ''}`.trim() };
  }
}

/** The unions with a discriminator beside the pods': `network`, `fabric`, and gateways. */
const NETWORKS = ['flannel', 'canal', 'calico', 'native'];
const FABRICS = ['aws', 'lan'];
const GATEWAYS = ['internet', 'nat', 'vpn'];

/** What a discriminator may be. */
function variants(path: string): readonly string[] {
  if (path.startsWith('fabric.gateways')) return GATEWAYS;
  if (path.startsWith('fabric')) return FABRICS;
  return path.startsWith('pods') ? WORKLOAD_KINDS : NETWORKS;
}

function choice(node: Node, allowed: unknown): Details {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  return {
    expected: listed(values),
    suggestion: node.kind === 'scalar' ? nearest(String(node.value), values) : undefined,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function typeDetails(reading: Reading, node: Node, type: unknown): Details {
  const types = (Array.isArray(type) ? type : [type]).map(String);
  const expected = types.map((name) => TYPES[name] ?? name).join(' or ');
  // YAML reads 2025, 6.1, 1e3 and true as no texts.
  const unquoted =
    types.includes('string') && node.kind === 'scalar' && typeof node.value !== 'string' && node.value !== null;
  return { expected, suggestion: unquoted ? `'${reading.text.slice(node.start, node.end)}'` : undefined };
}
