import type { HostConfig } from '../../sim/linux/config.js';
import { formatCidr, formatIPv4, formatMac } from '../../sim/packet/address.js';

export const SECTIONS = ['links', 'addresses', 'rules', 'routes', 'neighbours', 'fdb', 'sysctls'] as const;
export type Section = (typeof SECTIONS)[number];

/** An entry that one side has and the other has not, or has otherwise. */
export interface Difference {
  readonly section: Section;
  /** What names the entry: a prefix, an interface, an address. */
  readonly key: string;
  /** The entry as JSON; undefined where the side has none. */
  readonly real: string | undefined;
  readonly simulated: string | undefined;
}

export interface Comparison {
  /** Entries of either side, each key once, by section. */
  readonly compared: Readonly<Record<Section, number>>;
  readonly differences: readonly Difference[];
}

/** Entries of a section by what names them. */
function entries(config: HostConfig, section: Section): ReadonlyMap<string, string> {
  const keyed = <T>(list: readonly T[], key: (entry: T) => string) => {
    const named = new Map<string, string>();
    for (const entry of list) {
      let name = key(entry);
      while (named.has(name)) name += ' again';
      named.set(name, JSON.stringify(entry, Object.keys(flat(entry)).sort()));
    }
    return named;
  };
  switch (section) {
    case 'links':
      return keyed(config.links, ({ name }) => name);
    case 'addresses':
      return keyed(config.addresses, ({ link, address }) => `${link} ${formatCidr(address)}`);
    case 'rules':
      return keyed(config.rules, ({ priority }) => String(priority));
    case 'routes':
      return keyed(config.routes, ({ table, dst, metric }) => `table ${table} ${formatCidr(dst)} metric ${metric}`);
    case 'neighbours':
      return keyed(config.neighbours, ({ link, address }) => `${link} ${formatIPv4(address)}`);
    case 'fdb':
      return keyed(config.fdb, ({ link, mac }) => `${link} ${formatMac(mac)}`);
    case 'sysctls':
      return new Map([...config.sysctls].map(([name, value]) => [name, String(value)]));
  }
}

/** All keys of an entry and of what it holds, so that JSON has them in one order. */
function flat(entry: unknown): Record<string, true> {
  if (typeof entry !== 'object' || entry === null) return {};
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) => [[key, true] as const, ...Object.entries(flat(value))]),
  );
}

/** Compares two configurations in normal form, section by section. */
export function compare(real: HostConfig, simulated: HostConfig): Comparison {
  const differences: Difference[] = [];
  const compared = { links: 0, addresses: 0, rules: 0, routes: 0, neighbours: 0, fdb: 0, sysctls: 0 };
  for (const section of SECTIONS) {
    const [there, here] = [entries(real, section), entries(simulated, section)];
    const keys = new Set([...there.keys(), ...here.keys()]);
    compared[section] = keys.size;
    for (const key of keys) {
      const difference = { section, key, real: there.get(key), simulated: here.get(key) };
      if (difference.real !== difference.simulated) differences.push(difference);
    }
  }
  return { compared, differences };
}
