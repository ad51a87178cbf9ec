import type { Scenario } from '../../sim/scenario/scenario.js';
import type { FoundDifference } from './found.js';

/**
 * Differences of which the cause is understood and lies in how a replay is done or compared, not in the simulator: passed
 * over until that is mended, so that they do not hide others. An entry goes when its cause does.
 */
export const KNOWN: Readonly<Record<string, (difference: FoundDifference, scenario: Scenario) => boolean>> = {
  /** The simulator says itself that it cannot do what was typed. */
  'commands that are not modelled': ({ kind, simulator }) => kind === 'refusal' && simulator.includes('not modelled'),
};

/** Whether a difference is one that is known. */
export function isKnown(difference: FoundDifference, scenario: Scenario): boolean {
  return Object.values(KNOWN).some((matches) => matches(difference, scenario));
}
