import type { Cidr, IPv4, Mac } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';
import type { LinkRef } from '../world/link-ref.js';
import type { GatewayConfig, PeeringConfig, TransitGatewayConfig } from './gateway-config.js';

/** The VPCs of an account and what joins them, as plain data. Names are the scenario's, and unique among things of a kind. */
export interface FabricConfig {
  readonly limits: FabricLimits;
  readonly vpcs: readonly VpcConfig[];
  readonly subnets: readonly SubnetConfig[];
  readonly routeTables: readonly RouteTableConfig[];
  readonly networkAcls: readonly NetworkAclConfig[];
  readonly securityGroups: readonly SecurityGroupConfig[];
  readonly gateways: readonly GatewayConfig[];
  readonly peerings: readonly PeeringConfig[];
  readonly transitGateways: readonly TransitGatewayConfig[];
  readonly enis: readonly EniConfig[];
}

/** What elements of the fabric carry at a time of AWS's history: bytes of an IP packet. */
export interface FabricLimits {
  /** Between VPCs of two regions (EC2 user guide, network_mtu: 1500 in 2023, 8500 in 2025). */
  readonly interRegionPeeringMtu: number;
  /** Whether a transit gateway answers what is too large: since November 2024; before, it dropped silently. */
  readonly transitGatewayAnswers: boolean;
}

export interface VpcConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly region: string;
  /** The primary range first. */
  readonly cidrs: readonly Cidr[];
  /** Largest IP packet that the VPC carries, bytes: 9001 (EC2 user guide, network_mtu). */
  readonly mtu: number;
}

export interface SubnetConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly vpc: string;
  readonly zone: string;
  readonly cidr: Cidr;
  readonly routeTable: string;
  /** undefined: the VPC's default one, which lets everything pass. */
  readonly networkAcl: string | undefined;
}

export interface RouteTableConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly vpc: string;
  /** Non-propagated routes that CreateRoute allows before RouteLimitExceeded. */
  readonly quota: number;
  readonly routes: readonly VpcRouteConfig[];
}

export interface VpcRouteConfig {
  readonly id: EntryId;
  readonly destination: Cidr;
  /** Learned from a virtual private gateway: no match for a static route to the same destination, and not of its quota. */
  readonly propagated: boolean;
  readonly target:
    | { readonly kind: 'local' }
    | { readonly kind: 'eni'; readonly eni: string }
    /** One of `gateways`. */
    | { readonly kind: 'gateway'; readonly name: string }
    | { readonly kind: 'peering'; readonly name: string }
    | { readonly kind: 'transit-gateway'; readonly name: string }
    /** The target is gone (DescribeRouteTables shows the state `blackhole`). */
    | { readonly kind: 'blackhole' };
}

/** What a rule of a security group or of a network ACL asks of a packet. */
export interface PortMatch {
  /** An IP protocol number; undefined is all (-1 of the API). */
  readonly protocol: number | undefined;
  /** TCP and UDP destination ports, both ends included; undefined is all. */
  readonly ports: { readonly from: number; readonly to: number } | undefined;
  /** ICMP type and code; undefined is all. */
  readonly icmp: { readonly type: number; readonly code: number | undefined } | undefined;
}

/** Ordered and stateless (VPC user guide, vpc-network-acls). What no rule matches is denied. */
export interface NetworkAclConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly vpc: string;
  /** In order of number. */
  readonly ingress: readonly NetworkAclRule[];
  /** In order of number. */
  readonly egress: readonly NetworkAclRule[];
}

export interface NetworkAclRule extends PortMatch {
  readonly id: EntryId;
  /** 1 to 32766; the lowest that matches decides. */
  readonly number: number;
  /** The source of what comes in, the destination of what goes out. */
  readonly cidr: Cidr;
  readonly action: 'allow' | 'deny';
}

export interface SecurityGroupConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly vpc: string;
  readonly ingress: readonly SecurityGroupRule[];
  readonly egress: readonly SecurityGroupRule[];
}

export interface SecurityGroupRule extends PortMatch {
  readonly id: EntryId;
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
  /** Whether its primary address has a public one, by which an internet gateway lets it out. */
  readonly publicAddress: boolean;
  readonly sourceDestCheck: boolean;
  readonly securityGroups: readonly string[];
  /** How long idle flows stay tracked, seconds. */
  readonly tracking: TrackingTimeouts;
  readonly attachment: LinkRef;
  /** Whether it is the instance's first: traces call it by the instance alone. */
  readonly primary: boolean;
}

/** API_ConnectionTrackingConfiguration; seconds. */
export interface TrackingTimeouts {
  readonly tcpEstablished: number;
  readonly udp: number;
  readonly udpStream: number;
}
