import { Control } from '../../sim/control/control.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { ToolOutput } from '../agent/protocol.js';
import { netns } from '../lab/plan.js';
import type { FoundDifference } from './found.js';

/** Operators' commands that one side refuses and the other carries out. */
export function refusalDifferences(scenario: Scenario, outputs: readonly ToolOutput[]): FoundDifference[] {
  const refused = new Map(
    new Control(scenario)
      .refusals()
      .filter(({ agent }) => agent === 'operator')
      .map(({ place, what, error, message }) => [`${netns(place)}: ${what}`, `${error} ${message}`]),
  );
  return outputs.flatMap(({ namespace, argv, code, stderr }): FoundDifference[] => {
    const what = `${namespace}: ${argv.join(' ')}`;
    const ours = refused.get(what);
    if ((code !== 0) === (ours !== undefined)) return [];
    const kernel = code === 0 ? 'done' : `refused: ${stderr.trim()}`;
    return [{ kind: 'refusal', where: what, simulator: ours ?? 'done', kernel, fields: [] }];
  });
}
