import type { Scenario } from '../../sim/scenario/scenario.js';
import { type AgentClient, AgentError } from '../agent/client.js';
import { UnrenderedError } from '../render/host/unrendered.js';
import type { Patience } from '../replay/play.js';
import { type Replayed, replay, SetUpError } from '../replay/run.js';
import { CHANGES } from '../replay/verdict.js';
import { WAYS, type Way } from '../replay/way.js';
import type { FoundDifference } from './found.js';
import { isKnown } from './known.js';
import { rehearse, type Skipped } from './rehearsal.js';

/** What a scenario came to on both sides. */
export interface Outcome {
  readonly differences: readonly FoundDifference[];
  readonly probes: number;
  readonly frames: number;
  readonly undetermined: number;
  /** Differences that a patient second look did not see. */
  readonly flaky: number;
  /** Why there was nothing to compare. */
  readonly skipped: Skipped | 'not rendered' | 'set aside' | undefined;
}

/** The outcome of a scenario that is not compared. */
export const NOTHING = {
  differences: [],
  probes: 0,
  frames: 0,
  undetermined: 0,
  flaky: 0,
  skipped: undefined,
} as const;

/** Simulates a scenario, replays it both ways and tells what differs both times. */
export async function differ(scenario: Scenario, agent: AgentClient, patience: Patience): Promise<Outcome> {
  const before = rehearse(scenario);
  if (typeof before === 'string') return { ...NOTHING, skipped: before };
  if (before !== undefined) return { ...NOTHING, differences: [before] };
  const differences: FoundDifference[] = [];
  const replayed: Replayed[] = [];
  let flaky = 0;
  try {
    for (const way of WAYS) {
      const first = await look(scenario, way, agent, patience);
      replayed.push(...first.replayed);
      if (first.differences.length === 0) continue;
      const again = await look(scenario, way, agent, { grace: patience.grace * 3, slack: patience.slack * 3 });
      if (again.differences.length === 0) flaky += 1;
      differences.push(...again.differences);
    }
  } catch (error) {
    if (error instanceof UnrenderedError) return { ...NOTHING, skipped: 'not rendered' };
    throw error;
  }
  const undetermined = replayed.filter(({ verdict }) => verdict === 'undetermined').length;
  const frames = replayed.reduce((sum, one) => sum + one.frames, 0);
  return { differences, probes: replayed.length, frames, undetermined, flaky, skipped: undefined };
}

/** Looks once, one way: what shrinking asks again and again. */
export async function glance(
  scenario: Scenario,
  way: Way,
  agent: AgentClient,
  patience: Patience,
): Promise<readonly FoundDifference[]> {
  const before = rehearse(scenario);
  if (before !== undefined) return typeof before === 'string' ? [] : [before];
  return (await look(scenario, way, agent, patience)).differences;
}

interface Look {
  readonly replayed: readonly Replayed[];
  readonly differences: readonly FoundDifference[];
}

async function look(scenario: Scenario, way: Way, agent: AgentClient, patience: Patience): Promise<Look> {
  try {
    const replayed = await replay(scenario, way, agent, patience);
    return {
      replayed,
      differences: found(replayed, way).filter((one) => !isKnown(one, scenario)),
    };
  } catch (error) {
    if (error instanceof SetUpError) {
      const kernel = error.message.trim().split('\n')[0] ?? '';
      return {
        replayed: [],
        differences: [{ kind: 'set-up', way, where: 'the network', simulator: 'set up', kernel, fields: [] }],
      };
    }
    if (error instanceof AgentError || error instanceof UnrenderedError) throw error;
    const told = error instanceof Error ? error.message : String(error);
    return {
      replayed: [],
      differences: [{ kind: 'model', way, where: 'replay', simulator: told, kernel: 'not compared', fields: [] }],
    };
  }
}

/** Refused commands come first: frames differ because of them. */
function found(replayed: readonly Replayed[], way: Way): FoundDifference[] {
  const commands = replayed.filter(({ probe }) => probe === CHANGES);
  const probes = replayed.filter(({ probe }) => probe !== CHANGES);
  return [
    ...commands.flatMap(({ differences }) =>
      differences.map(({ place, ...rest }): FoundDifference => ({ kind: 'refusal', way, where: place, ...rest })),
    ),
    ...probes.flatMap(({ probe, differences }) =>
      differences.map(
        ({ place, ...rest }): FoundDifference => ({
          kind: 'frames',
          way,
          where: `${probe}, ${way}: ${place}`,
          ...rest,
        }),
      ),
    ),
  ];
}
