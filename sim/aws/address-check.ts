import { formatIPv4, type IPv4 } from '../packet/address.js';
import type { Skb } from '../world/skb.js';
import { end, type World } from '../world/world.js';
import type { Eni } from './eni.js';

/**
 * The source/destination check of an interface: each side is independent of the other (EC2 user guide, using-eni). A
 * refusal has been told.
 */
export function addressCheck(world: World, eni: Eni, skb: Skb, side: 'source' | 'destination', address: IPv4): boolean {
  if (!eni.config.sourceDestCheck) return true;
  const passed = eni.owns(address);
  const { sink } = world;
  if (sink.full)
    sink.step(skb.id, { kind: 'eni-check', eni: eni.config.name, entry: eni.config.id, side, passed, address });
  if (passed) return true;
  const detail = `${formatIPv4(address)} is no address of ${eni.config.name}, whose source/destination check is on`;
  end(world, skb.id, `${side}-check`, eni.place, 'source/destination check', eni.config.id, detail);
  return false;
}
