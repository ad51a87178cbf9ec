import { formatIPv4 } from '../packet/address.js';
import type { Place } from '../trace/trace.js';
import { end } from '../world/world.js';
import type { PeeringConfig } from './gateway-config.js';
import { withinMtu } from './oversize.js';
import { deliverTo } from './router.js';
import { inVpc, otherEnd, type Running, type Subnet, type Transit } from './running.js';

/**
 * Over a peering connection into the other VPC. No route table is asked there: what is for no address of that VPC is
 * lost (VPC peering guide, invalid configurations).
 */
export function overPeering(fabric: Running, transit: Transit, peering: PeeringConfig, from: Subnet): void {
  const { world, parts } = fabric;
  const { skb, ip } = transit;
  const place: Place = { node: 'fabric', port: `peering/${peering.name}` };
  world.sink.hop(skb.id, world.clock.now, place, 'in', skb.packet);
  const far = otherEnd(parts, peering.vpcs, from.vpc.config.name);
  const lost = (disposition: 'peering-not-transitive' | 'vpc-no-such-address', detail: string) =>
    end(world, skb.id, disposition, place, 'peering', peering.id, detail);
  if (far === undefined || !inVpc(far, ip.dst)) {
    lost('peering-not-transitive', `${formatIPv4(ip.dst)} is no address of ${far?.config.name ?? 'the other VPC'}`);
    return;
  }
  const owner = far.addresses.get(ip.dst);
  if (owner === undefined) {
    lost('vpc-no-such-address', `no interface of ${far.config.name} has ${formatIPv4(ip.dst)}`);
    return;
  }
  const near = from.vpc.config;
  const across = near.region !== far.config.region;
  const mtu = Math.min(far.config.mtu, across ? parts.config.limits.interRegionPeeringMtu : near.mtu);
  const answers = () => world.assume('gateways-answer-oversize', skb.id) === true;
  const limit = { mtu, entry: peering.id, place, what: 'the peering', answers };
  for (const piece of withinMtu(fabric, transit, limit)) deliverTo(fabric, piece, owner, undefined);
}
