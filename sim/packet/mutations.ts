import fc, { type Arbitrary } from 'fast-check';
import { internetChecksum } from './checksum.js';
import { ETHERNET_HEADER, ETHERTYPE_IPV4, PROTOCOL_UDP } from './packet.js';

/** A damage to bytes; used only by tests. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

const put = fc.tuple(fc.nat(120), fc.nat(255)).map(
  ([at, value]): Mutation =>
    (bytes) =>
      bytes.map((byte, index) => (index === at % bytes.length ? value : byte)),
);

const cut = fc.nat(1600).map(
  (at): Mutation =>
    (bytes) =>
      bytes.slice(0, at % (bytes.length + 1)),
);

const extend = fc.uint8Array({ maxLength: 50 }).map(
  (tail): Mutation =>
    (bytes) =>
      Uint8Array.from([...bytes, ...tail]),
);

/** Up to three damages, after which the outermost IPv4 header's checksum may be made good so that decoding goes on. */
export const mutation: Arbitrary<Mutation> = fc
  .tuple(fc.array(fc.oneof({ weight: 6, arbitrary: put }, cut, extend), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([damages, repair]) => (bytes) => {
    const damaged = damages.reduce((current, damage) => damage(current), bytes);
    return repair ? repaired(damaged) : damaged;
  });

/** With a right IPv4 header checksum, and a UDP checksum of none, where those headers are. */
function repaired(bytes: Uint8Array): Uint8Array {
  const result = Uint8Array.from(bytes);
  const view = new DataView(result.buffer);
  const framed = result.length > ETHERNET_HEADER && view.getUint16(12) === ETHERTYPE_IPV4;
  const start = framed ? ETHERNET_HEADER : 0;
  const size = ((result[start] ?? 0) & 0x0f) * 4;
  if (size < 20 || start + size > result.length) return result;
  view.setUint16(start + 10, internetChecksum(result.subarray(start, start + size), 10));
  const udpChecksumAt = start + size + 6;
  if (result[start + 9] === PROTOCOL_UDP && udpChecksumAt + 2 <= result.length) view.setUint16(udpChecksumAt, 0);
  return result;
}
