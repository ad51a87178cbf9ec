import type { Network } from '../../sim/engine/network.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { discoverOf, type InjectedFrame, Simulation, sizeOf } from '../../sim/engine/simulate.js';
import { encode } from '../../sim/packet/encode.js';
import type { Packet } from '../../sim/packet/packet.js';
import type { Probe, Scenario } from '../../sim/scenario/scenario.js';
import type { Client } from '../agent/protocol.js';
import { netns } from '../lab/plan.js';
import { decoded } from './canonical.js';
import type { Seen } from './datagrams.js';
import type { Way } from './way.js';

/** What the simulator says of one probe. */
export interface Prediction {
  readonly probe: Probe;
  readonly result: ProbeResult;
  /** Where the client and its server are. */
  readonly namespace: string;
  readonly client: Client;
  readonly server: string | undefined;
  readonly dst: number;
  readonly size: number;
  /** The frame put on an interface; undefined for a socket. */
  readonly frame: InjectedFrame | undefined;
  /** Everything seen on interfaces of hosts and pods, in order. */
  readonly seen: readonly Seen[];
  /** errno that the sending call gets. */
  readonly localError: string | undefined;
  /** Virtual time, seconds: when it was sent, and how long until nothing was under way. */
  readonly start: number;
  readonly duration: number;
}

/**
 * Simulates a scenario's probes, sent each at its time in `at` (seconds) where that is given: a kernel's clock goes on
 * while the suite works, and what ages must age alike.
 */
export function predict(scenario: Scenario, way: Way, at: readonly (number | undefined)[] = []): Prediction[] {
  return simulated(scenario, way, at).predictions;
}

/** The same, with the network as the probes left it. */
export function simulated(
  scenario: Scenario,
  way: Way,
  at: readonly (number | undefined)[],
): { readonly predictions: Prediction[]; readonly network: Network } {
  const frames = way === 'frames' ? firstFrames(scenario) : [];
  const simulation = new Simulation(scenario, 'full');
  const predictions = scenario.probes.map((written, index) => {
    const time = at[index];
    const probe = time === undefined ? written : { ...written, at: Math.round(time * 1_000_000) };
    const frame = frames[index];
    const result = simulation.probe(probe, frame);
    const namespace = simulation.namespaceOf(probe.from);
    const local = result.packets.flatMap((packet) => packet.before).find((step) => step.kind === 'local-error');
    return {
      probe,
      result,
      namespace,
      client: {
        namespace: netns(namespace),
        protocol: probe.protocol,
        srcPort: result.port,
        ttl: probe.ttl,
        tos: 0,
        discover: discoverOf(probe),
      },
      server: probe.listening ? simulation.ownerOf(probe.to)?.name : undefined,
      dst: simulation.addressOf(probe.to) ?? 0,
      size: sizeOf(probe),
      frame,
      seen: seenIn(result),
      localError: local?.kind === 'local-error' ? local.error : undefined,
      start: result.time / 1_000_000,
      duration: (simulation.network.clock.now - result.time) / 1_000_000,
    };
  });
  return { predictions, network: simulation.network };
}

/** What each probe's socket first puts on an interface; undefined where nothing leaves the namespace. */
function firstFrames(scenario: Scenario): (InjectedFrame | undefined)[] {
  const simulation = new Simulation(scenario, 'path');
  return scenario.probes.map((probe) => {
    const { packets } = simulation.probe(probe);
    const hops = packets.filter(({ cause }) => cause.kind !== 'arp').flatMap((packet) => packet.hops);
    const first = hops.find(({ seq }) => seq === Math.min(...hops.map((hop) => hop.seq)));
    const here = first?.place.node === simulation.namespaceOf(probe.from) && first.direction === 'out';
    return here ? { link: first.place.port, packet: first.packet } : undefined;
  });
}

/** The hops on interfaces of namespaces; the VPC's own elements have none. */
function seenIn({ packets }: ProbeResult): Seen[] {
  return packets
    .flatMap((packet) => packet.hops)
    .filter(({ place }) => place.node !== 'fabric')
    .sort((a, b) => a.seq - b.seq)
    .map(({ place, direction, seq, packet }) => ({
      place: `${place.node} ${place.port} ${direction}`,
      order: seq,
      packet: asCaptured(packet),
    }));
}

/** A packet as its bytes say it, in which nothing is known beyond them. */
function asCaptured(packet: Packet): Packet {
  return decoded(encode(packet), packet.layer === 'ethernet' ? 'ethernet' : 'ipv4') ?? packet;
}

/** Whether the result says that it cannot know: nothing can be compared then. */
export function isUndetermined({ result }: Prediction): boolean {
  return (
    result.packets.some(({ end }) => end?.disposition === 'undetermined') || result.end.disposition === 'undetermined'
  );
}
