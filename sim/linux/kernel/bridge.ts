import { BROADCAST_MAC } from '../../packet/address.js';
import { ipv4Of } from '../../packet/ipv4-of.js';
import type { Ethernet } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import { oversize } from './ethernet.js';
import { BRIDGE_AGEING, fdbLearn, fdbLookup } from './fdb.js';
import type { Device, Link } from './link.js';

import { runHook } from './netfilter.js';

/** A bridge device sending for its own host (br_dev_xmit in net/bridge/br_device.c). */
export const bridge: Device = {
  ethernet: true,
  transmit(link, skb, packet) {
    if (packet.layer !== 'ethernet') return;
    const { world } = link.ns;
    if (!link.running) {
      const why = link.up ? 'has no carrier: no port of it is up' : 'is down';
      end(world, skb.id, 'link-down', link.place, 'transmit', link.config.id, `${link.name} ${why}`);
      return;
    }
    world.sink.hop(skb.id, world.clock.now, link.place, 'out', packet);
    skb.packet = packet;
    forward(link, undefined, skb, packet);
  },
};

/**
 * A frame that came in by a port (br_handle_frame_finish in net/bridge/br_input.c). True: it is for the host itself,
 * which has to take it from the bridge device.
 */
export function bridgeReceive(port: Link, br: Link, skb: Skb, frame: Ethernet): boolean {
  const { clock } = port.ns.world;
  fdbLearn(br, frame.src, { dst: undefined, port: port.name }, clock.now, BRIDGE_AGEING);
  if (frame.dst === br.mac || br.ports.some((own) => own.mac === frame.dst)) return true;
  if (!bridgeNetfilter(br, skb, frame)) return false;
  if (frame.dst === BROADCAST_MAC) {
    forward(br, port, copy(skb, frame), frame);
    return true;
  }
  forward(br, port, skb, frame);
  return false;
}

/** With bridge-nf-call-iptables a bridged IPv4 packet goes through the hooks of a forwarded one (br_netfilter). */
function bridgeNetfilter(br: Link, skb: Skb, frame: Ethernet): boolean {
  const ip = ipv4Of(frame);
  if (ip === undefined || !br.ns.bridgeCallsIptables || br.ns.hooks === undefined) return true;
  let passed = runHook(br.ns, 'prerouting', skb, ip, br, undefined);
  passed &&= runHook(br.ns, 'forward', skb, passed, br, br);
  passed &&= runHook(br.ns, 'postrouting', skb, passed, undefined, br);
  return passed !== undefined;
}

function copy(skb: Skb, frame: Ethernet): Skb {
  const twin = new Skb(skb.id, frame);
  twin.mark = skb.mark;
  return twin;
}

function forward(br: Link, from: Link | undefined, skb: Skb, frame: Ethernet): void {
  const { ns } = br;
  const { clock, sink } = ns.world;
  const entry = frame.dst === BROADCAST_MAC ? undefined : fdbLookup(br, frame.dst, clock.now);
  if (entry !== undefined) {
    if (sink.full)
      sink.step(skb.id, { kind: 'fdb', entry: entry.entry, mac: frame.dst, dst: undefined, port: entry.port });
    const port = br.ports.find((candidate) => candidate.name === entry.port);
    if (port !== undefined && port !== from) send(port, skb, frame);
    else
      end(
        ns.world,
        skb.id,
        'not-for-this-mac',
        br.place,
        'bridge',
        entry.entry,
        'a bridge sends no frame back to the port it came from',
      );
    return;
  }
  const targets = br.ports.filter((port) => port !== from && port.running);
  const flood = { left: targets.length };
  for (const port of targets) {
    const twin = copy(skb, frame);
    twin.flood = flood;
    send(port, twin, frame);
  }
  if (targets.length === 0 && frame.dst !== BROADCAST_MAC) {
    end(ns.world, skb.id, 'not-for-this-mac', br.place, 'bridge', 0, 'no port to send the frame to');
  }
}

/** Out of a port, which does not fragment (br_dev_queue_push_xmit). */
function send(port: Link, skb: Skb, frame: Ethernet): void {
  if (oversize(port, frame)) {
    end(
      port.ns.world,
      skb.id,
      'oversize-frame',
      port.place,
      'bridge',
      port.config.id,
      `larger than the MTU ${port.mtu} of ${port.name}`,
    );
    return;
  }
  port.device.transmit(port, skb, frame, undefined);
}
