import { fragment } from '../packet/fragment.js';
import type { Place } from '../trace/trace.js';
import { Skb } from '../world/skb.js';
import { end } from '../world/world.js';
import type { Running, Transit } from './running.js';
import { tellTooLarge } from './too-large.js';

/** How large a packet an element carries. */
export interface MtuLimit {
  /** Bytes. */
  readonly mtu: number;
  /** Provenance of what has the limit. */
  readonly entry: number;
  readonly place: Place;
  /** As in `what carries mtu`. */
  readonly what: string;
  /** Whether the source is told by ICMP type 3 code 4 what was too large. */
  readonly answers: () => boolean;
  /** Dropped whether or not it may be fragmented. */
  readonly neverFragments?: boolean;
}

/**
 * What of a packet goes on: itself, its fragments, or nothing. Over the limit it is fragmented, or dropped with DF (EC2
 * user guide, network_mtu).
 */
export function withinMtu(fabric: Running, transit: Transit, limit: MtuLimit): readonly Transit[] {
  const { skb, ip, from } = transit;
  if (ip.length <= limit.mtu) return [transit];
  const { sink } = fabric.world;
  if (ip.df || limit.neverFragments) {
    if (ip.df && limit.answers()) tellTooLarge(fabric, transit, limit);
    const detail = `${ip.length} bytes${ip.df ? ' with DF' : ''}, ${limit.what} carries ${limit.mtu}`;
    end(fabric.world, skb.id, 'vpc-mtu-exceeded', limit.place, 'mtu', limit.entry, detail);
    return [];
  }
  const pieces = fragment(ip, limit.mtu).map((piece): Transit => {
    const part = new Skb(sink.packet('fragment', skb.id), piece);
    part.datagram = skb.datagram ?? skb;
    return { skb: part, ip: piece, from };
  });
  if (sink.full) sink.step(skb.id, { kind: 'fragmented', mtu: limit.mtu, into: pieces.map(({ skb: { id } }) => id) });
  return pieces;
}
