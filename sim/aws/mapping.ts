import { contains, formatIPv4 } from '../packet/address.js';
import { arp, ethernet } from '../packet/build.js';
import { type Arp, ETHERTYPE_ARP } from '../packet/packet.js';
import { Skb } from '../world/skb.js';
import { isAwsService } from './addresses.js';
import { hand } from './arrive.js';
import type { Eni } from './eni.js';
import type { Running, Subnet } from './running.js';

/** The mapping service answers ARP for the router and for interfaces of the subnet, for nothing else. */
export function answerArp(fabric: Running, eni: Eni, subnet: Subnet, skb: Skb, request: Arp): void {
  const { world } = fabric;
  const service =
    contains(subnet.config.cidr, request.targetIp) && isAwsService(subnet.vpc.config.cidrs, request.targetIp);
  const router = request.targetIp === subnet.routerAddress || service;
  const known = router ? subnet.routerMac : subnet.byAddress.get(request.targetIp)?.config.mac;
  if (request.operation !== 'request' || known === undefined || known === eni.config.mac) return;
  if (world.sink.full) world.sink.step(skb.id, { kind: 'vpc-mapping', mac: known, to: formatIPv4(request.targetIp) });
  const reply = arp('reply', { mac: known, ip: request.targetIp }, { mac: request.senderMac, ip: request.senderIp });
  const answer = new Skb(world.sink.packet('arp', skb.id), ethernet(request.senderMac, known, ETHERTYPE_ARP, reply));
  world.sink.hop(answer.id, world.clock.now, eni.place, 'out', answer.packet);
  hand(fabric, eni, answer);
}
