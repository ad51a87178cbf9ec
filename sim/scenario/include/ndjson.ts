import type { Reading } from '../reading.js';
import { type Entry, listNode, mapNode, type Node, type Span, scalarNode } from '../tree.js';
import { quoted } from '../written.js';

/** Longest text, UTF-16 units: bulk data may be larger than a scenario. */
const MAX_LENGTH = 256 * 1024 * 1024;

/** Deepest nesting of objects and lists. */
const MAX_DEPTH = 64;

/**
 * Reads a text of JSON values, one a line (https://github.com/ndjson/ndjson-spec), that begins at `start` of all texts. Every
 * value of a line has the place of the line.
 */
export function parseLines(reading: Reading, text: string, start: number): Node[] {
  if (text.length > MAX_LENGTH) {
    const found = `${text.length} characters`;
    reading.report('too-large', { start, end: start }, '', { found, expected: `at most ${MAX_LENGTH}` });
    return [];
  }
  const nodes: Node[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found === -1 ? text.length : found;
    const line = text.slice(from, end).trim();
    const span = { start: start + from, end: start + end };
    if (line !== '') nodes.push(...parseLine(reading, line, span));
    from = end + 1;
  }
  return nodes;
}

function parseLine(reading: Reading, line: string, span: Span): Node[] {
  try {
    const value: unknown = JSON.parse(line);
    const node = nodeOf(value, span, 0);
    if (node !== undefined) return [node];
    reading.report('too-deep', span, '', { expected: `at most ${MAX_DEPTH} levels` });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    reading.report('bad-json', span, 'line', { found: quoted(line), expected: 'a JSON object on one line' });
  }
  return [];
}

/** undefined for what is nested too deep. */
function nodeOf(value: unknown, span: Span, depth: number): Node | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return scalarNode(span, value);
  }
  if (typeof value !== 'object' || value === null) return scalarNode(span, null);
  if (depth >= MAX_DEPTH) return undefined;
  const fields = Object.entries(value).map(([name, held]) => [name, nodeOf(held, span, depth + 1)] as const);
  const good = fields.flatMap(([name, node]) => (node === undefined ? [] : [{ name, entry: { key: span, node } }]));
  if (good.length < fields.length) return undefined;
  if (Array.isArray(value)) {
    return listNode(
      span,
      good.map(({ entry }) => entry.node),
    );
  }
  return mapNode(span, new Map(good.map(({ name, entry }): [string, Entry] => [name, entry])));
}
