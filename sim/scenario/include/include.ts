import { nearest } from '../near.js';
import { parseDocuments } from '../parse.js';
import type { Reading } from '../reading.js';
import { childOf, mapNode, type Node } from '../tree.js';
import { quoted } from '../written.js';
import { overlay } from './layers.js';
import { isObject, layersOf } from './manifest.js';
import { parseLines } from './ndjson.js';
import { isRelative, resolvePath } from './path.js';

/** A file that another one includes: its text, or why there is none, and what else is there. */
export type FileText = { readonly text: string } | { readonly why: string; readonly near?: readonly string[] };

/** Gives the files that scenarios include, by path from where the scenario is named from. */
export type ReadFile = (path: string) => FileText;

/** Most files that a scenario may be made of. */
const MAX_FILES = 1000;

/** Parts of an included scenario that speak of that scenario alone. */
const OWN = new Set(['include', 'brokenBy', 'fixedBy']);

/**
 * The scenario with all that it includes below it: other scenarios, whole or in part, and objects of Kubernetes and Calico.
 * Each file is taken once, where it is named first.
 */
export function included(reading: Reading, node: Node, read: ReadFile): Node {
  if (childOf(node, 'include') === undefined) return node;
  return overlay(new Including(reading, read).layers(reading.file, node, [reading.file])) ?? node;
}

class Including {
  readonly #reading: Reading;
  readonly #read: ReadFile;
  readonly #taken = new Set<string>();

  constructor(reading: Reading, read: ReadFile) {
    this.#reading = reading;
    this.#read = read;
  }

  /** What a file includes, then the file itself. `way` is the files that lead to it, itself the last. */
  layers(file: string, node: Node, way: readonly string[]): Node[] {
    const list = childOf(node, 'include');
    const below = (list?.node.kind === 'list' ? list.node.items : []).flatMap((item, index) =>
      this.#file(file, item, `include[${index}]`, way),
    );
    if (list !== undefined && list.node.kind !== 'list') {
      this.#reading.report('wrong-type', list.node, 'include', { found: 'no list', expected: 'a list of files' });
    }
    return [...below, without(node, way.length === 1 ? new Set(['include']) : OWN)];
  }

  #file(from: string, item: Node, path: string, way: readonly string[]): Node[] {
    const reading = this.#reading;
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || !isRelative(item.value)) {
      const found = item.kind === 'scalar' ? quoted(String(item.value)) : `a ${item.kind}`;
      reading.report('bad-include', item, path, { found, expected: 'a path relative to this file' });
      return [];
    }
    const file = resolvePath(from, item.value);
    if (way.includes(file)) {
      reading.report('cyclic-include', item, path, { found: [...way, file].map(quoted).join(' -> ') });
      return [];
    }
    if (this.#taken.has(file)) return [];
    this.#taken.add(file);
    if (this.#taken.size > MAX_FILES) {
      reading.report('too-large', item, path, { found: 'too many files', expected: `at most ${MAX_FILES}` });
      return [];
    }
    const held = this.#read(file);
    if ('why' in held) {
      const suggestion = nearest(file, held.near ?? []);
      reading.report('unreadable-file', item, path, { found: quoted(file), expected: held.why, suggestion });
      return [];
    }
    const start = reading.add({ file, text: held.text });
    const documents = /\.(ndjson|jsonl)$/.test(file)
      ? parseLines(reading, held.text, start)
      : parseDocuments(reading, held.text, start);
    return documents.flatMap((document) => this.#document(file, document, path, way));
  }

  #document(file: string, node: Node, path: string, way: readonly string[]): readonly Node[] {
    if (isObject(node)) return layersOf(this.#reading, node, path);
    const version = childOf(node, 'version');
    if (node.kind !== 'map') {
      this.#reading.report('wrong-type', node, path, { found: `a ${node.kind}`, expected: 'a scenario or an object' });
      return [];
    }
    if (version !== undefined && version.node.value !== 1) {
      const found = String(version.node.value);
      this.#reading.report('unsupported-version', version.node, path, { found, expected: '1' });
    }
    return this.layers(file, node, [...way, file]);
  }
}

function without(node: Node, names: ReadonlySet<string>): Node {
  if (node.kind !== 'map') return node;
  return mapNode(node, new Map([...node.entries].filter(([name]) => !names.has(name))));
}
