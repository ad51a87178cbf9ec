/** Widest line of the text output, characters. */
export const WIDTH = 120;

/** Column at which what belongs to a hop or an end begins. */
export const INDENT = 6;

/** Width of a label column. */
const LABEL = 10;

/**
 * Folds a text at blanks; the first line begins with `first`, the others with as many blanks as `hanging` says. A word
 * that is too long for a line stays whole. Control characters are made harmless.
 */
export function fold(first: string, hanging: number, text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  const indent = ' '.repeat(hanging);
  let line = first;
  let empty = true;
  for (const word of visible(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines.map((one) => one.trimEnd());
}

/** A labelled line below a hop or a headline. */
export function labelled(label: string, text: string): string[] {
  const hanging = INDENT + LABEL;
  return fold(`${' '.repeat(INDENT)}${label.padEnd(LABEL)}`, hanging, text);
}

/** Control and direction characters made harmless, one character each. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}
