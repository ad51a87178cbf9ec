import type {
  EniConfig,
  FabricConfig,
  FabricLimits,
  NetworkAclConfig,
  RouteTableConfig,
  SecurityGroupConfig,
  SubnetConfig,
  VpcConfig,
  VpcRouteConfig,
} from '../../aws/config.js';
import type { GatewayConfig, PeeringConfig, TransitGatewayConfig } from '../../aws/gateway-config.js';
import { type Cidr, contains, formatCidr, networkOf } from '../../packet/address.js';
import type { ApiError, FabricOperation } from './fabric-operation.js';

function same(a: Cidr, b: Cidr): boolean {
  return a.length === b.length && networkOf(a) === networkOf(b);
}

/** The fold of calls: applies each as EC2 would and refuses what it refuses. */
export class FabricBuilder {
  readonly #vpcs: VpcConfig[] = [];
  readonly #subnets: SubnetConfig[] = [];
  readonly #tables = new Map<string, RouteTableConfig>();
  readonly #acls: NetworkAclConfig[] = [];
  readonly #groups: SecurityGroupConfig[] = [];
  readonly #gateways: GatewayConfig[] = [];
  readonly #peerings: PeeringConfig[] = [];
  readonly #transitGateways: TransitGatewayConfig[] = [];
  readonly #enis: EniConfig[] = [];

  constructor(readonly limits: FabricLimits) {}

  /** The fabric as it is now. */
  build(): FabricConfig {
    return {
      limits: this.limits,
      vpcs: [...this.#vpcs],
      subnets: [...this.#subnets],
      routeTables: [...this.#tables.values()],
      networkAcls: [...this.#acls],
      securityGroups: [...this.#groups],
      gateways: [...this.#gateways],
      peerings: [...this.#peerings],
      transitGateways: [...this.#transitGateways],
      enis: [...this.#enis],
    };
  }

  /** Applies a call; a refusal leaves everything as it was. */
  apply(operation: FabricOperation): ApiError | undefined {
    switch (operation.kind) {
      case 'create-vpc':
        this.#vpcs.push(operation.vpc);
        return undefined;
      case 'create-gateway':
        this.#gateways.push(operation.gateway);
        return undefined;
      case 'create-peering':
        this.#peerings.push(operation.peering);
        return undefined;
      case 'create-transit-gateway':
        this.#transitGateways.push(operation.gateway);
        return undefined;
      case 'create-network-acl':
        this.#acls.push(operation.acl);
        return undefined;
      case 'create-route-table':
        this.#tables.set(operation.table.name, operation.table);
        return undefined;
      case 'create-subnet':
        this.#subnets.push(operation.subnet);
        return undefined;
      case 'create-security-group':
        this.#groups.push(operation.group);
        return undefined;
      case 'create-network-interface':
        this.#enis.push(operation.eni);
        return undefined;
      case 'create-route':
        return this.#createRoute(operation.table, operation.route);
      case 'delete-route':
        return this.#deleteRoute(operation.table, operation.destination);
      case 'set-source-dest-check':
        return this.#setCheck(operation.eni, operation.on);
    }
  }

  /**
   * CreateRoute, and what route propagation adds. The quota counts every entry of the table that is not propagated, the
   * local routes among them; propagated ones have a quota of 100 (VPC user guide, amazon-vpc-limits).
   */
  #createRoute(name: string, route: VpcRouteConfig): ApiError | undefined {
    const table = this.#tables.get(name);
    if (table === undefined) {
      return { error: 'InvalidRouteTableID.NotFound', message: `The routeTable ID '${name}' does not exist` };
    }
    const alike = table.routes.filter(({ propagated }) => propagated === route.propagated);
    if (alike.some(({ destination }) => same(destination, route.destination))) {
      const message = `The route identified by ${formatCidr(route.destination)} already exists.`;
      return { error: 'RouteAlreadyExists', message };
    }
    if (this.#insideVpc(table.vpc, route.destination)) {
      return { error: 'InvalidParameterValue', message: "Route destination doesn't match any subnet CIDR blocks." };
    }
    const quota = route.propagated ? PROPAGATED_ROUTES : table.quota;
    if (alike.length >= quota) {
      return { error: 'RouteLimitExceeded', message: `The maximum number of routes has been reached (${quota}).` };
    }
    this.#tables.set(name, { ...table, routes: [...table.routes, route] });
    return undefined;
  }

  /** DeleteRoute; propagated routes are not its to take out. Callers pass over InvalidRoute.NotFound. */
  #deleteRoute(name: string, destination: Cidr): undefined {
    const table = this.#tables.get(name);
    if (table === undefined) return;
    const routes = table.routes.filter((route) => route.propagated || !same(route.destination, destination));
    this.#tables.set(name, { ...table, routes });
  }

  #setCheck(name: string, sourceDestCheck: boolean): undefined {
    for (const [index, eni] of this.#enis.entries())
      if (eni.name === name) this.#enis[index] = { ...eni, sourceDestCheck };
  }

  /** A route more specific than a local one has to be for a whole subnet (VPC user guide, VPC_Route_Tables). */
  #insideVpc(name: string, destination: Cidr): boolean {
    const cidrs = this.#vpcs.find((vpc) => vpc.name === name)?.cidrs ?? [];
    const inside = cidrs.some((cidr) => destination.length > cidr.length && contains(cidr, destination.address));
    return inside && !this.#subnets.some((subnet) => subnet.vpc === name && same(subnet.cidr, destination));
  }
}

/** Propagated routes that a table takes. */
const PROPAGATED_ROUTES = 100;
