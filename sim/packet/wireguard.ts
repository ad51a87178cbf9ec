import { ByteWriter } from './byte-writer.js';
import type { Wireguard } from './packet.js';

/** Message types (drivers/net/wireguard/messages.h). */
export const WIREGUARD_TYPES = { initiation: 1, response: 2, data: 4 } as const;

/** The type, little-endian, and zeros for what is sealed. */
export function encodeWireguard({ message, length }: Wireguard): Uint8Array {
  return new ByteWriter('wireguard', length)
    .u8('type', WIREGUARD_TYPES[message])
    .raw('sealed', new Uint8Array(length - 1))
    .finish();
}
