import type { Clock } from '../clock/clock.js';
import type { Assumption } from '../codes/assumptions.js';
import type { Disposition } from '../codes/dispositions.js';
import type { Stage } from '../codes/stages.js';
import type { IPv4 } from '../packet/address.js';
import type { Sink } from '../trace/sink.js';
import type { PacketId, Place } from '../trace/trace.js';
import type { Skb } from './skb.js';

/** What a kernel tells user space over netlink when it lacks an entry (RTM_GETNEIGH). */
export interface Miss {
  readonly namespace: string;
  readonly link: string;
  readonly address: IPv4;
}

/** What every namespace and the fabric share while they run. */
export interface World {
  readonly clock: Clock<Skb>;
  /** Of what a kernel draws at random: identifications, source ports of tunnels. */
  readonly seed: number;
  /** Replaced for each probe. */
  sink: Sink;
  /** Reads an assumption; every trace that used it says so. */
  assume(code: Assumption, id: PacketId): boolean | number;
  /** An agent that listens may add the entry before it returns. */
  miss(miss: Miss): void;
}

/** Tells how a packet ended. */
export function end(
  world: World,
  id: PacketId,
  disposition: Disposition,
  place: Place,
  stage: Stage,
  entry: number,
  detail: string,
): void {
  world.sink.end(id, { disposition, place, time: world.clock.now, stage, entry, detail });
}
