import type { Span } from './tree.js';

/** Takes places in a text to places in the file that holds it. */
export type Placer = (span: Span) => Span;

/**
 * Where the parts of a text are in the file: exact where the file has the text as it is, plain, quoted or as a literal block, else the
 * whole text. `raw` is what the file has at `whole`.
 */
export function placer(raw: string, value: string, whole: Span): Placer {
  const shift = raw.startsWith(value) ? 0 : raw.startsWith(value, 1) ? 1 : undefined;
  if (shift !== undefined) {
    const by = whole.start + shift;
    return ({ start, end }) => ({ start: start + by, end: end + by });
  }
  // A literal block: `|`, then each line of the value behind the same indentation.
  const [header = '', ...lines] = raw.split('\n');
  const values = value.split('\n');
  const indent = (lines[0]?.length ?? 0) - (values[0]?.length ?? 0) - (lines[0]?.endsWith('\r') ? 1 : 0);
  const literal =
    header.startsWith('|') &&
    values.every((line, at) => line === '' || lines[at]?.slice(indent).replace(/\r$/, '') === line);
  if (!literal) return () => whole;
  const starts: { inner: number; outer: number }[] = [];
  let inner = 0;
  let outer = whole.start + header.length + 1;
  for (const [at, line] of values.entries()) {
    starts.push({ inner, outer: outer + indent });
    inner += line.length + 1;
    outer += (lines[at]?.length ?? 0) + 1;
  }
  const move = (offset: number) => {
    const line = starts.findLast((start) => start.inner <= offset) ?? { inner: 0, outer: whole.start };
    return line.outer + offset - line.inner;
  };
  return ({ start, end }) => ({ start: move(start), end: move(end) });
}
