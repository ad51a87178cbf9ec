import { encode } from '../../sim/packet/encode.js';
import type { Packet } from '../../sim/packet/packet.js';
import { LINKTYPE_ETHERNET, LINKTYPE_RAW } from '../../sim/packet/pcap.js';

/** A packet as an interface saw it. */
export interface CapturedPacket {
  readonly link: string;
  readonly direction: 'in' | 'out';
  /** Microseconds, the resolution where an interface says nothing else. */
  readonly time: number;
  readonly packet: Packet;
}

/** Types of blocks, and the codes of their options (draft-ietf-opsawg-pcapng sections 4.1 to 4.3). */
const SECTION = 0x0a0d0d0a;
const INTERFACE = 1;
const PACKET = 6;
const END_OF_OPTIONS = 0;
const IF_NAME = 2;
const EPB_FLAGS = 2;
const BYTE_ORDER = 0x1a2b3c4d;
const DIRECTIONS = { in: 1, out: 2 } as const;

/**
 * A capture file (pcapng) of all interfaces together: of each frame the interface, the direction and the time,
 * in the order given.
 */
export function pcapngFile(packets: readonly CapturedPacket[]): Buffer {
  const links = new Map<string, { readonly id: number; readonly type: number }>();
  for (const { link, packet } of packets) {
    const type = packet.layer === 'ethernet' ? LINKTYPE_ETHERNET : LINKTYPE_RAW;
    if (!links.has(link)) links.set(link, { id: links.size, type });
  }
  return Buffer.concat([
    // Version 1.0; a section of unknown length.
    block(SECTION, uint32(BYTE_ORDER, 1, 0xffffffff, 0xffffffff)),
    ...[...links].map(([name, { type }]) =>
      // Nothing is cut.
      block(INTERFACE, uint32(type, 0), option(IF_NAME, Buffer.from(name)), option(END_OF_OPTIONS)),
    ),
    ...packets.map(({ link, direction, time, packet }) => {
      const bytes = encode(packet);
      const header = uint32(links.get(link)?.id ?? 0, time / 2 ** 32, time, bytes.length, bytes.length);
      const flags = option(EPB_FLAGS, uint32(DIRECTIONS[direction]));
      return block(PACKET, header, padded(bytes), flags, option(END_OF_OPTIONS));
    }),
  ]);
}

/** A block has its length before and after what it holds. */
function block(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length + 12;
  return Buffer.concat([uint32(type, length), body, uint32(length)]);
}

function option(code: number, value: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.concat([uint32(code + value.length * 2 ** 16), padded(value)]);
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, new Uint8Array(-bytes.length & 3)]);
}

/** Numbers of 32 bits as this machine writes them, which the byte order tells; of a larger one its lower half. */
function uint32(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values, Math.floor).buffer);
}
