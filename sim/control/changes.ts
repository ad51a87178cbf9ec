import { ASSUMPTIONS } from '../codes/assumptions.js';
import { parseCommand } from '../linux/commands/parse.js';
import type { Change, Scenario } from '../scenario/scenario.js';
import type { Bird } from './calico/bird.js';
import { type Refused, type TimedOperation, timed } from './operations.js';
import type { Node, Plan } from './plan.js';

/** Microseconds of virtual time. */
const SECOND = 1_000_000;

/** When each host's agent stops for good, microseconds. */
export function stops(scenario: Scenario, agent: 'flannel' | 'calico'): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const change of scenario.changes) {
    if (change.kind !== 'stop' || change.agent !== agent) continue;
    for (const host of change.hosts) first.set(host, Math.min(change.at, first.get(host) ?? Number.POSITIVE_INFINITY));
  }
  return first;
}

/** How long peers keep the routes of a node whose BIRD is gone, microseconds. */
export function gracefulRestart(scenario: Scenario): number {
  const code = 'bgp-graceful-restart-seconds';
  return Number(scenario.assumptions[code] ?? ASSUMPTIONS[code].default) * SECOND;
}

/**
 * What a node's BIRD takes out again: the routes to nodes whose BIRD is gone, when their graceful restart time is over.
 * A node whose own BIRD is gone keeps all routes (`persist` in bird.cfg.template).
 */
export function withdrawals({ scenario }: Plan, { destinations, routeTo }: Bird, local: Node): TimedOperation[] {
  const gone = stops(scenario, 'calico');
  const wait = gracefulRestart(scenario);
  const own = gone.get(local.host.name) ?? Number.POSITIVE_INFINITY;
  return destinations.flatMap((to) => {
    const stop = gone.get(to.node.host.name);
    if (to.node === local || stop === undefined || own <= stop + wait) return [];
    const operation = { ...routeTo(local, to), kind: 'route-delete' } as const;
    return timed('bird', local.host.name, [operation], stop + wait);
  });
}

type CommandsChange = Extract<Change, { kind: 'commands' }>;

/** What an operator's command lines come to, or why they are none. */
export interface Typed {
  readonly operations: readonly TimedOperation[];
  readonly refused: readonly Refused[];
}

/**
 * The commands of a change on a namespace, which is undefined where the pod got no network. `id` gives the provenance of
 * what each makes.
 */
export function typed(
  { at, on, commands }: CommandsChange,
  namespace: string | undefined,
  id: (command: CommandsChange['commands'][number]) => number,
): Typed {
  const operations: TimedOperation[] = [];
  const refused: Refused[] = [];
  for (const command of commands) {
    const { text, source } = command;
    const refuse = (error: string, message: string) =>
      refused.push({ at, agent: 'operator', place: on, what: text, error, message, source });
    const parsed = parseCommand(text, id(command));
    if ('error' in parsed) refuse('unsupported', parsed.error);
    else if (namespace === undefined) refuse('no-namespace', `${on} has no network namespace`);
    else operations.push(...timed('operator', namespace, parsed.operations, at, text, source));
  }
  return { operations, refused };
}
