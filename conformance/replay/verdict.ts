import type { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { fromHex } from '../../sim/packet/hex.js';
import type { Action, CapturedFrame, PlayEvent, SentEvent } from '../agent/protocol.js';
import { netns } from '../lab/plan.js';
import { decoded } from './canonical.js';
import { compareFrames, type Difference } from './compare.js';
import type { Seen } from './datagrams.js';
import type { Prediction } from './predict.js';

/** What a probe came to on a real kernel. */
export interface Replayed {
  readonly probe: string;
  readonly verdict: 'agrees' | 'differs' | 'undetermined';
  /** Frames compared, on the kernel's side. */
  readonly frames: number;
  readonly differences: readonly Difference[];
  /** What each side saw, where they differ. */
  readonly seen?: { readonly simulator: readonly Seen[]; readonly kernel: readonly Seen[] };
}

/** Interfaces by `NETNS LINK`, over all times. */
export type Links = ReadonlyMap<string, { readonly name: string; readonly kind: HostConfig['links'][number]['kind'] }>;

/** The interfaces of namespaces under several configurations. */
export function linksOf(configs: readonly HostConfig[]): Links {
  return new Map(
    configs.flatMap(({ name, links }) =>
      links.map((link) => [`${netns(name)} ${link.name}`, { name, kind: link.kind }] as const),
    ),
  );
}

/** Compares what the simulator says of a probe with what a kernel did. */
export function compareProbe(prediction: Prediction, event: SentEvent, links: Links): Replayed {
  const { vxlanPorts } = prediction;
  // What leaves by the loopback interface is what comes in by it.
  const frames = event.frames.filter(([, , link, direction]) => link !== 'lo' || direction === 'in');
  const read = frames.map((frame, index) => seen(frame, index, links, vxlanPorts));
  const kernel = read.filter((frame) => typeof frame !== 'string');
  const unread = read.filter((frame) => typeof frame === 'string');
  const differences = [
    ...compareFrames(prediction.seen, kernel, { vxlanPorts, masqueraded: isMasqueraded(prediction) }),
    ...unread.map((place) => ({ place, simulator: 'nothing', kernel: 'bytes that are no packet', fields: [] })),
    ...localErrors(prediction, event),
  ];
  const alike = differences.length === 0;
  return {
    probe: prediction.probe.name,
    verdict: alike ? 'agrees' : 'differs',
    frames: frames.length,
    differences,
    ...(!alike && { seen: { simulator: prediction.seen, kernel } }),
  };
}

/** Whether a packet met a rule that masquerades. */
function isMasqueraded({ result }: Prediction): boolean {
  return result.packets.some(({ before, hops }) =>
    [...before, ...hops.flatMap(({ steps }) => steps)].some(
      (step) => step.kind === 'rule' && step.verdict === 'masquerade',
    ),
  );
}

/** The name under which the commands of operators and agents are reported. */
export const CHANGES = 'changes';

/** Commands that one side refuses and the other takes; undefined where there are none. Events are those of the actions. */
export function compareCommands(
  control: Control,
  actions: readonly Action[],
  events: readonly PlayEvent[],
): Replayed | undefined {
  const at = (seconds: number) => Math.round(seconds * 1_000_000);
  const refused = new Map(
    control.refusals().map((one) => [`${one.at} ${netns(one.place)} ${one.what}`, one.message] as const),
  );
  const differences = actions.flatMap((action, index) => {
    const event = events[index];
    if (action.kind !== 'run' || action.at === undefined || event === undefined || !('outputs' in event)) return [];
    const time = at(action.at);
    return event.outputs.flatMap(({ namespace, argv, code, stderr }): Difference[] => {
      const ours = refused.get(`${time} ${namespace} ${argv.join(' ')}`);
      if ((ours === undefined) === (code === 0)) return [];
      const place = `${namespace}: ${argv.join(' ')}`;
      return [{ place, simulator: ours ?? 'done', kernel: code === 0 ? 'done' : stderr.trim(), fields: [] }];
    });
  });
  return differences.length === 0 ? undefined : { probe: CHANGES, verdict: 'differs', frames: 0, differences };
}

function localErrors({ localError, namespace, frames }: Prediction, event: SentEvent): Difference[] {
  const theirs = event.error ?? undefined;
  if (frames !== undefined || theirs === localError) return [];
  return [{ place: `${namespace} socket`, simulator: localError ?? 'sent', kernel: theirs ?? 'sent', fields: [] }];
}

function seen(
  [at, namespace, link, direction, hex]: CapturedFrame,
  order: number,
  links: Links,
  vxlanPorts: ReadonlySet<number>,
): Seen | string {
  const known = links.get(`${namespace} ${link}`);
  const place = `${known?.name ?? namespace} ${link} ${direction}`;
  const packet = decoded(
    fromHex(hex),
    known?.kind === 'ipip' || known?.kind === 'wireguard' ? 'ipv4' : 'ethernet',
    vxlanPorts,
  );
  if (packet === undefined) return place;
  // The loopback interface's link header says nothing: the model has none there.
  const bare = known?.kind === 'loopback' && packet.layer === 'ethernet' ? packet.payload : packet;
  return { place, order, time: Math.max(0, Math.round(at * 1_000_000)), packet: bare };
}
