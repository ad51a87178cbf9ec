import type { Origin, Provenance, SourceRef } from '../sim/provenance/provenance.js';
import { Lines } from '../sim/scenario/position.js';
import type { SourceText } from '../sim/scenario/reading.js';

/** A place in an input file as people count, from 1. */
export interface FilePlace {
  readonly file: string;
  /** undefined where the file's text is not at hand: a probe of the command line. */
  readonly position: { readonly line: number; readonly column: number } | undefined;
}

/** Finds lines and columns in the files that results point to. */
export class Sources {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, Lines>();

  constructor(texts: readonly SourceText[]) {
    this.#texts = new Map(texts.map(({ file, text }) => [file, text]));
  }

  place({ file, offset }: SourceRef): FilePlace {
    const lines = this.#of(file);
    if (lines === undefined) return { file, position: undefined };
    const { line, col } = lines.position(offset);
    return { file, position: { line, column: col } };
  }

  #of(file: string): Lines | undefined {
    const known = this.#lines.get(file);
    const text = this.#texts.get(file);
    if (known !== undefined || text === undefined) return known;
    const made = new Lines(text);
    this.#lines.set(file, made);
    return made;
  }
}

/** `file:line`, as editors and terminals open it. */
export function fileLine({ file, position }: FilePlace): string {
  return position === undefined ? file : `${file}:${position.line}`;
}

/** Where an entry comes from, and undefined for 0, which is no entry. */
export function originOf(provenance: Provenance, entry: number): Origin | undefined {
  return entry === 0 ? undefined : provenance.get(entry);
}
