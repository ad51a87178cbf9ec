import type {
  EniConfig,
  FabricConfig,
  RouteTableConfig,
  SecurityGroupConfig,
  SubnetConfig,
  VpcConfig,
  VpcRouteConfig,
} from '../../aws/config.js';
import { type Cidr, contains, formatCidr, networkOf } from '../../packet/address.js';
import type { ApiError, FabricOperation } from './fabric-operation.js';

function same(a: Cidr, b: Cidr): boolean {
  return a.length === b.length && networkOf(a) === networkOf(b);
}

/** The fold of calls: applies each as EC2 would and refuses what it refuses. */
export class FabricBuilder {
  #vpc: VpcConfig | undefined;
  readonly #subnets: SubnetConfig[] = [];
  readonly #tables = new Map<string, RouteTableConfig>();
  readonly #groups: SecurityGroupConfig[] = [];
  readonly #enis: EniConfig[] = [];

  /** The VPC as it is now; undefined before it was made. */
  build(): FabricConfig | undefined {
    if (this.#vpc === undefined) return undefined;
    return {
      vpc: this.#vpc,
      subnets: [...this.#subnets],
      routeTables: [...this.#tables.values()],
      securityGroups: [...this.#groups],
      enis: [...this.#enis],
    };
  }

  /** Applies a call; a refusal leaves everything as it was. */
  apply(operation: FabricOperation): ApiError | undefined {
    switch (operation.kind) {
      case 'create-vpc':
        this.#vpc = operation.vpc;
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
    }
  }

  /**
   * CreateRoute. The quota counts every entry of the table that is not propagated, the local route among them (VPC user
   * guide, amazon-vpc-limits: routes per route table).
   */
  #createRoute(name: string, route: VpcRouteConfig): ApiError | undefined {
    const table = this.#tables.get(name);
    if (table === undefined) {
      return { error: 'InvalidRouteTableID.NotFound', message: `The routeTable ID '${name}' does not exist` };
    }
    if (table.routes.some(({ destination }) => same(destination, route.destination))) {
      const message = `The route identified by ${formatCidr(route.destination)} already exists.`;
      return { error: 'RouteAlreadyExists', message };
    }
    if (this.#insideVpc(route.destination)) {
      return { error: 'InvalidParameterValue', message: "Route destination doesn't match any subnet CIDR blocks." };
    }
    if (table.routes.length >= table.quota) {
      return {
        error: 'RouteLimitExceeded',
        message: `The maximum number of routes has been reached (${table.quota}).`,
      };
    }
    this.#tables.set(name, { ...table, routes: [...table.routes, route] });
    return undefined;
  }

  /** A route more specific than the local one has to be for a whole subnet (VPC user guide, VPC_Route_Tables). */
  #insideVpc(destination: Cidr): boolean {
    const vpc = this.#vpc?.cidr;
    if (vpc === undefined || destination.length <= vpc.length || !contains(vpc, destination.address)) return false;
    return !this.#subnets.some(({ cidr }) => same(cidr, destination));
  }
}
