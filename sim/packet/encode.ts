import { encodeArp } from './arp.js';
import { ByteWriter } from './byte-writer.js';
import { completed } from './completed.js';
import { encodeEthernet } from './ethernet.js';
import { encodeIcmp } from './icmp.js';
import { encodeIpv4 } from './ipv4.js';
import type { Data, Packet, Slice } from './packet.js';
import type { PseudoHeader } from './pseudo-header.js';
import { encodeTcp } from './tcp.js';
import { encodeUdp } from './udp.js';
import { encodeVxlan } from './vxlan.js';
import { encodeWireguard } from './wireguard.js';

/**
 * The bytes of a packet on the wire, `packet.length` of them, with every checksum computed.
 *
 * A slice is cut from the encoding of what it is `of`, which in an IPv4 fragment takes its pseudo header from that
 * fragment. A UDP or TCP header that is not directly in IPv4 (or a slice there) has a checksum field of 0.
 *
 * @throws RangeError for a value that does not fit its field and for a `length` that is not that of the parts
 */
export function encode(packet: Packet): Uint8Array {
  return encodeIn(undefined, packet);
}

/** `pseudo` is known to the payload of an IPv4 header and, through a slice, to what it is a slice of; to no other. */
function encodeIn(pseudo: PseudoHeader | undefined, packet: Packet): Uint8Array {
  switch (packet.layer) {
    case 'ethernet':
      return encodeEthernet(packet, encode(packet.payload));
    case 'arp':
      return encodeArp(packet);
    case 'ipv4':
      return encodeIpv4(packet, encodeIn(packet, packet.payload));
    case 'icmp':
      return encodeIcmp(packet, encode(packet.payload));
    case 'udp': {
      const payload = encode(packet.payload);
      return encodeUdp(packet, payload, covered(packet.payload, payload), pseudo);
    }
    case 'tcp':
      return encodeTcp(packet, encode(packet.payload), pseudo);
    case 'vxlan':
      return encodeVxlan(packet, encode(packet.payload));
    case 'wireguard':
      return encodeWireguard(packet);
    case 'slice':
      return cut(packet, encodeIn(pseudo, packet.of));
    case 'data':
      return encodeData(packet);
  }
}

/** The bytes of a UDP payload as a computed checksum covers them: with partial checksums inside completed. */
export function covered(payload: Packet, bytes: Uint8Array): Uint8Array {
  const complete = completed(payload);
  return complete === payload ? bytes : encode(complete);
}

function cut({ offset, length }: Slice, whole: Uint8Array): Uint8Array {
  const inside = Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length >= 0;
  if (!inside || offset + length > whole.length) {
    throw new RangeError(`slice: ${length} bytes from ${offset} of ${whole.length}`);
  }
  return whole.subarray(offset, offset + length);
}

function encodeData({ bytes, length }: Data): Uint8Array {
  return new ByteWriter('data', length).raw('bytes', bytes ?? new Uint8Array(length)).finish();
}
