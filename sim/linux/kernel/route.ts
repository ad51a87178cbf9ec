import { contains, type IPv4 } from '../../packet/address.js';
import { TABLE_LOCAL, TABLE_MAIN } from '../config.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import { selectPath } from './multipath.js';
import type { Namespace, RuntimeRule } from './namespace.js';
import { selectSource } from './source.js';

/** Look-up through the policy rules (fib_lookup, fib4_rule_action); undefined: nothing matches. */
export function fibLookup(
  ns: Namespace,
  dst: IPv4,
  src: IPv4,
  iif: Link | undefined,
  oif: Link | undefined,
  mark: number,
): FibEntry | undefined {
  if (ns.plainRules) {
    return ns.tables.get(TABLE_LOCAL)?.lookup(dst, oif) ?? localThenMain(ns, dst, oif);
  }
  for (const rule of ns.rules) {
    if (!ruleMatches(rule, dst, src, iif, mark)) continue;
    const found = rule.table?.lookup(dst, oif);
    if (found !== undefined && found.type !== 'throw') return found;
  }
  return undefined;
}

function localThenMain(ns: Namespace, dst: IPv4, oif: Link | undefined): FibEntry | undefined {
  const found = ns.tables.get(TABLE_MAIN)?.lookup(dst, oif);
  return found?.type === 'throw' ? undefined : found;
}

function ruleMatches(rule: RuntimeRule, dst: IPv4, src: IPv4, iif: Link | undefined, mark: number): boolean {
  const { source, destination, iif: name, mark: wanted } = rule.config;
  if (source !== undefined && !contains(source, src)) return false;
  if (destination !== undefined && !contains(destination, dst)) return false;
  if (name !== undefined && (iif?.name ?? 'lo') !== name) return false;
  return wanted === undefined || (mark & wanted.mask) === wanted.value;
}

/**
 * The route for a packet of the host's own (ip_route_output_key_hash_rcu). With `oif` and no route out of it, or one that
 * refuses, the destination is taken to be on that link.
 */
export function routeOutput(
  ns: Namespace,
  dst: IPv4,
  src: IPv4,
  oif: Link | undefined,
  mark: number,
): FibEntry | undefined {
  // A source that is not the host's own is none (ip_route_output_key_hash_rcu); one of a local subnet is (__ip_dev_find).
  if (src !== 0 && !ns.owns(src) && ns.tables.get(TABLE_LOCAL)?.lookup(src, undefined)?.type !== 'local')
    return undefined;
  const found = fibLookup(ns, dst, src, undefined, oif, mark);
  if (found?.link !== undefined || oif === undefined) {
    const chosen = found === undefined || found.hops.length === 0 ? found : selectPath(ns, found, { src, dst });
    return chosen && redirected(ns, chosen, dst);
  }
  return onLinkRoute(oif, dst);
}

/** A route as a redirect for the destination changed it (find_exception, rt_bind_exception). */
function redirected(ns: Namespace, route: FibEntry, dst: IPv4): FibEntry {
  if (ns.state.redirected.size === 0 || route.via === undefined) return route;
  const told = ns.state.redirected.get(dst);
  return told === undefined || told.expires <= ns.world.clock.now ? route : { ...route, via: told.via };
}

function onLinkRoute(link: Link, dst: IPv4): FibEntry {
  return {
    config: {
      id: 0,
      type: 'unicast',
      dst: { address: dst, length: 32 },
      via: undefined,
      dev: link.name,
      onlink: false,
      scope: 'link',
      protocol: 'kernel',
      src: undefined,
      metric: 0,
      table: TABLE_MAIN,
      mtu: undefined,
    },
    type: 'unicast',
    link,
    via: undefined,
    assumed: true,
    byRule: false,
    hops: [],
    choice: undefined,
    mtu: link.mtu,
    source: undefined,
  };
}

/**
 * The source address that a route gives to packets for `dst` that have none (fib_result_prefsrc,
 * fib_info_update_nhc_saddr): a local one gives the destination itself (ip_route_output_key_hash_rcu).
 */
export function routeSource(ns: Namespace, route: FibEntry, dst: IPv4 = route.config.dst.address): IPv4 {
  const { src, scope } = route.config;
  if (route.type === 'local' && src === undefined) return dst;
  if (route.source === undefined) {
    if (src !== undefined) route.source = src;
    else route.source = selectSource(ns, route.link, route.via, scope) ?? (0 as IPv4);
  }
  return route.source;
}

export type ReverseVerdict = 'ok' | 'martian' | 'reverse-path';

/**
 * Whether a received packet may come from its source (fib_validate_source, __fib_validate_source): never from an
 * address of the host itself; with rp_filter 1 the route back must leave by the receiving link, with 2 there must be one.
 */
export function validateSource(ns: Namespace, src: IPv4, dst: IPv4, iif: Link, mark: number): ReverseVerdict {
  if (iif.rpFilter === 0) {
    if (iif.acceptLocal || src === 0) return 'ok';
    // Without rules of its own a kernel asks its list of addresses, not the routes (inet_lookup_ifaddr_rcu).
    if (ns.plainRules) return ns.owns(src) ? 'martian' : 'ok';
    const type = fibLookup(ns, src, dst, undefined, undefined, iif.sourceByMark ? mark : 0)?.type;
    return type === 'local' || type === 'broadcast' ? 'martian' : 'ok';
  }
  // The look-up is one for packets of the host's own: rules for the receiving interface have no part in it.
  const back = fibLookup(ns, src, dst, undefined, undefined, iif.sourceByMark ? mark : 0);
  if (back === undefined) return 'reverse-path';
  if (back.type !== 'unicast') return back.type === 'local' && iif.acceptLocal ? 'ok' : 'martian';
  // Any of several ways will do (fib_info_nh_uses_dev).
  const holds = back.hops.length === 0 ? back.link === iif : back.hops.some(({ entry }) => entry.link === iif);
  if (holds || iif.rpFilter === 2) return 'ok';
  return 'reverse-path';
}
