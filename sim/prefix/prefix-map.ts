import { type Cidr, maskOf } from '../packet/address.js';

interface Level<T> {
  readonly length: number;
  readonly mask: number;
  readonly entries: Map<number, T>;
}

/**
 * Longest-prefix match over IPv4: a hash map a prefix length, asked from the longest down. Tables of nodes hold a
 * handful of lengths, so that a look-up is a handful of hash probes whatever the number of prefixes. Keys are signed 32
 * bit integers, which the engine keeps unboxed.
 */
export class PrefixMap<T> {
  #levels: Level<T>[] = [];

  /** The value at exactly this prefix. */
  get(cidr: Cidr): T | undefined {
    return this.#levels.find((level) => level.length === cidr.length)?.entries.get(cidr.address & maskOf(cidr.length));
  }

  set(cidr: Cidr, value: T): void {
    const mask = maskOf(cidr.length);
    let level = this.#levels.find((candidate) => candidate.length === cidr.length);
    if (level === undefined) {
      level = { length: cidr.length, mask, entries: new Map() };
      this.#levels.push(level);
      this.#levels.sort((a, b) => b.length - a.length);
    }
    level.entries.set(cidr.address & mask, value);
  }

  /** The first value, longest prefix first, that `accept` takes. */
  find(address: number, accept: (value: T) => boolean): T | undefined {
    for (const level of this.#levels) {
      const value = level.entries.get(address & level.mask);
      if (value !== undefined && accept(value)) return value;
    }
    return undefined;
  }

  /** The value of the longest prefix that holds the address. */
  longest(address: number): T | undefined {
    const levels = this.#levels;
    for (let index = 0; index < levels.length; index++) {
      const level = levels[index];
      if (level === undefined) break;
      const value = level.entries.get(address & level.mask);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
