import type { ProfileNames } from '../scenario/scenario.js';
import type { FlannelAgent } from './flannel/agent.js';
import { FLANNEL_0_8 } from './flannel/v0_8.js';
import { FLANNEL_0_28 } from './flannel/v0_28.js';

/** Behaviour by version, resolved once. */
export interface Profile {
  readonly flannel: FlannelAgent;
  readonly aws: AwsLimits;
}

/** Service quotas of a time, where a scenario gives none of its own. */
export interface AwsLimits {
  /** Non-propagated routes of a route table, the local route among them. */
  readonly routesPerTable: number;
}

const FLANNEL: Readonly<Record<ProfileNames['flannel'], FlannelAgent>> = { '0.8': FLANNEL_0_8, '0.28': FLANNEL_0_28 };

/** VPC user guide, amazon-vpc-limits: 50 until June 2025, then 500. */
const AWS: Readonly<Record<ProfileNames['aws'], AwsLimits>> = {
  '2017': Object.freeze({ routesPerTable: 50 }),
  '2025': Object.freeze({ routesPerTable: 500 }),
};

/** The behaviour that a scenario's names stand for. */
export function resolveProfile(names: ProfileNames): Profile {
  return Object.freeze({ flannel: FLANNEL[names.flannel], aws: AWS[names.aws] });
}
