import { ipv4Of } from '../../packet/ipv4-of.js';
import type { Packet } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { FibEntry } from './fib.js';
import type { Link, Xmit } from './link.js';
import { runHook } from './netfilter.js';

/**
 * Hands a packet to a device (__dev_queue_xmit in net/core/dev.c): the filters of its egress first, then the device, if it
 * is up and has a carrier. `route` as in Device.transmit.
 */
export function queueTransmit(link: Link, skb: Skb, packet: Packet, route: FibEntry | undefined): Xmit {
  const { ns } = link;
  if (ns.hooks?.egress !== undefined) {
    const ip = ipv4Of(packet);
    if (ip !== undefined && runHook(ns, 'egress', skb, ip, undefined, link) === undefined) return 'dropped';
  }
  if (link.running) return link.device.transmit(link, skb, packet, route);
  end(ns.world, skb.id, 'link-down', link.place, 'transmit', link.config.id, `${link.name} ${whyNot(link)}`);
  return 'congested';
}

function whyNot(link: Link): string {
  if (!link.up) return 'is down';
  return link.config.kind === 'bridge'
    ? 'has no carrier: no port of it is up'
    : 'has no carrier: its other end is down';
}
