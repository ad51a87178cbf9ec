import type { IPv4 } from '../packet/address.js';
import type { Ethernet } from '../packet/packet.js';
import type { Skb } from '../world/skb.js';
import { end } from '../world/world.js';
import { addressCheck } from './address-check.js';
import type { Eni } from './eni.js';
import { admits } from './firewall.js';
import { knownOwner, mayName, type Running, type Transit, type Vpc } from './running.js';
import type { InGroup } from './security-group.js';

/** Destination check and ingress rules of an interface, then its instance. */
export function arrive(fabric: Running, { skb, ip, from }: Transit, to: Eni, frame: Ethernet): void {
  const { world, parts } = fabric;
  world.sink.hop(skb.id, world.clock.now, to.place, 'out', frame);
  if (!addressCheck(world, to, skb, 'destination', ip.dst)) return;
  const vpc = parts.subnets.get(to.config.subnet)?.vpc;
  if (vpc === undefined || !admits(world, to, skb, ip, 'ingress', sharesGroup(fabric, vpc, ip.src, from, skb.id)))
    return;
  skb.packet = frame;
  hand(fabric, to, skb);
}

/** Gives a frame to the instance of an interface. */
export function hand({ world, instance }: Running, eni: Eni, skb: Skb): void {
  const link = instance(eni.config.attachment);
  if (link !== undefined) world.clock.post(link, skb);
  else end(world, skb.id, 'link-down', eni.place, 'instance', eni.config.id, 'the instance has no such interface');
}

/** Whether the far end is in a group, by its address or, if that is assumed, by its interface. */
export function sharesGroup(fabric: Running, vpc: Vpc, address: IPv4, peer: Eni | undefined, id: number): InGroup {
  return (group) => {
    if (knownOwner(fabric, vpc, address)?.config.securityGroups.includes(group)) return true;
    if (peer === undefined || !mayName(fabric, vpc, peer) || !peer.config.securityGroups.includes(group)) return false;
    return fabric.world.assume('sg-reference-matches-forwarded-sources', id) === true;
  };
}
