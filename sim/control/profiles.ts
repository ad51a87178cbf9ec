import type { FabricLimits } from '../aws/config.js';
import type { ProfileNames } from '../scenario/scenario.js';
import type { FlannelVersion } from './flannel/flannel.js';
import { FLANNEL_0_8 } from './flannel/v0_8.js';
import { FLANNEL_0_28, rules028 } from './flannel/v0_28.js';
import { flannelMasquerade08 } from './masquerade.js';

/** Behaviour by version, resolved once. */
export interface Profile {
  readonly flannel: FlannelVersion;
  readonly aws: AwsLimits;
}

/** Service quotas of a time, where a scenario gives none of its own. */
export interface AwsLimits {
  /** Non-propagated routes of a route table, the local route among them. */
  readonly routesPerTable: number;
  readonly fabric: FabricLimits;
}

const FLANNEL: Readonly<Record<ProfileNames['flannel'], FlannelVersion>> = {
  '0.8': { rules: flannelMasquerade08, vxlan: FLANNEL_0_8 },
  '0.28': { rules: rules028, vxlan: FLANNEL_0_28 },
};

/**
 * Routes: 50 until June 2025, then 500 (VPC user guide, amazon-vpc-limits). Between regions 1,500 bytes in the EC2 user
 * guide of 2023, 8,500 in that of 2025. Transit gateways answer what is too large since November 2024.
 */
const AWS: Readonly<Record<ProfileNames['aws'], AwsLimits>> = {
  '2017': limits(50, 1500, false),
  '2023': limits(50, 1500, false),
  '2025': limits(500, 8500, true),
};

function limits(routesPerTable: number, interRegionPeeringMtu: number, transitGatewayAnswers: boolean): AwsLimits {
  const fabric = Object.freeze({ interRegionPeeringMtu, transitGatewayAnswers });
  return Object.freeze({ routesPerTable, fabric });
}

/** The behaviour that a scenario's names stand for. */
export function resolveProfile(names: ProfileNames): Profile {
  return Object.freeze({ flannel: FLANNEL[names.flannel], aws: AWS[names.aws] });
}
