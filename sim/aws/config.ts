import type { Cidr, IPv4, Mac } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';
import type { LinkRef } from '../world/link-ref.js';

/** A VPC as plain data. Names are the scenario's. */
export interface FabricConfig {
  readonly vpc: VpcConfig;
  readonly subnets: readonly SubnetConfig[];
  readonly routeTables: readonly RouteTableConfig[];
  readonly securityGroups: readonly SecurityGroupConfig[];
  readonly enis: readonly EniConfig[];
}

export interface VpcConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly cidr: Cidr;
  /** Largest IP packet that the VPC carries, bytes: 9001 (EC2 user guide, network_mtu). */
  readonly mtu: number;
}

export interface SubnetConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly zone: string;
  readonly cidr: Cidr;
  readonly routeTable: string;
}

export interface RouteTableConfig {
  readonly id: EntryId;
  readonly name: string;
  /** Non-propagated routes that CreateRoute allows before RouteLimitExceeded. */
  readonly quota: number;
  readonly routes: readonly VpcRouteConfig[];
}

export interface VpcRouteConfig {
  readonly id: EntryId;
  readonly destination: Cidr;
  readonly target:
    | { readonly kind: 'local' }
    | { readonly kind: 'eni'; readonly eni: string }
    /** Internet or NAT gateway: the packet leaves the model. */
    | { readonly kind: 'gateway'; readonly name: string }
    /** The target is gone (DescribeRouteTables shows the state `blackhole`). */
    | { readonly kind: 'blackhole' };
}

export interface SecurityGroupConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly ingress: readonly SecurityGroupRule[];
  readonly egress: readonly SecurityGroupRule[];
}

export interface SecurityGroupRule {
  readonly id: EntryId;
  /** An IP protocol number; undefined is all (-1 of the API). */
  readonly protocol: number | undefined;
  /** TCP and UDP ports, both ends included; undefined is all. */
  readonly ports: { readonly from: number; readonly to: number } | undefined;
  /** ICMP type and code; undefined is all. */
  readonly icmp: { readonly type: number; readonly code: number | undefined } | undefined;
  readonly peer: { readonly cidr: Cidr } | { readonly group: string };
}

export interface EniConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly subnet: string;
  readonly mac: Mac;
  /** Primary private address first. */
  readonly addresses: readonly IPv4[];
  /** Delegated prefixes; they satisfy the source/destination check (EC2 user guide, ec2-prefix-eni). */
  readonly prefixes: readonly Cidr[];
  readonly sourceDestCheck: boolean;
  readonly securityGroups: readonly string[];
  readonly attachment: LinkRef;
}
