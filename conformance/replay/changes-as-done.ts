import type { Change } from '../../sim/scenario/scenario.js';
import type { Action, PlayEvent } from '../agent/protocol.js';

/**
 * The commands of a scenario at the times at which a kernel ran them. Probes take time there and none in the simulator, so
 * that commands which come behind a probe may be late; what must stay is the order of both.
 */
export function changesAsDone(
  changes: readonly Change[],
  actions: readonly Action[],
  events: readonly PlayEvent[],
): Change[] {
  const micros = (seconds: number) => Math.round(seconds * 1_000_000);
  const done = new Map<number, number>();
  actions.forEach((action, index) => {
    const event = events[index];
    if (action.kind === 'run' && action.at !== undefined && event !== undefined)
      done.set(micros(action.at), micros(event.at));
  });
  return changes.map((change) =>
    change.kind === 'commands' ? { ...change, at: Math.max(change.at, done.get(change.at) ?? 0) } : change,
  );
}
