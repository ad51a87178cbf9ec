/** siphash ships without types. */
declare module 'siphash' {
  const siphash: {
    /** SipHash-2-4 (https://www.aumasson.jp/siphash/siphash.pdf), the 64 bits as two unsigned halves. */
    hash(key: readonly [number, number, number, number], message: Uint8Array): { h: number; l: number };
  };
  export default siphash;
}
