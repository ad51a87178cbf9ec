import type { Ethernet, Packet } from '../../packet/packet.js';

/** The ephemeral range of net.ipv4.ip_local_port_range. */
const FIRST = 32768;
const COUNT = 60999 - FIRST + 1;

/**
 * The UDP source port of a flow inside a tunnel (udp_flow_src_port in include/net/udp.h): one a flow, so that paths of
 * equal cost spread. The kernel hashes with a random key; here the scenario's seed is the key.
 */
export function flowPort(frame: Ethernet, seed: number): number {
  const { payload } = frame;
  let hash = mix(0x9e3779b9, seed);
  if (payload.layer === 'ipv4') {
    hash = mix(mix(mix(hash, payload.src), payload.dst), payload.protocol);
    const ports = payload.fragmentOffset === 0 && !payload.mf ? portsOf(payload.payload) : 0;
    hash = mix(hash, ports);
  } else {
    hash = mix(mix(hash, frame.src % 0x100000000), frame.dst % 0x100000000);
  }
  return FIRST + ((hash >>> 0) % COUNT);
}

function portsOf(transport: Packet): number {
  return transport.layer === 'udp' || transport.layer === 'tcp' ? (transport.srcPort << 16) | transport.dstPort : 0;
}

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 16);
}
