import type { Receiver } from '../../clock/clock.js';
import type { IPv4, Mac } from '../../packet/address.js';
import type { Packet } from '../../packet/packet.js';
import type { Place } from '../../trace/trace.js';
import type { Skb } from '../../world/skb.js';
import type { Wire } from '../../world/wire.js';
import type { AddressConfig, LinkConfig } from '../config.js';
import { type ConfSysctl, confSysctl } from '../sysctl.js';
import type { FdbEntry } from './fdb.js';
import type { FibEntry } from './fib.js';
import type { Namespace } from './namespace.js';
import type { Neighbour } from './neighbour.js';
import type { WireguardPeerState } from './wireguard-peer.js';

/**
 * What became of a packet handed to a device (NET_XMIT_SUCCESS, NET_XMIT_DROP and NET_XMIT_CN in
 * include/linux/netdevice.h): taken, whatever happens to it later; dropped there and then; or lost in the queue of a
 * device without a carrier, which counts as no error. A WireGuard device refuses what it has no peer for, or no place of it.
 */
export type Xmit = 'taken' | 'dropped' | 'congested' | 'no-key' | 'no-endpoint';

/** What a kind of device does with a packet handed to it while it is up. */
export interface Device {
  /** Whether an Ethernet header goes in front, with the next hop resolved by ARP. */
  readonly ethernet: boolean;
  /** `route` is what led an IPv4 packet here; a tunnel without a fixed far end goes to its gateway. */
  transmit(link: Link, skb: Skb, packet: Packet, route: FibEntry | undefined): Xmit;
}

/** A network device of a running namespace. */
export class Link implements Receiver<Skb> {
  readonly place: Place;
  readonly name: string;
  readonly mac: Mac;
  readonly mtu: number;
  readonly up: boolean;
  /** The bridge that this is a port of. */
  master: Link | undefined = undefined;
  /** The ports of a bridge, in device order. */
  readonly ports: Link[] = [];
  readonly addresses: AddressConfig[] = [];
  /** Where what is sent arrives: the other end of a veth, an ENI. */
  wire: Wire | undefined = undefined;
  /** What the kernel has learned; survives a new configuration. */
  readonly neighbours: Map<IPv4, Neighbour>;
  readonly fdb: Map<Mac, FdbEntry>;
  /** By public key; of a WireGuard device. */
  readonly wireguardPeers: Map<string, WireguardPeerState>;
  readonly forwarding: boolean;
  readonly rpFilter: number;
  readonly proxyArp: boolean;
  readonly acceptLocal: boolean;
  readonly arpIgnore: number;
  readonly arpAnnounce: number;
  readonly arpFilter: boolean;
  /** Addresses of scope host count as of scope link. */
  readonly routeLocalnet: boolean;
  /** The look-up of a source goes by the packet's mark. */
  readonly sourceByMark: boolean;

  readonly sendsRedirects: boolean;
  readonly acceptsRedirects: boolean;

  constructor(
    readonly ns: Namespace,
    readonly index: number,
    readonly config: LinkConfig,
    readonly device: Device,
    learned: Link | undefined,
  ) {
    this.name = config.name;
    this.mac = config.mac;
    this.mtu = config.mtu;
    this.up = config.up;
    this.place = { node: ns.name, port: config.name };
    this.neighbours = learned?.neighbours ?? new Map();
    this.fdb = learned?.fdb ?? new Map();
    this.wireguardPeers = learned?.wireguardPeers ?? new Map();
    const { sysctls } = ns.config;
    const all = (name: ConfSysctl) =>
      Math.max(sysctls.get(`net.ipv4.conf.all.${name}`) ?? 0, confSysctl(sysctls, config.name, name));
    this.forwarding = confSysctl(sysctls, config.name, 'forwarding') !== 0;
    this.rpFilter = all('rp_filter');
    this.proxyArp = all('proxy_arp') !== 0;
    this.acceptLocal = all('accept_local') !== 0;
    this.arpIgnore = all('arp_ignore');
    this.arpAnnounce = all('arp_announce');
    this.arpFilter = all('arp_filter') !== 0;
    this.routeLocalnet = all('route_localnet') !== 0;
    this.sourceByMark = all('src_valid_mark') !== 0;
    const either = (name: ConfSysctl) => ['all', config.name].map((of) => confSysctl(sysctls, of, name) !== 0);
    this.sendsRedirects = either('send_redirects').some(Boolean);
    const accepts = either('accept_redirects');
    this.acceptsRedirects = this.forwarding ? accepts.every(Boolean) : accepts.some(Boolean);
  }

  /**
   * Whether it is up and has a carrier: its cable's other end is up, one of its ports is (a bridge). A device without one
   * has a queue that drops all (dev_deactivate in net/sched/sch_generic.c).
   */
  get running(): boolean {
    const { kind } = this.config;
    if (!this.up) return false;
    if (kind === 'bridge') return this.ports.some((port) => port.running);
    return (kind !== 'veth' && kind !== 'physical') || this.wire?.carrier === true;
  }

  receive(skb: Skb): void {
    this.ns.calls.linkReceive(this, skb);
  }
}
