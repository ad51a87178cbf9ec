import type { Cidr, IPv4 } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';

/** By what packets leave the VPCs of the model. */
export type GatewayConfig =
  | { readonly kind: 'internet'; readonly id: EntryId; readonly name: string; readonly vpc: string }
  | {
      readonly kind: 'nat';
      readonly id: EntryId;
      readonly name: string;
      /** Where it lives: what it has translated goes by this subnet's route table. */
      readonly subnet: string;
      /** Its private address there. */
      readonly address: IPv4;
    }
  /** A site-to-site VPN by a virtual private gateway. */
  | {
      readonly kind: 'vpn';
      readonly id: EntryId;
      readonly name: string;
      readonly vpc: string;
      /** Ranges behind the customer's gateway. */
      readonly customer: readonly Cidr[];
    };

/** VPC peering: between two VPCs, for what has its destination in one of them (VPC peering guide: not transitive). */
export interface PeeringConfig {
  readonly id: EntryId;
  readonly name: string;
  /** The requester and the accepter. */
  readonly vpcs: readonly [string, string];
}

/** A regional router between VPCs (VPC transit gateway guide). */
export interface TransitGatewayConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly attachments: readonly TransitAttachmentConfig[];
  readonly routeTables: readonly TransitRouteTableConfig[];
}

/** A VPC's attachment: one subnet of each zone whose traffic may pass. */
export interface TransitAttachmentConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly vpc: string;
  readonly subnets: readonly string[];
  /** The table that routes what comes from it. */
  readonly routeTable: string;
}

export interface TransitRouteTableConfig {
  readonly id: EntryId;
  readonly name: string;
  readonly routes: readonly TransitRouteConfig[];
}

export interface TransitRouteConfig {
  readonly id: EntryId;
  readonly destination: Cidr;
  /** An attachment's name; undefined is a blackhole. */
  readonly attachment: string | undefined;
}
