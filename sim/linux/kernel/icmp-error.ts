import type { IPv4 } from '../../packet/address.js';
import { icmp, ipv4, slice } from '../../packet/build.js';
import { transportOf } from '../../packet/fragment.js';
import { ICMP_HEADER, IPV4_HEADER, type Ipv4, PROTOCOL_ICMP } from '../../packet/packet.js';
import type { Step } from '../../trace/trace.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';
import { peerOf } from './peer.js';
import { pathMtu } from './pmtu.js';
import { routeOutput, routeSource } from './route.js';
import { tellRoute } from './route-told.js';
import { selectSource } from './source.js';

/** An ICMP error is at most this large, bytes (RFC 1812 section 4.3.2.3; icmp_send). */
const ERROR_LIMIT = 576;

/** TOS of an error: the cause's TOS bits under the precedence Internetwork Control (icmp_send). */
const TOS_MASK = 0x1e;
const PRECEDENCE_INTERNETCONTROL = 0xc0;

const REDIRECT = 5;

/** A destination may be told this many errors at once (XRLIM_BURST_FACTOR in net/ipv4/icmp.c). */
const BURST = 6;

/** ICMP types that are errors (icmp_pointers in net/ipv4/icmp.c). */
export const ICMP_ERRORS: ReadonlySet<number> = new Set([3, 4, 5, 11, 12]);

/**
 * Tells a packet's source why it was not delivered (icmp_send in net/ipv4/icmp.c). Not about broadcasts, later fragments
 * and ICMP errors; not above the rate limit. The source address is the packet's destination when that is the host's own,
 * else what the route back selects.
 */
export function icmpError(
  ns: Namespace,
  skb: Skb,
  about: Ipv4,
  type: number,
  code: number,
  rest: number,
  inbound: Link | undefined,
): void {
  const { sink } = ns.world;
  const local = ns.owns(about.dst) || skb.byLoopback;
  const route = routeOutput(ns, about.src, local ? about.dst : (0 as IPv4), undefined, 0);
  const reason = refusal(ns, skb, about, type, code, route);
  if (reason !== undefined || route === undefined) {
    if (sink.full) sink.step(skb.id, { kind: 'icmp-not-sent', reason: reason ?? 'no-route' });
    return;
  }
  const own = local ? about.dst : undefined;
  const inboundSource =
    ns.icmpSourceInbound && inbound !== undefined ? selectSource(ns, inbound, about.src, 'link') : undefined;
  const room = Math.min(ERROR_LIMIT, pathMtu(ns, route, about.src)) - IPV4_HEADER - ICMP_HEADER;
  const message = ipv4(
    {
      src: own ?? inboundSource ?? routeSource(ns, route),
      dst: about.src,
      protocol: PROTOCOL_ICMP,
      ttl: ns.defaultTtl,
      tos: (about.tos & TOS_MASK) | PRECEDENCE_INTERNETCONTROL,
      id: ns.nextId(),
      df: false,
    },
    icmp(type, code, rest, slice(about, 0, Math.min(about.length, room))),
  );
  const error = new Skb(sink.packet('icmp-error', skb.id), message);
  // icmp_glue_bits, nf_conntrack_attach: it belongs to the connection even where that is not in the table yet.
  if (skb.tracked?.flow !== undefined) error.tracked = { state: 'related', flow: skb.tracked.flow };
  if (sink.full) {
    sink.step(skb.id, {
      kind: 'icmp-sent',
      type,
      code,
      mtu: type === 3 && code === 4 ? rest : undefined,
      as: error.id,
    });
  }
  if (sink.full) tellRoute(ns, error, route);
  if (type === REDIRECT && ns.translates && skb.tracked?.flow?.confirmed === false) untranslatable(ns, error, route);
  else ns.calls.localOut(ns, error, message, route);
}

/** Address translation drops a redirect about a connection that it has not settled (nf_nat_icmp_reply_translation). */
function untranslatable(ns: Namespace, error: Skb, { link }: FibEntry): void {
  const place = link?.place ?? { node: ns.name, port: 'lo' };
  end(ns.world, error.id, 'filter-drop', place, 'output', 0, 'nat: the first packet of the connection is under way');
}

type Refusal = Extract<Step, { kind: 'icmp-not-sent' }>['reason'];

function refusal(
  ns: Namespace,
  skb: Skb,
  about: Ipv4,
  type: number,
  code: number,
  route: FibEntry | undefined,
): Refusal | undefined {
  if (skb.broadcast) return 'broadcast';
  if (about.fragmentOffset !== 0) return 'later-fragment';
  const transport = transportOf(about);
  if (transport?.layer === 'icmp' && ICMP_ERRORS.has(transport.type)) return 'about-icmp-error';
  if (route?.type !== 'unicast' && route?.type !== 'local') return 'no-route';
  return allowed(ns, about.src, type, code) ? undefined : 'rate-limit';
}

/** One token a `icmp_ratelimit` milliseconds for each destination; fragmentation-needed is exempt (icmpv4_xrlim_allow). */
function allowed(ns: Namespace, dst: IPv4, type: number, code: number): boolean {
  const interval = ns.sysctl('net.ipv4.icmp_ratelimit') * 1000;
  if (interval === 0 || (type === 3 && code === 4)) return true;
  if ((ns.sysctl('net.ipv4.icmp_ratemask') & (1 << type)) === 0) return true;
  const { now } = ns.world.clock;
  const peer = peerOf(ns.state.peers, dst, now);
  peer.tokens = Math.min(BURST * interval, peer.tokens + now - peer.last);
  peer.last = now;
  if (peer.tokens < interval) return false;
  peer.tokens -= interval;
  return true;
}
