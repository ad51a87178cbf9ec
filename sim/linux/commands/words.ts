import { type Cidr, type IPv4, type Mac, parseCidr, parseIPv4, parseMac } from '../../packet/address.js';

/** What is wrong with a command line. */
export class CommandError extends Error {}

/** The words of a command, read one after the other. */
export class Words {
  #at = 0;

  constructor(readonly words: readonly string[]) {}

  /** The next word, or undefined at the end. */
  next(): string | undefined {
    return this.words[this.#at++];
  }

  peek(): string | undefined {
    return this.words[this.#at];
  }

  /** The words that are left. */
  get rest(): readonly string[] {
    return this.words.slice(this.#at);
  }

  skip(count: number): void {
    this.#at += count;
  }

  /** Takes the next word if it is one of these. */
  take(...wanted: readonly string[]): boolean {
    const word = this.peek();
    if (word === undefined || !wanted.includes(word)) return false;
    this.#at += 1;
    return true;
  }

  word(what: string): string {
    const word = this.next();
    if (word === undefined) throw new CommandError(`${what} is missing`);
    return word;
  }

  number(what: string): number {
    const word = this.word(what);
    const value = Number(word);
    if (!Number.isInteger(value)) throw new CommandError(`${what}: "${word}" is no whole number`);
    return value;
  }

  address(what: string): IPv4 {
    const word = this.word(what);
    const address = parseIPv4(word);
    if (address === undefined) throw new CommandError(`${what}: "${word}" is no IPv4 address`);
    return address;
  }

  mac(what: string): Mac {
    const word = this.word(what);
    const mac = parseMac(word);
    if (mac === undefined) throw new CommandError(`${what}: "${word}" is no MAC address`);
    return mac;
  }

  /** A prefix; `default` is 0.0.0.0/0 and an address alone a /32. */
  prefix(what: string): Cidr {
    return parsePrefix(this.word(what), what);
  }

  /** An error about the word just read. */
  unknown(command: string): CommandError {
    return new CommandError(`${command}: "${this.words[this.#at - 1] ?? ''}" is not supported`);
  }
}

/** `on` or `off` */
export function onOff(words: Words): boolean {
  if (words.take('on')) return true;
  if (words.take('off')) return false;
  throw new CommandError(`"${words.word('on or off')}" is neither on nor off`);
}

/** A prefix; `default` is 0.0.0.0/0 and an address alone a /32. */
export function parsePrefix(word: string, what: string): Cidr {
  if (word === 'default' || word === 'all') return { address: 0 as IPv4, length: 0 };
  const address = parseIPv4(word);
  const cidr = address === undefined ? parseCidr(word) : { address, length: 32 };
  if (cidr === undefined) throw new CommandError(`${what}: "${word}" is no IPv4 prefix`);
  return cidr;
}
