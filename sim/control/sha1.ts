const INITIAL = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;

/** Round constants K_t for each 20 rounds (FIPS 180-4, 4.2.1). */
const ROUND = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

const BLOCK = 64;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The message with the bit 1, zeros and its length in bits: a multiple of 64 bytes (FIPS 180-4, 5.1.1). */
function padded(message: Uint8Array): DataView {
  const size = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(size);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(size - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(size - 4, (message.length << 3) >>> 0);
  return view;
}

function choose(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

function schedule(view: DataView, at: number): Int32Array {
  const words = new Int32Array(80);
  const word = (index: number) => words[index] ?? 0;
  for (let t = 0; t < 16; t++) words[t] = view.getInt32(at + t * 4);
  for (let t = 16; t < 80; t++) words[t] = rotate(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1);
  return words;
}

/**
 * SHA-1 (FIPS 180-4) of a text in UTF-8, 40 lower-case hexadecimal digits. Not for security: Calico names interfaces
 * and MACs with it, and node:crypto does not exist in a browser.
 */
export function sha1(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  let state: readonly number[] = INITIAL;
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    const words = schedule(view, at);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let t = 0; t < 80; t++) {
      const next = (rotate(a, 5) + choose(t, b, c, d) + e + (ROUND[Math.floor(t / 20)] ?? 0) + (words[t] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
    }
    const add = [a, b, c, d, e];
    state = state.map((word, index) => (word + (add[index] ?? 0)) | 0);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
