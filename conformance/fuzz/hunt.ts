import fc from 'fast-check';
import type { Patience } from '../replay/play.js';
import type { Bench } from './bench.js';
import { differ, type Outcome } from './differ.js';
import type { Draft } from './draft.js';
import { type FoundDifference, signature } from './found.js';
import { draftText, read } from './text.js';

/** Milliseconds that one draft may take: two replays, and two patient ones. */
const CASE_LIMIT = 60_000;

/** Milliseconds that shrinking may take. */
const SHRINKING = 90_000;

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
  /** Signatures of differences that were found already. */
  readonly known: Set<string>;
}

/** Draws the case of a seed (or follows a path from it), compares it, and shrinks what differs to the smallest that does alike. */
export async function hunt(
  { arbitrary, bench, patience, known }: Quarry,
  seed: number,
  path?: string,
): Promise<Hunted> {
  let first: Outcome | undefined;
  let wanted: string | undefined;
  let last: readonly FoundDifference[] = [];
  let until = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(arbitrary, async (draft) => {
    if (performance.now() > until) return;
    const outcome = await compared(draft, bench, patience);
    first ??= outcome;
    const met = outcome.differences.find((one) =>
      wanted === undefined ? !known.has(signature(one)) : signature(one) === wanted,
    );
    if (met === undefined) return;
    if (wanted === undefined) until = performance.now() + SHRINKING;
    wanted ??= signature(met);
    last = outcome.differences;
    throw new Error('differs');
  });
  const details = await fc.check(property, {
    seed,
    numRuns: 1,
    ...(path !== undefined && { path, endOnFailure: true }),
  });
  if (first === undefined) throw new Error('nothing was drawn');
  for (const one of first.differences) known.add(signature(one));
  if (wanted !== undefined) known.add(wanted);
  const draft = details.counterexample?.[0];
  return {
    outcome: first,
    smallest: draft && { draft, path: details.counterexamplePath ?? '0', differences: last },
  };
}

async function compared(draft: Draft, bench: Bench, patience: Patience): Promise<Outcome> {
  const scenario = read(draftText(draft));
  try {
    return await bench.use(CASE_LIMIT, (agent) => differ(scenario, agent, patience));
  } catch (error) {
    const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const gone: FoundDifference = { kind: 'model', where: 'agent', simulator: 'an answer', kernel: told, fields: [] };
    return { differences: [gone], probes: 0, frames: 0, undetermined: 0, flaky: 0, skipped: undefined };
  }
}
