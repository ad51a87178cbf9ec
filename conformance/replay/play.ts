import { stops } from '../../sim/control/changes.js';
import type { Control } from '../../sim/control/control.js';
import type { TimedOperation } from '../../sim/control/operations.js';
import { formatIPv4, type IPv4 } from '../../sim/packet/address.js';
import { encode } from '../../sim/packet/encode.js';
import { toHex } from '../../sim/packet/hex.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { Action, SendAction } from '../agent/protocol.js';
import { netns, type ToolRun } from '../lab/plan.js';
import { operationRun } from '../render/host/operation.js';
import type { Seen } from './datagrams.js';
import type { Prediction } from './predict.js';

/** How patient a target is, seconds. */
export interface Patience {
  /** Quiet that ends a probe whose frames all came. */
  readonly grace: number;
  /** How much longer than in the simulator a probe may take. */
  readonly slack: number;
}

/** What is done, and which probe an action sends. */
export interface Play {
  readonly actions: readonly Action[];
  /** Index of the probe, by index of the action. */
  readonly probes: ReadonlyMap<number, number>;
}

/** The actions of a scenario: its changes and its probes in order of time, a server open while its probe is under way. */
export function playOf(
  scenario: Scenario,
  control: Control,
  predictions: readonly Prediction[],
  patience: Patience,
): Play {
  const actions: Action[] = [...listeners(scenario, control)];
  const probes = new Map<number, number>();
  const changes = [...changesOf(scenario, control)];
  predictions.forEach((prediction, index) => {
    while (changes[0] !== undefined && changes[0].at <= prediction.start) {
      const change = changes.shift();
      if (change !== undefined) actions.push({ kind: 'run', ...change });
    }
    const { server, probe } = prediction;
    const serve = (open: boolean): Action[] =>
      server === undefined || probe.protocol === 'icmp'
        ? []
        : [{ kind: 'serve', namespace: netns(server), protocol: probe.protocol, port: probe.port, open }];
    actions.push(...serve(true));
    probes.set(actions.length, index);
    actions.push({ ...(probe.at !== undefined && { at: probe.at / 1_000_000 }), ...send(prediction, patience) });
    actions.push(...serve(false));
  });
  return { actions, probes };
}

/** A timer may go off late by an eighth of its time, the longer it is: a slot of the timer wheel (kernel/time/timer.c). */
const LATEST = 1.125;

function send(
  { client, dst, probe, size, frames, seen, duration }: Prediction,
  { grace, slack }: Patience,
): SendAction {
  const waiting = { expected: places(seen), least: 0, grace, deadline: duration * LATEST + slack };
  if (frames !== undefined) {
    const bytes = frames.packets.map((packet) => toHex(encode(packet)));
    return { kind: 'frames', ...client, ...waiting, link: frames.link, frames: bytes };
  }
  return { kind: 'socket', ...client, ...waiting, dst: formatIPv4(dst as IPv4), dstPort: probe.port, size };
}

/** How many frames pass each place, as the agent names it. */
function places(seen: readonly Seen[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { place } of seen) {
    const [node = '', ...rest] = place.split(' ');
    const name = [netns(node), ...rest].join(' ');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** What happens to the network after time 0: an operator's command lines as typed, and what agents do. Seconds. */
function changesOf(scenario: Scenario, control: Control): { at: number; runs: ToolRun[] }[] {
  const byTime = new Map<number, ToolRun[]>();
  const put = (at: number, run: ToolRun) => byTime.set(at, [...(byTime.get(at) ?? []), run]);
  const typed = new Set<string>();
  for (const operation of scenario.hosts.flatMap(({ name }) => control.operations(name))) {
    if (operation.at <= 0 || isConsequence(scenario, operation)) continue;
    const run = runOf(operation);
    const key = `${operation.at} ${operation.namespace} ${operation.text}`;
    if (operation.text !== undefined && typed.has(key)) continue;
    typed.add(key);
    put(operation.at, run);
  }
  return [...byTime].sort(([a], [b]) => a - b).map(([at, runs]) => ({ at: at / 1_000_000, runs }));
}

/** What a command does to the other end of a cable, where nobody typed it. */
function isConsequence(scenario: Scenario, { at, text, namespace }: TimedOperation): boolean {
  if (text === undefined) return false;
  return !scenario.changes.some(
    (change) =>
      change.kind === 'commands' &&
      change.at === at &&
      change.commands.some((command) => command.text === text) &&
      namespaceOf(scenario, change.on) === namespace,
  );
}

/** A pod in its host's network is its host. */
function namespaceOf(scenario: Scenario, on: string): string {
  const pod = scenario.pods.find(({ namespace, name }) => `pod/${namespace}/${name}` === on);
  return pod?.hostNetwork ? pod.host : on;
}

/** Agents that answer what their host's kernel misses, until they stop. */
function listeners(scenario: Scenario, control: Control): Action[] {
  const stopped = stops(scenario, 'flannel');
  const pods = scenario.pods.flatMap((pod) => control.podAddress(pod.namespace, pod.name) ?? []);
  const hosts = scenario.hosts.flatMap(({ name }) => control.config(name, 0)?.addresses ?? []);
  const asked = new Set([...pods, ...hosts.map(({ address }) => address.address)]);
  return scenario.hosts.flatMap(({ name }): Action[] => {
    const tunnels = (control.config(name, 0)?.links ?? []).filter(({ kind }) => kind === 'vxlan');
    const answers: Record<string, readonly string[][]> = {};
    for (const address of asked) {
      const told = tunnels.flatMap(({ name: link }) => control.upcall({ namespace: name, link, address }, 0));
      if (told.length > 0)
        answers[formatIPv4(address)] = told.map(({ operation }) => [...operationRun(name, operation).argv]);
    }
    const until = stopped.get(name);
    if (Object.keys(answers).length === 0) return [];
    return [
      { kind: 'listen', namespace: netns(name), answers, ...(until !== undefined && { until: until / 1_000_000 }) },
    ];
  });
}

function runOf({ namespace, text, operation }: TimedOperation): ToolRun {
  if (text === undefined) return operationRun(namespace, operation);
  const [program = '', ...words] = text.split(/\s+/).filter((word) => word !== '');
  return { namespace: netns(namespace), argv: [program, ...words], stdin: '' };
}
