import type { ProbeResult } from '../../sim/engine/result.js';
import type { Hop, PacketId, Step, TracedPacket } from '../../sim/trace/trace.js';

/** A hop of a packet and its carriers, where it belongs in the telling. */
export interface Stop {
  readonly hop: Hop;
  /** What was decided before its packet's first hop; empty for later ones. */
  readonly before: readonly Step[];
  /** The fragment whose way it is on; 0 for a whole packet. */
  readonly fragment: PacketId;
}

/** The way of the packets of these numbers. */
export interface Way {
  /** In order of time, save that each fragment's way is told to its end before that of the next. */
  readonly stops: readonly Stop[];
  /** What was decided about the packet itself before it was split, or where it went nowhere. */
  readonly ahead: readonly Step[];
  /** What was decided about carriers that went nowhere: a tunnel's outer packet without a route. */
  readonly stuck: readonly Step[];
  /** The fragments, in order. */
  readonly fragments: readonly PacketId[];
}

export function wayOf({ packets }: ProbeResult, ids: readonly PacketId[]): Way {
  const carriers = packets.filter(({ id }) => ids.includes(id));
  const still = carriers.filter(({ hops }) => hops.length === 0);
  const byId = new Map(packets.map((packet) => [packet.id, packet]));
  const stops = carriers.flatMap((packet) => {
    const fragment = fragmentOf(byId, packet);
    return packet.hops.map((hop, index): Stop => ({ hop, before: index === 0 ? packet.before : [], fragment }));
  });
  stops.sort((a, b) => a.hop.seq - b.hop.seq);
  const starts = new Map<PacketId, number>();
  for (const { hop, fragment } of stops) if (!starts.has(fragment)) starts.set(fragment, hop.seq);
  const place = ({ hop, fragment }: Stop) => (fragment === 0 ? hop.seq : (starts.get(fragment) ?? hop.seq));
  return {
    stops: stops.sort((a, b) => place(a) - place(b) || a.hop.seq - b.hop.seq),
    ahead: still.filter(({ id }) => id === ids[0]).flatMap(({ before }) => before),
    stuck: still.filter(({ id }) => id !== ids[0]).flatMap(({ before }) => before),
    fragments: [...starts.keys()].filter((id) => id !== 0),
  };
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
