import { formatCidr, formatIPv4, type IPv4 } from '../packet/address.js';
import { ethernet } from '../packet/build.js';
import { ETHERTYPE_IPV4, type Ipv4 } from '../packet/packet.js';
import { end } from '../world/world.js';
import { isAwsService } from './addresses.js';
import { arrive } from './arrive.js';
import type { VpcRouteConfig } from './config.js';
import type { Eni } from './eni.js';
import { leaveBy } from './gateways.js';
import { passesAcl } from './network-acl.js';
import { overPeering } from './peering.js';
import type { Running, Subnet, Transit } from './running.js';
import { overTransitGateway } from './transit.js';

/** The interface that a route leads what is for an address to, whoever has the address; undefined where none does. */
export function ledTo({ parts }: Running, subnet: Subnet, dst: IPv4): Eni | undefined {
  const target = subnet.routes.longest(dst)?.target;
  return target?.kind === 'eni' ? parts.enis.get(target.eni) : undefined;
}

/** A packet at the router of the subnet that it comes from: by the subnet's route table, past its network ACL. */
export function routeFrom(fabric: Running, transit: Transit, subnet: Subnet): void {
  const { world } = fabric;
  const { skb, ip } = transit;
  world.sink.hop(skb.id, world.clock.now, subnet.place, 'in', skb.packet);
  if (isAwsService(subnet.vpc.config.cidrs, ip.dst)) {
    const detail = `${formatIPv4(ip.dst)} is an AWS service, which is not modelled`;
    end(world, skb.id, 'undetermined', subnet.place, 'service', subnet.config.id, detail);
    return;
  }
  const route = subnet.routes.longest(ip.dst);
  if (route === undefined) {
    const detail = `table ${subnet.table} has no route for ${formatIPv4(ip.dst)}`;
    end(world, skb.id, 'vpc-no-route', subnet.place, 'route table', subnet.tableEntry, detail);
    return;
  }
  if (world.sink.full) {
    const destination = formatCidr(route.destination);
    const step = { entry: route.id, table: subnet.table, destination, target: nameOf(route.target) };
    world.sink.step(skb.id, { kind: 'vpc-route', ...step });
  }
  follow(fabric, transit, subnet, route);
}

function nameOf(target: VpcRouteConfig['target']): string {
  switch (target.kind) {
    case 'eni':
      return target.eni;
    case 'gateway':
    case 'peering':
    case 'transit-gateway':
      return target.name;
    case 'local':
    case 'blackhole':
      return target.kind;
  }
}

function follow(fabric: Running, transit: Transit, subnet: Subnet, route: VpcRouteConfig): void {
  const { world, parts } = fabric;
  const { skb, ip } = transit;
  const { target } = route;
  const fail = (disposition: 'vpc-no-such-address' | 'vpc-route-blackhole', detail: string) =>
    end(world, skb.id, disposition, subnet.place, 'route table', route.id, detail);
  const gone = () => fail('vpc-route-blackhole', `the target of ${formatCidr(route.destination)} is gone`);
  switch (target.kind) {
    case 'local': {
      const owner = subnet.vpc.addresses.get(ip.dst);
      if (owner !== undefined) routeTo(fabric, transit, subnet, owner);
      else {
        const destination = formatCidr(route.destination);
        fail(
          'vpc-no-such-address',
          `the local route ${destination} matches, and no interface has ${formatIPv4(ip.dst)}`,
        );
      }
      return;
    }
    case 'eni': {
      const owner = parts.enis.get(target.eni);
      if (owner === undefined) gone();
      else routeTo(fabric, transit, subnet, owner);
      return;
    }
    case 'blackhole':
      gone();
      return;
    case 'gateway': {
      const gateway = parts.gateways.get(target.name);
      if (gateway === undefined) gone();
      else if (passesAcl(fabric, transit, subnet, 'egress')) leaveBy(fabric, transit, gateway, subnet);
      return;
    }
    case 'peering': {
      const peering = parts.peerings.get(target.name);
      if (peering === undefined) gone();
      else if (passesAcl(fabric, transit, subnet, 'egress')) overPeering(fabric, transit, peering, subnet);
      return;
    }
    case 'transit-gateway': {
      const gateway = parts.transitGateways.get(target.name);
      if (gateway === undefined) gone();
      else if (passesAcl(fabric, transit, subnet, 'egress')) overTransitGateway(fabric, transit, gateway, subnet);
      return;
    }
  }
}

/** To an interface of the same VPC. Inside a subnet no network ACL is asked (VPC user guide, vpc-network-acls). */
function routeTo(fabric: Running, transit: Transit, subnet: Subnet, to: Eni): void {
  const inside = to.config.subnet === subnet.config.name;
  if (inside || passesAcl(fabric, transit, subnet, 'egress')) deliverTo(fabric, transit, to, subnet);
}

/** To an interface whose subnet it enters, unless that is where it comes from. */
export function deliverTo(fabric: Running, transit: Transit, to: Eni, from: Subnet | undefined): void {
  const subnet = fabric.parts.subnets.get(to.config.subnet);
  if (subnet === undefined) return;
  const ip = throughRouter(fabric, transit, from ?? subnet);
  if (ip === undefined) return;
  const onwards = { ...transit, ip };
  if (subnet !== from && !passesAcl(fabric, onwards, subnet, 'ingress')) return;
  arrive(fabric, onwards, to, ethernet(to.config.mac, subnet.routerMac, ETHERTYPE_IPV4, ip));
}

function throughRouter({ world }: Running, { skb, ip }: Transit, { place }: Subnet): Ipv4 | undefined {
  if (world.assume('vpc-router-keeps-ttl', skb.id) === true) return ip;
  if (ip.ttl > 1) return { ...ip, ttl: ip.ttl - 1 };
  end(world, skb.id, 'ttl-exceeded', place, 'router', 0, `TTL ${ip.ttl} on arrival`);
  return undefined;
}
