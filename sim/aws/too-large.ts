import { icmp, ipv4, slice } from '../packet/build.js';
import { isFragment } from '../packet/fragment.js';
import { ICMP_HEADER, IPV4_HEADER, PROTOCOL_ICMP } from '../packet/packet.js';
import { Skb } from '../world/skb.js';
import type { MtuLimit } from './oversize.js';
import { deliverTo } from './router.js';
import type { Running, Transit } from './running.js';

/** An error quotes the header and at least eight bytes (RFC 792); routers quote up to 576 bytes in all (RFC 1812). */
const LIMIT = 576;

/**
 * An element's answer to what is too large: destination unreachable, fragmentation needed, with its MTU (RFC 1191). Which
 * address it comes from is not documented; here it is that of the router of the sender's subnet. It has to pass the
 * network ACL and the security groups there.
 */
export function tellTooLarge(fabric: Running, { skb, ip, from }: Transit, { mtu, place }: MtuLimit): void {
  const { world, parts } = fabric;
  const subnet = parts.subnets.get(from.config.subnet);
  if (subnet === undefined || (isFragment(ip) && ip.fragmentOffset !== 0)) return;
  const quoted = slice(ip, 0, Math.min(ip.length, LIMIT - IPV4_HEADER - ICMP_HEADER));
  const fields = { src: subnet.routerAddress, dst: ip.src, protocol: PROTOCOL_ICMP, ttl: 64, id: 0, df: false };
  const message = ipv4(fields, icmp(3, 4, mtu, quoted));
  const error = new Skb(world.sink.packet('icmp-error', skb.id), message);
  if (world.sink.full) world.sink.step(skb.id, { kind: 'icmp-sent', type: 3, code: 4, mtu, as: error.id });
  world.sink.hop(error.id, world.clock.now, place, 'out', message);
  deliverTo(fabric, { skb: error, ip: message, from }, from, undefined);
}
