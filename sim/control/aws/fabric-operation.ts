import type {
  EniConfig,
  NetworkAclConfig,
  RouteTableConfig,
  SecurityGroupConfig,
  SubnetConfig,
  VpcConfig,
  VpcRouteConfig,
} from '../../aws/config.js';
import type { GatewayConfig, PeeringConfig, TransitGatewayConfig } from '../../aws/gateway-config.js';
import { type Cidr, formatCidr } from '../../packet/address.js';
import type { SourceRef } from '../../provenance/provenance.js';
import type { Agent } from '../operations.js';

/** One call of the EC2 API. */
export type FabricOperation =
  | { readonly kind: 'create-vpc'; readonly vpc: VpcConfig }
  | { readonly kind: 'create-gateway'; readonly gateway: GatewayConfig }
  | { readonly kind: 'create-peering'; readonly peering: PeeringConfig }
  | { readonly kind: 'create-transit-gateway'; readonly gateway: TransitGatewayConfig }
  | { readonly kind: 'create-network-acl'; readonly acl: NetworkAclConfig }
  /** A route table has its local routes from the beginning. */
  | { readonly kind: 'create-route-table'; readonly table: RouteTableConfig }
  | { readonly kind: 'create-subnet'; readonly subnet: SubnetConfig }
  | { readonly kind: 'create-security-group'; readonly group: SecurityGroupConfig }
  | { readonly kind: 'create-network-interface'; readonly eni: EniConfig }
  | { readonly kind: 'create-route'; readonly table: string; readonly route: VpcRouteConfig }
  | { readonly kind: 'delete-route'; readonly table: string; readonly destination: Cidr }
  /** ModifyNetworkInterfaceAttribute. */
  | { readonly kind: 'set-source-dest-check'; readonly eni: string; readonly on: boolean };

export interface TimedFabricOperation {
  /** Virtual time, microseconds. */
  readonly at: number;
  readonly agent: Agent;
  readonly operation: FabricOperation;
  readonly source: SourceRef;
}

const CREATES = { internet: 'InternetGateway', nat: 'NatGateway', vpn: 'VpnGateway' } as const;

/** A call in a few words, for messages. */
export function describeCall(operation: FabricOperation): string {
  switch (operation.kind) {
    case 'create-vpc':
      return `CreateVpc ${operation.vpc.name}`;
    case 'create-gateway':
      return `Create${CREATES[operation.gateway.kind]} ${operation.gateway.name}`;
    case 'create-peering':
      return `CreateVpcPeeringConnection ${operation.peering.name}`;
    case 'create-transit-gateway':
      return `CreateTransitGateway ${operation.gateway.name}`;
    case 'create-network-acl':
      return `CreateNetworkAcl ${operation.acl.name}`;
    case 'create-route-table':
      return `CreateRouteTable ${operation.table.name}`;
    case 'create-subnet':
      return `CreateSubnet ${operation.subnet.name}`;
    case 'create-security-group':
      return `CreateSecurityGroup ${operation.group.name}`;
    case 'create-network-interface':
      return `CreateNetworkInterface ${operation.eni.name}`;
    case 'create-route':
      return `CreateRoute ${formatCidr(operation.route.destination)} in ${operation.table}`;
    case 'delete-route':
      return `DeleteRoute ${formatCidr(operation.destination)} in ${operation.table}`;
    case 'set-source-dest-check':
      return `ModifyNetworkInterfaceAttribute ${operation.eni} sourceDestCheck ${operation.on}`;
  }
}

/** What the API answers to a call that it refuses. */
export interface ApiError {
  readonly error:
    | 'RouteLimitExceeded'
    | 'RouteAlreadyExists'
    | 'InvalidParameterValue'
    | 'InvalidRouteTableID.NotFound';
  readonly message: string;
}
