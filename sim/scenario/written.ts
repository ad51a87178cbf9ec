import type { ProblemCode } from '../codes/problems.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { Details, Reading } from './reading.js';
import type { Span } from './tree.js';

/** A text of the file, or a part of one, that can say what is wrong with it. */
export class Written {
  readonly text: string;
  readonly path: string;
  readonly #reading: Reading;
  readonly #span: Span;

  constructor(reading: Reading, span: Span, path: string, text: string) {
    this.#reading = reading;
    this.#span = span;
    this.path = path;
    this.text = text;
  }

  get source(): SourceRef {
    return this.#reading.ref(this.#span);
  }

  /** `found` is the text itself unless told. */
  report(code: ProblemCode, details: Details = {}): undefined {
    this.#reading.report(code, this.#span, this.path, { found: quoted(this.text), ...details });
  }

  /** The part from a UTF-16 index of the text; its place is exact where the file has the text as it is. */
  part(index: number, text: string): Written {
    const { start, end } = this.#span;
    const raw = this.#reading.text.slice(start, end);
    const shift = raw.startsWith(this.text) ? 0 : raw.startsWith(this.text, 1) ? 1 : undefined;
    if (shift === undefined) return new Written(this.#reading, this.#span, this.path, text);
    const from = start + shift + index;
    return new Written(this.#reading, { start: from, end: from + text.length }, this.path, text);
  }
}

/** Longest text that a message repeats, UTF-16 units. */
const LONGEST = 80;

/** A text in quotes for a message, shortened. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
