import { placeText } from '../../sim/engine/expect.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import { describe } from '../../sim/packet/describe.js';
import type { Arp } from '../../sim/packet/packet.js';
import type { End, PacketId, TracedPacket } from '../../sim/trace/trace.js';
import { labelled } from './layout.js';
import type { Context } from './options.js';
import { stepLines } from './step.js';

/** An ARP request and what answered it. */
export interface Exchange {
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
    if (cause.kind !== 'arp' || first === undefined || !ids.includes(cause.of)) return [];
    const replies = packets.filter((packet) => packet.cause.kind === 'arp' && packet.cause.of === id);
    return [{ of: cause.of, seq: first.seq, request, replies }];
  });
  return exchanges.sort((a, b) => a.seq - b.seq);
}

/** A request and its answers: what each says, where it was seen, what was decided about it. */
export function exchangeLines(context: Context, result: ProbeResult, { request, replies }: Exchange): string[] {
  const answers = replies.flatMap((reply) => packetLines(context, result, reply));
  return [...packetLines(context, result, request), ...(replies.length === 0 ? labelled('arp', 'no answer') : answers)];
}

function packetLines(context: Context, result: ProbeResult, { hops }: TracedPacket): string[] {
  const [first] = hops;
  if (first === undefined) return [];
  const seen = hops.map(({ place, direction }) => `${placeText(place)} ${direction}`).join(', ');
  return [
    ...labelled('arp', `${describe(first.packet).replace(/^ARP /, '')}: ${seen}`),
    ...hops.flatMap(({ steps }) => steps.flatMap((step) => stepLines(context, result, step))),
  ];
}

/** How many requests went out in vain, and where the last was seen last; nothing for any other end. */
export function unansweredLines(end: End, packets: readonly TracedPacket[], ids: readonly PacketId[]): string[] {
  if (end.disposition !== 'neighbour-unresolved' || packets.length === 0) return [];
  const open = exchangesOf(packets, ids).filter(({ replies }) => replies.length === 0);
  const target = open.map(({ request }) => arpOf(request)?.targetIp).at(-1);
  const same = open.filter(({ request }) => arpOf(request)?.targetIp === target);
  const seen = same.at(-1)?.request.hops.at(-1)?.place;
  if (target === undefined || seen === undefined) return labelled('arp', 'no request was sent for it');
  const requests = same.length === 1 ? '1 request' : `${same.length} requests`;
  return labelled('arp', `${requests} for ${formatIPv4(target)} without an answer, last seen at ${placeText(seen)}`);
}

function arpOf({ hops }: TracedPacket): Arp | undefined {
  const packet = hops[0]?.packet;
  if (packet?.layer === 'ethernet') return packet.payload.layer === 'arp' ? packet.payload : undefined;
  return packet?.layer === 'arp' ? packet : undefined;
}
