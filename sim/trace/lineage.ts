import type { Disposition } from '../codes/dispositions.js';
import type { Cause, End, PacketId, Step, TracedPacket } from './trace.js';

/** Kinds of causes under which a packet still carries what its cause carried. */
const CARRIES: ReadonlySet<Cause['kind']> = new Set<Cause['kind']>(['fragment', 'encapsulation']);

/** What happens to the other fragments of a datagram when one is lost. */
const CONSEQUENCES: ReadonlySet<Disposition> = new Set<Disposition>(['reassembly-timeout', 'fragment-unsent']);

/** The packets that carry one packet: itself, its fragments and what they were wrapped in. */
export function carriers(causes: ReadonlyMap<PacketId, Cause>, id: PacketId): ReadonlySet<PacketId> {
  const found = new Set([id]);
  for (const [candidate, cause] of causes) {
    if (cause.kind !== 'probe' && CARRIES.has(cause.kind) && found.has(cause.of)) found.add(candidate);
  }
  return found;
}

/** The packets that answer one packet: replies to it. */
export function answers(causes: ReadonlyMap<PacketId, Cause>, id: PacketId): PacketId[] {
  return [...causes].flatMap(([candidate, cause]) => (cause.kind === 'reply' && cause.of === id ? [candidate] : []));
}

/**
 * How a packet ended: as delivered if it was, else as the last of its carriers was lost. That the rest of a datagram
 * waited in vain or was not sent is what the loss of a fragment leads to, and counts only where no loss is known.
 */
export function endOf(
  ends: readonly { readonly id: PacketId; readonly end: End }[],
  causes: ReadonlyMap<PacketId, Cause>,
  id: PacketId,
): End | undefined {
  const own = ends.filter((entry) => entry.id === id);
  const delivered = own.find(({ end }) => end.disposition === 'delivered');
  if (delivered !== undefined) return delivered.end;
  const ids = carriers(causes, id);
  const lost = ends.filter((entry) => ids.has(entry.id)).map((entry) => entry.end);
  return lost.filter(({ disposition }) => !CONSEQUENCES.has(disposition)).at(-1) ?? lost.at(-1);
}

/** What the program that sent one of these packets was told by the call that sent it; undefined: that it was sent. */
export function localErrorOf(packets: readonly TracedPacket[]): Extract<Step, { kind: 'local-error' }> | undefined {
  const steps = packets.flatMap(({ before, hops }) => [...before, ...hops.flatMap((hop) => hop.steps)]);
  return steps.find((step) => step.kind === 'local-error');
}
