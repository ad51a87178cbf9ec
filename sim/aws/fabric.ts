import { ethernet } from '../packet/build.js';
import { ETHERTYPE_IPV4, type Ethernet, type Ipv4 } from '../packet/packet.js';
import type { Skb } from '../world/skb.js';
import type { Wire } from '../world/wire.js';
import type { World } from '../world/world.js';
import { addressCheck } from './address-check.js';
import { arrive, sharesGroup } from './arrive.js';
import type { FabricConfig } from './config.js';
import type { Eni, EniPorts } from './eni.js';
import { admits } from './firewall.js';
import { answerArp } from './mapping.js';
import { withinMtu } from './oversize.js';
import { ledTo, routeFrom } from './router.js';
import { assemble, type Instance, type Parts, type Running, type Subnet } from './running.js';
import { unknownMac } from './switch.js';

/**
 * The running VPCs. Each delivers by its own mapping of addresses to interfaces: nothing is broadcast, learned or
 * flooded. Inside a subnet a frame for another interface's MAC goes there, past all route tables and network ACLs; what
 * is for the router's MAC goes by the route table of the sender's subnet.
 */
export class Fabric implements EniPorts, Running {
  #parts: Parts;

  constructor(
    config: FabricConfig,
    readonly world: World,
    readonly instance: Instance,
  ) {
    this.#parts = assemble(config, this, new Map());
  }

  get parts(): Parts {
    return this.#parts;
  }

  /** Goes on with a new configuration; tracked flows stay. */
  reconfigure(config: FabricConfig): void {
    this.#parts = assemble(config, this, this.#parts.enis);
  }

  port(name: string): Wire {
    return { carrier: true, refuses: () => false, receive: (skb) => this.#parts.enis.get(name)?.receive(skb) };
  }

  fromInstance(eni: Eni, skb: Skb): void {
    const frame = skb.packet;
    const { world } = this;
    const subnet = this.#parts.subnets.get(eni.config.subnet);
    if (frame.layer !== 'ethernet' || subnet === undefined) return;
    world.sink.hop(skb.id, world.clock.now, eni.place, 'in', frame);
    if (frame.payload.layer === 'arp') {
      answerArp(this, eni, subnet, skb, frame.payload);
      return;
    }
    if (frame.payload.layer !== 'ipv4') return;
    const { mtu, id } = subnet.vpc.config;
    const limit = { mtu, entry: id, place: eni.place, what: 'the VPC', answers: () => false };
    for (const { skb: piece, ip } of withinMtu(this, { skb, ip: frame.payload, from: eni }, limit)) {
      const whole = piece === skb;
      const part = whole ? frame : ethernet(frame.dst, frame.src, ETHERTYPE_IPV4, ip);
      piece.packet = part;
      this.#carry(eni, subnet, piece, part, ip);
    }
  }

  #carry(eni: Eni, subnet: Subnet, skb: Skb, frame: Ethernet, ip: Ipv4): void {
    const { world } = this;
    const routed = frame.dst === subnet.routerMac;
    if (!addressCheck(world, eni, skb, 'source', ip.src)) return;
    const peer = routed ? ledTo(this, subnet, ip.dst) : subnet.byMac.get(frame.dst);
    if (!admits(world, eni, skb, ip, 'egress', sharesGroup(this, subnet.vpc, ip.dst, peer, skb.id))) return;
    if (routed) routeFrom(this, { skb, ip, from: eni }, subnet);
    else if (peer === undefined) unknownMac(this, eni, subnet, skb, frame.dst);
    else {
      if (world.sink.full) world.sink.step(skb.id, { kind: 'vpc-mapping', mac: frame.dst, to: peer.config.name });
      arrive(this, { skb, ip, from: eni }, peer, frame);
    }
  }
}
