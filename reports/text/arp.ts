import { placeText } from '../../sim/engine/expect.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import { describe } from '../../sim/packet/describe.js';
import type { Arp } from '../../sim/packet/packet.js';
import type { End, PacketId, TracedPacket } from '../../sim/trace/trace.js';
import { labelled } from './layout.js';
import type { Context } from './options.js';
import { stepLines } from './step.js';

/** An ARP request or the start of a WireGuard handshake, and what answered it. */
export interface Exchange {
  readonly kind: 'arp' | 'handshake';
  /** The packet that waited for it. */
  readonly of: PacketId;
  /** When it was sent, in the order of the trace. */
  readonly seq: number;
  readonly request: TracedPacket;
  readonly replies: readonly TracedPacket[];
}

/** What the packets of these numbers made their senders ask, in order. */
export function exchangesOf(packets: readonly TracedPacket[], ids: readonly PacketId[]): Exchange[] {
  const exchanges = packets.flatMap((request): Exchange[] => {
    const { cause, hops, id } = request;
    const [first] = hops;
    const { kind } = cause;
    if ((kind !== 'arp' && kind !== 'handshake') || first === undefined || !ids.includes(cause.of)) return [];
    const replies = packets.filter((packet) => packet.cause.kind === kind && packet.cause.of === id);
    return [{ kind, of: cause.of, seq: first.seq, request, replies }];
  });
  return exchanges.sort((a, b) => a.seq - b.seq);
}

/** A request and its answers: what each says, where it was seen, what was decided about it. */
export function exchangeLines(context: Context, result: ProbeResult, { kind, request, replies }: Exchange): string[] {
  const answers = replies.flatMap((reply) => packetLines(context, result, reply, kind));
  const none = labelled(kind, 'no answer');
  return [...packetLines(context, result, request, kind), ...(replies.length === 0 ? none : answers)];
}

function packetLines(context: Context, result: ProbeResult, { hops }: TracedPacket, kind: Exchange['kind']): string[] {
  const [first] = hops;
  if (first === undefined) return [];
  const seen = hops.map(({ place, direction }) => `${placeText(place)} ${direction}`).join(', ');
  return [
    ...labelled(kind, `${describe(first.packet).replace(/^ARP /, '')}: ${seen}`),
    ...hops.flatMap(({ steps }) => steps.flatMap((step) => stepLines(context, result, step))),
  ];
}

/** What a packet that ends so waited for in vain. */
const WAITED: Partial<Record<End['disposition'], Exchange['kind']>> = {
  'neighbour-unresolved': 'arp',
  'handshake-unanswered': 'handshake',
};

/** How many requests went out in vain, and where the last was seen last; nothing for any other end. */
export function unansweredLines(end: End, packets: readonly TracedPacket[], ids: readonly PacketId[]): string[] {
  const kind = WAITED[end.disposition];
  if (kind === undefined || packets.length === 0) return [];
  const open = exchangesOf(packets, ids).filter((exchange) => exchange.kind === kind && exchange.replies.length === 0);
  const last = open.at(-1);
  const seen = last?.request.hops.at(-1)?.place;
  if (last === undefined || seen === undefined) return labelled(kind, 'no request was sent for it');
  const target = arpOf(last.request)?.targetIp;
  const same = open.filter(({ request }) => arpOf(request)?.targetIp === target);
  const requests = same.length === 1 ? '1 request' : `${same.length} requests`;
  const whose = target === undefined ? '' : ` for ${formatIPv4(target)}`;
  const ended = kind === 'handshake' && last.request.end !== undefined ? ` (${last.request.end.disposition})` : '';
  return labelled(kind, `${requests}${whose} without an answer, last seen at ${placeText(seen)}${ended}`);
}

function arpOf({ hops }: TracedPacket): Arp | undefined {
  const packet = hops[0]?.packet;
  if (packet?.layer === 'ethernet') return packet.payload.layer === 'arp' ? packet.payload : undefined;
  return packet?.layer === 'arp' ? packet : undefined;
}
