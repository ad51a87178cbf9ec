import { BROADCAST_MAC, formatMac, type Mac } from '../packet/address.js';
import type { Skb } from '../world/skb.js';
import { end } from '../world/world.js';
import type { Eni } from './eni.js';
import type { Running, Subnet } from './running.js';

/** Tells that a frame is for no interface of its subnet: a VPC learns nothing and floods nothing. */
export function unknownMac({ world }: Running, from: Eni, { config }: Subnet, skb: Skb, mac: Mac): void {
  const why =
    mac === BROADCAST_MAC ? 'a VPC carries no broadcast' : `${formatMac(mac)} is no interface of subnet ${config.name}`;
  end(world, skb.id, 'vpc-unknown-mac', from.place, 'mapping', config.id, why);
}
