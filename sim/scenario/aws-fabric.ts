import type { NetworkAclRule, SecurityGroupRule } from '../aws/config.js';
import type { Cidr, IPv4 } from '../packet/address.js';
import type { SourceRef } from '../provenance/provenance.js';

/** The VPCs of a scenario and what joins them. Names are unique among things of a kind. */
export interface AwsFabric {
  readonly type: 'aws';
  readonly vpcs: readonly ScenarioVpc[];
  readonly subnets: readonly ScenarioSubnet[];
  readonly routeTables: readonly ScenarioRouteTable[];
  readonly networkAcls: readonly ScenarioNetworkAcl[];
  readonly securityGroups: readonly ScenarioSecurityGroup[];
  readonly gateways: readonly ScenarioGateway[];
  readonly peerings: readonly ScenarioPeering[];
  readonly transitGateways: readonly ScenarioTransitGateway[];
}

export interface ScenarioVpc {
  readonly name: string;
  readonly region: string;
  /** The primary range first. */
  readonly cidrs: readonly Cidr[];
  /** Bytes. */
  readonly mtu: number;
  readonly source: SourceRef;
}

export interface ScenarioSubnet {
  readonly name: string;
  readonly vpc: string;
  readonly zone: string;
  readonly cidr: Cidr;
  readonly routeTable: string;
  readonly networkAcl: string | undefined;
  readonly source: SourceRef;
}

export interface ScenarioRouteTable {
  readonly name: string;
  readonly vpc: string;
  /** undefined: the quota of the aws profile. */
  readonly quota: number | undefined;
  readonly routes: readonly ScenarioRoute[];
  /** VPN gateways whose routes it learns. */
  readonly propagation: readonly string[];
  readonly source: SourceRef;
}

export interface ScenarioRoute {
  readonly destination: Cidr;
  readonly target:
    | { readonly kind: 'gateway' | 'peering' | 'transit-gateway'; readonly name: string }
    /** The primary ENI, or that of a link. */
    | { readonly kind: 'host'; readonly host: string; readonly link: string | undefined }
    | { readonly kind: 'blackhole' };
  readonly source: SourceRef;
}

export interface ScenarioNetworkAcl {
  readonly name: string;
  readonly vpc: string;
  /** In order of number. */
  readonly ingress: readonly ScenarioNetworkAclRule[];
  readonly egress: readonly ScenarioNetworkAclRule[];
  readonly source: SourceRef;
}

export type ScenarioNetworkAclRule = Omit<NetworkAclRule, 'id'> & { readonly source: SourceRef };

export interface ScenarioSecurityGroup {
  readonly name: string;
  readonly vpc: string;
  readonly ingress: readonly ScenarioSecurityGroupRule[];
  readonly egress: readonly ScenarioSecurityGroupRule[];
  readonly source: SourceRef;
}

export type ScenarioSecurityGroupRule = Omit<SecurityGroupRule, 'id'> & { readonly source: SourceRef };

export type ScenarioGateway = { readonly name: string; readonly source: SourceRef } & (
  | { readonly kind: 'internet'; readonly vpc: string }
  | { readonly kind: 'nat'; readonly subnet: string; readonly address: IPv4 }
  | { readonly kind: 'vpn'; readonly vpc: string; readonly customer: readonly Cidr[] }
);

export interface ScenarioPeering {
  readonly name: string;
  readonly vpcs: readonly [string, string];
  readonly source: SourceRef;
}

export interface ScenarioTransitGateway {
  readonly name: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly vpc: string;
    readonly subnets: readonly string[];
    readonly routeTable: string;
    /** Tables that learn the VPC's ranges. */
    readonly propagation: readonly string[];
    readonly source: SourceRef;
  }[];
  readonly routeTables: readonly {
    readonly name: string;
    readonly routes: readonly {
      readonly destination: Cidr;
      /** undefined: a blackhole. */
      readonly attachment: string | undefined;
      readonly source: SourceRef;
    }[];
    readonly source: SourceRef;
  }[];
  readonly source: SourceRef;
}
