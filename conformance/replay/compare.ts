import { describe } from '../../sim/packet/describe.js';
import { headers } from '../../sim/packet/headers.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import type { Packet, Tcp } from '../../sim/packet/packet.js';
import { TCP_FLAGS } from '../../sim/packet/packet.js';
import { type Datagram, datagrams, type Reading, type Seen } from './datagrams.js';

/** Where simulator and kernel part: what each had there. */
export interface Difference {
  /** `NAMESPACE LINK DIRECTION` */
  readonly place: string;
  readonly simulator: string;
  readonly kernel: string;
  /** Where both had a packet: each field that differs, `HEADER.FIELD: simulator OURS, kernel THEIRS`. */
  readonly fields: readonly string[];
}

const NOTHING = 'nothing';

/** Compares what passed everywhere during one probe; the differences in the order of the packet's way. */
export function compareFrames(simulator: readonly Seen[], kernel: readonly Seen[], reading: Reading): Difference[] {
  const [ours, theirs] = [simulator, kernel].map((frames) =>
    datagrams(withoutRetransmissions(frames.filter(({ packet }) => isModelled(packet))), reading),
  );
  const left = new Map<string, Datagram[]>();
  for (const datagram of theirs ?? []) put(left, key(datagram), datagram);
  const missing: Datagram[] = [];
  const pairs: (readonly [Datagram, Datagram])[] = [];
  for (const datagram of ours ?? []) {
    const match = left.get(key(datagram))?.shift();
    if (match === undefined) missing.push(datagram);
    else pairs.push([datagram, match]);
  }
  return [...unmatched(missing, [...left.values()].flat()), ...choices(pairs)];
}

/**
 * A TCP connection is modelled up to the answer to its SYN: a SYN-ACK, or a reset, which then has the number 0; and a
 * reset of a SYN-ACK that nobody asked for, which acknowledges nothing.
 */
function isModelled(packet: Packet): boolean {
  if (packet.layer === 'tcp') return (packet.flags & TCP_FLAGS.syn) !== 0 || isRefusal(packet);
  return !('payload' in packet) || isModelled(packet.payload);
}

/** A TCP segment that passed a place before is sent again after a second; once is modelled. */
function withoutRetransmissions(frames: readonly Seen[]): Seen[] {
  const before = new Set<string>();
  return frames.filter(({ place, packet }) => {
    const ip = ipv4Of(packet);
    const segment = innermostTcp(packet);
    if (ip === undefined || segment === undefined) return true;
    const { srcPort, dstPort, seq, ack, flags } = segment;
    const name = [place, srcPort, dstPort, seq, ack, flags, ip.src, ip.dst, ip.ttl].join(' ');
    return !before.has(name) && before.add(name);
  });
}

function innermostTcp(packet: Packet): Tcp | undefined {
  if (packet.layer === 'tcp') return packet;
  return 'payload' in packet ? innermostTcp(packet.payload) : undefined;
}

function isRefusal({ flags, seq }: Tcp): boolean {
  return (flags & TCP_FLAGS.rst) !== 0 && ((flags & TCP_FLAGS.ack) === 0 || seq === 0);
}

function put<T>(map: Map<string, T[]>, at: string, value: T): void {
  const known = map.get(at);
  if (known === undefined) map.set(at, [value]);
  else known.push(value);
}

function key({ place, fragments, form }: Datagram): string {
  return `${place}|${fragments}|${Buffer.from(form.bytes).toString('latin1')}`;
}

/** What one side alone had, paired where both had something else at one place. */
function unmatched(missing: readonly Datagram[], extra: readonly Datagram[]): Difference[] {
  const others = new Map<string, Datagram[]>();
  for (const datagram of [...extra].sort((a, b) => a.order - b.order)) put(others, datagram.place, datagram);
  const found = missing.map((datagram): Difference => {
    const other = others.get(datagram.place)?.shift();
    const fields = other === undefined ? [] : fieldsThatDiffer(datagram, other);
    return { place: datagram.place, simulator: told(datagram), kernel: told(other), fields };
  });
  const rest = [...others.values()].flat().sort((a, b) => a.order - b.order);
  return [
    ...found,
    ...rest.map((other) => ({ place: other.place, simulator: NOTHING, kernel: told(other), fields: [] })),
  ];
}

function fieldsThatDiffer(ours: Datagram, theirs: Datagram): string[] {
  const found: string[] = [];
  const [a, b] = [headers(ours.form.packet), headers(theirs.form.packet)];
  a.forEach(({ name, fields }, index) => {
    const other = b[index];
    if (other?.name !== name) found.push(`header: ${sides(name, other?.name ?? NOTHING)}`);
    else
      for (const [field, value] of Object.entries(fields))
        if (value !== other.fields[field] && field !== 'hex')
          found.push(`${name}.${field}: ${sides(value, other.fields[field])}`);
  });
  if (found.length > 0) return found;
  const at = ours.form.bytes.findIndex((byte, index) => byte !== theirs.form.bytes[index]);
  return [`byte ${at}: ${sides(ours.form.bytes[at], theirs.form.bytes[at])}`];
}

function sides(ours: unknown, theirs: unknown): string {
  return `simulator ${ours}, kernel ${theirs}`;
}

function told(datagram: Datagram | undefined): string {
  if (datagram === undefined) return NOTHING;
  const { packet, fragments } = datagram;
  return `${describe(packet)}${fragments.length === 0 ? '' : ` in fragments ${fragments.join(', ')}`}`;
}

/** What was chosen freely must be chosen alike: equal where the simulator has equal values, and only there. */
function choices(pairs: readonly (readonly [Datagram, Datagram])[]): Difference[] {
  const there = new Map<string, number>();
  const back = new Map<string, number>();
  const found: Difference[] = [];
  for (const [ours, theirs] of pairs) {
    ours.form.choices.forEach(({ field, pair, value }, index) => {
      const other = theirs.form.choices[index]?.value;
      if (other === undefined || value === 0) return;
      const agrees = same(there, `${field} ${pair}`, value, other) && same(back, `${field} ${pair}`, other, value);
      if (!agrees)
        found.push({ place: ours.place, simulator: `${field} ${value}`, kernel: `${field} ${other}`, fields: [] });
    });
  }
  return found;
}

function same(known: Map<string, number>, scope: string, value: number, other: number): boolean {
  const name = `${scope} ${value}`;
  const before = known.get(name);
  if (before === undefined) known.set(name, other);
  return before === undefined || before === other;
}
