import type { Field } from './field.js';
import { parseYaml } from './parse.js';
import { Reading } from './reading.js';
import { type Placer, placer } from './text-place.js';
import { listNode, mapNode, type Node, scalarNode } from './tree.js';

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
