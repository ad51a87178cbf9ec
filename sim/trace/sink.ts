import type { Packet } from '../packet/packet.js';
import type { Cause, End, Hop, PacketId, Place, Step, TracedPacket } from './trace.js';

/** What is kept of a walk: nothing but how it ended, the places, or each decision too. */
export type TraceLevel = 'off' | 'path' | 'full';

/**
 * Where the model tells what happens. The model asks `path` and `full` before it builds what it would tell, so that a
 * walk with the trace off costs no allocation for it.
 */
export interface Sink {
  readonly path: boolean;
  readonly full: boolean;
  /** A new packet; its id is told even with the trace off. */
  packet(kind: Cause['kind'], of: PacketId): PacketId;
  hop(id: PacketId, time: number, place: Place, direction: 'in' | 'out', packet: Packet): void;
  step(id: PacketId, step: Step): void;
  end(id: PacketId, end: End): void;
}

const PROBE: Cause = { kind: 'probe' };

interface OpenPacket {
  readonly id: PacketId;
  readonly cause: Cause;
  readonly before: Step[];
  readonly hops: (Omit<Hop, 'steps'> & { readonly steps: Step[] })[];
  end: End | undefined;
}

/** Counts packets over all recorders of a network, so that a late packet is never taken for another. */
export interface PacketCounter {
  last: PacketId;
}

/** Keeps the trace of one probe in memory. */
export class Recorder implements Sink {
  readonly path: boolean;
  readonly full: boolean;
  /** Hops told, at any level. */
  hops = 0;
  #packets: OpenPacket[] = [];
  #seq = 0;
  #ends: { id: PacketId; end: End }[] = [];
  readonly #causes = new Map<PacketId, Cause>();

  readonly #counter: PacketCounter;

  constructor(level: TraceLevel, counter: PacketCounter = { last: 0 }) {
    this.#counter = counter;
    this.path = level !== 'off';
    this.full = level === 'full';
  }

  packet(kind: Cause['kind'], of: PacketId): PacketId {
    const id = ++this.#counter.last;
    const cause: Cause = kind === 'probe' ? PROBE : { kind, of };
    this.#causes.set(id, cause);
    if (this.path) this.#packets.push({ id, cause, before: [], hops: [], end: undefined });
    return id;
  }

  hop(id: PacketId, time: number, place: Place, direction: 'in' | 'out', packet: Packet): void {
    this.hops += 1;
    if (!this.path) return;
    this.#open(id)?.hops.push({ seq: ++this.#seq, time, place, direction, packet, steps: [] });
  }

  step(id: PacketId, step: Step): void {
    if (!this.full) return;
    const open = this.#open(id);
    if (open === undefined) return;
    (open.hops.at(-1)?.steps ?? open.before).push(step);
  }

  end(id: PacketId, end: End): void {
    this.#ends.push({ id, end });
    if (!this.path) return;
    const open = this.#open(id);
    if (open !== undefined) open.end = end;
  }

  #open(id: PacketId): OpenPacket | undefined {
    const first = this.#packets[0]?.id ?? 1;
    return this.#packets[id - first];
  }

  /** Why each packet since the last call of `take` exists, at any level. */
  get causes(): ReadonlyMap<PacketId, Cause> {
    return this.#causes;
  }

  /** How packets ended since the last call of `take`, in order. */
  get ends(): readonly { readonly id: PacketId; readonly end: End }[] {
    return this.#ends;
  }

  /** Hands over what was kept and starts anew; ids go on, and what comes late for a packet handed over is dropped. */
  take(): TracedPacket[] {
    const packets = this.#packets;
    this.#packets = [];
    this.#ends = [];
    this.#causes.clear();
    this.#seq = 0;
    return packets;
  }
}
