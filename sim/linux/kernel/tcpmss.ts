import type { IPv4 } from '../../packet/address.js';
import { IPV4_HEADER, type Ipv4, TCP_HEADER } from '../../packet/packet.js';
import { mssOf, withMss } from '../../packet/tcp-options.js';
import type { Namespace } from './namespace.js';
import { pathMtu } from './pmtu.js';
import { routeOutput } from './route.js';

/**
 * A segment with its MSS option lowered (tcpmss_mangle_packet in net/netfilter/xt_TCPMSS.c): never raised, and left alone
 * where there is none.
 */
export function clampMss(ns: Namespace, ip: Ipv4, wanted: number | 'clamp-to-pmtu'): Ipv4 {
  const segment = ip.payload;
  if (segment.layer !== 'tcp') return ip;
  const announced = mssOf(segment);
  const mss =
    wanted === 'clamp-to-pmtu' ? Math.min(mtuTo(ns, ip.dst), mtuTo(ns, ip.src)) - IPV4_HEADER - TCP_HEADER : wanted;
  return announced === undefined || announced <= mss ? ip : { ...ip, payload: withMss(segment, mss) };
}

function mtuTo(ns: Namespace, address: IPv4): number {
  const route = routeOutput(ns, address, 0 as IPv4, undefined, 0);
  return route === undefined ? 0xffff : pathMtu(ns, route, address);
}
