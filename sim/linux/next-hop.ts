import { contains, type IPv4 } from '../packet/address.js';
import { type AddressConfig, type LinkConfig, type NextHop, type RouteConfig, TABLE_MAIN } from './config.js';
import type { Refusal } from './operation.js';

const INVALID: Refusal = { error: 'ENETUNREACH', message: 'Error: Nexthop has invalid gateway.' };

/**
 * A route with its device, as the kernel completes it (fib_check_nh_v4_gw in net/ipv4/fib_semantics.c): a gateway must
 * be reachable on a link already, unless `onlink` says to take it so.
 */
export function resolveRoute(
  route: RouteConfig,
  links: ReadonlyMap<string, LinkConfig>,
  routes: ReadonlyMap<string, RouteConfig>,
  addresses: readonly AddressConfig[],
): RouteConfig | Refusal {
  const { nexthops, ...plain } = route;
  if (nexthops === undefined) return resolveSingle(route, links, routes, addresses);
  const resolved: NextHop[] = [];
  for (const { via, dev, onlink, weight } of nexthops) {
    const one = resolveSingle({ ...plain, via, dev, onlink }, links, routes, addresses);
    if ('error' in one) return one;
    if (one.ownGateway)
      return { error: 'EOPNOTSUPP', message: 'an own address among several gateways is not modelled' };
    resolved.push({ via: one.via, dev: one.dev, onlink, weight });
  }
  return { ...route, nexthops: resolved };
}

function resolveSingle(
  route: RouteConfig,
  links: ReadonlyMap<string, LinkConfig>,
  routes: ReadonlyMap<string, RouteConfig>,
  addresses: readonly AddressConfig[],
): RouteConfig | Refusal {
  if (route.src !== undefined && !isOwn(route.src, addresses))
    return { error: 'EINVAL', message: 'Error: Invalid prefsrc address.' };
  if (route.type !== 'unicast') return route;
  if (route.dev !== undefined) {
    const link = links.get(route.dev);
    if (link === undefined) return { error: 'ENODEV', message: `Cannot find device "${route.dev}"` };
    if (!link.up) return { error: 'ENETDOWN', message: 'Error: Device for nexthop is not up.' };
  }
  if (route.via === undefined) {
    return route.dev === undefined ? { error: 'ENODEV', message: 'RTNETLINK answers: No such device' } : route;
  }
  const own = addresses.find(({ address, link }) => address.address === route.via && (route.dev ?? link) === link);
  // The host as its own gateway counts for nothing: the destination is on the link (fib_check_nh_v4_gw).
  if (own !== undefined && !route.onlink) return { ...route, dev: own.link, ownGateway: true };
  if (addresses.some(({ address }) => address.address === route.via)) return INVALID;
  if (route.onlink) return route.dev === undefined ? INVALID : route;
  const towards = longest(route.via, routes, route.dev);
  if (towards?.type !== 'unicast' || towards.via !== undefined || towards.scope === 'global') return INVALID;
  return { ...route, dev: route.dev ?? towards.dev };
}

/** fib_valid_prefsrc: an address of the host, all of 127.0.0.0/8 with it. */
function isOwn(address: IPv4, addresses: readonly AddressConfig[]): boolean {
  return address >>> 24 === 127 || addresses.some((own) => own.address.address === address);
}

function longest(
  address: IPv4,
  routes: ReadonlyMap<string, RouteConfig>,
  dev: string | undefined,
): RouteConfig | undefined {
  let best: RouteConfig | undefined;
  for (const route of routes.values()) {
    if (route.table !== TABLE_MAIN || !contains(route.dst, address)) continue;
    if (dev !== undefined && route.dev !== dev) continue;
    if (best === undefined || precedes(route, best)) best = route;
  }
  return best;
}

/** The longer prefix, of one prefix the smaller metric (fib_table_lookup). */
function precedes(route: RouteConfig, other: RouteConfig): boolean {
  return (route.dst.length - other.dst.length || other.metric - route.metric) > 0;
}

/**
 * What is left of a route when a link has gone down or away (fib_sync_down_dev): nothing where it was the only way that was up,
 * or where one of its ways has gone for good, else all ways, for when the link is up again.
 */
export function withoutLink(
  route: RouteConfig,
  name: string,
  links: ReadonlyMap<string, LinkConfig>,
): RouteConfig | undefined {
  const { nexthops } = route;
  if (nexthops === undefined) return route.dev === name ? undefined : route;
  const own = nexthops.map(({ dev }) => (dev === undefined ? undefined : links.get(dev)));
  const gone = own.some((link) => link === undefined);
  return gone || own.every((link) => link?.up !== true) ? undefined : route;
}
