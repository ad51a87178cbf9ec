import { stderr, stdout } from 'node:process';
import picocolors from 'picocolors';
import { type Paint, PLAIN } from '../../reports/text/paint.js';
import type { Paint as ProblemPaint } from '../scenario/format.js';

/** Whether a stream shows colours: a terminal whose user has not asked for none (https://no-color.org). */
function coloured({ isTTY }: { readonly isTTY?: boolean }): boolean {
  return isTTY === true && picocolors.isColorSupported;
}

/** Where colours are shown: each stream for itself. */
export function coloursShown(): { readonly results: boolean; readonly problems: boolean } {
  return { results: coloured(stdout), problems: coloured(stderr) };
}

/** The colours of results. */
export function resultPaint(shown: boolean): Paint {
  if (!shown) return PLAIN;
  const { bold, dim, green, red } = picocolors.createColors(true);
  return { bold, dim, good: green, bad: red };
}

/** The colours of problems. */
export function problemPaint(shown: boolean): ProblemPaint | undefined {
  if (!shown) return undefined;
  const { red, dim } = picocolors.createColors(true);
  return { error: red, dim };
}
