import type { Network } from '../../sim/engine/network.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { discoverOf, type InjectedFrames, Simulation, sizeOf } from '../../sim/engine/simulate.js';
import { encode } from '../../sim/packet/encode.js';
import { isFragment } from '../../sim/packet/fragment.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import type { Packet } from '../../sim/packet/packet.js';
import type { Probe, Scenario } from '../../sim/scenario/scenario.js';
import { localErrorOf } from '../../sim/trace/lineage.js';
import type { Hop } from '../../sim/trace/trace.js';
import type { Client } from '../agent/protocol.js';
import { netns } from '../lab/plan.js';
import { decoded } from './canonical.js';
import type { Seen } from './datagrams.js';
import { vxlanPortsOf } from './vxlan-ports.js';
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
  /** What is put on an interface; undefined for a socket. */
  readonly frames: InjectedFrames | undefined;
  /** Everything seen on interfaces of hosts and pods, in order. */
  readonly seen: readonly Seen[];
  /** UDP ports of the network's VXLAN devices, over all times. */
  readonly vxlanPorts: ReadonlySet<number>;
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
  const injected = way === 'frames' ? firstFrames(scenario, at) : [];
  const simulation = new Simulation(scenario, 'full');
  const vxlanPorts = vxlanPortsOf(scenario, simulation.control);
  const predictions = scenario.probes.map((written, index) => {
    const probe = timed(written, at[index]);
    const frames = injected[index];
    const result = simulation.probe(probe, frames);
    const namespace = simulation.namespaceOf(probe.from);
    // A server hears of its own failures: what the client is told is of its own packet.
    const own = result.packets.filter(({ cause }) => cause.kind === 'probe');
    return {
      probe,
      result,
      namespace,
      client: {
        namespace: netns(namespace),
        protocol: probe.protocol,
        srcPort: result.port,
        ttl: probe.ttl,
        tos: probe.tos,
        discover: discoverOf(probe),
      },
      server: probe.listening ? simulation.ownerOf(probe.to)?.name : undefined,
      dst: simulation.addressOf(probe.to) ?? 0,
      size: sizeOf(probe),
      frames,
      seen: seenIn(result, vxlanPorts),
      vxlanPorts,
      localError: localErrorOf(own)?.error,
      start: result.time / 1_000_000,
      duration: (simulation.network.clock.now - result.time) / 1_000_000,
    };
  });
  return { predictions, network: simulation.network };
}

/** A probe at a time in seconds, if that is given. */
function timed(probe: Probe, at: number | undefined): Probe {
  return at === undefined ? probe : { ...probe, at: Math.round(at * 1_000_000) };
}

/** What each probe's socket first puts on an interface; undefined where nothing leaves the namespace. */
function firstFrames(scenario: Scenario, at: readonly (number | undefined)[]): (InjectedFrames | undefined)[] {
  const simulation = new Simulation(scenario, 'path');
  return scenario.probes.map((probe, index) => {
    const { packets } = simulation.probe(timed(probe, at[index]));
    const hops = packets.filter(({ cause }) => cause.kind !== 'arp').flatMap((packet) => packet.hops);
    const [first, ...later] = hops.sort((a, b) => a.seq - b.seq);
    if (first?.place.node !== simulation.namespaceOf(probe.from) || first.direction !== 'out') return undefined;
    const pieces = [first, ...later.filter((hop) => belongs(hop, first))];
    return { link: first.place.port, packets: pieces.map(({ packet }) => renumbered(packet)) };
  });
}

/** Whether a hop is of another fragment of a datagram that leaves by the same interface. */
function belongs({ place, direction, packet }: Hop, first: Hop): boolean {
  const [ours, theirs] = [ipv4Of(packet), ipv4Of(first.packet)];
  if (ours === undefined || theirs === undefined || !isFragment(theirs)) return false;
  const here = place.node === first.place.node && place.port === first.place.port && direction === 'out';
  return here && ours.id === theirs.id && ours.src === theirs.src && ours.dst === theirs.dst;
}

/** A kernel that begins to count now would give the same identification once more. */
const OTHER_ID = 0x8000;

function renumbered(packet: Packet): Packet {
  if (packet.layer === 'ethernet') return { ...packet, payload: renumbered(packet.payload) };
  if (packet.layer !== 'ipv4' || packet.id === 0) return packet;
  return { ...packet, id: packet.id ^ OTHER_ID || OTHER_ID };
}

/** The hops on interfaces of namespaces; the VPC's own elements have none. */
function seenIn({ packets }: ProbeResult, vxlanPorts: ReadonlySet<number>): Seen[] {
  return packets
    .flatMap((packet) => packet.hops)
    .filter(({ place }) => place.node !== 'fabric')
    .sort((a, b) => a.seq - b.seq)
    .map(({ place, direction, seq, time, packet }) => ({
      place: `${place.node} ${place.port} ${direction}`,
      order: seq,
      time,
      packet: asCaptured(packet, vxlanPorts),
    }));
}

/** A packet as its bytes say it, in which nothing is known beyond them. */
function asCaptured(packet: Packet, vxlanPorts: ReadonlySet<number>): Packet {
  return decoded(encode(packet), packet.layer === 'ethernet' ? 'ethernet' : 'ipv4', vxlanPorts) ?? packet;
}

/** Whether the result says that it cannot know: nothing can be compared then. */
export function isUndetermined({ result }: Prediction): boolean {
  return (
    result.packets.some(({ end }) => end?.disposition === 'undetermined') || result.end.disposition === 'undetermined'
  );
}

/**
 * Whether the VPC cut a fragment in two. The one that is built cannot: its security groups track connections, so that its
 * bridges put datagrams together and drop what came in fragments above their MTU (br_nf_ip_fragment).
 */
export function cutsFragments({ result }: Prediction): boolean {
  const cut = ({ place, packet, steps }: Hop) => {
    const ip = ipv4Of(packet);
    return (
      place.node === 'fabric' && ip !== undefined && isFragment(ip) && steps.some(({ kind }) => kind === 'fragmented')
    );
  };
  return result.packets.some(({ hops }) => hops.some(cut));
}
