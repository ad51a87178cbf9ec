import { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { drawnSeed } from '../../sim/linux/kernel/multipath-seed.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { Action } from '../agent/protocol.js';
import { scenarioConfigs } from '../lab/configs.js';
import { networkPlan } from '../lab/network-plan.js';
import type { LabPlan, ToolRun } from '../lab/plan.js';
import { UnrenderedError } from '../render/host/unrendered.js';
import { countedNamespaces, counterRuns } from './counters.js';
import { type Patience, type Play, playOf } from './play.js';
import { cutsFragments, isUndetermined, predict } from './predict.js';
import type { Way } from './way.js';

/** A scenario ready to be replayed: what to build, what to do then. Nothing has touched a kernel yet. */
export interface Prepared {
  readonly whole: Scenario;
  /** Without the probes whose outcome the simulator says that it cannot know: they are not sent. */
  readonly scenario: Scenario;
  /** Indices of those probes in `whole`. */
  readonly unknown: ReadonlySet<number>;
  readonly way: Way;
  readonly control: Control;
  readonly configs: readonly HostConfig[];
  readonly plan: LabPlan;
  readonly play: Play;
  /** Namespaces whose packet filter rules are counted. */
  readonly counted: readonly string[];
  /** How long the kernel's clock has to run, seconds. */
  readonly seconds: number;
}

/**
 * What an undetermined probe leaves behind in a kernel the simulator cannot know either: such probes are left out.
 *
 * @throws UnrenderedError for what the kernel's tools have no words for
 */
export function prepare(whole: Scenario, way: Way, patience: Patience): Prepared {
  const unknown = new Set(predict(whole, 'sockets').flatMap((one, index) => (isUndetermined(one) ? [index] : [])));
  const scenario = { ...whole, probes: whole.probes.filter((_, index) => !unknown.has(index)) };
  const control = new Control(scenario);
  const configs = scenarioConfigs(scenario, control);
  const predictions = predict(scenario, way);
  if (predictions.some(cutsFragments)) throw new UnrenderedError('a VPC that cuts fragments');
  const counted = countedNamespaces(scenario, configs);
  const play = playOf(scenario, control, predictions, patience);
  return {
    whole,
    scenario,
    unknown,
    way,
    control,
    configs,
    plan: networkPlan(configs.map(withMultipathSeed(scenario)), control.fabric(0)),
    play: { ...play, actions: [...play.actions, ...countersOf(counted)] },
    counted,
    seconds: Math.max(0, ...predictions.map(({ start, duration }) => start + duration)),
  };
}

/** A real kernel draws at random what decides between ways of equal cost: it gets what the simulator's has. */
function withMultipathSeed({ seed, changes }: Scenario): (config: HostConfig) => HostConfig {
  const name = 'net.ipv4.fib_multipath_hash_seed';
  const later = changes.some(
    (change) => change.kind === 'commands' && change.commands.some(({ text }) => /\bnexthop\b/.test(text)),
  );
  return (config) =>
    (later || config.routes.some(({ nexthops }) => nexthops !== undefined)) && !config.sysctls.get(name)
      ? { ...config, sysctls: new Map([...config.sysctls, [name, drawnSeed(config.name, seed)]]) }
      : config;
}

function countersOf(counted: readonly string[]): Action[] {
  return counted.length === 0 ? [] : [{ kind: 'run', runs: counterRuns(counted) }];
}

/** The runs of tools during the play. */
export function laterRuns({ play }: Prepared): ToolRun[] {
  return play.actions.flatMap((action) => (action.kind === 'run' ? action.runs : []));
}
