import type { Scenario } from '../../sim/scenario/scenario.js';
import type { AgentClient } from '../agent/client.js';
import type { PlayEvent, SentEvent } from '../agent/protocol.js';
import { scenarioConfigs } from '../lab/configs.js';
import { netns } from '../lab/plan.js';
import { changesAsDone } from './changes-as-done.js';
import { compareCounts, simulatedCounts } from './counters.js';
import type { Patience } from './play.js';
import { simulated } from './predict.js';
import { type Prepared, prepare } from './prepare.js';
import { compareCommands, compareProbe, linksOf, type Replayed } from './verdict.js';
import type { Way } from './way.js';

export type { Replayed } from './verdict.js';

/** The kernel refused to be set up as the scenario has it. */
export class SetUpError extends Error {}

/** Builds a scenario on the agent's kernel, sends its probes and compares what passed on every interface. */
export function replay(whole: Scenario, way: Way, agent: AgentClient, patience: Patience): Promise<Replayed[]> {
  return replayPrepared(prepare(whole, way, patience), agent);
}

/** Does what was prepared; the namespaces are gone afterwards. @throws SetUpError */
export async function replayPrepared(prepared: Prepared, agent: AgentClient): Promise<Replayed[]> {
  const { configs, plan, play } = prepared;
  const events: PlayEvent[] = [];
  try {
    await agent.make(plan.namespaces);
    const failed = await agent.run(plan.steps);
    if (failed.length > 0)
      throw new SetUpError(
        failed.map(({ namespace, argv, stderr }) => `${namespace}: ${argv.join(' ')}: ${stderr}`).join('\n'),
      );
    const capture = configs.map(({ name }) => netns(name));
    await agent.play({ capture, actions: play.actions }, (event) => events.push(event));
  } finally {
    await agent.drop();
  }
  return compareAll(prepared, events);
}

/**
 * A kernel draws each interface's reachable time of neighbours between half and one and a half of the configured one
 * (neigh_rand_reach_time), and does not say what it drew: agreement under one of these counts.
 */
const REACHABLE_FACTORS = [1, 0.75, 1.25, 0.5, 1.5];

/** The name under which the counters of packet filter rules are reported. */
export const COUNTERS = 'rule counters';

/** Simulates again with each probe at the time when the kernel got it, and compares. */
function compareAll(prepared: Prepared, events: readonly PlayEvent[]): Replayed[] {
  const { whole, unknown, control, play } = prepared;
  const sent = [...play.probes].sort(([, a], [, b]) => a - b).map(([action]) => sentEvent(events[action]));
  let results: Replayed[] = [];
  for (const factor of REACHABLE_FACTORS) {
    const now = compareUnder(prepared, sent, events, factor);
    if (results.length === 0 || differing(now) < differing(results)) results = now;
    if (differing(results) === 0) break;
  }
  const probes = results.filter(({ probe }) => probe !== COUNTERS);
  const commands = compareCommands(control, play.actions, events);
  return [
    ...whole.probes.flatMap(({ name }, index) => (unknown.has(index) ? undetermined(name) : (probes.shift() ?? []))),
    ...(commands === undefined ? [] : [commands]),
    ...results.filter(({ probe }) => probe === COUNTERS),
  ];
}

/** What each probe came to if neighbours' reachable times are so, and last the counters where they are compared. */
function compareUnder(
  { scenario: planned, way, control, configs, counted, play }: Prepared,
  sent: readonly SentEvent[],
  events: readonly PlayEvent[],
  factor: number,
): Replayed[] {
  const times = sent.map(({ at }) => at);
  const scenario = { ...planned, changes: changesAsDone(planned.changes, play.actions, events) };
  const end = Math.max(0, ...times) * 1_000_000;
  const links = linksOf([...configs, ...scenarioConfigs(scenario, control, end)]);
  const assumptions = { 'neighbour-reachable-factor': factor, ...scenario.assumptions };
  const { predictions, network } = simulated({ ...scenario, assumptions }, way, times);
  const probes = predictions.flatMap((prediction, index) => {
    const event = sent[index];
    return event === undefined ? [] : [compareProbe(prediction, event, links)];
  });
  if (counted.length === 0) return probes;
  const differences = compareCounts(counted, simulatedCounts(network, counted), events);
  const verdict = differences.length === 0 ? 'agrees' : 'differs';
  return [...probes, { probe: COUNTERS, verdict, frames: 0, differences }];
}

function differing(results: readonly Replayed[]): number {
  return results.filter(({ verdict }) => verdict === 'differs').length;
}

function undetermined(probe: string): Replayed {
  return { probe, verdict: 'undetermined', frames: 0, differences: [] };
}

function sentEvent(event: PlayEvent | undefined): SentEvent {
  if (event !== undefined && 'frames' in event) return event;
  throw new Error('the agent did not send');
}
