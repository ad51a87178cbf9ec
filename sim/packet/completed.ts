import type { Packet } from './packet.js';

/**
 * The packet with every partial checksum in it computed, which is what a device with checksum offload puts on the wire;
 * the same object if there is none. What a slice quotes or cuts is past and stays.
 */
export function completed(packet: Packet): Packet {
  switch (packet.layer) {
    case 'ethernet':
    case 'ipv4':
    case 'vxlan': {
      const payload = completed(packet.payload);
      return payload === packet.payload ? packet : { ...packet, payload };
    }
    case 'udp': {
      const payload = completed(packet.payload);
      if (packet.checksum === 'partial') return { ...packet, payload, checksum: 'computed' };
      return payload === packet.payload ? packet : { ...packet, payload };
    }
    case 'tcp': {
      const { checksum, ...rest } = packet;
      return checksum === undefined ? packet : rest;
    }
    case 'arp':
    case 'wireguard':
    case 'icmp':
    case 'slice':
    case 'data':
      return packet;
  }
}
