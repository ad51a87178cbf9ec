/** What a finding means. */
export interface FindingInfo {
  readonly meaning: string;
}

/** What `lint` finds in a scenario that can be run: a closed set beside the problems. Codes never change meaning. */
export const FINDINGS = {
  'no-probes': { meaning: 'Nothing is sent: the scenario says nothing by itself.' },
  'unused-security-group': { meaning: 'No interface has the security group, and no rule names it.' },
  'unused-route-table': {
    meaning: 'No subnet is associated with the route table, and it is not the main one of its VPC.',
  },
  'unused-network-acl': { meaning: 'No subnet is associated with the network ACL.' },
  'empty-subnet': { meaning: 'No interface, NAT gateway or attachment is in the subnet.' },
  'check-drops-pods': {
    meaning:
      "A host has its source/destination check on, and its network puts pods' own addresses on the wire: the VPC drops them.",
  },
  'tunnel-not-admitted': {
    meaning: "A host's security groups let the tunnel of its network in from no other host of the network.",
  },
} as const satisfies Record<string, FindingInfo>;

export type FindingCode = keyof typeof FINDINGS;
