import { formatMac, ZERO_MAC } from '../../packet/address.js';
import type { Packet } from '../../packet/packet.js';
import { ETHERNET_HEADER } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { Device, Link } from './link.js';

/** Slack that a receiving device allows above its MTU: a VLAN tag (is_skb_forwardable in include/linux/netdevice.h). */
const VLAN_TAG = 4;

/** Whether a frame is too large for a device that will not fragment it. */
export function oversize(link: Link, frame: Packet): boolean {
  const size = frame.layer === 'ethernet' ? frame.length - ETHERNET_HEADER : frame.length;
  return size > link.mtu + VLAN_TAG;
}

/** Devices with a cable: physical interfaces and veth. */
export const cable: Device = {
  ethernet: true,
  transmit(link, skb, frame) {
    const { world } = link.ns;
    const { wire } = link;
    if (wire === undefined) return 'congested';
    world.sink.hop(skb.id, world.clock.now, link.place, 'out', frame);
    skb.packet = frame;
    scrub(link, skb);
    world.clock.post(wire, skb);
    return wire.refuses(frame) ? 'dropped' : 'taken';
  },
};

/** Between devices a connection is forgotten, between namespaces the mark too (skb_scrub_packet). */
function scrub({ ns, config }: Link, skb: Skb): void {
  skb.tracked = undefined;
  if (config.kind !== 'veth' || config.peer.namespace !== ns.name) skb.mark = 0;
}

/** The loopback device hands back what it is given. */
export const loopback: Device = {
  ethernet: false,
  transmit(link, skb, packet, route) {
    const { world } = link.ns;
    // It comes back with the route that it left by, which is local (RTCF_LOCAL in __mkroute_output).
    skb.byLoopback = route?.type === 'unicast';
    // All addresses share one neighbour there (arp_constructor): one with a MAC makes each frame somebody else's.
    const foreign = [...link.neighbours.values()].find(({ mac }) => mac !== undefined && mac !== ZERO_MAC);
    if (foreign?.mac !== undefined) {
      world.sink.hop(skb.id, world.clock.now, link.place, 'in', packet);
      const detail = `a neighbour of ${link.name} has ${formatMac(foreign.mac)}, which is not its MAC`;
      end(world, skb.id, 'not-for-this-mac', link.place, 'receive', foreign.entry, detail);
      return 'taken';
    }
    skb.packet = packet;
    world.clock.post(link, skb);
    return 'taken';
  },
};
