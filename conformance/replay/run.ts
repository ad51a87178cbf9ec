import { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { fromHex } from '../../sim/packet/hex.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { AgentClient } from '../agent/client.js';
import type { CapturedFrame, PlayEvent, SentEvent } from '../agent/protocol.js';
import { scenarioConfigs } from '../lab/configs.js';
import { netns } from '../lab/plan.js';
import { networkPlan } from '../lab/scenario-lab.js';
import { decoded } from './canonical.js';
import { compareFrames, type Difference } from './compare.js';
import type { Seen } from './datagrams.js';
import { type Patience, playOf } from './play.js';
import { isUndetermined, type Prediction, predict, type Way } from './predict.js';

/** What a probe came to on a real kernel. */
export interface Replayed {
  readonly probe: string;
  readonly verdict: 'agrees' | 'differs' | 'undetermined';
  /** Frames compared, on the kernel's side. */
  readonly frames: number;
  readonly differences: readonly Difference[];
}

/** The kernel refused to be set up as the scenario has it. */
export class SetUpError extends Error {}

/**
 * Builds a scenario on the agent's kernel, sends its probes and compares what passed on every interface. Probes of which
 * the simulator says that it cannot know are not sent: what they leave behind in a kernel it could not know either.
 */
export async function replay(whole: Scenario, way: Way, agent: AgentClient, patience: Patience): Promise<Replayed[]> {
  const unknown = new Set(predict(whole, 'sockets').flatMap((one, index) => (isUndetermined(one) ? [index] : [])));
  const scenario = { ...whole, probes: whole.probes.filter((_, index) => !unknown.has(index)) };
  const control = new Control(scenario);
  const configs = scenarioConfigs(scenario, control);
  const plan = networkPlan(configs, control.fabric(0));
  const play = playOf(scenario, control, predict(scenario, way), patience);
  try {
    await agent.make(plan.namespaces);
    const failed = await agent.run(plan.steps);
    if (failed.length > 0)
      throw new SetUpError(
        failed.map(({ namespace, argv, stderr }) => `${namespace}: ${argv.join(' ')}: ${stderr}`).join('\n'),
      );
    const events: PlayEvent[] = [];
    await agent.play({ capture: configs.map(({ name }) => netns(name)), actions: play.actions }, (event) =>
      events.push(event),
    );
    const sent = [...play.probes].sort(([, a], [, b]) => a - b).map(([action]) => sentEvent(events[action]));
    const predictions = predict(
      scenario,
      way,
      sent.map(({ at }) => at),
    );
    const results = predictions.map((prediction, index) => compared(prediction, sent[index], configs));
    return whole.probes.flatMap(({ name }, index) =>
      unknown.has(index) ? undetermined(name) : (results.shift() ?? []),
    );
  } finally {
    await agent.drop();
  }
}

function undetermined(probe: string): Replayed {
  return { probe, verdict: 'undetermined', frames: 0, differences: [] };
}

function sentEvent(event: PlayEvent | undefined): SentEvent {
  if (event !== undefined && 'frames' in event) return event;
  throw new Error('the agent did not send');
}

function compared(prediction: Prediction, event: SentEvent | undefined, configs: readonly HostConfig[]): Replayed {
  const { probe } = prediction;
  // What leaves by the loopback interface is what comes in by it.
  const frames = (event?.frames ?? []).filter(([, , link, direction]) => link !== 'lo' || direction === 'in');
  const layers = new Map(
    configs.flatMap(({ name, links }) =>
      links.map((link) => [`${netns(name)} ${link.name}`, { name, kind: link.kind }] as const),
    ),
  );
  const kernel = frames.map((frame, index) => seen(frame, index, layers));
  const unread = kernel.flatMap((frame) => (typeof frame === 'string' ? [frame] : []));
  const differences = [
    ...compareFrames(
      prediction.seen,
      kernel.filter((frame) => typeof frame !== 'string'),
    ),
    ...unread.map((place) => ({ place, simulator: 'nothing', kernel: 'bytes that are no packet', fields: [] })),
    ...localErrors(prediction, event),
  ];
  return {
    probe: probe.name,
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    frames: frames.length,
    differences,
  };
}

function localErrors({ localError, namespace, frame }: Prediction, event: SentEvent | undefined): Difference[] {
  const theirs = event?.error ?? undefined;
  if (frame !== undefined || theirs === localError) return [];
  return [{ place: `${namespace} socket`, simulator: localError ?? 'sent', kernel: theirs ?? 'sent', fields: [] }];
}

type Links = ReadonlyMap<string, { readonly name: string; readonly kind: HostConfig['links'][number]['kind'] }>;

function seen([, namespace, link, direction, hex]: CapturedFrame, order: number, links: Links): Seen | string {
  const known = links.get(`${namespace} ${link}`);
  const place = `${known?.name ?? namespace} ${link} ${direction}`;
  const packet = decoded(fromHex(hex), known?.kind === 'ipip' ? 'ipv4' : 'ethernet');
  if (packet === undefined) return place;
  // The loopback interface's link header says nothing: the model has none there.
  return { place, order, packet: known?.kind === 'loopback' && packet.layer === 'ethernet' ? packet.payload : packet };
}
