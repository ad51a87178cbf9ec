/**
 * A drawn scenario as small plain data. What names something (a host, a link, an address) is a number that counts through
 * what there is, so that a draft means something whatever is taken out of it: that lets it shrink.
 */
export interface Draft {
  readonly vpcMtu: number;
  readonly groups: readonly [GroupDraft, GroupDraft];
  readonly network: NetworkDraft;
  readonly hosts: readonly HostDraft[];
  readonly pods: readonly PodDraft[];
  /** Routes of the VPC beside the local one. */
  readonly routes: readonly VpcRouteDraft[];
  readonly rounds: readonly Round[];
}

/** A security group's rules; undefined: everything goes out. */
export interface GroupDraft {
  readonly ingress: readonly RuleDraft[];
  readonly egress: readonly RuleDraft[] | undefined;
}

export interface RuleDraft {
  readonly protocol: 'all' | 'tcp' | 'udp' | 'icmp' | 'ipip';
  readonly ports: string | undefined;
  readonly icmp: { readonly type: number; readonly code?: number } | undefined;
  readonly peer: string;
}

export interface HostDraft {
  readonly subnet: 'a' | 'b';
  /** undefined: the VPC's. */
  readonly mtu: number | undefined;
  readonly sourceDestCheck: boolean;
  readonly securityGroups: readonly string[];
  readonly forwardDrop: boolean;
  readonly sysctls: readonly (readonly [name: string, value: number])[];
}

export interface PodDraft {
  /** Counts through the hosts. */
  readonly host: number;
  readonly hostNetwork: boolean;
}

export type NetworkDraft =
  | {
      readonly type: 'flannel' | 'canal';
      readonly vni: number;
      readonly port: number;
      readonly directRouting: boolean;
      readonly mtu: number | undefined;
      readonly vethMtu: number;
    }
  | { readonly type: 'calico'; readonly pools: readonly PoolDraft[]; readonly vethMtu: number }
  | { readonly type: 'native'; readonly podMtu: number | undefined };

export interface PoolDraft {
  readonly encap: 'ipip' | 'vxlan';
  readonly mode: 'Always' | 'CrossSubnet' | 'Never';
  readonly natOutgoing: boolean;
  readonly blockSize: number;
}

/** Both count: through ranges of the network, and through targets. */
export interface VpcRouteDraft {
  readonly destination: number;
  readonly target: number;
}

/** Commands typed one after the other, then probes. */
export interface Round {
  readonly commands: readonly CommandDraft[];
  readonly probes: readonly ProbeDraft[];
}

export interface CommandDraft {
  /** Counts through hosts and pods. */
  readonly on: number;
  /** Words in braces stand for what is there; `picks` count through it, one each. */
  readonly template: string;
  readonly picks: readonly number[];
}

export interface ProbeDraft {
  /** Counts through pods and hosts. */
  readonly from: number;
  readonly to: { readonly kind: 'pod' | 'host' | 'address' | 'nobody'; readonly pick: number };
  readonly protocol: 'icmp' | 'udp' | 'tcp';
  readonly port: number;
  readonly listening: boolean;
  /** Bytes; with `under` so many fewer than an MTU that there is. */
  readonly size: number | { readonly mtu: number; readonly under: number };
  readonly df: boolean;
  readonly ttl: number;
}
