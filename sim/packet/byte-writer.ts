/**
 * Writes the fields of one header from first byte to last, big-endian. A value that does not fit its field and a header
 * that does not fill its `length` are mistakes of whoever built the packet: they throw a RangeError that names the field.
 */
export class ByteWriter {
  readonly #layer: string;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(layer: string, length: number) {
    if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`${layer}: length ${length}`);
    this.#layer = layer;
    this.#bytes = new Uint8Array(length);
  }

  u8(field: string, value: number): this {
    return this.#unsigned(field, 1, value);
  }

  u16(field: string, value: number): this {
    return this.#unsigned(field, 2, value);
  }

  u24(field: string, value: number): this {
    return this.#unsigned(field, 3, value);
  }

  u32(field: string, value: number): this {
    return this.#unsigned(field, 4, value);
  }

  u48(field: string, value: number): this {
    return this.#unsigned(field, 6, value);
  }

  raw(field: string, bytes: Uint8Array): this {
    this.#room(field, bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
    return this;
  }

  /** The bytes of a header that is complete. */
  finish(): Uint8Array {
    const { length } = this.#bytes;
    if (this.#at !== length)
      throw new RangeError(`${this.#layer}: length ${length}, but its parts are ${this.#at} bytes`);
    return this.#bytes;
  }

  #unsigned(field: string, size: number, value: number): this {
    this.#room(field, size);
    checkBits(`${this.#layer}.${field}`, size * 8, value);
    for (let index = 0; index < size; index++) {
      this.#bytes[this.#at + index] = Math.floor(value / 0x100 ** (size - 1 - index)) % 0x100;
    }
    this.#at += size;
    return this;
  }

  #room(field: string, size: number): void {
    const { length } = this.#bytes;
    const end = this.#at + size;
    if (end > length) throw new RangeError(`${this.#layer}: length ${length}, but ${field} ends at byte ${end}`);
  }
}

/** The value, if it is an unsigned integer of so many bits; else throws. */
export function checkBits(name: string, bits: number, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** bits) return value;
  throw new RangeError(`${name}: ${value} is not an unsigned integer of ${bits} bits`);
}

/** The header length field, in 32-bit words, of a 20-byte header with options; at most 15 (RFC 791, RFC 9293). */
export function headerWords(layer: string, options: Uint8Array | undefined): number {
  const size = options?.length ?? 0;
  if (size % 4 === 0 && size <= 40) return 5 + size / 4;
  throw new RangeError(`${layer}.options: ${size} bytes, not a multiple of 4 up to 40`);
}

/** Sets a 16-bit field of a finished header, which is how a checksum gets into the bytes that it covers. */
export function patchU16(bytes: Uint8Array, at: number, value: number): Uint8Array {
  bytes[at] = value >>> 8;
  bytes[at + 1] = value & 0xff;
  return bytes;
}
