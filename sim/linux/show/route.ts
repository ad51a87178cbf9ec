import { formatCidr, formatIPv4, networkOf } from '../../packet/address.js';
import { type HostConfig, type RouteConfig, TABLE_MAIN } from '../config.js';
import { localRoutes } from '../local-routes.js';
import { routeTableName } from './table-name.js';

/**
 * The routes as `ip route show table all` prints them, IPv4 only (iproute2 ip/iproute.c print_route): table
 * by table, each as the kernel dumps it: by address, longer prefixes first, then by metric.
 */
export function showRoutes(config: HostConfig): string[] {
  const tables = new Map<number, RouteConfig[]>();
  for (const route of [...config.routes, ...localRoutes(config)]) {
    const table = tables.get(route.table);
    if (table === undefined) tables.set(route.table, [route]);
    else table.push(route);
  }
  return [...tables]
    .sort(([a], [b]) => bucket(a) - bucket(b) || b - a)
    .flatMap(([, routes]) => routes.sort(compare).map(shown));
}

/** Each of several ways has a line of its own. */
function shown(route: RouteConfig): string {
  return routeLine(route).replaceAll(/ nexthop /g, ' \n\tnexthop ');
}

/** The kernel dumps tables by their place in a hash of 256 (fib_get_table in net/ipv4/fib_frontend.c). */
function bucket(table: number): number {
  return table & 0xff;
}

function compare(a: RouteConfig, b: RouteConfig): number {
  return networkOf(a.dst) - networkOf(b.dst) || b.dst.length - a.dst.length || a.metric - b.metric;
}

/** One route: `10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink`. */
export function routeLine(route: RouteConfig): string {
  const { type, dst, via, dev, table, protocol, scope, src, metric, mtu, onlink, nexthops = [] } = route;
  const words = [
    ...(type === 'unicast' ? [] : [type]),
    destination(dst),
    ...(via === undefined ? [] : [`via ${formatIPv4(via)}`]),
    ...(dev === undefined ? [] : [`dev ${dev}`]),
    ...(table === TABLE_MAIN ? [] : [`table ${routeTableName(table)}`]),
    ...(protocol === 'boot' ? [] : [`proto ${protocol}`]),
    ...(scope === 'global' ? [] : [`scope ${scope}`]),
    ...(src === undefined ? [] : [`src ${formatIPv4(src)}`]),
    ...(metric === 0 ? [] : [`metric ${metric}`]),
    ...(onlink ? ['onlink'] : []),
    ...(mtu === undefined ? [] : [`mtu ${mtu}`]),
    ...nexthops.flatMap((hop) => [
      'nexthop',
      ...(hop.via === undefined ? [] : [`via ${formatIPv4(hop.via)}`]),
      ...(hop.dev === undefined ? [] : [`dev ${hop.dev}`]),
      `weight ${hop.weight}`,
      ...(hop.onlink ? ['onlink'] : []),
    ]),
  ];
  return words.join(' ');
}

function destination(dst: RouteConfig['dst']): string {
  if (dst.length === 0) return 'default';
  return dst.length === 32 ? formatIPv4(dst.address) : formatCidr(dst);
}
