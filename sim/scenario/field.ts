import type { ProblemCode } from '../codes/problems.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { Details, Reading } from './reading.js';
import { childOf, type Entry, type Node, type Span } from './tree.js';
import { quoted, Written } from './written.js';

type Item<T> = T extends readonly (infer I)[] ? I : never;
type Value<T> = T extends Readonly<Record<string, infer V>> ? V : never;

/** A value of the file as the language types it. It leads only to values that fit the schema. */
export class Field<T> {
  /** Its key in the map, or its index in the list, that holds it. */
  readonly name: string;
  /** The place of that key; of the value, in a list. */
  readonly key: Span;
  readonly node: Node;
  /** As people write it: `hosts.node-a.mtu`. */
  readonly path: string;
  /** JSON pointer from the root of the file. */
  readonly pointer: string;
  readonly #reading: Reading;

  private constructor(reading: Reading, entry: Entry, name: string, pointer: string, path: string) {
    this.#reading = reading;
    this.pointer = pointer;
    this.key = entry.key;
    this.node = entry.node;
    this.name = name;
    this.path = path;
  }

  static root<T>(reading: Reading, node: Node): Field<T> {
    return new Field<T>(reading, { key: node, node }, '', '', '');
  }

  /** The whole value as the schema types it; sound for scalars, and for others where the schema found nothing. */
  get value(): T {
    return this.node.value as T;
  }

  /** The value's place, the key's where there is no value. */
  get span(): Span {
    return this.node.end > this.node.start ? this.node : this.key;
  }

  get source(): SourceRef {
    return this.#reading.ref(this.key);
  }

  /** A field that is there and fits the schema. */
  at<K extends keyof T & string>(name: K): Field<Exclude<T[K], undefined>> | undefined {
    return this.#child(name, `${this.path}${this.path === '' ? '' : '.'}${name}`);
  }

  /** The values of a map, each with its key as `name`. */
  entries(): Field<Value<T>>[] {
    if (this.node.kind !== 'map') return [];
    return [...this.node.entries.keys()].flatMap((name) => this.#child<Value<T>>(name, `${this.path}.${name}`) ?? []);
  }

  /** The keys of a map, those of values that do not fit the schema too. */
  keys(): Written[] {
    if (this.node.kind !== 'map') return [];
    return [...this.node.entries].map(([name, { key }]) => new Written(this.#reading, key, this.path, name));
  }

  items(): Field<Item<T>>[] {
    if (this.node.kind !== 'list') return [];
    return this.node.items.flatMap((_, index) => this.#child<Item<T>>(`${index}`, `${this.path}[${index}]`) ?? []);
  }

  /** The value as a text that can be taken apart; a number or a flag as it is written. */
  get written(): Written {
    const text = this.node.kind === 'scalar' ? String(this.node.value) : '';
    return new Written(this.#reading, this.span, this.path, text);
  }

  report(code: ProblemCode, details: Details = {}): undefined {
    this.#reading.report(code, this.span, this.path, { found: describe(this.node), ...details });
  }

  /** Reports something inside the value that has no field of its own. */
  reportAt(span: Span, code: ProblemCode, details: Details): void {
    this.#reading.report(code, span, this.path, details);
  }

  reportMissing(name: string): void {
    this.#reading.report('missing-field', this.key, this.path, { found: quoted(name) });
  }

  /** The key as a text. */
  get keyWritten(): Written {
    return new Written(this.#reading, this.key, this.path, this.name);
  }

  /** Whether a field is there, fit or not. */
  has(name: string): boolean {
    return childOf(this.node, name) !== undefined;
  }

  /** The same place with another value. */
  holding(node: Node): Field<T> {
    return new Field<T>(this.#reading, { key: this.key, node }, this.name, this.pointer, this.path);
  }

  #child<V>(name: string, path: string): Field<V> | undefined {
    const entry = childOf(this.node, name);
    const pointer = `${this.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (entry === undefined || this.#reading.bad.has(pointer)) return undefined;
    return new Field<V>(this.#reading, entry, name, pointer, path);
  }
}

/** A value for a message. */
export function describe(node: Node): string {
  if (node.kind === 'map') return node.entries.size === 0 ? 'an empty map' : 'a map';
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
  if (node.value === null) return 'nothing';
  return typeof node.value === 'string' ? quoted(node.value) : String(node.value);
}
