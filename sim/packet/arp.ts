import type { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { type DecodeError, decodeError } from './decode-error.js';
import { ARP_LENGTH, type Arp, ETHERTYPE_IPV4 } from './packet.js';

/** ar$hrd of Ethernet (RFC 826, IANA ARP parameters). */
const HARDWARE_ETHERNET = 1;
/** ar$hln and ar$pln of Ethernet and IPv4 addresses in one 16-bit word. */
const ADDRESS_LENGTHS = 0x0604;
/** ar$op (RFC 826). */
const OPERATIONS = { request: 1, reply: 2 } as const;

/** ARP for IPv4 over Ethernet (RFC 826). */
export function encodeArp(arp: Arp): Uint8Array {
  return new ByteWriter('arp', arp.length)
    .u16('hardware', HARDWARE_ETHERNET)
    .u16('protocol', ETHERTYPE_IPV4)
    .u16('lengths', ADDRESS_LENGTHS)
    .u16('operation', OPERATIONS[arp.operation])
    .u48('senderMac', arp.senderMac)
    .u32('senderIp', arp.senderIp)
    .u48('targetMac', arp.targetMac)
    .u32('targetIp', arp.targetIp)
    .finish();
}

/** Reads the first 28 bytes of the window; what follows is the caller's. */
export function decodeArp(reader: ByteReader): Arp | DecodeError {
  if (reader.length < ARP_LENGTH) return decodeError('truncated', 'arp', reader, 0, reader.length, ARP_LENGTH);
  for (const [at, expected] of [HARDWARE_ETHERNET, ETHERTYPE_IPV4, ADDRESS_LENGTHS].entries()) {
    const found = reader.u16(at * 2);
    if (found !== expected) return decodeError('unsupported-arp', 'arp', reader, at * 2, found, expected);
  }
  const operation = reader.u16(6);
  if (operation !== OPERATIONS.request && operation !== OPERATIONS.reply) {
    return decodeError('unsupported-arp', 'arp', reader, 6, operation, OPERATIONS.reply);
  }
  return {
    layer: 'arp',
    length: ARP_LENGTH,
    operation: operation === OPERATIONS.request ? 'request' : 'reply',
    senderMac: reader.mac(8),
    senderIp: reader.ipv4(14),
    targetMac: reader.mac(18),
    targetIp: reader.ipv4(24),
  };
}
