import type { Outcome } from './differ.js';

/** What a run has done so far. */
export class Tally {
  readonly #start = performance.now();
  readonly #counts = new Map<string, number>();

  add({ probes, frames, undetermined, flaky, skipped, differences }: Outcome): void {
    const counts = { cases: 1, probes, frames, undetermined, flaky, differing: differences.length > 0 ? 1 : 0 };
    for (const [what, count] of Object.entries(counts)) this.#count(what, count);
    if (skipped !== undefined) this.#count(`skipped as ${skipped}`, 1);
  }

  /** One line: `12 cases, 40 probes, …`. */
  toString(): string {
    const minutes = (performance.now() - this.#start) / 60_000;
    const pace = (this.#counts.get('cases') ?? 0) / minutes;
    return `${[...this.#counts].map(([what, count]) => `${count} ${what}`).join(', ')}, ${pace.toFixed(1)} cases a minute`;
  }

  #count(what: string, by: number): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }
}
