import { encode } from '../../sim/packet/encode.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import type { Ethernet, Ipv4, Packet } from '../../sim/packet/packet.js';
import { type Canonical, canonical, decoded } from './canonical.js';
import { canonicalQuote, type Origin } from './quote.js';

/** A frame somewhere, of the simulator or of a kernel. */
export interface Seen {
  /** `NAMESPACE LINK DIRECTION` */
  readonly place: string;
  /** Order of telling: place in the trace, or time. */
  readonly order: number;
  /** Microseconds since the scenario's start, by the clock of its side. */
  readonly time: number;
  readonly packet: Packet;
}

/** What is compared: one frame, or all fragments of a datagram that passed a place. */
export interface Datagram {
  readonly place: string;
  readonly order: number;
  /** As it was, first fragment if there are several; for people. */
  readonly packet: Packet;
  /** Offset and payload length of each fragment, in bytes; empty for a datagram in one piece. */
  readonly fragments: readonly string[];
  readonly form: Canonical;
}

/** What is known of the probe that frames are of. */
export interface Reading {
  /** UDP ports of the network's VXLAN devices. */
  readonly vxlanPorts: ReadonlySet<number>;
  /** A rule may have drawn the client's port. */
  readonly masqueraded: boolean;
}

/** Puts fragments together by place and datagram, so that what is chosen freely inside can be told from its contents. */
export function datagrams(frames: readonly Seen[], reading: Reading): Datagram[] {
  const whole: Datagram[] = [];
  const pieces = new Map<string, Seen[]>();
  for (const frame of frames) {
    const ip = ipv4Of(frame.packet);
    if (ip === undefined || (!ip.mf && ip.fragmentOffset === 0)) {
      whole.push({
        ...frame,
        fragments: [],
        form: canonical(frame.packet, reading.masqueraded, originOf(frame, reading)),
      });
      continue;
    }
    const key = `${frame.place} ${ip.src} ${ip.dst} ${ip.protocol} ${ip.id}`;
    const known = pieces.get(key);
    if (known === undefined) pieces.set(key, [frame]);
    else known.push(frame);
  }
  return [...whole, ...[...pieces.values()].map((parts) => joined(parts, reading))].sort((a, b) => a.order - b.order);
}

function originOf({ place }: Seen, { vxlanPorts }: Reading): Origin {
  return { vxlanPorts, loopback: place.split(' ')[1] === 'lo' };
}

function joined(frames: readonly Seen[], reading: Reading): Datagram {
  const parts = frames
    .flatMap((frame) => ipv4Of(frame.packet) ?? [])
    .sort((a, b) => a.fragmentOffset - b.fragmentOffset);
  const fragments = parts.map((ip) => `${ip.fragmentOffset}+${ip.payload.length}${ip.mf ? '' : ' last'}`);
  const [first] = frames;
  if (first === undefined) throw new RangeError('no fragments');
  const form = reassembled(first, parts, reading) ?? {
    packet: first.packet,
    bytes: concatenated(parts.map((part) => partial(part, originOf(first, reading)))),
    choices: [],
  };
  return { place: first.place, order: first.order, packet: first.packet, fragments, form };
}

/** The datagram that the fragments make, under the first one's link header; undefined if a part is missing. */
function reassembled(seen: Seen, parts: readonly Ipv4[], reading: Reading): Canonical | undefined {
  let next = 0;
  for (const part of parts) {
    if (part.fragmentOffset !== next) return undefined;
    next += part.payload.length;
  }
  const [first] = parts;
  if (first === undefined || parts.at(-1)?.mf !== false) return undefined;
  const bytes = concatenated(parts.map((part) => encode(part.payload)));
  const data = { layer: 'data', length: bytes.length, bytes } as const;
  const header = first.length - first.payload.length;
  const ip: Ipv4 = { ...first, mf: false, fragmentOffset: 0, length: header + bytes.length, payload: data };
  const whole = decoded(encode(ip), 'ipv4', reading.vxlanPorts);
  if (whole === undefined) return undefined;
  const outer: Packet = seen.packet.layer === 'ethernet' ? withPayload(seen.packet, whole) : whole;
  return canonical(outer, reading.masqueraded, originOf(seen, reading));
}

function withPayload(frame: Ethernet, payload: Packet): Ethernet {
  return { ...frame, length: frame.length - frame.payload.length + payload.length, payload };
}

/** A fragment whose datagram is not all there. */
function partial(part: Ipv4, origin: Origin): Uint8Array {
  return part.fragmentOffset === 0 ? canonicalQuote(encode(part), origin) : encode({ ...part, id: 1 });
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
