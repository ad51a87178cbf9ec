import type { Timer } from '../../clock/heap.js';
import { data } from '../../packet/build.js';
import type { Ipv4, Packet } from '../../packet/packet.js';
import type { PacketId } from '../../trace/trace.js';

/** The fragments of one datagram that have arrived (struct ipq). */
export interface Reassembly {
  readonly pieces: Ipv4[];
  readonly ids: PacketId[];
  /** Bytes that have arrived, and of the whole once its last fragment has. */
  have: number;
  total: number | undefined;
  /** Gives up. */
  readonly timer: Timer;
}

/** What fragments belong together by (RFC 791 section 3.2). */
export function reassemblyKey(ip: Ipv4): string {
  return `${ip.src}>${ip.dst}/${ip.protocol}#${ip.id}`;
}

/** Adds a fragment; gives the datagram once it is whole. */
export function addFragment(queue: Reassembly, ip: Ipv4, id: PacketId): Ipv4 | undefined {
  if (queue.pieces.some((piece) => piece.fragmentOffset === ip.fragmentOffset)) return undefined;
  queue.pieces.push(ip);
  queue.ids.push(id);
  queue.have += ip.payload.length;
  if (!ip.mf) queue.total = ip.fragmentOffset + ip.payload.length;
  if (queue.total === undefined || queue.have < queue.total) return undefined;
  const first = queue.pieces.find((piece) => piece.fragmentOffset === 0);
  if (first === undefined) return undefined;
  const header = first.length - first.payload.length;
  return {
    ...first,
    length: header + queue.total,
    mf: false,
    fragmentOffset: 0,
    payload: joined(queue.pieces, queue.total),
  };
}

function joined(pieces: readonly Ipv4[], total: number): Packet {
  const payload = pieces[0]?.payload;
  return payload?.layer === 'slice' && payload.of.length === total ? payload.of : data(total);
}
