import { BROADCAST_MAC, formatMac } from '../../packet/address.js';
import { ipv4Of } from '../../packet/ipv4-of.js';
import type { Ethernet } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { arpReceive } from './arp.js';
import { bridgeReceive } from './bridge.js';
import { oversize } from './ethernet.js';
import type { Link } from './link.js';

import { runHook } from './netfilter.js';

/** What arrives at a device (__netif_receive_skb_core in net/core/dev.c). */
export function linkReceive(link: Link, skb: Skb): void {
  const { ns } = link;
  const { world } = ns;
  const { packet } = skb;
  if (!link.up) {
    end(world, skb.id, 'link-down', link.place, 'receive', link.config.id, `${link.name} is down`);
    return;
  }
  if (cannotReceive(link, skb)) return;
  world.sink.hop(skb.id, world.clock.now, link.place, 'in', packet);
  if (ns.hooks !== undefined) {
    const ip = ipv4Of(packet);
    if (ip !== undefined && runHook(ns, 'ingress', skb, ip, link, undefined) === undefined) return;
  }
  if (packet.layer === 'ipv4') ns.calls.ipReceive(link, skb, packet);
  else if (packet.layer === 'ethernet') frameReceive(link, skb, packet);
}

function cannotReceive(link: Link, skb: Skb): boolean {
  const { kind } = link.config;
  const { world } = link.ns;
  if ((kind !== 'veth' && kind !== 'physical') || !oversize(link, skb.packet)) return false;
  if (kind === 'physical' && world.assume('nic-drops-oversize', skb.id) === false) return false;
  end(
    world,
    skb.id,
    'oversize-frame',
    link.place,
    'receive',
    link.config.id,
    `larger than the MTU ${link.mtu} of ${link.name}`,
  );
  return true;
}

function frameReceive(link: Link, skb: Skb, frame: Ethernet): void {
  const br = link.master;
  if (br === undefined) {
    hostReceive(link, skb, frame);
    return;
  }
  const own = bridgeReceive(link, br, skb, frame);
  if (own === undefined) return;
  const { world } = link.ns;
  world.sink.hop(skb.id, world.clock.now, br.place, 'in', own);
  hostReceive(br, skb, own, true);
}

/** A frame for the host itself (eth_type_trans, then by EtherType); what a bridge handed up is for it by any port's MAC. */
function hostReceive(link: Link, skb: Skb, frame: Ethernet, bridged = false): void {
  const handed = bridged || skb.forHost;
  skb.broadcast = frame.dst === BROADCAST_MAC;
  skb.forHost = false;
  if (frame.dst !== link.mac && !skb.broadcast && !handed) {
    notForUs(link, skb, frame);
    return;
  }
  skb.flood = undefined;
  if (frame.payload.layer === 'arp') arpReceive(link, skb, frame.payload);
  else if (frame.payload.layer === 'ipv4') link.ns.calls.ipReceive(link, skb, frame.payload);
}

function notForUs(link: Link, skb: Skb, frame: Ethernet): void {
  const { flood } = skb;
  if (flood !== undefined && --flood.left > 0) return;
  const detail = `${formatMac(frame.dst)} is not the MAC of ${link.name}, ${formatMac(link.mac)}`;
  end(link.ns.world, skb.id, 'not-for-this-mac', link.place, 'receive', link.config.id, detail);
}
