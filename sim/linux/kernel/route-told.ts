import type { Disposition } from '../../codes/dispositions.js';
import { formatCidr, formatIPv4 } from '../../packet/address.js';
import type { Ipv4 } from '../../packet/packet.js';
import type { Step } from '../../trace/trace.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';

/** The step that tells which route spoke. */
export function tellRoute(ns: Namespace, skb: Skb, route: FibEntry): void {
  const { config } = route;
  if (route.assumed) {
    const text = `no route to ${formatIPv4(config.dst.address)} out of ${config.dev}: taken to be on the link`;
    ns.world.sink.step(skb.id, { kind: 'note', text });
    return;
  }
  ns.world.sink.step(skb.id, {
    kind: 'route',
    entry: config.id,
    table: config.table,
    type: config.type,
    dst: formatCidr(config.dst),
    via: route.choice === undefined ? config.via : route.via,
    dev: route.choice === undefined ? config.dev : route.link?.name,
    choice: route.choice && { index: route.choice.index + 1, of: route.choice.of },
  });
}

/** What a route type that is no way means (fib_props in net/ipv4/fib_semantics.c, ip_error in net/ipv4/route.c). */
export function failureOf(route: FibEntry | undefined): {
  disposition: Disposition;
  code: number | undefined;
  errno: LocalError;
} {
  switch (route?.type) {
    case 'blackhole':
      return { disposition: 'route-blackhole', code: undefined, errno: 'EINVAL' };
    case 'unreachable':
      // A rule of this type means the network, a route the host (fib4_rule_action, fib_props).
      return route.byRule
        ? { disposition: 'route-unreachable', code: 0, errno: 'ENETUNREACH' }
        : { disposition: 'route-unreachable', code: 1, errno: 'EHOSTUNREACH' };
    case 'prohibit':
      return { disposition: 'route-prohibited', code: 13, errno: 'EACCES' };
    case 'broadcast':
      // Only a socket with SO_BROADCAST may (udp_sendmsg).
      return { disposition: 'route-prohibited', code: undefined, errno: 'EACCES' };
    default:
      return { disposition: 'no-route', code: 0, errno: 'ENETUNREACH' };
  }
}

/** The error that a sending program gets. */
export type LocalError = Extract<Step, { readonly kind: 'local-error' }>['error'];

/** Ends a forwarded packet for which there is no way, with the ICMP error that says so, if any. */
export function routeFailure(ns: Namespace, link: Link, skb: Skb, ip: Ipv4, route: FibEntry | undefined): void {
  const { disposition, code } = failureOf(route);
  if (route !== undefined && ns.world.sink.full) tellRoute(ns, skb, route);
  const detail =
    route === undefined ? `no route to ${formatIPv4(ip.dst)}` : `${route.type} ${formatCidr(route.config.dst)}`;
  end(ns.world, skb.id, disposition, link.place, 'routing', route?.config.id ?? 0, detail);
  if (code !== undefined) ns.calls.icmpError(ns, skb, ip, 3, code, 0, link);
}
