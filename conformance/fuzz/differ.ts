import { Simulation } from '../../sim/engine/simulate.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { AgentError } from '../agent/client.js';
import { UnrenderedError } from '../render/host/unrendered.js';
import type { Patience } from '../replay/play.js';
import type { Way } from '../replay/predict.js';
import { type Replayed, replay, SetUpError } from '../replay/run.js';
import type { FoundDifference } from './found.js';
import type { ListeningClient } from './listening-client.js';
import { refusalDifferences } from './refusals.js';

/** What a scenario came to on both sides. */
export interface Outcome {
  readonly differences: readonly FoundDifference[];
  readonly probes: number;
  readonly frames: number;
  readonly undetermined: number;
  /** Differences that a patient second look did not see. */
  readonly flaky: number;
  /** Why there was nothing to compare. */
  readonly skipped: 'too long' | 'not rendered' | 'tight' | undefined;
}

/** Virtual time that probes may take together, microseconds. */
const LONGEST = 8_000_000;

/** How much earlier than a change a probe must start, microseconds: real time is not as punctual as virtual time. */
const ROOM = 150_000;

const NOTHING = { differences: [], probes: 0, frames: 0, undetermined: 0, flaky: 0 } as const;

/** Simulates a scenario, replays it both ways and tells what differs both times. */
export async function differ(scenario: Scenario, agent: ListeningClient, patience: Patience): Promise<Outcome> {
  const before = rehearse(scenario);
  if (typeof before === 'string') return { ...NOTHING, skipped: before };
  if (before !== undefined) return { ...NOTHING, differences: [before], skipped: undefined };
  const ways = { ...NOTHING, differences: [] as FoundDifference[] };
  let [probes, frames, undetermined, flaky] = [0, 0, 0, 0];
  for (const way of ['sockets', 'frames'] as const) {
    try {
      const first = await looked(scenario, way, agent, patience);
      probes += first.replayed.length;
      frames += first.replayed.reduce((sum, one) => sum + one.frames, 0);
      undetermined += first.replayed.filter(({ verdict }) => verdict === 'undetermined').length;
      if (first.differences.length === 0) continue;
      const patient = { grace: patience.grace * 3, slack: patience.slack * 3 };
      const again = await looked(scenario, way, agent, patient);
      if (again.differences.length === 0) flaky += 1;
      ways.differences.push(...again.differences);
    } catch (error) {
      if (error instanceof UnrenderedError) return { ...NOTHING, skipped: 'not rendered' };
      throw error;
    }
  }
  return { differences: ways.differences, probes, frames, undetermined, flaky, skipped: undefined };
}

/** Simulates alone: why a replay is of no use, or where the simulator itself fails. */
function rehearse(scenario: Scenario): FoundDifference | Outcome['skipped'] {
  const simulation = new Simulation(scenario, 'off');
  const changes = scenario.changes.map(({ at }) => at);
  try {
    for (const probe of scenario.probes) {
      const { time } = simulation.probe(probe);
      if (changes.some((at) => at > time && at < time + ROOM)) return 'tight';
    }
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { kind: 'model', where: 'simulation', simulator: told, kernel: 'not asked', fields: [] };
  }
  return simulation.network.clock.now > LONGEST ? 'too long' : undefined;
}

interface Look {
  readonly replayed: readonly Replayed[];
  readonly differences: readonly FoundDifference[];
}

async function looked(scenario: Scenario, way: Way, agent: ListeningClient, patience: Patience): Promise<Look> {
  try {
    const replayed = await replay(scenario, way, agent, patience);
    const frames = replayed.flatMap(({ probe, differences }) =>
      differences.map(
        ({ place, ...rest }): FoundDifference => ({ kind: 'frames', where: `${probe}, ${way}: ${place}`, ...rest }),
      ),
    );
    return { replayed, differences: [...refusalDifferences(scenario, agent.lastOutputs), ...frames] };
  } catch (error) {
    if (error instanceof SetUpError) {
      const kernel = error.message.trim().split('\n')[0] ?? '';
      return {
        replayed: [],
        differences: [{ kind: 'set-up', where: 'the network', simulator: 'set up', kernel, fields: [] }],
      };
    }
    if (error instanceof AgentError || error instanceof UnrenderedError) throw error;
    const told = error instanceof Error ? error.message : String(error);
    return {
      replayed: [],
      differences: [{ kind: 'model', where: 'replay', simulator: told, kernel: 'not compared', fields: [] }],
    };
  }
}
