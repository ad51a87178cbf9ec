import type { Scenario } from '../../sim/scenario/scenario.js';
import { WAYS, type Way } from '../replay/way.js';
import type { TargetName } from '../targets/target.js';
import type { Case } from './record.js';

/** A case with its scenario. */
export interface LoadedCase extends Case {
  readonly scenario: Scenario;
  readonly text: string;
}

/** Every scenario on every target both ways, the targets side by side. */
export function allCases(
  loaded: readonly { readonly scenario: Scenario; readonly text: string }[],
  targets: readonly TargetName[],
  ways: readonly Way[] = WAYS,
): LoadedCase[] {
  return loaded.flatMap(({ scenario, text }) =>
    targets.flatMap((target) => ways.map((way) => ({ file: scenario.file, target, way, scenario, text }))),
  );
}

/** The title of a probe's test, as `--grep` sees it. */
export function testTitle({ target, way, file }: Case, probe: string): string {
  return `${file} ${target} ${way} ${probe}`;
}

/** A sample of so many scenarios, the same for the same seed (a linear congruential shuffle; Numerical Recipes). */
export function sample<T>(of: readonly T[], size: number, seed: number): T[] {
  const left = [...of];
  const taken: T[] = [];
  let state = seed >>> 0;
  while (left.length > 0 && taken.length < size) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const [one] = left.splice(Math.floor((state / 2 ** 32) * left.length), 1);
    if (one !== undefined) taken.push(one);
  }
  return taken;
}
