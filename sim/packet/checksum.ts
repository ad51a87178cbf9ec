/**
 * The one's complement sum of 16-bit big-endian words, carries folded in (RFC 1071 section 1); an odd last byte is
 * padded with a zero byte. It is 0 only if every byte and `initial` are.
 *
 * @param initial a sum to go on from, such as that of a pseudo header
 */
export function onesComplementSum(bytes: Uint8Array, initial = 0): number {
  let total = initial;
  bytes.forEach((byte, index) => {
    total += index % 2 === 0 ? byte * 0x100 : byte;
  });
  while (total > 0xffff) total = (total % 0x10000) + Math.floor(total / 0x10000);
  return total;
}

/**
 * The Internet checksum of bytes that hold the checksum's own field at an even offset `fieldAt`, which counts as zero.
 *
 * The result is to be compared, not added up to 0xffff: a receiver's addition accepts both 0x0000 and 0xffff in the
 * field where only one of them is what RFC 1071 computes (RFC 1624 section 3).
 */
export function internetChecksum(bytes: Uint8Array, fieldAt: number, initial = 0): number {
  const before = onesComplementSum(bytes.subarray(0, fieldAt), initial);
  return 0xffff - onesComplementSum(bytes.subarray(fieldAt + 2), before);
}
