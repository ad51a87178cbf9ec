import { PROTOCOL_ICMP, PROTOCOL_IPIP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../sim/packet/packet.js';

/** Where bytes are from, which says how they are read. */
export interface Origin {
  /** UDP ports of the network's VXLAN devices. */
  readonly vxlanPorts: ReadonlySet<number>;
  /** They pass the loopback interface, where a checksum that is left to a device is never computed (loopback_xmit). */
  readonly loopback: boolean;
  /** A rule may have drawn the client's port. */
  readonly masqueraded?: boolean;
}

/**
 * The start of an IPv4 packet, as an ICMP error quotes it or as its first fragment carries it, with what kernels choose
 * freely set to zero: identifications, the source port of VXLAN, a client's port or echo identifier where one may have been
 * drawn, TCP's numbers and timestamps, what WireGuard sealed, and the checksums over them.
 */
export function canonicalQuote(quoted: Uint8Array, origin: Origin): Uint8Array {
  const bytes = Uint8Array.from(quoted);
  maskIpv4(bytes, 0, origin);
  return bytes;
}

function clear(bytes: Uint8Array, offset: number, length: number): void {
  bytes.fill(0, Math.min(offset, bytes.length), Math.min(offset + length, bytes.length));
}

function uint16(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}

function maskIpv4(bytes: Uint8Array, at: number, origin: Origin): void {
  const version = (bytes[at] ?? 0) >> 4;
  if (version !== 4) return;
  const body = at + ((bytes[at] ?? 0) & 15) * 4;
  clear(bytes, at + 4, 2);
  clear(bytes, at + 10, 2);
  if ((uint16(bytes, at + 6) & 0x1fff) === 0) maskTransport(bytes, body, bytes[at + 9] ?? 0, origin);
}

/** ICMP types that quote nothing: reply and request. */
const ECHOES: ReadonlySet<number> = new Set([0, 8]);

/** Offsets: VXLAN is 8 bytes behind UDP's 8, and its frame's IPv4 header 14 behind that. */
function maskTransport(bytes: Uint8Array, at: number, protocol: number, origin: Origin): void {
  switch (protocol) {
    case PROTOCOL_IPIP:
      maskIpv4(bytes, at, origin);
      return;
    case PROTOCOL_ICMP:
      if (ECHOES.has(bytes[at] ?? 0) && origin.masqueraded) clear(bytes, at + 2, 4);
      // An error, whose own checksum is over what it quotes.
      if (!ECHOES.has(bytes[at] ?? 0)) {
        clear(bytes, at + 2, 2);
        maskIpv4(bytes, at + 8, origin);
      }
      return;
    case PROTOCOL_UDP: {
      // None at all stays none.
      if (origin.loopback && uint16(bytes, at + 6) !== 0)
        bytes.fill(0xff, Math.min(at + 6, bytes.length), Math.min(at + 8, bytes.length));
      if (isSealed(bytes.subarray(at + 8))) {
        clear(bytes, at + 6, 2);
        clear(bytes, at + 12, bytes.length);
        return;
      }
      const port = uint16(bytes, at + 2);
      if (!origin.vxlanPorts.has(port)) {
        if (origin.masqueraded) {
          maskClientPorts(bytes, at);
          if (uint16(bytes, at + 6) !== 0) clear(bytes, at + 6, 2);
        }
        return;
      }
      clear(bytes, at, 2);
      clear(bytes, at + 6, 2);
      if (uint16(bytes, at + 28) === 0x0800) maskIpv4(bytes, at + 30, origin);
      return;
    }
    case PROTOCOL_TCP: {
      if (origin.masqueraded) maskClientPorts(bytes, at);
      clear(bytes, at + 4, 8);
      clear(bytes, at + 16, 2);
      const end = at + ((bytes[at + 12] ?? 0) >> 4) * 4;
      if (end <= bytes.length) bytes.set(withoutClocks(bytes.subarray(at + 20, end)), at + 20);
      return;
    }
  }
}

/** Whether bytes are a WireGuard message: behind its type and three zeros (drivers/net/wireguard/messages.h) all is sealed. */
export function isSealed([type = 0, ...rest]: Uint8Array): boolean {
  const reserved = rest.slice(0, 3);
  return type >= 1 && type <= 4 && reserved.length === 3 && reserved.every((byte) => byte === 0);
}

/** Ports that servers of probes have are below; clients' are above, drawn or not. */
export const FIRST_CLIENT_PORT = 1024;

function maskClientPorts(bytes: Uint8Array, at: number): void {
  for (const offset of [at, at + 2]) if (uint16(bytes, offset) >= FIRST_CLIENT_PORT) clear(bytes, offset, 2);
}

const WINDOW_SCALE = 3;
const TIMESTAMPS = { kind: 8, length: 10 } as const;

/** TCP options with timestamps and window scale of zero (RFC 7323 sections 2.2 and 3.2). */
export function withoutClocks(options: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(options);
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at];
    if (kind === 0) break;
    if (kind === TIMESTAMPS.kind) clear(bytes, at + 2, TIMESTAMPS.length - 2);
    if (kind === WINDOW_SCALE) clear(bytes, at + 2, 1);
    at += kind === 1 ? 1 : Math.max(2, bytes[at + 1] ?? 2);
  }
  return bytes;
}
