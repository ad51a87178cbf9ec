import type { ProbeResult } from '../../sim/engine/result.js';
import type { Hop, PacketId, Step, TracedPacket } from '../../sim/trace/trace.js';
import { type Exchange, exchangesOf } from './arp.js';

/** A hop of a packet and its carriers, where it belongs in the telling. */
export interface Stop {
  readonly hop: Hop;
  /** What was decided about a carrier that left in pieces, before the first of them. */
  readonly split: readonly Step[];
  /** What was decided before its packet's first hop; empty for later ones. */
  readonly before: readonly Step[];
  /** What was asked by ARP before it could be sent. */
  readonly arp: readonly Exchange[];
  /** What was decided there, a reassembly only where the last piece came, with what was decided about the whole. */
  readonly steps: readonly Step[];
  /** The fragment whose way it is on; 0 for a whole packet. */
  readonly fragment: PacketId;
}

/** The way of the packets of these numbers. */
export interface Way {
  /** In order of time, save that each fragment's way is told to its end before that of the next. */
  readonly stops: readonly Stop[];
  /** What was decided about the packet itself before it was split, or where it went nowhere. */
  readonly ahead: readonly Step[];
  /** What was asked by ARP for a hop that never came. */
  readonly unanswered: readonly Exchange[];
  /** What was decided about carriers that went nowhere: a tunnel's outer packet without a route. And what came of no answer. */
  readonly stuck: readonly Step[];
  /** The fragments, in order. */
  readonly fragments: readonly PacketId[];
}

/** A hop on its way into its place. */
interface Draft {
  readonly id: PacketId;
  readonly hop: Hop;
  readonly split: Step[];
  readonly before: Step[];
  readonly arp: Exchange[];
  steps: readonly Step[];
  readonly fragment: PacketId;
}

export function wayOf(result: Pick<ProbeResult, 'packets'>, ids: readonly PacketId[]): Way {
  const { packets } = result;
  const carriers = packets.filter(({ id }) => ids.includes(id));
  const stops = inOrder(packets, carriers);
  sayOnce(stops);
  const ahead: Step[] = [];
  const stuck: Step[] = [];
  for (const { id, before } of stops) {
    if (before.at(-1)?.kind !== 'fragmented') continue;
    const pieces = id === ids[0] ? ahead : (firstPiece(stops, before)?.split ?? stuck);
    pieces.push(...before.splice(0));
  }
  for (const packet of carriers) {
    const { head, tails } = parted(stops, packet);
    const whole = packet.hops.at(-1)?.seq ?? 0;
    const rejoined = stops.filter(
      ({ hop, steps }) => hop.seq > whole && steps.some((step) => isReassembly(step, packet.id)),
    );
    const rest = packet.id === ids[0] ? ahead : (firstPiece(stops, head)?.split ?? stuck);
    const still = packet.hops.length === 0;
    if (still) rest.push(...head);
    tails.forEach((tail, index) => {
      const stop = rejoined[Math.min(index, rejoined.length - 1)];
      if (stop !== undefined) stop.steps = [...stop.steps, ...tail];
      else if (still) rest.push(...tail);
    });
  }
  const unanswered = exchangesOf(packets, ids).filter((exchange) => {
    const stop = neededBy(stops, exchange);
    stop?.arp.push(exchange);
    return stop === undefined;
  });
  if (unanswered.length > 0) stuck.unshift(...errorsAtEnd(stops, ahead));
  const fragments = [...new Set(stops.map(({ fragment }) => fragment))].filter((id) => id !== 0);
  return { stops, ahead, unanswered, stuck, fragments };
}

function inOrder(packets: readonly TracedPacket[], carriers: readonly TracedPacket[]): Draft[] {
  const byId = new Map(packets.map((packet) => [packet.id, packet]));
  const stops = carriers.flatMap((packet) => {
    const fragment = fragmentOf(byId, packet);
    return packet.hops.map((hop, index): Draft => {
      const before = index === 0 ? [...packet.before] : [];
      return { id: packet.id, hop, split: [], before, arp: [], steps: hop.steps, fragment };
    });
  });
  stops.sort((a, b) => a.hop.seq - b.hop.seq);
  const starts = new Map<PacketId, number>();
  for (const { hop, fragment } of stops) if (!starts.has(fragment)) starts.set(fragment, hop.seq);
  const place = ({ hop, fragment }: Draft) => (fragment === 0 ? hop.seq : (starts.get(fragment) ?? hop.seq));
  return stops.sort((a, b) => place(a) - place(b) || a.hop.seq - b.hop.seq);
}

function isReassembly(step: Step, to: PacketId): boolean {
  return step.kind === 'reassembled' && step.to === to;
}

/** Leaves each reassembly, which the trace has at every piece, at the piece that is told last: once a host. */
function sayOnce(stops: readonly Draft[]): void {
  const said = new Set<string>();
  for (const stop of [...stops].reverse()) {
    stop.steps = stop.steps.filter((step) => {
      if (step.kind !== 'reassembled') return true;
      const event = `${step.to} ${stop.hop.place.node}`;
      return !said.has(event) && said.add(event);
    });
  }
}

/**
 * What was decided about a packet until it was split, and each time after it was whole again: the trace has all of it
 * where the packet was split first. Takes the latter from its last hop where it can be told elsewhere.
 */
function parted(stops: readonly Draft[], packet: TracedPacket): { head: readonly Step[]; tails: readonly Step[][] } {
  const last = stops.find(({ hop }) => hop === packet.hops.at(-1));
  const [head = [], ...tails] = untilSplit(last?.steps ?? packet.before);
  const whole = stops.some((stop) => stop.steps.some((step) => isReassembly(step, packet.id)));
  if (last !== undefined && whole) last.steps = head;
  return { head, tails };
}

/** Steps cut behind each split. */
function untilSplit(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [[]];
  for (const step of steps) {
    parts.at(-1)?.push(step);
    if (step.kind === 'fragmented') parts.push([]);
  }
  return parts.at(-1)?.length === 0 && parts.length > 1 ? parts.slice(0, -1) : parts;
}

/** The first hop of the pieces that a packet was split into. */
function firstPiece(stops: readonly Draft[], head: readonly Step[]): Draft | undefined {
  const step = head.at(-1);
  return step?.kind === 'fragmented' ? stops.find(({ fragment }) => step.into.includes(fragment)) : undefined;
}

/** The hop that an exchange was needed for: the next of the packet that caused it. */
function neededBy(stops: readonly Draft[], { of, seq }: Exchange): Draft | undefined {
  return stops.find(({ id, hop }) => id === of && hop.seq > seq);
}

/** Takes the ICMP errors off what was decided last: they went out when nobody had answered. */
function errorsAtEnd(stops: readonly Draft[], ahead: Step[]): Step[] {
  const stop = stops.at(-1);
  const isError = ({ kind }: Step) => kind === 'icmp-sent' || kind === 'icmp-not-sent';
  const steps = stop?.steps ?? [...ahead];
  const rest = steps.filter((step) => !isError(step));
  if (stop === undefined) ahead.splice(0, ahead.length, ...rest);
  else stop.steps = rest;
  return steps.filter(isError);
}

/** The fragment that a packet is, or carries; 0 where there is none. */
function fragmentOf(byId: ReadonlyMap<PacketId, TracedPacket>, packet: TracedPacket): PacketId {
  for (let at: TracedPacket | undefined = packet; at !== undefined; ) {
    const { cause, id }: TracedPacket = at;
    if (cause.kind === 'fragment') return id;
    at = cause.kind === 'encapsulation' ? byId.get(cause.of) : undefined;
  }
  return 0;
}
