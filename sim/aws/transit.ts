import { formatCidr, formatIPv4 } from '../packet/address.js';
import type { Place } from '../trace/trace.js';
import { end } from '../world/world.js';
import type { TransitAttachmentConfig } from './gateway-config.js';
import { passesAcl } from './network-acl.js';
import { withinMtu } from './oversize.js';
import { routeFrom } from './router.js';
import type { Running, Subnet, Transit } from './running.js';
import type { TransitGateway } from './transit-gateway.js';

/** A transit gateway carries 8,500 bytes between VPCs and drops what is larger (Transit Gateway guide, quotas, MTU). */
const MTU = 8500;

/** How often one packet may pass transit gateways: one that comes again and again would go round for ever. */
const TURNS = 16;

/**
 * Through a transit gateway: from the attachment of the sender's VPC, which must have a subnet in the sender's zone, by
 * the route table of that attachment to another one, and on by the route table of the attachment's subnet there.
 */
export function overTransitGateway(fabric: Running, transit: Transit, gateway: TransitGateway, from: Subnet): void {
  const { world, parts } = fabric;
  const { skb, ip } = transit;
  const { config } = gateway;
  const place: Place = { node: 'fabric', port: `tgw/${config.name}` };
  world.sink.hop(skb.id, world.clock.now, place, 'in', skb.packet);
  const lost = (entry: number, detail: string) =>
    end(world, skb.id, 'transit-gateway-no-route', place, 'transit gateway', entry, detail);
  const entrance = config.attachments.find(({ vpc }) => vpc === from.vpc.config.name);
  if (entrance === undefined || door(fabric, entrance, from.config.zone) === undefined) {
    lost(entrance?.id ?? config.id, `no attachment of ${from.vpc.config.name} in zone ${from.config.zone}`);
    return;
  }
  const table = gateway.tables.get(entrance.routeTable);
  const route = table?.routes.longest(ip.dst);
  const exit = route?.attachment === undefined ? undefined : gateway.attachments.get(route.attachment);
  if (exit === undefined) {
    const why = route === undefined ? 'has no route' : `has a blackhole (${formatCidr(route.destination)})`;
    lost(route?.id ?? table?.entry ?? config.id, `table ${entrance.routeTable} ${why} for ${formatIPv4(ip.dst)}`);
    return;
  }
  if (route !== undefined && world.sink.full) {
    const destination = formatCidr(route.destination);
    const step = { entry: route.id, table: entrance.routeTable, destination, target: exit.name };
    world.sink.step(skb.id, { kind: 'vpc-route', ...step });
  }
  const inner = door(fabric, exit, from.config.zone) ?? parts.subnets.get(exit.subnets[0] ?? '');
  if (inner === undefined) return;
  if ((transit.turns ?? 0) >= TURNS) {
    end(world, skb.id, 'ttl-exceeded', place, 'transit gateway', config.id, 'it goes round between VPCs');
    return;
  }
  const answers = () => parts.config.limits.transitGatewayAnswers;
  const limit = { mtu: MTU, entry: config.id, place, what: 'a transit gateway', answers, neverFragments: true };
  for (const piece of withinMtu(fabric, transit, limit)) {
    const onwards = { ...piece, turns: (transit.turns ?? 0) + 1 };
    if (passesAcl(fabric, onwards, inner, 'ingress')) routeFrom(fabric, onwards, inner);
  }
}

/** The attachment's subnet in a zone. */
function door({ parts }: Running, { subnets }: TransitAttachmentConfig, zone: string): Subnet | undefined {
  for (const name of subnets) {
    const subnet = parts.subnets.get(name);
    if (subnet?.config.zone === zone) return subnet;
  }
  return undefined;
}
