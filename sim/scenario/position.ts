/** A place in a text as people count: both from 1, columns in Unicode characters. */
export interface Position {
  readonly line: number;
  readonly col: number;
}

/** Finds lines and columns in a text. A line ends at LF or CRLF; a byte order mark at the start is no column. */
export class Lines {
  readonly text: string;
  /** UTF-16 offset of each line's start; found when first asked for. */
  #found: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get #starts(): readonly number[] {
    this.#found ??= startsOf(this.text);
    return this.#found;
  }

  /** The position of a UTF-16 offset; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, this.#starts[0] ?? 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: characters(this.text.slice(this.#starts[low] ?? 0, inside)) + 1 };
  }

  /** A line's text without its end; empty where there is no such line. */
  line(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    const end = this.#starts[line];
    return this.text.slice(start, end === undefined ? this.text.length : end - 1).replace(/\r$/, '');
  }
}

function startsOf(text: string): number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Number of Unicode characters (code points). */
export function characters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
