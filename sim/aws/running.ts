import type { Receiver } from '../clock/clock.js';
import { contains, type IPv4, type Mac, networkOf } from '../packet/address.js';
import type { Ipv4 } from '../packet/packet.js';
import { PrefixMap } from '../prefix/prefix-map.js';
import type { EntryId } from '../provenance/provenance.js';
import type { Place } from '../trace/trace.js';
import type { LinkRef } from '../world/link-ref.js';
import type { Skb } from '../world/skb.js';
import type { World } from '../world/world.js';
import type { FabricConfig, NetworkAclConfig, SubnetConfig, VpcConfig, VpcRouteConfig } from './config.js';
import { Eni, type EniPorts } from './eni.js';
import type { GatewayConfig, PeeringConfig } from './gateway-config.js';
import { type TransitGateway, transitGateway } from './transit-gateway.js';

/** Hands a frame to an instance's interface. */
export type Instance = (ref: LinkRef) => Receiver<Skb> | undefined;

/** What every part of a running fabric knows. */
export interface Running {
  readonly world: World;
  readonly instance: Instance;
  readonly parts: Parts;
}

/** A packet on its way between the interface that sent it and wherever it ends. */
export interface Transit {
  readonly skb: Skb;
  readonly ip: Ipv4;
  readonly from: Eni;
  /** How many transit gateways it has passed. */
  readonly turns?: number;
}

/** A VPC, with the interfaces by private address over all its subnets. */
export interface Vpc {
  readonly config: VpcConfig;
  readonly addresses: Map<IPv4, Eni>;
}

/** A subnet with its implicit router (VPC user guide, VPC_Route_Tables). */
export interface Subnet {
  readonly config: SubnetConfig;
  readonly vpc: Vpc;
  readonly routerAddress: IPv4;
  readonly routerMac: Mac;
  /** The router. */
  readonly place: Place;
  readonly table: string;
  /** Of the table. */
  readonly tableEntry: EntryId;
  readonly routes: PrefixMap<VpcRouteConfig>;
  readonly acl: NetworkAclConfig | undefined;
  readonly byMac: Map<Mac, Eni>;
  readonly byAddress: Map<IPv4, Eni>;
}

/** A fabric's parts by name. */
export interface Parts {
  readonly config: FabricConfig;
  readonly vpcs: ReadonlyMap<string, Vpc>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly enis: ReadonlyMap<string, Eni>;
  readonly gateways: ReadonlyMap<string, GatewayConfig>;
  readonly peerings: ReadonlyMap<string, PeeringConfig>;
  readonly transitGateways: ReadonlyMap<string, TransitGateway>;
}

/** Puts a fabric together; interfaces take over what those of `before` have tracked. */
export function assemble(config: FabricConfig, ports: EniPorts, before: ReadonlyMap<string, Eni>): Parts {
  const vpcs = new Map(config.vpcs.map((vpc) => [vpc.name, { config: vpc, addresses: new Map<IPv4, Eni>() }]));
  const subnets = new Map<string, Subnet>();
  for (const subnet of config.subnets) {
    const vpc = vpcs.get(subnet.vpc);
    if (vpc !== undefined) subnets.set(subnet.name, runningSubnet(config, subnet, vpc));
  }
  const enis = new Map<string, Eni>();
  for (const eni of config.enis) {
    const subnet = subnets.get(eni.subnet);
    if (subnet === undefined) continue;
    const groups = config.securityGroups.filter((group) => eni.securityGroups.includes(group.name));
    const running = new Eni(eni, subnet.config, groups, ports, before.get(eni.name));
    enis.set(eni.name, running);
    subnet.byMac.set(eni.mac, running);
    for (const address of eni.addresses) {
      subnet.byAddress.set(address, running);
      subnet.vpc.addresses.set(address, running);
    }
  }
  return {
    config,
    vpcs,
    subnets,
    enis,
    gateways: new Map(config.gateways.map((gateway) => [gateway.name, gateway])),
    peerings: new Map(config.peerings.map((peering) => [peering.name, peering])),
    transitGateways: new Map(config.transitGateways.map((gateway) => [gateway.name, transitGateway(gateway)])),
  };
}

function runningSubnet(config: FabricConfig, subnet: SubnetConfig, vpc: Vpc): Subnet {
  const routes = new PrefixMap<VpcRouteConfig>();
  const table = config.routeTables.find((candidate) => candidate.name === subnet.routeTable);
  // A static route goes before a propagated one to the same destination (VPC user guide, route priority).
  for (const route of [...(table?.routes ?? [])].sort((a, b) => Number(b.propagated) - Number(a.propagated)))
    routes.set(route.destination, route);
  const routerAddress = (networkOf(subnet.cidr) + 1) as IPv4;
  return {
    config: subnet,
    vpc,
    routerAddress,
    routerMac: (ROUTER_MAC + routerAddress) as Mac,
    place: { node: 'fabric', port: `router/${subnet.name}` },
    table: subnet.routeTable,
    tableEntry: table?.id ?? subnet.id,
    routes,
    acl: config.networkAcls.find(({ name }) => name === subnet.networkAcl),
    byMac: new Map(),
    byAddress: new Map(),
  };
}

/** The interface that has an address in a VPC whose groups another one may name. */
export function knownOwner({ parts }: Running, vpc: Vpc, address: IPv4): Eni | undefined {
  const own = vpc.addresses.get(address);
  if (own !== undefined) return own;
  for (const peer of neighbours(parts, vpc)) {
    const owner = peer.addresses.get(address);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** Whether a VPC's security groups may name a group of an interface: its own VPC, or one peered with it in its region. */
export function mayName({ parts }: Running, vpc: Vpc, { config }: Eni): boolean {
  const home = parts.subnets.get(config.subnet)?.vpc;
  return home === vpc || neighbours(parts, vpc).some((peer) => peer === home);
}

/** VPCs peered with one in its region (VPC peering guide, referencing security groups). */
function neighbours(parts: Parts, vpc: Vpc): Vpc[] {
  return [...parts.peerings.values()].flatMap(({ vpcs }) => {
    const far = otherEnd(parts, vpcs, vpc.config.name);
    return far?.config.region === vpc.config.region ? [far] : [];
  });
}

/** The VPC at the other end of a peering; undefined where this one is at neither. */
export function otherEnd(parts: Parts, [a, b]: PeeringConfig['vpcs'], vpc: string): Vpc | undefined {
  const far = a === vpc ? b : b === vpc ? a : undefined;
  return far === undefined ? undefined : parts.vpcs.get(far);
}

/** Whether an address is in a VPC's ranges. */
export function inVpc({ config }: Vpc, address: IPv4): boolean {
  return config.cidrs.some((cidr) => contains(cidr, address));
}

/** The router's interfaces get locally administered MACs made of their addresses; the real ones are AWS's own. */
const ROUTER_MAC = 0x0a0000000000;
