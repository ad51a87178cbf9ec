import type { TrackingTimeouts } from '../aws/config.js';
import type { Stage } from '../codes/stages.js';
import type { FilterRule, TableConfig } from '../linux/config.js';
import type { Cidr, IPv4 } from '../packet/address.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { AwsFabric } from './aws-fabric.js';
import type { Labels, Selector } from './forms/selector.js';
import type { SourceText } from './reading.js';

/**
 * A scenario as validated values: it cannot be wrong, and names have been resolved. The raw form, as written, is in
 * language.ts.
 */
export interface Scenario {
  readonly file: string;
  /** Files that it includes, by the names that places bear, with their texts. */
  readonly included: readonly SourceText[];
  readonly name: string;
  readonly description: string;
  readonly seed: number;
  readonly profile: ProfileNames;
  readonly assumptions: Readonly<Record<string, boolean | number>>;
  readonly fabric: AwsFabric;
  /** Plain Ethernet in place of AWS; the subnets of `fabric` are then its segments. */
  readonly lan: LanFabric | undefined;
  readonly hosts: readonly ScenarioHost[];
  readonly network: Network;
  readonly namespaces: readonly ScenarioNamespace[];
  readonly pods: readonly ScenarioPod[];
  readonly changes: readonly Change[];
  /** In order of `at`, ties in file order. */
  readonly probes: readonly Probe[];
  readonly brokenBy: readonly Patch[];
  readonly fixedBy: readonly Patch[];
}

/** Segments and the routers between them. */
export interface LanFabric {
  readonly segments: readonly {
    readonly name: string;
    readonly cidr: Cidr;
    /** Bytes. */
    readonly mtu: number;
    readonly source: SourceRef;
  }[];
  readonly routers: readonly LanRouter[];
}

export interface LanRouter {
  readonly name: string;
  readonly interfaces: readonly { readonly segment: string; readonly address: IPv4 }[];
  readonly routes: readonly { readonly destination: Cidr; readonly via: IPv4; readonly source: SourceRef }[];
  readonly source: SourceRef;
}

/** Version or date of each part whose behaviour changed over time; absent is the newest that truth data covers. */
export interface ProfileNames {
  readonly aws: '2017' | '2023' | '2025';
  readonly flannel: '0.8' | '0.28';
  readonly calico: '3.28';
  readonly kernel: '6.1';
}

/** An elastic network interface of a host. */
export interface ScenarioInterface {
  /** As Linux names it. */
  readonly interface: string;
  readonly subnet: string;
  readonly address: IPv4;
  readonly secondaryAddresses: readonly IPv4[];
  /** Delegated prefixes. */
  readonly prefixes: readonly Cidr[];
  readonly publicAddress: boolean;
  /** Bytes. */
  readonly mtu: number;
  readonly sourceDestCheck: boolean;
  readonly securityGroups: readonly string[];
  readonly tracking: TrackingTimeouts;
  readonly source: SourceRef;
}

/** A host; its own fields as an interface are those of its primary one. */
export interface ScenarioHost extends ScenarioInterface {
  readonly name: string;
  /** Beside the primary one. */
  readonly interfaces: readonly ScenarioInterface[];
  /** The pod range of a node (`spec.podCIDR`); undefined where IP pools give addresses. */
  readonly podCIDR: Cidr | undefined;
  /** The address that calico-node found, with its mask, where that is not the interface's. */
  readonly calicoAddress: Cidr | undefined;
  /** The address that flanneld publishes, where that is not the interface's. */
  readonly flannelAddress: IPv4 | undefined;
  /** Its cluster id where it is a BGP route reflector. */
  readonly reflector: IPv4 | undefined;
  readonly labels: Labels;
  /** Its own rules, there before any agent's. */
  readonly firewall: Firewall | undefined;
  readonly forwardPolicy: 'ACCEPT' | 'DROP';
  readonly sysctls: ReadonlyMap<string, number>;
}

/** What iptables-restore puts on a host: tables with their chains, then rules one by one, each from its own line. */
export interface Firewall {
  readonly tables: readonly TableConfig[];
  readonly rules: readonly FirewallRule[];
}

export interface FirewallRule {
  readonly table: string;
  readonly chain: string;
  readonly rule: FilterRule;
  readonly source: SourceRef;
}

export type Network = FlannelNetwork | CanalNetwork | CalicoNetwork | NativeNetwork;

/** flannel alone: its CNI plugin puts pods on the bridge cni0. */
export interface FlannelNetwork {
  readonly type: 'flannel';
  readonly flannel: FlannelConfig;
  readonly source: SourceRef;
}

/** Canal: flannel's network, Calico's CNI plugin (a veth and a /32 a pod) and, later, its policy. */
export interface CanalNetwork {
  readonly type: 'canal';
  readonly flannel: FlannelConfig;
  /** Calico CNI's `mtu` (canal.yaml's veth_mtu), bytes; 0 is automatic. */
  readonly vethMtu: number;
  readonly source: SourceRef;
}

/** flannel's net-conf.json. */
export interface FlannelConfig {
  readonly network: Cidr;
  readonly backend: FlannelBackend;
  readonly source: SourceRef;
}

export type FlannelBackend =
  | VxlanBackend
  | IpipBackend
  | WireguardBackend
  | AwsVpcBackend
  /** Plain routes to the other hosts' addresses. */
  | { readonly type: 'host-gw' }
  /** Gives hosts their ranges and carries nothing: the VPC's routes do, or the operator's. */
  | { readonly type: 'alloc' };

export interface VxlanBackend {
  readonly type: 'vxlan';
  readonly vni: number;
  readonly port: number;
  readonly directRouting: boolean;
  /** Bytes; undefined: the external interface's. */
  readonly mtu: number | undefined;
}

export interface IpipBackend {
  readonly type: 'ipip';
  readonly directRouting: boolean;
}

export interface WireguardBackend {
  readonly type: 'wireguard';
  readonly port: number;
  /** Bytes; undefined: the external interface's. */
  readonly mtu: number | undefined;
}

/** Each host programs the VPC's route to its range itself. */
export interface AwsVpcBackend {
  readonly type: 'aws-vpc';
  /** Names of route tables; undefined: that of each host's subnet. */
  readonly routeTables: readonly string[] | undefined;
}

/** Calico alone. */
export interface CalicoNetwork {
  readonly type: 'calico';
  readonly pools: readonly IpPool[];
  /** Calico CNI's `mtu`, bytes; 0 is automatic. */
  readonly vethMtu: number;
  readonly felix: FelixSettings;
  readonly bgp: BgpSettings;
  readonly source: SourceRef;
}

/** projectcalico.org/v3 FelixConfiguration. */
export interface FelixSettings {
  /** Bytes; 0 is automatic. */
  readonly ipipMtu: number;
  readonly vxlanMtu: number;
  /** Interfaces of the host whose MTU counts. */
  readonly mtuInterfaces: RegExp;
  readonly vxlanPort: number;
  readonly vxlanVni: number;
  /** undefined: where a pool uses it. */
  readonly ipipEnabled: boolean | undefined;
}

/** projectcalico.org/v3 BGPConfiguration and BGPPeer. */
export interface BgpSettings {
  /** Whether each node has a session with each other. */
  readonly mesh: boolean;
  readonly peers: readonly BgpPeer[];
}

export interface BgpPeer {
  /** Who peers: this node alone, or those whose labels fit. */
  readonly node: string | undefined;
  readonly local: Selector;
  /** With whom: the node with this address alone, or those whose labels fit. */
  readonly address: IPv4 | undefined;
  readonly remote: Selector;
  readonly source: SourceRef;
}

/** projectcalico.org/v3 IPPool. */
export interface IpPool {
  readonly name: string;
  readonly cidr: Cidr;
  readonly ipipMode: 'Always' | 'CrossSubnet' | 'Never';
  readonly vxlanMode: 'Always' | 'CrossSubnet' | 'Never';
  readonly natOutgoing: boolean;
  /** Prefix length of a block, 26 by default. */
  readonly blockSize: number;
  readonly disabled: boolean;
  /** The nodes that get blocks of it. */
  readonly nodes: Selector;
  readonly source: SourceRef;
}

/** A VPC route a node for its pod range, and nothing on the hosts. */
export interface NativeNetwork {
  readonly type: 'native';
  /** Bytes; undefined: the host's interface. */
  readonly podMtu: number | undefined;
  readonly source: SourceRef;
}

/** A namespace that is declared; pods may be in others. */
export interface ScenarioNamespace {
  readonly name: string;
  readonly labels: Labels;
  readonly source: SourceRef;
}

export interface ScenarioPod {
  readonly namespace: string;
  readonly name: string;
  readonly host: string;
  /** undefined: given by the network's address management. */
  readonly address: IPv4 | undefined;
  readonly hostNetwork: boolean;
  /** Of the host's end of its veth; undefined: the CNI plugin's. */
  readonly interfaceName?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly source: SourceRef;
}

/** Something that happens to the network while probes run. Times are microseconds of virtual time. */
export type Change =
  | {
      readonly kind: 'commands';
      readonly at: number;
      /** A host's name or `pod/NAMESPACE/NAME`. */
      readonly on: string;
      /** `ip`, `bridge`, `sysctl`, `iptables` command lines as an operator would type them there. */
      readonly commands: readonly { readonly text: string; readonly source: SourceRef }[];
      readonly source: SourceRef;
    }
  | {
      readonly kind: 'stop';
      readonly at: number;
      readonly agent: 'flannel' | 'calico';
      /** Host names. */
      readonly hosts: readonly string[];
      readonly source: SourceRef;
    };

/** Where a probe starts or ends. */
export type Endpoint =
  | { readonly kind: 'pod'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'host'; readonly name: string }
  | { readonly kind: 'ip'; readonly address: IPv4 };

export interface Probe {
  readonly name: string;
  readonly from: Exclude<Endpoint, { kind: 'ip' }>;
  readonly to: Endpoint;
  /** `ip`: a datagram of another protocol of IP, whose payload means nothing. */
  readonly protocol: 'icmp' | 'udp' | 'tcp' | 'ip';
  /** Destination port; 0 for icmp; for ip the number of the protocol. */
  readonly port: number;
  /** Whether something listens there; not of icmp. */
  readonly listening: boolean;
  /** IPv4 total length, bytes; undefined is the protocol's usual: 84 icmp, 60 udp, 60 tcp SYN. */
  readonly size: number | undefined;
  readonly df: boolean;
  readonly ttl: number;
  /** IPv4's type of service: DSCP in its upper six bits (RFC 2474). */
  readonly tos: number;
  /** Virtual time, microseconds; undefined: when the probe before it has ended. */
  readonly at: number | undefined;
  readonly expect: Expectation | undefined;
  readonly source: SourceRef;
}

/** What must hold of a probe's result; what is undefined is not asked. */
export interface Expectation {
  readonly disposition: string | undefined;
  /** Where the packet ended: `HOST`, `HOST/LINK`, `pod/NAMESPACE/NAME`, `pod/NAMESPACE/NAME/LINK`, or a fabric element (`eni/HOST`, `router/SUBNET`). */
  readonly place: string | undefined;
  readonly stage: Stage | undefined;
  readonly reply: string | undefined;
  /** Encap on a wire, by host whose physical interface sends it. */
  readonly wire: readonly {
    readonly host: string;
    readonly encap: 'plain' | 'vxlan' | 'ipip' | 'wireguard';
    readonly source: SourceRef;
  }[];
  /** Largest number of bytes that encap added on any wire. */
  readonly overhead: number | undefined;
  /** Places in order, in the form of `place`; others may lie between. */
  readonly path: readonly string[] | undefined;
  readonly source: SourceRef;
}

/** An edit of the scenario, as a JSON merge patch (RFC 7386) of the raw file, and what it must lead to. */
export interface Patch {
  readonly name: string;
  /** The file with the patch applied is read by `patched(file, text, index, list, files)` of read.ts. */
  readonly patch: unknown;
  /** What is demanded of each named probe; undefined is not asked. */
  readonly then: readonly {
    readonly probe: string;
    readonly disposition: string | undefined;
    readonly reply: string | undefined;
    readonly source: SourceRef;
  }[];
  readonly source: SourceRef;
}
