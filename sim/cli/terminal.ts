import { stderr, stdout } from 'node:process';
import picocolors from 'picocolors';
import { type Paint, PLAIN } from '../../reports/text/paint.js';
import type { Paint as ProblemPaint } from '../scenario/format.js';

/** Whether a stream shows colours: a terminal whose user has not asked for none (https://no-color.org). */
function coloured({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true && picocolors.isColorSupported;
}

/** The colours of results on standard output. */
export function resultPaint(): Paint {
  if (!coloured(stdout)) return PLAIN;
  const { bold, dim, green, red } = picocolors.createColors(true);
  return { bold, dim, good: green, bad: red };
}

/** The colours of problems on standard error. */
export function problemPaint(): ProblemPaint | undefined {
  if (!coloured(stderr)) return undefined;
  const { red, dim } = picocolors.createColors(true);
  return { error: red, dim };
}
