import { Fabric } from '../aws/fabric.js';
import { Control } from '../control/control.js';
import type { ControlOptions } from '../control/plan.js';
import { neighbours } from '../linux/kernel/arp.js';
import type { Namespace } from '../linux/kernel/namespace.js';
import { neighbourFor } from '../linux/kernel/neighbour.js';
import { closeSocket, openClient, rawSink, sendFrame, sendProbe, tcpServer, udpEcho } from '../linux/programs.js';
import type { IPv4 } from '../packet/address.js';
import type { Packet } from '../packet/packet.js';
import type { Endpoint, Probe, Scenario } from '../scenario/scenario.js';
import { answers, carriers, endOf } from '../trace/lineage.js';
import { Recorder, type TraceLevel } from '../trace/sink.js';
import type { End, TracedPacket } from '../trace/trace.js';
import type { Miss } from '../world/world.js';
import { Ends } from './ends.js';
import { unmet } from './expect.js';
import { Network } from './network.js';
import type { ProbeResult } from './result.js';
import { wiresOf } from './wires.js';

/** Usual IPv4 total lengths, bytes: ping(8)'s 56 bytes of payload, a small datagram, a SYN with Linux's options. */
const USUAL_SIZE = { icmp: 84, udp: 60, tcp: 60, ip: 60 } as const;

/** First local port (icmp: identifier) of probes; each takes the next. */
const FIRST_PORT = 40_000;

/** What is put on an interface in place of what a probe's socket would send: a frame, or one for each fragment. */
export interface InjectedFrames {
  readonly link: string;
  readonly packets: readonly Packet[];
}

/** A scenario's network, running: probes are sent one after the other, what kernels and security groups learn stays. */
export class Simulation {
  readonly control: Control;
  readonly network: Network;
  readonly #fabric: Fabric;
  readonly #ends: Ends;
  /** Times at which the control plane changes something, not yet reached, ascending. */
  readonly #changes: number[];
  #port = FIRST_PORT;

  constructor(
    readonly scenario: Scenario,
    readonly level: TraceLevel,
    options: ControlOptions = {},
  ) {
    this.control = new Control(scenario, options);
    this.#ends = new Ends(scenario, this.control);
    this.network = new Network(
      { namespace: (name) => this.control.config(name, this.network.clock.now) },
      { seed: scenario.seed, assumptions: scenario.assumptions, onMiss: (miss) => this.#upcall(miss) },
    );
    this.#fabric = new Fabric(this.control.fabric(0), this.network, (ref) => this.network.link(ref));
    this.network.fabric = this.#fabric;
    this.#changes = [...this.control.changeTimes()].filter((time) => time > 0).sort((a, b) => a - b);
  }

  /**
   * Sends a probe at its time, or when the one before it has ended if that is later, and follows all it leads to. Frames
   * given leave by their interface past the socket and the IP stack; the socket still hears what comes back.
   */
  probe(probe: Probe, frames?: InjectedFrames): ProbeResult {
    this.#advance(Math.max(this.network.clock.now, probe.at ?? 0));
    const from = this.network.namespace(this.namespaceOf(probe.from));
    const to = this.addressOf(probe.to);
    if (from === undefined || to === undefined) throw new Error(`probe ${probe.name}: an end of it has no address`);
    const close = probe.listening ? this.#listen(probe) : undefined;
    const recorder = new Recorder(this.level, this.network.counter);
    this.network.sink = recorder;
    const port = probe.protocol === 'ip' ? probe.port : this.#nextPort(probe.port);
    const time = this.network.clock.now;
    // Of an injected SYN no socket knows: its answer is reset.
    if (frames === undefined || probe.protocol !== 'tcp') openClient(from, probe.protocol, port);
    const id = recorder.packet('probe', 0);
    if (frames !== undefined)
      frames.packets.forEach((packet, index) => {
        sendFrame(from, index === 0 ? id : recorder.packet('fragment', id), frames.link, packet);
      });
    else
      sendProbe(
        from,
        id,
        { protocol: probe.protocol, srcPort: port, dstPort: probe.port, size: sizeOf(probe) },
        { dst: to, src: undefined, tos: probe.tos, ttl: probe.ttl, discover: discoverOf(probe) },
      );
    this.network.clock.settle();
    closeSocket(from, probe.protocol, port);
    close?.();
    return this.#result(probe, port, time, id, recorder);
  }

  /** The namespace that a probe's end lives in. */
  namespaceOf(end: Exclude<Endpoint, { kind: 'ip' }>): string {
    return this.#ends.namespaceOf(end);
  }

  /** The address that a probe to this end is sent to; undefined for a pod without one. */
  addressOf(end: Endpoint): IPv4 | undefined {
    return this.#ends.addressOf(end);
  }

  /** The next local port that is not the one asked for. */
  #nextPort(asked: number): number {
    this.#port += this.#port === asked ? 2 : 1;
    return this.#port - 1;
  }

  /** Opens what the probe is meant for; gives what closes it again. */
  #listen(probe: Probe): (() => void) | undefined {
    const owner = this.ownerOf(probe.to);
    const { protocol, port } = probe;
    if (owner === undefined || protocol === 'icmp') return undefined;
    // The device's own socket is bound there already (vxlan_socket_create): a program gets EADDRINUSE.
    if (protocol === 'udp' && owner.vxlanByPort.has(port)) return undefined;
    if (protocol === 'udp') udpEcho(owner, port);
    else if (protocol === 'tcp') tcpServer(owner, port);
    else rawSink(owner, port);
    return () => closeSocket(owner, protocol, port);
  }

  /** The namespace that has the address that an end names; undefined where nobody has it. */
  ownerOf(end: Endpoint): Namespace | undefined {
    const name = this.#ends.ownerOf(end, this.network.clock.now);
    return name === undefined ? undefined : this.network.namespace(name);
  }

  /** Lets time pass; what the control plane changes on the way takes effect at its time. */
  #advance(time: number): void {
    for (let next = this.#changes[0]; next !== undefined && next <= time; next = this.#changes[0]) {
      this.#changes.shift();
      this.network.clock.advance(next);
      this.#fabric.reconfigure(this.control.fabric(next));
      for (const name of this.network.running()) {
        const config = this.control.config(name, next);
        if (config !== undefined) this.network.reconfigure(config);
      }
    }
    this.network.clock.advance(time);
  }

  /** An agent's answer to what a kernel misses takes effect at once. */
  #upcall(miss: Miss): void {
    for (const { namespace, operation } of this.control.upcall(miss, this.network.clock.now)) {
      if (operation.kind !== 'neighbour-add' && operation.kind !== 'neighbour-replace') continue;
      const { link: name, address, id, mac, state } = operation.neighbour;
      const link = this.network.link({ namespace, link: name });
      if (link !== undefined) neighbours.configure(link, neighbourFor(link, address), id, mac, state);
    }
  }

  #result(probe: Probe, port: number, time: number, id: number, recorder: Recorder): ProbeResult {
    const { ends, causes } = recorder;
    const end = endOf(ends, causes, id) ?? this.#lost(probe);
    const reply = answers(causes, id).at(-1);
    const replyEnd = reply === undefined ? undefined : endOf(ends, causes, reply);
    const forward = carriers(causes, id);
    const backward = reply === undefined ? new Set<number>() : carriers(causes, reply);
    const packets = recorder.take();
    const isWire = (place: { node: string; port: string }) => this.#ends.isWire(place);
    const result = {
      probe,
      port,
      time,
      end,
      reply: replyEnd?.disposition ?? ('none' as const),
      replyEnd,
      wires: [...wiresOf(packets, forward, isWire), ...wiresOf(packets, backward, isWire)],
      assumptions: assumptionsOf(packets),
      packets,
      forward: [...forward],
      backward: [...backward],
    };
    return { ...result, unmet: probe.expect === undefined ? [] : unmet(result, probe.expect) };
  }

  /** Every packet ends somewhere; one that does not is a fault of the model, never a pass. */
  #lost(probe: Probe): End {
    throw new Error(`probe ${probe.name}: the model lost the packet without saying where`);
  }
}

/** IPv4 total length of what a probe sends, bytes. */
export function sizeOf(probe: Probe): number {
  return probe.size ?? USUAL_SIZE[probe.protocol];
}

/** IP_MTU_DISCOVER of a probe's socket: a TCP socket's default; for others what the probe says of DF. */
export function discoverOf(probe: Probe): 'dont' | 'want' | 'do' {
  if (probe.protocol === 'tcp') return 'want';
  return probe.df ? 'do' : 'dont';
}

function assumptionsOf(packets: readonly TracedPacket[]): ProbeResult['assumptions'] {
  const found = new Map<string, ProbeResult['assumptions'][number]>();
  for (const packet of packets) {
    for (const step of [...packet.before, ...packet.hops.flatMap((hop) => hop.steps)]) {
      if (step.kind === 'assumed') found.set(step.code, { code: step.code, value: step.value });
    }
  }
  return [...found.values()];
}

/** Runs all probes of a scenario. */
export function simulate(scenario: Scenario, level: TraceLevel = 'full'): ProbeResult[] {
  const simulation = new Simulation(scenario, level);
  return scenario.probes.map((probe) => simulation.probe(probe));
}
