import fc from 'fast-check';
import type { Patience } from '../replay/play.js';
import type { Way } from '../replay/way.js';
import type { Bench } from './bench.js';
import { differ, glance, NOTHING, type Outcome } from './differ.js';
import type { Draft } from './draft.js';
import { type FoundDifference, signature } from './found.js';
import { draftText, read } from './text.js';

/** Milliseconds that one draft may take: two replays, and two patient ones. */
const CASE_LIMIT = 90_000;

/** What a case came to; `smallest` where it differs in a way not seen before. */
export interface Hunted {
  readonly outcome: Outcome;
  readonly smallest:
    | { readonly draft: Draft; readonly path: string; readonly differences: readonly FoundDifference[] }
    | undefined;
}

export interface Quarry {
  readonly arbitrary: fc.Arbitrary<Draft>;
  readonly bench: Bench;
  readonly patience: Patience;
  /** Milliseconds that shrinking may take. */
  readonly shrinking: number;
  /** Scenarios whose text matches, and differences that are told so, are set aside: they are known and wait to be mended. */
  readonly without: RegExp | undefined;
  /** Signatures of differences that were found already. */
  readonly known: Set<string>;
}

/**
 * Draws the case of a seed (or follows a path from it) and compares it; what differs shrinks to the smallest that does
 * alike.
 */
export async function hunt(quarry: Quarry, seed: number, path?: string): Promise<Hunted> {
  const { arbitrary, known } = quarry;
  let first: Outcome | undefined;
  let wanted: FoundDifference | undefined;
  let smallest: Hunted['smallest'];
  let until = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(arbitrary, async (draft) => {
    if (performance.now() > until) return;
    if (wanted === undefined) {
      first = await compared(draft, quarry);
      wanted = first.differences.find((one) => !known.has(signature(one)));
      if (wanted === undefined) return;
      until = performance.now() + quarry.shrinking;
      smallest = { draft, path: '0', differences: first.differences };
    } else {
      const differences = await glanced(draft, wanted.way, quarry);
      if (!differences.some((one) => wanted !== undefined && signature(one) === signature(wanted))) return;
      smallest = { draft, path: '0', differences };
    }
    throw new Error('differs');
  });
  const replayed = path !== undefined && { path, endOnFailure: true };
  const details = await fc.check(property, { seed, numRuns: 1, ...replayed });
  if (first === undefined) throw new Error('nothing was drawn');
  for (const one of first.differences) known.add(signature(one));
  return { outcome: first, smallest: smallest && { ...smallest, path: details.counterexamplePath ?? '0' } };
}

async function glanced(
  draft: Draft,
  way: Way,
  { bench, patience, without }: Quarry,
): Promise<readonly FoundDifference[]> {
  const text = draftText(draft);
  if (without?.test(text)) return [];
  const scenario = read(text);
  const all = await bench
    .use(CASE_LIMIT, (agent) => glance(scenario, way, agent, patience))
    .catch((error) => [gone(error)]);
  return others(all, without);
}

/** An agent that hangs or is gone gets a successor once: other work, or the case before, may be to blame. */
async function compared(draft: Draft, { bench, patience, without }: Quarry): Promise<Outcome> {
  const text = draftText(draft);
  if (without?.test(text)) return { ...NOTHING, skipped: 'set aside' };
  const scenario = read(text);
  const once = () => bench.use(CASE_LIMIT, (agent) => differ(scenario, agent, patience));
  try {
    const outcome = await once().catch(once);
    return { ...outcome, differences: others(outcome.differences, without) };
  } catch (error) {
    return { ...NOTHING, differences: [gone(error)] };
  }
}

function others(differences: readonly FoundDifference[], without: RegExp | undefined): readonly FoundDifference[] {
  return differences.filter((one) => !without?.test(Object.values(one).join(' ')));
}

function gone(error: unknown): FoundDifference {
  const kernel = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'model', way: 'sockets', where: 'agent', simulator: 'an answer', kernel, fields: [] };
}
