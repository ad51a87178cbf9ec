import { type Cidr, type IPv4, type Mac, parseCidr, parseIPv4, parseMac } from '../../sim/packet/address.js';

/** A dump that says something which HostConfig has no place for: told by name, never passed over. */
export class UnmodelledError extends Error {}

/** One object of `ip -j` or `bridge -j`, read field by field; a field of another form is an error that names it. */
export class Reading {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    readonly what: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new UnmodelledError(`${what}: an object is expected`);
    this.#fields = { ...value };
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined;
  }

  text(name: string): string {
    return this.optionalText(name) ?? this.#missing(name, 'text');
  }

  optionalText(name: string): string | undefined {
    const value = this.#fields[name];
    return value === undefined || typeof value === 'string' ? value : this.#missing(name, 'text');
  }

  number(name: string, absent?: number): number {
    const value = this.#fields[name] ?? absent;
    return typeof value === 'number' ? value : this.#missing(name, 'a number');
  }

  flag(name: string): boolean {
    const value = this.#fields[name] ?? false;
    return typeof value === 'boolean' ? value : this.#missing(name, 'true or false');
  }

  texts(name: string): readonly string[] {
    return this.#list(name).map((value) => (typeof value === 'string' ? value : this.#missing(name, 'texts')));
  }

  objects(name: string): readonly Reading[] {
    return this.#list(name).map((value) => new Reading(value, `${this.what} ${name}`));
  }

  object(name: string): Reading | undefined {
    const value = this.#fields[name];
    return value === undefined ? undefined : new Reading(value, `${this.what} ${name}`);
  }

  address(name: string): IPv4 {
    return parseIPv4(this.text(name)) ?? this.#missing(name, 'an IPv4 address');
  }

  optionalAddress(name: string): IPv4 | undefined {
    return this.has(name) ? this.address(name) : undefined;
  }

  mac(name: string): Mac {
    return parseMac(this.text(name)) ?? this.#missing(name, 'a MAC address');
  }

  /** A prefix as iproute2 prints it: `default`, an address alone, or address/length. */
  prefix(name: string): Cidr {
    const text = this.text(name);
    if (text === 'default') return { address: 0 as IPv4, length: 0 };
    const address = parseIPv4(text);
    return address !== undefined ? { address, length: 32 } : (parseCidr(text) ?? this.#missing(name, 'a prefix'));
  }

  #list(name: string): readonly unknown[] {
    const value = this.#fields[name] ?? [];
    return Array.isArray(value) ? value : this.#missing(name, 'a list');
  }

  #missing(name: string, expected: string): never {
    throw new UnmodelledError(`${this.what}: ${name} is not ${expected}: ${JSON.stringify(this.#fields[name])}`);
  }
}

/** The objects of a whole dump. */
export function readings(text: string, what: string): readonly Reading[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new UnmodelledError(`${what}: a list is expected`);
  return value.map((entry: unknown) => new Reading(entry, what));
}
