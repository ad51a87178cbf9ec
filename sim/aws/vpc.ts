import type { Receiver } from '../clock/clock.js';
import {
  BROADCAST_MAC,
  contains,
  formatCidr,
  formatIPv4,
  formatMac,
  type IPv4,
  type Mac,
  networkOf,
} from '../packet/address.js';
import { arp, ethernet } from '../packet/build.js';
import { fragment } from '../packet/fragment.js';
import { type Arp, ETHERTYPE_ARP, ETHERTYPE_IPV4, type Ethernet, type Ipv4 } from '../packet/packet.js';
import { PrefixMap } from '../prefix/prefix-map.js';
import type { EntryId } from '../provenance/provenance.js';
import type { Place } from '../trace/trace.js';
import type { LinkRef } from '../world/link-ref.js';
import { Skb } from '../world/skb.js';
import type { Wire } from '../world/wire.js';
import { end, type World } from '../world/world.js';
import { isAwsService, isPrivate } from './addresses.js';
import type { FabricConfig, SubnetConfig, VpcRouteConfig } from './config.js';
import { Eni, type EniPorts } from './eni.js';
import { admits } from './firewall.js';
import type { InGroup } from './security-group.js';

/** A subnet with its implicit router (VPC user guide, VPC_Route_Tables). */
interface Subnet {
  readonly config: SubnetConfig;
  readonly routerAddress: IPv4;
  readonly routerMac: Mac;
  readonly place: Place;
  readonly table: string;
  /** Of the table. */
  readonly tableEntry: EntryId;
  readonly routes: PrefixMap<VpcRouteConfig>;
  readonly byMac: Map<Mac, Eni>;
  readonly byAddress: Map<IPv4, Eni>;
}

/** Hands a frame to an instance's interface. */
export type Instance = (ref: LinkRef) => Receiver<Skb> | undefined;

/**
 * A running VPC. It delivers by its own mapping of addresses to interfaces: nothing is broadcast, learned or flooded.
 * Inside a subnet a frame for another interface's MAC goes there, past all route tables; what is for the router's MAC
 * goes by the route table of the sender's subnet.
 */
export class Vpc implements EniPorts {
  #config: FabricConfig;
  readonly #subnets = new Map<string, Subnet>();
  readonly #enis = new Map<string, Eni>();
  /** Interfaces by private address, over all subnets. */
  readonly #addresses = new Map<IPv4, Eni>();

  constructor(
    config: FabricConfig,
    readonly world: World,
    readonly instance: Instance,
  ) {
    this.#config = config;
    this.reconfigure(config);
  }

  /** Goes on with a new configuration; tracked flows stay. */
  reconfigure(config: FabricConfig): void {
    this.#config = config;
    this.#subnets.clear();
    this.#addresses.clear();
    for (const subnet of config.subnets) this.#subnets.set(subnet.name, this.#subnet(subnet));
    const before = new Map(this.#enis);
    this.#enis.clear();
    for (const eni of config.enis) {
      const subnet = this.#subnets.get(eni.subnet);
      if (subnet === undefined) continue;
      const groups = config.securityGroups.filter((group) => eni.securityGroups.includes(group.name));
      const running = new Eni(eni, subnet.config, groups, this, before.get(eni.name));
      this.#enis.set(eni.name, running);
      subnet.byMac.set(eni.mac, running);
      for (const address of eni.addresses) {
        subnet.byAddress.set(address, running);
        this.#addresses.set(address, running);
      }
    }
  }

  port(name: string): Wire {
    return { carrier: true, refuses: () => false, receive: (skb) => this.#enis.get(name)?.receive(skb) };
  }

  #subnet(config: SubnetConfig): Subnet {
    const routes = new PrefixMap<VpcRouteConfig>();
    const table = this.#config.routeTables.find((candidate) => candidate.name === config.routeTable);
    for (const route of table?.routes ?? []) routes.set(route.destination, route);
    const routerAddress = (networkOf(config.cidr) + 1) as IPv4;
    return {
      config,
      routerAddress,
      routerMac: (ROUTER_MAC + routerAddress) as Mac,
      place: { node: 'fabric', port: `router/${config.name}` },
      table: config.routeTable,
      tableEntry: table?.id ?? config.id,
      routes,
      byMac: new Map(),
      byAddress: new Map(),
    };
  }

  fromInstance(eni: Eni, skb: Skb): void {
    const frame = skb.packet;
    const { world } = this;
    const subnet = this.#subnets.get(eni.config.subnet);
    if (frame.layer !== 'ethernet' || subnet === undefined) return;
    world.sink.hop(skb.id, world.clock.now, eni.place, 'in', frame);
    if (frame.payload.layer === 'arp') {
      this.#mapping(eni, subnet, skb, frame.payload);
      return;
    }
    if (frame.payload.layer !== 'ipv4') return;
    if (frame.payload.length > this.#config.vpc.mtu) this.#oversize(eni, subnet, skb, frame, frame.payload);
    else this.#carry(eni, subnet, skb, frame, frame.payload);
  }

  /** Over the limit: fragmented, or dropped with DF (EC2 user guide, network_mtu). */
  #oversize(eni: Eni, subnet: Subnet, skb: Skb, frame: Ethernet, ip: Ipv4): void {
    const { sink } = this.world;
    const { mtu, id } = this.#config.vpc;
    if (ip.df) {
      const detail = `${ip.length} bytes with DF, the VPC carries ${mtu}`;
      end(this.world, skb.id, 'vpc-mtu-exceeded', eni.place, 'mtu', id, detail);
      return;
    }
    const pieces = fragment(ip, mtu).map((piece) => {
      const part = new Skb(sink.packet('fragment', skb.id), ethernet(frame.dst, frame.src, ETHERTYPE_IPV4, piece));
      part.datagram = skb.datagram ?? skb;
      return { part, piece };
    });
    if (sink.full) sink.step(skb.id, { kind: 'fragmented', mtu, into: pieces.map(({ part }) => part.id) });
    for (const { part, piece } of pieces)
      this.#carry(eni, subnet, part, { ...frame, length: part.packet.length, payload: piece }, piece);
  }

  #carry(eni: Eni, subnet: Subnet, skb: Skb, frame: Ethernet, ip: Ipv4): void {
    if (!this.#leaves(eni, subnet, skb, frame, ip)) return;
    if (frame.dst === subnet.routerMac) this.#route(eni, subnet, skb, ip);
    else this.#switch(eni, subnet, skb, frame, ip);
  }

  /** Source check and egress rules. */
  #leaves(eni: Eni, subnet: Subnet, skb: Skb, frame: Ethernet, ip: Ipv4): boolean {
    if (!this.#check(eni, skb, 'source', ip.src)) return false;
    const peer = frame.dst === subnet.routerMac ? this.#routed(subnet, ip.dst) : subnet.byMac.get(frame.dst);
    return admits(this.world, eni, skb, ip, 'egress', this.#inGroup(ip.dst, peer, skb.id));
  }

  /** The interface that a route leads to. */
  #routed(subnet: Subnet, dst: IPv4): Eni | undefined {
    const target = subnet.routes.longest(dst)?.target;
    return target?.kind === 'eni' ? this.#enis.get(target.eni) : this.#addresses.get(dst);
  }

  /** The source/destination check of an interface; each side is independent of the other. */
  #check(eni: Eni, skb: Skb, side: 'source' | 'destination', address: IPv4): boolean {
    if (!eni.config.sourceDestCheck) return true;
    const passed = eni.owns(address);
    const { sink } = this.world;
    if (sink.full)
      sink.step(skb.id, { kind: 'eni-check', eni: eni.config.name, entry: eni.config.id, side, passed, address });
    if (passed) return true;
    const detail = `${formatIPv4(address)} is no address of ${eni.config.name}, whose source/destination check is on`;
    end(this.world, skb.id, `${side}-check`, eni.place, 'source/destination check', eni.config.id, detail);
    return false;
  }

  /** Whether the far end is in a group, by its address or, if that is assumed, by its interface. */
  #inGroup(address: IPv4, peer: Eni | undefined, id: number): InGroup {
    return (group) => {
      const owner = this.#addresses.get(address);
      if (owner?.config.securityGroups.includes(group)) return true;
      if (peer === undefined || !peer.config.securityGroups.includes(group)) return false;
      return this.world.assume('sg-reference-matches-forwarded-sources', id) === true;
    };
  }

  /** The mapping service answers ARP for the router and for interfaces of the subnet, for nothing else. */
  #mapping(eni: Eni, subnet: Subnet, skb: Skb, request: Arp): void {
    const { world } = this;
    const service =
      contains(subnet.config.cidr, request.targetIp) && isAwsService(this.#config.vpc.cidr, request.targetIp);
    const router = request.targetIp === subnet.routerAddress || service;
    const known = router ? subnet.routerMac : subnet.byAddress.get(request.targetIp)?.config.mac;
    if (request.operation !== 'request' || known === undefined || known === eni.config.mac) return;
    if (world.sink.full) world.sink.step(skb.id, { kind: 'vpc-mapping', mac: known, to: formatIPv4(request.targetIp) });
    const reply = arp('reply', { mac: known, ip: request.targetIp }, { mac: request.senderMac, ip: request.senderIp });
    const answer = new Skb(world.sink.packet('arp', skb.id), ethernet(request.senderMac, known, ETHERTYPE_ARP, reply));
    world.sink.hop(answer.id, world.clock.now, eni.place, 'out', answer.packet);
    this.#hand(eni, answer);
  }

  #hand(eni: Eni, skb: Skb): void {
    const link = this.instance(eni.config.attachment);
    if (link !== undefined) this.world.clock.post(link, skb);
    else
      end(this.world, skb.id, 'link-down', eni.place, 'instance', eni.config.id, 'the instance has no such interface');
  }

  /** Inside the subnet, by MAC. */
  #switch(from: Eni, subnet: Subnet, skb: Skb, frame: Ethernet, ip: Ipv4): void {
    const to = subnet.byMac.get(frame.dst);
    if (to === undefined) {
      const why =
        frame.dst === BROADCAST_MAC
          ? 'a VPC carries no broadcast'
          : `${formatMac(frame.dst)} is no interface of subnet ${subnet.config.name}`;
      end(this.world, skb.id, 'vpc-unknown-mac', from.place, 'mapping', subnet.config.id, why);
      return;
    }
    if (this.world.sink.full) this.world.sink.step(skb.id, { kind: 'vpc-mapping', mac: frame.dst, to: to.config.name });
    this.#arrive(from, to, skb, frame, ip);
  }

  /** Out of the subnet, by its route table. */
  #route(from: Eni, subnet: Subnet, skb: Skb, ip: Ipv4): void {
    const { world } = this;
    world.sink.hop(skb.id, world.clock.now, subnet.place, 'in', skb.packet);
    if (isAwsService(this.#config.vpc.cidr, ip.dst)) {
      const detail = `${formatIPv4(ip.dst)} is an AWS service, which is not modelled`;
      end(world, skb.id, 'undetermined', subnet.place, 'service', subnet.config.id, detail);
      return;
    }
    const route = subnet.routes.longest(ip.dst);
    if (route === undefined) {
      end(
        world,
        skb.id,
        'vpc-no-route',
        subnet.place,
        'route table',
        subnet.tableEntry,
        `table ${subnet.table} has no route for ${formatIPv4(ip.dst)}`,
      );
      return;
    }
    const to = this.#target(subnet, skb, ip, route);
    if (to === undefined) return;
    const through = this.#throughRouter(subnet, skb, ip);
    if (through === undefined) return;
    const exit = this.#subnets.get(to.config.subnet);
    this.#arrive(
      from,
      to,
      skb,
      ethernet(to.config.mac, exit?.routerMac ?? subnet.routerMac, ETHERTYPE_IPV4, through),
      through,
    );
  }

  #target(subnet: Subnet, skb: Skb, ip: Ipv4, route: VpcRouteConfig): Eni | undefined {
    const { world } = this;
    const { target } = route;
    const destination = () => formatCidr(route.destination);
    const name = target.kind === 'eni' ? target.eni : target.kind === 'gateway' ? target.name : target.kind;
    if (world.sink.full)
      world.sink.step(skb.id, {
        kind: 'vpc-route',
        entry: route.id,
        table: subnet.table,
        destination: destination(),
        target: name,
      });
    const fail = (
      disposition: 'vpc-no-such-address' | 'vpc-route-blackhole' | 'left-by-gateway' | 'undetermined',
      detail: string,
    ) => end(world, skb.id, disposition, subnet.place, 'route table', route.id, detail);
    switch (target.kind) {
      case 'local': {
        const owner = this.#addresses.get(ip.dst);
        if (owner === undefined)
          fail(
            'vpc-no-such-address',
            `the local route ${destination()} matches, and no interface has ${formatIPv4(ip.dst)}`,
          );
        return owner;
      }
      case 'eni': {
        const owner = this.#enis.get(target.eni);
        if (owner === undefined) fail('vpc-route-blackhole', `the target ${target.eni} of ${destination()} is gone`);
        return owner;
      }
      case 'gateway':
        if (isPrivate(ip.dst)) fail('left-by-gateway', `the route ${destination()} leads to ${target.name}`);
        else fail('undetermined', `it leaves by ${target.name}, beyond which nothing is modelled`);
        return undefined;
      case 'blackhole':
        fail('vpc-route-blackhole', `the target of ${destination()} is gone`);
        return undefined;
    }
  }

  #throughRouter(subnet: Subnet, skb: Skb, ip: Ipv4): Ipv4 | undefined {
    if (this.world.assume('vpc-router-keeps-ttl', skb.id) === true) return ip;
    if (ip.ttl > 1) return { ...ip, ttl: ip.ttl - 1 };
    end(this.world, skb.id, 'ttl-exceeded', subnet.place, 'router', 0, `TTL ${ip.ttl} on arrival`);
    return undefined;
  }

  /** Destination check and ingress rules, then the instance. */
  #arrive(from: Eni, to: Eni, skb: Skb, frame: Ethernet, ip: Ipv4): void {
    const { world } = this;
    world.sink.hop(skb.id, world.clock.now, to.place, 'out', frame);
    if (!this.#check(to, skb, 'destination', ip.dst)) return;
    if (!admits(world, to, skb, ip, 'ingress', this.#inGroup(ip.src, from, skb.id))) return;
    skb.packet = frame;
    this.#hand(to, skb);
  }
}

/** The router's interfaces get locally administered MACs made of their addresses; the real ones are AWS's own. */
const ROUTER_MAC = 0x0a0000000000;
