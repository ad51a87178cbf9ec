import type { Static } from '@sinclair/typebox';
import { object, optional, word } from '../kinds.js';
import { networkAcls, securityGroups } from './firewall.js';
import { gateways, peerings, transitGateways } from './gateways.js';
import { routeTables, subnets, vpc, vpcs } from './vpc.js';

export const fabric = object(
  {
    type: word(['aws'], { description: 'Kind of fabric.' }),
    vpc: optional(vpc),
    vpcs: optional(vpcs),
    subnets,
    routeTables: optional(routeTables),
    networkAcls: optional(networkAcls),
    securityGroups: optional(securityGroups),
    gateways: optional(gateways),
    peerings: optional(peerings),
    transitGateways: optional(transitGateways),
  },
  { description: 'What lies between the hosts.' },
);

export type RawFabric = Static<typeof fabric>;
