import type { ProblemCode } from '../codes/problems.js';
import type { SourceRef } from '../provenance/provenance.js';
import { Lines } from './position.js';
import type { Problem } from './problems.js';
import type { Span } from './tree.js';

/** What a report says beside its code and place. */
export interface Details {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
}

/** Between two texts: the place behind the last character of the one is not the first of the other. */
const BETWEEN = '\n';

/** A problem and where it is in all texts. */
interface Told {
  readonly place: number;
  readonly problem: Problem;
}

/** A file, by the name that people know it by, and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/**
 * A scenario being read: its file and those that it includes, and every problem found so far. The texts stand one behind the
 * other, so that a span of UTF-16 offsets names a place in any of them.
 */
export class Reading {
  /** The scenario's own file. */
  readonly file: string;
  /** JSON pointers of values that do not fit the schema. */
  readonly bad = new Set<string>();
  readonly #files: { readonly file: string; readonly start: number; readonly lines: Lines }[] = [];
  readonly #problems = new Map<string, Told>();
  #text = '';

  constructor(file: string, text: string) {
    this.file = file;
    this.add({ file, text });
  }

  /** Adds a file and returns where its text starts. */
  add({ file, text }: SourceText): number {
    const start = this.#files.length === 0 ? 0 : this.#text.length + BETWEEN.length;
    this.#text += this.#files.length === 0 ? text : BETWEEN + text;
    this.#files.push({ file, start, lines: new Lines(text) });
    return start;
  }

  /** Another reading of the same files, with no problems yet. */
  again(): Reading {
    const [first, ...others] = this.#files;
    const copy = new Reading(this.file, first?.lines.text ?? '');
    for (const { file, lines } of others) copy.add({ file, text: lines.text });
    return copy;
  }

  /** All texts, one behind the other. */
  get text(): string {
    return this.#text;
  }

  /** The files that were added to the first. */
  get added(): SourceText[] {
    return this.#files.slice(1).map(({ file, lines }) => ({ file, text: lines.text }));
  }

  report(code: ProblemCode, span: Span, path: string, details: Details = {}): void {
    const key = `${code} ${span.start} ${path} ${details.found}`;
    if (this.#problems.has(key)) return;
    const { file, start, lines } = this.#at(span.start);
    const size = lines.text.length;
    const offset = Math.min(Math.max(span.start - start, 0), size);
    const { line, col } = lines.position(offset);
    const problem = {
      code,
      file,
      offset,
      length: Math.max(0, Math.min(span.end - start, size) - offset),
      line,
      col,
      lineText: lines.line(line),
      path,
      found: details.found,
      expected: details.expected,
      suggestion: details.suggestion,
    };
    this.#problems.set(key, { place: start + offset, problem });
  }

  /** Takes over what another reading of the files found. */
  adopt(other: Reading): void {
    for (const [key, told] of other.#problems) if (!this.#problems.has(key)) this.#problems.set(key, told);
  }

  /** In order of place, file by file. */
  get problems(): Problem[] {
    return [...this.#problems.values()].sort((a, b) => a.place - b.place).map(({ problem }) => problem);
  }

  /** So much is wrong that advice for more would be read by nobody. */
  get crowded(): boolean {
    return this.#problems.size > 1000;
  }

  get failed(): boolean {
    return this.#problems.size > 0;
  }

  ref(span: Span): SourceRef {
    const { file, start } = this.#at(span.start);
    return { file, offset: span.start - start };
  }

  #at(offset: number): { readonly file: string; readonly start: number; readonly lines: Lines } {
    const found = this.#files.findLast(({ start }) => start <= offset) ?? this.#files[0];
    if (found === undefined) throw new Error('a reading has a file');
    return found;
  }
}
