import type { IPv4, Mac } from './address.js';
import { data } from './build.js';
import type { Data } from './packet.js';

/**
 * A window of the bytes that are decoded. Positions count from the window's first byte; `origin` is where that byte lies
 * in the whole input. Whoever reads a field has checked `length` before.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly origin: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, origin = 0) {
    this.bytes = bytes;
    this.origin = origin;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    return this.#view.getUint16(at);
  }

  u32(at: number): number {
    return this.#view.getUint32(at);
  }

  ipv4(at: number): IPv4 {
    return this.u32(at) as IPv4;
  }

  mac(at: number): Mac {
    return (this.u16(at) * 2 ** 32 + this.u32(at + 2)) as Mac;
  }

  /** The window from `start` to before `end`. */
  window(start: number, end = this.length): ByteReader {
    return new ByteReader(this.bytes.subarray(start, end), this.origin + start);
  }

  /** All of the window as opaque payload; nothing is `data(0)`, without bytes. */
  data(): Data {
    return this.length === 0 ? data(0) : data(this.bytes);
  }
}
