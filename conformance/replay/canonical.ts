import { data } from '../../sim/packet/build.js';
import { decode } from '../../sim/packet/decode.js';
import { isDecodeError } from '../../sim/packet/decode-error.js';
import { encode } from '../../sim/packet/encode.js';
import { type Ipv4, type Packet, TCP_FLAGS, type Tcp, type Udp } from '../../sim/packet/packet.js';
import { canonicalQuote, FIRST_CLIENT_PORT, isSealed, type Origin, withoutClocks } from './quote.js';

/**
 * What a kernel chooses freely, and the rule that its choice follows. docs/conformance.md lists them; all else is
 * compared byte for byte.
 */
export const FREE_FIELDS = {
  'ip-id':
    'IPv4 ID: zero stays zero; any other number stands for any other, one to one within a probe (__ip_select_ident).',
  'vxlan-source-port':
    'VXLAN source port: 32768 to 60999, one to one with the inner flow (udp_flow_src_port, ip_local_port_range).',
  'nat-port':
    'The port or echo identifier that MASQUERADE --random-fully draws, of a probe that met one (nf_nat_l4proto_unique_tuple).',
  'tcp-sequence':
    "TCP sequence numbers: a SYN-ACK acknowledges the SYN's number and one; the numbers are random (secure_tcp_seq).",
  'tcp-window-scale':
    'TCP window scale: follows from the largest tcp_rmem, which the kernel sizes by memory and version.',
  'tcp-timestamp': 'TCP timestamp options: value and echo are clocks (RFC 7323).',
} as const;

export type FreeField = keyof typeof FREE_FIELDS;

/** A value that was chosen freely. */
export interface Choice {
  readonly field: FreeField;
  /** Between whom: numbers of different pairs have nothing to do with each other. */
  readonly pair: string;
  readonly value: number;
}

/** A packet with what is chosen freely taken out, and what was chosen, outermost first. */
export interface Canonical {
  readonly packet: Packet;
  readonly bytes: Uint8Array;
  readonly choices: readonly Choice[];
}

/** The canonical form of a packet whose checksums hold. `masqueraded`: a rule may have drawn the client's port. */
export function canonical(packet: Packet, masqueraded: boolean, origin: Origin): Canonical {
  const choices: Choice[] = [];
  const same = masked(packet, '', choices, { ...origin, masqueraded });
  const plain = masqueraded ? withoutClientPort(same) : same;
  return { packet: plain, bytes: encode(plain), choices };
}

/** Decodes a captured frame; undefined where its bytes are no packet (a bad checksum among them). */
export function decoded(
  bytes: Uint8Array,
  as: 'ethernet' | 'ipv4',
  vxlanPorts: ReadonlySet<number>,
): Packet | undefined {
  const packet = decode(bytes, as, vxlanPorts);
  return isDecodeError(packet) ? undefined : packet;
}

function masked(packet: Packet, pair: string, choices: Choice[], origin: Origin): Packet {
  switch (packet.layer) {
    case 'ethernet':
    case 'vxlan':
      return { ...packet, payload: masked(packet.payload, pair, choices, origin) };
    case 'ipv4':
      return maskedIpv4(packet, choices, origin);
    case 'udp':
      return maskedUdp(packet, pair, choices, origin);
    case 'tcp':
      return maskedTcp(packet, pair, choices);
    case 'icmp': {
      const { payload } = packet;
      const quotes = packet.type !== 0 && packet.type !== 8 && payload.layer === 'data' && payload.bytes !== undefined;
      return quotes ? { ...packet, payload: { ...payload, bytes: canonicalQuote(payload.bytes, origin) } } : packet;
    }
    case 'arp':
    case 'slice':
    case 'data':
    case 'wireguard':
      return packet;
  }
}

function maskedIpv4(packet: Ipv4, choices: Choice[], origin: Origin): Ipv4 {
  const pair = `${packet.src} ${packet.dst} ${packet.protocol}`;
  choices.push({ field: 'ip-id', pair, value: packet.id });
  if (packet.mf && packet.fragmentOffset === 0) return firstFragment(packet, origin);
  return { ...packet, id: packet.id === 0 ? 0 : 1, payload: masked(packet.payload, pair, choices, origin) };
}

/** What is in a tunnel is compared in fragments as it passes: its headers are bytes of the first. */
function firstFragment(packet: Ipv4, origin: Origin): Ipv4 {
  const header = packet.length - packet.payload.length;
  const bytes = canonicalQuote(encode(packet), origin).subarray(header);
  return { ...packet, id: 1, payload: { layer: 'data', length: bytes.length, bytes } };
}

const LOCAL_PORTS = { from: 32768, to: 60999 } as const;

/** A WireGuard message is compared by its type and its size: the rest looks like noise. */
function unsealed(payload: Packet): Packet {
  const bytes = payload.layer === 'wireguard' ? encode(payload) : payload.layer === 'data' ? payload.bytes : undefined;
  if (bytes === undefined || !isSealed(bytes.subarray(0, 4))) return payload;
  const kept = new Uint8Array(payload.length);
  kept[0] = bytes[0] ?? 0;
  return data(kept);
}

/** A checksum left to a device is as good as a computed one. */
function maskedUdp(packet: Udp, pair: string, choices: Choice[], origin: Origin): Udp {
  const checksum = packet.checksum === 'none' ? 'none' : 'computed';
  const payload = unsealed(masked(packet.payload, pair, choices, origin));
  const { srcPort } = packet;
  if (payload.layer !== 'vxlan' || srcPort < LOCAL_PORTS.from || srcPort > LOCAL_PORTS.to)
    return { ...packet, checksum, payload };
  choices.push({ field: 'vxlan-source-port', pair, value: srcPort });
  return { ...packet, checksum, srcPort: LOCAL_PORTS.from, payload };
}

function maskedTcp({ checksum: _, ...packet }: Tcp, hosts: string, choices: Choice[]): Tcp {
  const pair = `${hosts} ${packet.srcPort} ${packet.dstPort}`;
  choices.push({ field: 'tcp-sequence', pair, value: packet.seq });
  const acknowledges = (packet.flags & TCP_FLAGS.ack) !== 0;
  if (acknowledges) choices.push({ field: 'tcp-sequence', pair: reversed(pair), value: (packet.ack - 1) >>> 0 });
  return {
    ...packet,
    seq: 0,
    ack: 0,
    ...(packet.options !== undefined && { options: withoutClocks(packet.options) }),
  };
}

function reversed(pair: string): string {
  const [src, dst, protocol, srcPort, dstPort] = pair.split(' ');
  return `${dst} ${src} ${protocol} ${dstPort} ${srcPort}`;
}

/** A client's port, or the identifier of an echo, set to one value. */
function withoutClientPort(packet: Packet): Packet {
  const port = (value: number) =>
    value >= FIRST_CLIENT_PORT && value !== LOCAL_PORTS.from ? FIRST_CLIENT_PORT : value;
  switch (packet.layer) {
    case 'ethernet':
    case 'ipv4':
    case 'vxlan':
      return { ...packet, payload: withoutClientPort(packet.payload) };
    case 'udp':
      if (packet.payload.layer === 'vxlan') return { ...packet, payload: withoutClientPort(packet.payload) };
      return { ...packet, srcPort: port(packet.srcPort), dstPort: port(packet.dstPort) };
    case 'tcp':
      return { ...packet, srcPort: port(packet.srcPort), dstPort: port(packet.dstPort) };
    case 'icmp':
      return packet.type === 0 || packet.type === 8 ? { ...packet, rest: packet.rest & 0xffff } : packet;
    case 'arp':
    case 'slice':
    case 'data':
    case 'wireguard':
      return packet;
  }
}
