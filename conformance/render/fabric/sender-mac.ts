import { formatMac, type Mac } from '../../../sim/packet/address.js';
import type { Port } from './layout.js';

/**
 * What stands as source MAC between the router and the receiving ENI's namespace on a frame that was routed: the number
 * of the port that it came from. The receiving side thus knows the sender, which security groups need, and that the
 * frame was routed, so that it puts its router's MAC there. Frames inside a subnet keep their own. The prefix is locally
 * administered and none of those that the model's MACs have.
 */
export function routedFrom(port: Port): string {
  return formatMac((ROUTED + port.number) as Mac);
}

/** An nft match on such a frame. */
export const IS_ROUTED = 'ether saddr & ff:ff:ff:ff:00:00 == fa:00:00:00:00:00';

const ROUTED = 0xfa0000000000;
