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

/** A file being read: its text, and every problem found so far. */
export class Reading {
  readonly file: string;
  readonly text: string;
  /** JSON pointers of values that do not fit the schema. */
  readonly bad = new Set<string>();
  readonly #problems = new Map<string, Problem>();
  #lines: Lines | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  report(code: ProblemCode, span: Span, path: string, details: Details = {}): void {
    const key = `${code} ${span.start} ${path} ${details.found}`;
    if (this.#problems.has(key)) return;
    this.#lines ??= new Lines(this.text);
    const offset = Math.min(Math.max(span.start, 0), this.text.length);
    const { line, col } = this.#lines.position(offset);
    this.#problems.set(key, {
      code,
      file: this.file,
      offset,
      length: Math.max(0, Math.min(span.end, this.text.length) - offset),
      line,
      col,
      lineText: this.#lines.line(line),
      path,
      found: details.found,
      expected: details.expected,
      suggestion: details.suggestion,
    });
  }

  /** Takes over what another reading of the file found. */
  adopt(other: Reading): void {
    for (const [key, problem] of other.#problems) if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }

  /** In order of place. */
  get problems(): Problem[] {
    return [...this.#problems.values()].sort((a, b) => a.offset - b.offset);
  }

  get failed(): boolean {
    return this.#problems.size > 0;
  }

  ref(span: Span): SourceRef {
    return { file: this.file, offset: span.start };
  }
}
