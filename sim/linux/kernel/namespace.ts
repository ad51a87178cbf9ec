import { contains, type IPv4 } from '../../packet/address.js';
import type { Ipv4 } from '../../packet/packet.js';
import type { Skb } from '../../world/skb.js';
import type { World } from '../../world/world.js';
import type { FilterRule, HostConfig } from '../config.js';
import { type ConfSysctl, type GlobalSysctl, globalSysctl, type NeighSysctl, neighSysctl } from '../sysctl.js';
import { Conntrack } from './conntrack.js';
import type { Fib, FibEntry } from './fib.js';
import type { Link, Xmit } from './link.js';
import { drawnSeed } from './multipath-seed.js';
import type { Hooks } from './netfilter.js';
import type { Peer, Redirected } from './peer.js';
import type { PathMtu } from './pmtu.js';
import type { Reassembly } from './reassembly.js';
import type { Socket } from './socket.js';

/** What a kernel learns by itself, apart from its configuration. */
export interface KernelState {
  /** Path MTU exceptions by destination. */
  readonly pmtu: Map<IPv4, PathMtu>;
  /** Datagrams being put together, by source, destination, protocol and id. */
  readonly reassembly: Map<string, Reassembly>;
  /** Whom ICMP errors went to. */
  readonly peers: Map<IPv4, Peer>;
  /** Gateways that routers told of, by destination. */
  readonly redirected: Map<IPv4, Redirected>;
  /** Open sockets by `protocol:port` (for icmp: its identifier). */
  readonly sockets: Map<string, Socket>;
  /** Connections, where a rule asks for them. */
  readonly conntrack: Conntrack;
  /** What each rule of the packet filter has matched, IPv4 total lengths in bytes. */
  readonly ruleCounters: Map<FilterRule, { readonly packets: number; readonly bytes: number }>;
  /** Last IPv4 identification given out. */
  ipId: number;
}

/**
 * The kernel's parts call each other in a circle (an error about output is output itself); each file imports only what
 * is below it and reaches the rest here.
 */
export interface Calls {
  linkReceive(link: Link, skb: Skb): void;
  ipReceive(link: Link, skb: Skb, ip: Ipv4): void;
  /** Sends a packet of the namespace's own: OUTPUT, then on. */
  localOut(ns: Namespace, skb: Skb, ip: Ipv4, route: FibEntry): Xmit | 'filtered';
  /** Tells the source of `about` why it is not delivered. `inbound` is the link it came by, if it was received. */
  icmpError(
    ns: Namespace,
    skb: Skb,
    about: Ipv4,
    type: number,
    code: number,
    rest: number,
    inbound: Link | undefined,
  ): void;
}

/** A policy routing rule with its table at hand. */
export interface RuntimeRule {
  readonly table: Fib | undefined;
  readonly config: HostConfig['rules'][number];
}

/** A running network namespace. */
export class Namespace {
  readonly name: string;
  links: readonly Link[] = [];
  readonly linkByName = new Map<string, Link>();
  readonly tables = new Map<number, Fib>();
  rules: readonly RuntimeRule[] = [];
  /** The rules are the kernel's own three, and table default is empty: local, then main, is all there is to ask. */
  plainRules = true;
  hooks: Hooks | undefined;
  /** A rule, or a nat table, has connections tracked. */
  tracksFlows = false;
  /** There is a nat table. */
  translates = false;
  /** VXLAN devices that are up, by UDP port. */
  readonly vxlanByPort = new Map<number, Link[]>();
  /** WireGuard devices that are up, by UDP port. */
  readonly wireguardByPort = new Map<number, Link>();
  ipipLinks: readonly Link[] = [];
  readonly icmpSourceInbound: boolean;
  readonly defaultTtl: number;
  readonly forwardUsesPmtu: boolean;
  /** How sockets that say nothing else treat DF (inet_create). */
  readonly defaultDiscover: 'want' | 'dont';
  readonly bridgeCallsIptables: boolean;
  /** What decides between ways of equal cost (fib_multipath_hash). */
  readonly multipathSeed: number;
  readonly #own: ReadonlySet<IPv4>;

  constructor(
    readonly config: HostConfig,
    readonly world: World,
    readonly state: KernelState,
    readonly calls: Calls,
  ) {
    this.name = config.name;
    this.#own = new Set(config.addresses.map((own) => own.address.address));
    this.icmpSourceInbound = this.sysctl('net.ipv4.icmp_errors_use_inbound_ifaddr') !== 0;
    this.defaultTtl = this.sysctl('net.ipv4.ip_default_ttl');
    this.forwardUsesPmtu = this.sysctl('net.ipv4.ip_forward_use_pmtu') !== 0;
    this.defaultDiscover = this.sysctl('net.ipv4.ip_no_pmtu_disc') === 0 ? 'want' : 'dont';
    this.multipathSeed = this.sysctl('net.ipv4.fib_multipath_hash_seed') || drawnSeed(config.name, world.seed);
    this.bridgeCallsIptables = this.sysctl('net.bridge.bridge-nf-call-iptables') !== 0;
  }

  sysctl(name: GlobalSysctl): number {
    return globalSysctl(this.config.sysctls, name);
  }

  /** Who set the parameter that decides for an interface: the one of `all` where that has the larger value. */
  confEntry(link: Link, name: ConfSysctl): number {
    const { sysctls, sysctlEntries } = this.config;
    const [all, own] = [`net.ipv4.conf.all.${name}`, `net.ipv4.conf.${link.name}.${name}`];
    const decisive = (sysctls.get(all) ?? 0) > (sysctls.get(own) ?? 0) ? all : own;
    return sysctlEntries.get(decisive) ?? 0;
  }

  neighSysctl(link: Link, name: NeighSysctl): number {
    return neighSysctl(this.config.sysctls, link.name, name);
  }

  /** Whether an address is the namespace's own. */
  owns(address: IPv4): boolean {
    return this.#own.has(address) || contains(LOOPBACK, address);
  }

  /** The next IPv4 identification: never zero (__ip_select_ident; the real one is hashed and has gaps). */
  nextId(): number {
    this.state.ipId = (this.state.ipId % 0xffff) + 1;
    return this.state.ipId;
  }
}

const LOOPBACK = { address: 0x7f000000 as IPv4, length: 8 };

/** A kernel that has learned nothing. Identifications start at a value that differs from name to name and from seed to seed. */
export function emptyState(name: string, seed: number): KernelState {
  let hash = (5381 + seed) & 0xffff;
  for (let index = 0; index < name.length; index++) hash = (Math.imul(hash, 33) + name.charCodeAt(index)) & 0xffff;
  return {
    pmtu: new Map(),
    reassembly: new Map(),
    peers: new Map(),
    redirected: new Map(),
    sockets: new Map(),
    conntrack: new Conntrack(),
    ruleCounters: new Map(),
    ipId: hash,
  };
}
