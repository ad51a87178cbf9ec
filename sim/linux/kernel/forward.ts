import type { Ipv4 } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { runHook } from './netfilter.js';
import { ipOutput } from './output.js';
import { forwardMtu } from './pmtu.js';
import { sendRedirect } from './redirect.js';

/** Forwards a packet (ip_forward in net/ipv4/ip_forward.c): TTL, then size, a redirect, then the FORWARD hook. */
export function ipForward(ns: Namespace, inbound: Link, skb: Skb, ip: Ipv4, route: FibEntry): void {
  const { link } = route;
  if (link === undefined) return;
  const { world } = ns;
  if (ip.ttl <= 1) {
    end(world, skb.id, 'ttl-exceeded', inbound.place, 'forward', 0, `TTL ${ip.ttl} on arrival`);
    ns.calls.icmpError(ns, skb, ip, 11, 0, 0, inbound);
    return;
  }
  const mtu = forwardMtu(ns, route, ip.dst);
  // Of what came in fragments, those count (ip_exceeds_mtu).
  if (ip.df && (skb.fragmentSize || ip.length) > mtu) {
    end(
      world,
      skb.id,
      'fragmentation-needed',
      link.place,
      'forward',
      link.config.id,
      `${ip.length} bytes with DF, MTU ${mtu} of ${link.name}`,
    );
    ns.calls.icmpError(ns, skb, ip, 3, 4, mtu, inbound);
    return;
  }
  if (world.sink.full) world.sink.step(skb.id, { kind: 'ttl', from: ip.ttl, to: ip.ttl - 1 });
  const forwarded = { ...ip, ttl: ip.ttl - 1 };
  if (link === inbound) sendRedirect(ns, inbound, skb, forwarded, route);
  const passed = ns.hooks === undefined ? forwarded : runHook(ns, 'forward', skb, forwarded, inbound, link);
  if (passed !== undefined) ipOutput(ns, skb, passed, route, inbound);
}
