import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type YAMLError } from 'yaml';
import type { ProblemCode } from '../codes/problems.js';
import type { Reading } from './reading.js';
import { type Entry, listNode, mapNode, type Node, type Span, scalarNode } from './tree.js';
import { quoted } from './written.js';

/** Longest text, UTF-16 units. */
const MAX_LENGTH = 10 * 1024 * 1024;
const ADVICE = `at most ${MAX_LENGTH}: bulk data is included as NDJSON, entries with * and sizes stand for many probes`;
/** Deepest nesting of maps and lists. */
const MAX_DEPTH = 64;
/** Most lexical tokens: a host takes about 40, a probe of one line six. */
const MAX_TOKENS = 2_500_000;
/** Most lists and maps between brackets: a host, a pod and a probe have one or two. */
const MAX_COLLECTIONS = 400_000;
/** Most nodes that aliases may add. */
const MAX_ALIASED = 100_000;

const COMPOSER = { version: '1.2', merge: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** A text of a reading, and where it starts in all of them. */
interface Place {
  readonly reading: Reading;
  readonly text: string;
  /** UTF-16 offset into all texts of the reading. */
  readonly start: number;
}

/** Reads the one YAML document of a file; what is wrong is reported, and what can still be read is returned. */
export function parseYaml(reading: Reading): Node | undefined {
  const place = { reading, text: reading.text, start: 0 };
  const parsed = parse(place);
  if (parsed === undefined) return undefined;
  const marker = parsed.tokens.filter((token) => token.type === 'document')[1];
  if (parsed.documents.length > 1 && marker !== undefined) {
    const start = marker.start[0]?.offset ?? marker.offset;
    refuse(place, 'multiple-documents', { start, end: start + 3 }, undefined, 'one document');
  }
  const [node] = convert(place, parsed.documents.slice(0, 1));
  if (node === undefined && parsed.documents.length > 0 && !reading.failed) {
    refuse(place, 'empty', { start: 0, end: 0 }, undefined, 'version: 1, …');
  }
  return node;
}

/** Reads the YAML documents of a text that begins at `start` of all texts; empty ones are left out. */
export function parseDocuments(reading: Reading, text: string, start: number): readonly Node[] {
  const place = { reading, text, start };
  return convert(place, parse(place)?.documents ?? []);
}

interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly documents: readonly Document[];
}

function parse(place: Place): Parsed | undefined {
  const { text } = place;
  if (text.length > MAX_LENGTH) {
    return refuse(place, 'too-large', { start: 0, end: 0 }, `${text.length} characters`, ADVICE);
  }
  const tokens = tokenize(place);
  if (tokens === undefined) return undefined;
  for (const token of tokens) {
    if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) {
      refuse(place, 'directive', spanOf(token), quoted(token.source), 'none');
    }
  }
  const { deep, tags } = survey(tokens);
  for (const tag of tags) refuse(place, 'tag', spanOf(tag), quoted(tag.source), 'no tag');
  if (deep !== undefined) {
    return refuse(place, 'too-deep', { start: deep, end: deep + 1 }, undefined, `at most ${MAX_DEPTH} levels`);
  }
  return { tokens, documents: [...new Composer(COMPOSER).compose(tokens, true, text.length)] };
}

function convert(place: Place, documents: readonly Document[]): Node[] {
  return documents.flatMap(({ errors, contents }) => {
    for (const error of errors) reportSyntax(place, error);
    if (contents === null || (isScalar(contents) && contents.value === null && contents.source === '')) return [];
    return [new Converter(place).node(contents, { start: place.start, end: place.start })];
  });
}

/** yaml's concrete syntax tree, within limits: the parser needs much memory for a token, and more for a level. */
function tokenize(place: Place): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, collections, depth, offset] = [0, 0, 0, 0];
  for (const lexeme of new Lexer().lex(place.text)) {
    if (lexeme === '[' || lexeme === '{') {
      depth++;
      collections++;
    } else if (lexeme === ']' || lexeme === '}') depth--;
    const at = { start: offset, end: offset + 1 };
    if (depth > MAX_DEPTH) return refuse(place, 'too-deep', at, undefined, `at most ${MAX_DEPTH} levels`);
    if (collections > MAX_COLLECTIONS)
      return refuse(place, 'too-large', at, 'too many lists and maps', `at most ${MAX_COLLECTIONS} in brackets`);
    if (++count > MAX_TOKENS) return refuse(place, 'too-large', at, 'too many values', `at most ${MAX_TOKENS} tokens`);
    // The lexer's own marks, as U+0002 for a document, are no part of the text.
    if (!MARKS.has(lexeme)) offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const MARKS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** `span` is one of the text alone. */
function refuse(place: Place, code: ProblemCode, span: Span, found: string | undefined, expected: string): undefined {
  place.reading.report(code, moved(span, place), '', { found, expected });
}

function moved({ start, end }: Span, place: Place): Span {
  return { start: start + place.start, end: end + place.start };
}

function spanOf(token: { offset: number; source: string }): Span {
  return { start: token.offset, end: token.offset + token.source.length };
}

/** Tags, and the offset of a collection beyond the limit; iterative, since the composer's recursion is what it protects. */
function survey(tokens: readonly CST.Token[]): { deep: number | undefined; tags: CST.SourceToken[] } {
  const tags: CST.SourceToken[] = [];
  const properties = (list: readonly CST.SourceToken[]) => tags.push(...list.filter(({ type }) => type === 'tag'));
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'document') {
      properties(token.start);
      if (token.value !== undefined) open.push({ token: token.value, depth });
    } else if ('items' in token) {
      if (depth >= MAX_DEPTH) return { deep: token.offset, tags };
      for (const { start, key, sep, value } of token.items) {
        properties(start);
        properties(sep ?? []);
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return { deep: undefined, tags };
}

function reportSyntax(place: Place, error: YAMLError): void {
  // Tags are reported already, the known ones too.
  if (error.code === 'TAG_RESOLVE_FAILED') return;
  const code = error.code === 'TAB_AS_INDENT' ? 'tab-indentation' : 'yaml-syntax';
  const [start, end] = error.pos;
  place.reading.report(code, moved({ start, end }, place), '', { found: error.message.split('\n')[0] });
}

type YamlNode = NonNullable<Document['contents']>;

/** Turns yaml's nodes into ours: aliases and merge keys resolved, keys checked. */
class Converter {
  readonly #reading: Reading;
  /** Where the text starts in all texts of the reading. */
  readonly #start: number;
  readonly #anchors = new Map<string, Node>();
  #aliased = 0;

  constructor({ reading, start }: Place) {
    this.#reading = reading;
    this.#start = start;
  }

  /** `at` is the place of a value that is not written. */
  node(yaml: YamlNode | null, at: Span): Node {
    if (yaml === null) return scalarNode(at, null);
    const span = this.#span(yaml, at);
    if (isAlias(yaml)) return this.#alias(yaml.source, span);
    const node = this.#plain(yaml, span);
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, node);
    return node;
  }

  /** `otherwise` is where a value is said to be that is not written. */
  #span(yaml: YamlNode | null, otherwise: Span): Span {
    const [start, end] = yaml?.range ?? [];
    if (start === undefined || end === undefined) return otherwise;
    return { start: this.#start + start, end: this.#start + end };
  }

  #plain(yaml: YamlNode, span: Span): Node {
    if (isSeq<YamlNode>(yaml))
      return listNode(
        span,
        yaml.items.map((item) => this.node(item, span)),
      );
    if (isMap<YamlNode, YamlNode | null>(yaml)) return this.#map(yaml.items, span);
    const value: unknown = isScalar(yaml) ? yaml.value : null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return scalarNode(span, value);
    }
    return scalarNode(span, null);
  }

  #map(pairs: readonly { key: YamlNode; value: YamlNode | null }[], span: Span): Node {
    const own = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = this.#span(pair.key, { start: span.start, end: span.start });
      const name = this.#key(pair.key);
      const node = this.node(pair.value, { start: key.end, end: key.end });
      if (name === undefined) this.#reading.report('bad-key', key, '', { expected: 'a text' });
      else if (name === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') this.#merge(node, key, merged);
      else if (own.has(name)) this.#reading.report('duplicate-key', key, '', { found: quoted(name) });
      else own.set(name, { key, node });
    }
    for (const [name, entry] of merged) if (!own.has(name)) own.set(name, entry);
    return mapNode(span, own);
  }

  /** A key as text: plain numbers and flags as written, since every key of the language is a name. */
  #key(key: YamlNode | null): string | undefined {
    if (isAlias(key)) {
      const node = this.#anchors.get(key.source);
      return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    }
    if (!isScalar(key) || key.value === null) return undefined;
    if (key.anchor !== undefined)
      this.#anchors.set(
        key.anchor,
        scalarNode(this.#span(key, { start: this.#start, end: this.#start }), String(key.value)),
      );
    return typeof key.value === 'string' ? key.value : key.source;
  }

  /** https://yaml.org/type/merge.html: earlier maps win. */
  #merge(node: Node, key: Span, into: Map<string, Entry>): void {
    const maps = node.kind === 'list' ? node.items : [node];
    for (const map of maps) {
      if (map.kind !== 'map') {
        this.#reading.report('bad-merge', key, '', { found: 'what is no map', expected: 'a map or a list of maps' });
        continue;
      }
      for (const [name, entry] of map.entries) if (!into.has(name)) into.set(name, entry);
    }
  }

  #alias(anchor: string, span: Span): Node {
    const node = this.#anchors.get(anchor);
    if (node === undefined) {
      this.#reading.report('unknown-anchor', span, '', { found: quoted(anchor) });
      return scalarNode(span, null);
    }
    this.#aliased += node.size;
    if (this.#aliased <= MAX_ALIASED) return node;
    const found = 'aliases expand to too many values';
    this.#reading.report('too-large', span, '', { found, expected: `at most ${MAX_ALIASED}` });
    return scalarNode(span, null);
  }
}
