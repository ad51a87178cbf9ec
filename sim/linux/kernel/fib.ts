import type { IPv4 } from '../../packet/address.js';
import { PrefixMap } from '../../prefix/prefix-map.js';
import type { RouteConfig, RouteType } from '../config.js';
import type { Link } from './link.js';

/** A route of a running namespace. */
export interface FibEntry {
  readonly config: RouteConfig;
  readonly type: RouteType;
  readonly link: Link | undefined;
  /** undefined: the destination itself is the next hop. */
  readonly via: IPv4 | undefined;
  /** The device's MTU, or the route's own, bytes (ip_dst_mtu_maybe_forward without a learned path MTU). */
  readonly mtu: number;
  /** There is no such route: a look-up bound to a link takes its destination to be there. */
  readonly assumed: boolean;
  /** It stands for a rule that decides by itself. */
  readonly byRule: boolean;
  /** Ways of equal cost; none where there is one way. `link`, `via` and `mtu` are then those of the first. */
  readonly hops: readonly Hop[];
  /** Of several ways, which one this is. */
  readonly choice: { readonly index: number; readonly of: number } | undefined;
  /** Source address for packets that have none yet; undefined: not asked yet. */
  source: IPv4 | undefined;
}

/** One of several ways, and its share of the flows. */
export interface Hop {
  readonly entry: FibEntry;
  readonly weight: number;
}

/** One routing table. Routes of one prefix are tried by ascending metric (fib_table_lookup). */
export class Fib {
  readonly #routes = new PrefixMap<FibEntry[]>();

  add(entry: FibEntry): void {
    const same = this.#routes.get(entry.config.dst) ?? [];
    const at = same.findIndex((other) => other.config.metric > entry.config.metric);
    same.splice(at === -1 ? same.length : at, 0, entry);
    this.#routes.set(entry.config.dst, same);
  }

  /** The route for an address; with `oif` only routes out of that link. */
  lookup(address: IPv4, oif: Link | undefined): FibEntry | undefined {
    if (oif === undefined) {
      const same = this.#routes.longest(address);
      if (same === undefined) return undefined;
      const first = same[0];
      if (first !== undefined && usable(first, undefined)) return first;
    }
    const found = this.#routes
      .find(address, (same) => same.some((entry) => usable(entry, oif)))
      ?.find((entry) => usable(entry, oif));
    return oif === undefined ? found : (found?.hops.find(({ entry }) => usable(entry, oif))?.entry ?? found);
  }
}

function usable(entry: FibEntry, oif: Link | undefined): boolean {
  // One that refuses does so for every device (fib_table_lookup); a local one is of the device that has the address.
  if (entry.link === undefined) return true;
  if (entry.hops.length > 0) return entry.hops.some((hop) => usable(hop.entry, oif));
  if (entry.type === 'local') return oif === undefined || entry.config.dev === oif.name;
  return entry.link.up && (oif === undefined || entry.link === oif);
}
