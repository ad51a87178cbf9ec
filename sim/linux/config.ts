import type { Match } from '../match/match.js';
import type { Cidr, IPv4, Mac } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';
import type { LinkRef } from '../world/link-ref.js';

/** A host: the network namespaces that share its kernel, its own (named as the host) first. */
export interface Host {
  readonly name: string;
  readonly namespaces: readonly HostConfig[];
}

/**
 * One network namespace (of a host, a pod or a router) as plain data: what control produces, the simulated kernel
 * consumes, the renderer writes to a real kernel and the observer reads back. What a kernel learns by itself
 * (neighbours, FDB entries, PMTU) is not here but in KernelState. The local table follows from the addresses.
 */
export interface HostConfig {
  /** Unique in the network: a host's name, `pod/NAMESPACE/NAME`, or any name a test chooses. */
  readonly name: string;
  /** In device order, which decides the source address of ICMP errors (inet_select_addr in net/ipv4/devinet.c). */
  readonly links: readonly LinkConfig[];
  readonly addresses: readonly AddressConfig[];
  /** In order of priority. */
  readonly rules: readonly RuleConfig[];
  /** All tables but local, the kernel's own connected routes included. */
  readonly routes: readonly RouteConfig[];
  readonly neighbours: readonly NeighbourConfig[];
  readonly fdb: readonly FdbConfig[];
  readonly tables: readonly TableConfig[];
  /** By full name, `net.ipv4.ip_forward`; what is absent has the kernel's default (sysctl.ts). */
  readonly sysctls: ReadonlyMap<string, number>;
  /** Who set a parameter last, by the same names. */
  readonly sysctlEntries: ReadonlyMap<string, EntryId>;
}

interface LinkBase {
  readonly id: EntryId;
  readonly name: string;
  readonly mac: Mac;
  /** Largest IP packet, bytes. */
  readonly mtu: number;
  readonly up: boolean;
  /** Name of the bridge that this link is a port of. */
  readonly master: string | undefined;
  /** As a port, sends frames back to where they came from (BR_HAIRPIN_MODE); absent is no. */
  readonly hairpin?: true;
}

export type LinkConfig =
  | (LinkBase & { readonly kind: 'loopback' })
  /** Attached to the fabric; `port` names the fabric's side (an ENI). */
  | (LinkBase & { readonly kind: 'physical'; readonly port: string })
  | (LinkBase & { readonly kind: 'veth'; readonly peer: LinkRef })
  /** `mtuChanged`: its MTU was set after it was made, which br_netfilter goes by (br_change_mtu in net/bridge/br_device.c). */
  | (LinkBase & { readonly kind: 'bridge'; readonly mtuChanged?: boolean })
  | (LinkBase & { readonly kind: 'vxlan'; readonly vxlan: VxlanAttributes })
  | (LinkBase & { readonly kind: 'ipip'; readonly ipip: IpipAttributes })
  | (LinkBase & { readonly kind: 'wireguard'; readonly wireguard: WireguardAttributes });

/** As `ip -d link` shows them (drivers/net/vxlan). */
export interface VxlanAttributes {
  readonly vni: number;
  readonly local: IPv4 | undefined;
  /** Lower device: bounds the MTU. */
  readonly dev: string | undefined;
  /** UDP destination port. */
  readonly port: number;
  readonly learning: boolean;
  /** Outer DF: the kernel's default is unset. */
  readonly df: 'unset' | 'set' | 'inherit';
  /** Outer TTL; 0 is the kernel's default of 64. */
  readonly ttl: number;
  readonly udpChecksum: boolean;
  /** Report a missing FDB entry, a missing neighbour to user space; answer ARP from the neighbour table. */
  readonly l2miss: boolean;
  readonly l3miss: boolean;
  readonly proxy: boolean;
  /** Life of a learned FDB entry, seconds. */
  readonly ageing: number;
}

/** As `ip -d link` shows them (net/ipv4/ipip.c). */
export interface IpipAttributes {
  /** undefined is `any`. */
  readonly local: IPv4 | undefined;
  readonly remote: IPv4 | undefined;
  readonly dev: string | undefined;
  /** 0 inherits the inner TTL. */
  readonly ttl: number;
  /** Whether outer DF is always set; tunl0 is nopmtudisc: outer DF is the inner one. */
  readonly pmtudisc: boolean;
}

/** As `wg show` tells them (drivers/net/wireguard). */
export interface WireguardAttributes {
  /** The device's own public key, which stands for the pair; undefined: none, and nothing is sent. */
  readonly key: string | undefined;
  /** UDP port that it listens on and sends from. */
  readonly port: number;
  readonly peers: readonly WireguardPeer[];
}

export interface WireguardPeer {
  /** Public key. */
  readonly key: string;
  /** Where it is; undefined until it was heard. */
  readonly endpoint: { readonly address: IPv4; readonly port: number } | undefined;
  /** Destinations that are sent to it, and sources that are taken from it; one belongs to one peer. */
  readonly allowedIps: readonly Cidr[];
}

export type Scope = 'global' | 'link' | 'host';

export interface AddressConfig {
  readonly id: EntryId;
  readonly link: string;
  readonly address: Cidr;
  readonly scope: Scope;
}

/** A policy routing rule: lookups go through them by ascending priority. */
export interface RuleConfig {
  readonly id: EntryId;
  readonly priority: number;
  readonly source: Cidr | undefined;
  readonly destination: Cidr | undefined;
  readonly iif: string | undefined;
  readonly mark: { readonly value: number; readonly mask: number } | undefined;
  readonly action: { readonly lookup: number } | 'blackhole' | 'unreachable' | 'prohibit';
}

export type RouteType = 'unicast' | 'local' | 'broadcast' | 'blackhole' | 'unreachable' | 'prohibit' | 'throw';

export interface RouteConfig {
  readonly id: EntryId;
  readonly type: RouteType;
  readonly dst: Cidr;
  readonly via: IPv4 | undefined;
  /** The gateway was the host's own address when the route was made: it counts for nothing (nhc_scope is host). */
  readonly ownGateway?: true;
  readonly dev: string | undefined;
  /** The gateway is taken as on-link though no route says so. */
  readonly onlink: boolean;
  readonly scope: Scope;
  readonly protocol: string;
  /** Preferred source address. */
  readonly src: IPv4 | undefined;
  readonly metric: number;
  readonly table: number;
  /** Bytes; caps what the device allows. */
  readonly mtu: number | undefined;
  /** Ways of equal cost; `via` and `dev` are then undefined. */
  readonly nexthops?: readonly NextHop[];
}

/** One of a route's ways. */
export interface NextHop {
  readonly via: IPv4 | undefined;
  readonly dev: string | undefined;
  readonly onlink: boolean;
  /** Its share of the flows, 1 to 256. */
  readonly weight: number;
}

/** Table numbers (include/uapi/linux/rtnetlink.h). */
export const TABLE_LOCAL = 255;
export const TABLE_MAIN = 254;
export const TABLE_DEFAULT = 253;

export interface NeighbourConfig {
  readonly id: EntryId;
  readonly link: string;
  readonly address: IPv4;
  readonly mac: Mac;
  /** `permanent` never ages; `reachable` starts a life that the kernel's timers end. */
  readonly state: 'permanent' | 'reachable' | 'stale' | 'noarp';
}

/** A forwarding database entry of a VXLAN device (`dst` set) or of a bridge port. */
export interface FdbConfig {
  readonly id: EntryId;
  readonly link: string;
  readonly mac: Mac;
  readonly dst: IPv4 | undefined;
  /** `permanent` never ages; `dynamic` ages as a learned one. */
  readonly state: 'permanent' | 'static' | 'dynamic';
}

export type Backend = 'nft' | 'legacy';
export type Family = 'ip' | 'netdev';
export type HookName = 'prerouting' | 'input' | 'forward' | 'output' | 'postrouting' | 'ingress' | 'egress';

/** A table of rules. The netdev family holds what a device's ingress and egress filter (nft, or tc clsact). */
export interface TableConfig {
  readonly backend: Backend;
  readonly family: Family;
  readonly name: string;
  readonly chains: readonly ChainConfig[];
}

export interface ChainConfig {
  readonly name: string;
  /** Absent for a chain that is only jumped to. */
  readonly hook:
    | {
        readonly name: HookName;
        /** Lower runs first (enum nf_ip_hook_priorities). */
        readonly priority: number;
        readonly policy: 'accept' | 'drop';
        /** Who set the policy; 0 is the kernel's own. */
        readonly policyEntry: EntryId;
        /** The device, for the netdev family. */
        readonly device: string | undefined;
      }
    | undefined;
  readonly rules: readonly FilterRule[];
}

export interface FilterRule {
  readonly id: EntryId;
  readonly matches: readonly Match[];
  readonly target: Target;
}

export type Target =
  | { readonly kind: 'accept' | 'drop' | 'return' }
  /** ICMP type 3 with this code. */
  | { readonly kind: 'reject'; readonly code: number }
  | { readonly kind: 'jump' | 'goto'; readonly chain: string }
  | { readonly kind: 'mark'; readonly value: number; readonly mask: number }
  | { readonly kind: 'ttl'; readonly change: 'set' | 'increment' | 'decrement'; readonly by: number }
  /** The source becomes the address of the interface that it leaves by, where that is another one. */
  | { readonly kind: 'masquerade' }
  /** Lowers the MSS that a SYN announces, to a value or to what the path MTUs of both ways hold. */
  | { readonly kind: 'tcpmss'; readonly mss: number | 'clamp-to-pmtu' }
  /** Counts or comments only. */
  | { readonly kind: 'continue' }
  | { readonly kind: 'opaque'; readonly text: string };
