import { contains, formatCidr, formatIPv4 } from '../packet/address.js';
import { isFragment } from '../packet/fragment.js';
import { PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../packet/packet.js';
import type { Place } from '../trace/trace.js';
import { end } from '../world/world.js';
import { isPrivate } from './addresses.js';
import type { GatewayConfig } from './gateway-config.js';
import { passesAcl } from './network-acl.js';
import { withinMtu } from './oversize.js';
import type { Running, Subnet, Transit } from './running.js';

type Internet = Extract<GatewayConfig, { kind: 'internet' }>;
type Nat = Extract<GatewayConfig, { kind: 'nat' }>;
type Vpn = Extract<GatewayConfig, { kind: 'vpn' }>;

/** An internet gateway carries 1,500 bytes (EC2 user guide, network_mtu). */
const INTERNET_MTU = 1500;

/** A NAT gateway carries 8,500 bytes (VPC user guide, nat-gateway-basics). */
const NAT_MTU = 8500;

/** A site-to-site VPN carries 1,446 bytes and has no path MTU discovery (Site-to-Site VPN user guide, vpn-limits). */
const VPN_MTU = 1446;

/** What a NAT gateway translates (VPC user guide, nat-gateway-basics). */
const NAT_PROTOCOLS: ReadonlySet<number> = new Set([PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP]);

/** Where a gateway is told to be in traces. */
const PREFIX = { internet: 'igw', nat: 'nat', vpn: 'vpn' } as const;

/** A packet at a gateway, past the network ACL of the subnet that it comes from. */
export function leaveBy(fabric: Running, transit: Transit, gateway: GatewayConfig, from: Subnet): void {
  const { world } = fabric;
  const place: Place = { node: 'fabric', port: `${PREFIX[gateway.kind]}/${gateway.name}` };
  world.sink.hop(transit.skb.id, world.clock.now, place, 'in', transit.skb.packet);
  switch (gateway.kind) {
    case 'internet':
      byInternet(fabric, transit, gateway, place, from);
      return;
    case 'nat':
      byNat(fabric, transit, gateway, place, from);
      return;
    case 'vpn':
      byVpn(fabric, transit, gateway, place);
      return;
  }
}

/** An internet gateway exchanges the private address of an interface for its public one; without one it drops. */
function byInternet(fabric: Running, transit: Transit, gateway: Internet, place: Place, { vpc }: Subnet): void {
  const { ip } = transit;
  if (lostInInternet(fabric, transit, gateway.id, place)) return;
  const owner = vpc.addresses.get(ip.src);
  if (!owner?.config.publicAddress || owner.config.addresses[0] !== ip.src) {
    const detail = `${formatIPv4(ip.src)} has no public address`;
    end(fabric.world, transit.skb.id, 'no-public-address', place, 'internet gateway', gateway.id, detail);
    return;
  }
  toInternet(fabric, transit, gateway.id, place);
}

/** Whether nobody in the internet has the destination, which then has been told. */
function lostInInternet({ world }: Running, { skb, ip }: Transit, entry: number, place: Place): boolean {
  if (!isPrivate(ip.dst)) return false;
  const detail = `${formatIPv4(ip.dst)} is a private address`;
  end(world, skb.id, 'left-by-gateway', place, 'internet gateway', entry, detail);
  return true;
}

function toInternet(fabric: Running, transit: Transit, entry: number, place: Place): void {
  const { world } = fabric;
  const answers = () => world.assume('gateways-answer-oversize', transit.skb.id) === true;
  const limit = { mtu: INTERNET_MTU, entry, place, what: 'an internet gateway', answers };
  for (const { skb } of withinMtu(fabric, transit, limit))
    end(world, skb.id, 'exits-network', place, 'internet gateway', entry, 'it left for the internet');
}

/** A NAT gateway makes the source its own and sends on by the route table of the subnet that it lives in. */
function byNat(fabric: Running, transit: Transit, gateway: Nat, place: Place, from: Subnet): void {
  const { world, parts } = fabric;
  const { skb, ip } = transit;
  const home = parts.subnets.get(gateway.subnet);
  const drop = (detail: string) => end(world, skb.id, 'nat-gateway-protocol', place, 'NAT gateway', gateway.id, detail);
  if (home === undefined || (home !== from && !passesAcl(fabric, transit, home, 'ingress'))) return;
  if (!NAT_PROTOCOLS.has(ip.protocol)) {
    drop(`IP protocol ${ip.protocol} is not translated`);
    return;
  }
  if (isFragment(ip) && ip.protocol !== PROTOCOL_UDP) {
    drop('fragments are translated of UDP only');
    return;
  }
  const answers = () => world.assume('gateways-answer-oversize', skb.id) === true;
  const limit = { mtu: NAT_MTU, entry: gateway.id, place, what: 'a NAT gateway', answers };
  const target = home.routes.longest(ip.dst)?.target;
  const next = target?.kind === 'gateway' ? parts.gateways.get(target.name) : undefined;
  for (const piece of withinMtu(fabric, transit, limit)) {
    const translated = { ...piece, ip: { ...piece.ip, src: gateway.address } };
    if (next?.kind !== 'internet') {
      const detail = `what a NAT gateway sends on to ${target === undefined ? 'nowhere' : formatIPv4(ip.dst)} is not modelled`;
      end(world, piece.skb.id, 'undetermined', place, 'NAT gateway', gateway.id, detail);
    } else if (passesAcl(fabric, translated, home, 'egress')) {
      const beyond: Place = { node: 'fabric', port: `${PREFIX.internet}/${next.name}` };
      if (!lostInInternet(fabric, translated, next.id, beyond)) toInternet(fabric, translated, next.id, beyond);
    }
  }
}

function byVpn(fabric: Running, transit: Transit, gateway: Vpn, place: Place): void {
  const { world } = fabric;
  const { dst } = transit.ip;
  const range = gateway.customer.find((cidr) => contains(cidr, dst));
  if (range === undefined) {
    const detail = `the customer's network has no ${formatIPv4(dst)}`;
    end(world, transit.skb.id, 'left-by-gateway', place, 'VPN', gateway.id, detail);
    return;
  }
  const limit = { mtu: VPN_MTU, entry: gateway.id, place, what: 'the VPN', answers: () => false };
  for (const { skb } of withinMtu(fabric, transit, limit))
    end(world, skb.id, 'exits-network', place, 'VPN', gateway.id, `it left for ${formatCidr(range)}`);
}
