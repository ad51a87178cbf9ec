import type { Field } from './field.js';
import { parseYaml } from './parse.js';
import { Reading } from './reading.js';
import { listNode, mapNode, type Node, type Span, scalarNode } from './tree.js';

/**
 * The tree of a JSON object that a string of the file holds, each value at its own place in the file where the file has the
 * text as it is, else at the string's.
 */
export function parseJsonText(field: Field<string>, text: string): Node | undefined {
  const { value } = field;
  try {
    JSON.parse(value);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'not JSON';
    return field.report('bad-json', { found, expected: 'a JSON object' });
  }
  // JSON is YAML; YAML's parser keeps the places.
  const inner = new Reading(field.source.file, value);
  const root = parseYaml(inner);
  const place = placer(text.slice(field.node.start, field.node.end), value, field.node);
  for (const problem of inner.problems) {
    const { start, end } = place({ start: problem.offset, end: problem.offset + problem.length });
    field.reportAt({ start, end }, problem.code, problem);
  }
  return root && moved(root, place);
}

type Placer = (span: Span) => Span;

function placer(raw: string, value: string, whole: Span): Placer {
  const shift = raw.startsWith(value) ? 0 : raw.startsWith(value, 1) ? 1 : undefined;
  if (shift !== undefined) {
    const by = whole.start + shift;
    return ({ start, end }) => ({ start: start + by, end: end + by });
  }
  // A literal block: `|`, then each line of the value behind the same indentation.
  const [header = '', ...lines] = raw.split('\n');
  const values = value.split('\n');
  const indent = (lines[0]?.length ?? 0) - (values[0]?.length ?? 0) - (lines[0]?.endsWith('\r') ? 1 : 0);
  const literal =
    header.startsWith('|') &&
    values.every((line, at) => line === '' || lines[at]?.slice(indent).replace(/\r$/, '') === line);
  if (!literal) return () => whole;
  const starts: { inner: number; outer: number }[] = [];
  let inner = 0;
  let outer = whole.start + header.length + 1;
  for (const [at, line] of values.entries()) {
    starts.push({ inner, outer: outer + indent });
    inner += line.length + 1;
    outer += (lines[at]?.length ?? 0) + 1;
  }
  const move = (offset: number) => {
    const line = starts.findLast((start) => start.inner <= offset) ?? { inner: 0, outer: whole.start };
    return line.outer + offset - line.inner;
  };
  return ({ start, end }) => ({ start: move(start), end: move(end) });
}

function moved(node: Node, place: Placer): Node {
  const span = place(node);
  if (node.kind === 'scalar') return scalarNode(span, node.value);
  if (node.kind === 'list')
    return listNode(
      span,
      node.items.map((item) => moved(item, place)),
    );
  const entries = [...node.entries].map(([name, entry]) => {
    return [name, { key: place(entry.key), node: moved(entry.node, place) }] as const;
  });
  return mapNode(span, new Map(entries));
}
