import type { EniConfig, FabricConfig, SubnetConfig, VpcConfig, VpcRouteConfig } from '../../../sim/aws/config.js';
import { type IPv4, type Mac, networkOf } from '../../../sim/packet/address.js';

/** A network interface and its port at the router. */
export interface Port {
  readonly eni: EniConfig;
  /** From 1; its place among the VPC's interfaces, which stays. */
  readonly number: number;
  /** The router's interface; by number, because interface names hold 15 bytes (IFNAMSIZ). */
  readonly device: string;
  readonly subnet: SubnetLayout;
}

/** A subnet with its implicit router (VPC user guide, VPC_Route_Tables). */
export interface SubnetLayout {
  readonly config: SubnetConfig;
  readonly vpc: VpcConfig;
  readonly routerAddress: IPv4;
  readonly routerMac: Mac;
  readonly routes: readonly VpcRouteConfig[];
  /** The interfaces in it. */
  readonly ports: readonly Port[];
}

/** A VPC with the names and numbers of its rendering. */
export interface Layout {
  readonly config: FabricConfig;
  readonly subnets: readonly SubnetLayout[];
  /** All interfaces whose subnet exists. */
  readonly ports: readonly Port[];
  /** By private address, over all subnets. */
  readonly owners: ReadonlyMap<IPv4, Port>;
  /** By the interface's name. */
  readonly byName: ReadonlyMap<string, Port>;
}

export function layOut(config: FabricConfig): Layout {
  const numbered = config.enis.map((eni, index) => ({ eni, number: index + 1, device: `eni${index + 1}` }));
  const subnets = config.subnets.map((subnet): SubnetLayout => {
    const vpc = config.vpcs.find(({ name }) => name === subnet.vpc);
    if (vpc === undefined) throw new Error(`subnet ${subnet.name}: no VPC ${subnet.vpc}`);
    const routerAddress = (networkOf(subnet.cidr) + 1) as IPv4;
    const ports: Port[] = [];
    const layout: SubnetLayout = {
      config: subnet,
      vpc,
      routerAddress,
      routerMac: (ROUTER_MAC + routerAddress) as Mac,
      // A static route goes before a propagated one: the first to a destination counts.
      routes: [...(config.routeTables.find(({ name }) => name === subnet.routeTable)?.routes ?? [])].sort(
        (a, b) => Number(a.propagated) - Number(b.propagated),
      ),
      ports,
    };
    ports.push(...numbered.filter(({ eni }) => eni.subnet === subnet.name).map((of) => ({ ...of, subnet: layout })));
    return layout;
  });
  const ports = subnets.flatMap((subnet) => subnet.ports).sort((a, b) => a.number - b.number);
  return {
    config,
    subnets,
    ports,
    owners: new Map(ports.flatMap((port) => port.eni.addresses.map((address) => [address, port] as const))),
    byName: new Map(ports.map((port) => [port.eni.name, port])),
  };
}

/** What the simulated VPC makes its routers' MACs of, which keeps it to itself. */
const ROUTER_MAC = 0x0a0000000000;
