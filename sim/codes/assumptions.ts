/** What no source settles: named, with a default, and told by every trace that used it. */
export interface AssumptionInfo {
  readonly default: boolean | number;
  readonly meaning: string;
  readonly source: string;
}

/** The assumptions of the model. A scenario may set each under `assumptions`. */
export const ASSUMPTIONS = {
  'vpc-router-keeps-ttl': {
    default: true,
    meaning: 'The router of a VPC forwards without decrementing the TTL.',
    source: 'Not documented; traceroutes inside a VPC show no hop for it.',
  },
  'sg-reference-matches-forwarded-sources': {
    default: true,
    meaning:
      "A security group rule that names a group matches what an ENI of that group sends, and what the VPC delivers to one, whatever the packet's addresses. Off: only the ENI's own addresses.",
    source:
      'The VPC user guide (security-group-rules) speaks of private IP addresses; kOps relies on the wider reading.',
  },
  'sg-admits-related-icmp-errors': {
    default: true,
    meaning: 'An ICMP error about a tracked flow passes a security group without a rule of its own.',
    source: 'Not documented for errors made by a third host.',
  },
  'sg-fragments-follow-first': {
    default: true,
    meaning: 'A security group treats the later fragments of a datagram as its first one.',
    source: 'Not documented; later fragments have no ports.',
  },
  'acl-ports-match-later-fragments': {
    default: true,
    meaning: 'A rule of a network ACL that names ports matches the later fragments of a datagram, which have none.',
    source: 'Not documented; a network ACL remembers nothing.',
  },
  'gateways-answer-oversize': {
    default: true,
    meaning:
      'A peering connection, an internet gateway and a NAT gateway tell the source by ICMP what is too large and must not be fragmented.',
    source: 'The VPC user guide (path_mtu_discovery) says so of devices along the path; which ones is not documented.',
  },
  'nic-drops-oversize': {
    default: true,
    meaning: 'A network interface drops a received frame larger than its own MTU.',
    source: 'As a veth does (is_skb_forwardable); drivers differ.',
  },
  'neighbour-reachable-factor': {
    default: 1,
    meaning:
      'A neighbour stays reachable for this many times base_reachable_time; the kernel draws it between 0.5 and 1.5.',
    source: 'neigh_rand_reach_time in net/core/neighbour.c',
  },
  'bgp-graceful-restart-seconds': {
    default: 120,
    meaning: "After a node's BIRD stops, its peers keep its routes for this long.",
    source: "BIRD's default graceful restart time.",
  },
  'flannel-may-turn-check-off': {
    default: true,
    meaning:
      "flannel's aws-vpc backend may turn off the source/destination check of its host's interface. Off: its attempt fails with a warning, and the check stays as the scenario has it.",
    source:
      'backend/awsvpc/awsvpc.go tries it (disableSrcDestCheck); whether it may is up to the IAM role, and the sample policy in aws-vpc-backend.md lacks ec2:ModifyNetworkInterfaceAttribute.',
  },
} as const satisfies Record<string, AssumptionInfo>;

export type Assumption = keyof typeof ASSUMPTIONS;
