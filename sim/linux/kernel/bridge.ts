import { BROADCAST_MAC } from '../../packet/address.js';
import { ethernet } from '../../packet/build.js';
import { fragment, isFragment } from '../../packet/fragment.js';
import { ipv4Of } from '../../packet/ipv4-of.js';
import { ETHERTYPE_IPV4, type Ethernet, type Ipv4 } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import { end } from '../../world/world.js';
import type { HookName } from '../config.js';
import { defragment } from './defragment.js';
import { oversize } from './ethernet.js';
import { BRIDGE_AGEING, fdbLearn, fdbLookup } from './fdb.js';
import type { Device, Link } from './link.js';
import { runHook } from './netfilter.js';
import { queueTransmit } from './transmit.js';

/** A bridge device sending for its own host (br_dev_xmit in net/bridge/br_device.c). */
export const bridge: Device = {
  ethernet: true,
  transmit(link, skb, packet) {
    if (packet.layer !== 'ethernet') return 'taken';
    const { world } = link.ns;
    world.sink.hop(skb.id, world.clock.now, link.place, 'out', packet);
    skb.packet = packet;
    forward(link, undefined, skb, packet);
    return 'taken';
  },
};

/**
 * A frame that came in by a port (br_handle_frame_finish in net/bridge/br_input.c). Gives the frame that the host itself
 * has to take from the bridge device, if it is for it.
 */
export function bridgeReceive(port: Link, br: Link, skb: Skb, received: Ethernet): Ethernet | undefined {
  const { clock } = port.ns.world;
  fdbLearn(br, received.src, { dst: undefined, port: port.name }, clock.now, BRIDGE_AGEING);
  const frame = wholeFrame(port, skb, received);
  if (frame === undefined) return undefined;
  if (frame.dst === br.mac || br.ports.some((own) => own.mac === frame.dst)) return up(skb, frame);
  const arrived = hooked(br, skb, frame, ['prerouting']);
  if (arrived === undefined) return undefined;
  if (arrived.dst === BROADCAST_MAC) {
    forward(br, port, copy(skb, arrived), arrived);
    return up(skb, arrived);
  }
  forward(br, port, skb, arrived);
  return undefined;
}

/**
 * To the host itself, which need not keep to the fragments that a datagram came in and that was put together here
 * (ip_rcv_core clears frag_max_size).
 */
function up(skb: Skb, frame: Ethernet): Ethernet {
  skb.pieceSize = skb.fragmentSize;
  skb.fragmentSize = 0;
  return frame;
}

/** Where bridged packets go through the hooks and connections are tracked, datagrams are put together before. */
function wholeFrame(port: Link, skb: Skb, frame: Ethernet): Ethernet | undefined {
  const { ns } = port;
  const { payload } = frame;
  if (!ns.bridgeCallsIptables || !ns.tracksFlows || payload.layer !== 'ipv4' || !isFragment(payload)) return frame;
  const whole = defragment(port, skb, payload, 'bridge');
  return whole && { ...frame, length: frame.length - payload.length + whole.length, payload: whole };
}

/**
 * With bridge-nf-call-iptables a bridged IPv4 packet goes through the hooks of a forwarded one (br_netfilter). Gives the
 * frame as rules have changed it; undefined where one dropped it.
 */
function hooked(br: Link, skb: Skb, frame: Ethernet, hooks: readonly HookName[]): Ethernet | undefined {
  let ip = ipv4Of(frame);
  if (ip === undefined || !br.ns.bridgeCallsIptables || br.ns.hooks === undefined) return frame;
  for (const hook of hooks) {
    ip = runHook(br.ns, hook, skb, ip, hook === 'postrouting' ? undefined : br, hook === 'prerouting' ? undefined : br);
    if (ip === undefined) return undefined;
  }
  return { ...frame, payload: ip };
}

function copy(skb: Skb, frame: Ethernet): Skb {
  const twin = new Skb(skb.id, frame);
  twin.mark = skb.mark;
  twin.fragmentSize = skb.fragmentSize;
  twin.tracked = skb.tracked;
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
    if (port !== undefined && (port !== from || port.config.hairpin)) pass(br, port, skb, frame, from !== undefined);
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
  // The port that joined last is first (list_add_rcu in br_add_if); one in hairpin mode gets its own back (should_deliver).
  const targets = br.ports.filter((port) => (port !== from || port.config.hairpin) && port.running).reverse();
  const flood = { left: targets.length };
  for (const port of targets) {
    const twin = copy(skb, frame);
    twin.flood = flood;
    pass(br, port, twin, frame, from !== undefined);
  }
  if (targets.length === 0 && frame.dst !== BROADCAST_MAC) {
    end(ns.world, skb.id, 'not-for-this-mac', br.place, 'bridge', 0, 'no port to send the frame to');
  }
}

/** To a port; what is flooded goes through the hooks once for each (__br_forward). */
function pass(br: Link, port: Link, skb: Skb, frame: Ethernet, bridged: boolean): void {
  const passed = bridged ? hooked(br, skb, frame, ['forward', 'postrouting']) : frame;
  if (passed !== undefined) send(br, port, skb, passed, bridged);
}

/** Out of a port, which by itself does not fragment (br_dev_queue_push_xmit); br_netfilter does so for bridged packets. */
function send(br: Link, port: Link, skb: Skb, frame: Ethernet, bridged: boolean): void {
  const { payload } = frame;
  const cuts = bridged && br.ns.bridgeCallsIptables && payload.layer === 'ipv4';
  if (cuts && (skb.fragmentSize > 0 || payload.length > port.mtu)) fragments(br, port, skb, frame, payload);
  else if (oversize(port, frame)) tooLarge(port, skb, `larger than the MTU ${port.mtu} of ${port.name}`);
  else queueTransmit(port, skb, frame, undefined);
}

function tooLarge(port: Link, skb: Skb, detail: string): void {
  end(port.ns.world, skb.id, 'oversize-frame', port.place, 'bridge', port.config.id, detail);
}

/** What br_netfilter's own route says while the bridge's MTU is the one that it was made with (br_dst_default_metrics). */
const MADE_WITH = 1500;

/** Cuts a bridged packet (br_nf_dev_queue_xmit, br_nf_ip_fragment); no ICMP error tells of one that may not be cut. */
function fragments(br: Link, port: Link, skb: Skb, frame: Ethernet, ip: Ipv4): void {
  const { sink } = br.ns.world;
  const { fragmentSize } = skb;
  const mtu = br.config.kind === 'bridge' && br.config.mtuChanged === true ? br.mtu : MADE_WITH;
  if (fragmentSize > mtu || (ip.df && fragmentSize === 0)) {
    const what = fragmentSize > mtu ? `came in fragments of ${fragmentSize} bytes` : 'has DF set';
    tooLarge(
      port,
      skb,
      `${ip.length} bytes, more than ${port.name} takes, and it ${what}: br_netfilter cuts for ${mtu}`,
    );
    return;
  }
  const pieces = fragment(ip, fragmentSize > 0 ? Math.min(mtu, fragmentSize) : mtu).map((piece) => {
    const part = new Skb(sink.packet('fragment', skb.id), ethernet(frame.dst, frame.src, ETHERTYPE_IPV4, piece));
    part.mark = skb.mark;
    part.flood = skb.flood;
    part.datagram = skb.datagram ?? skb;
    return part;
  });
  if (sink.full) sink.step(skb.id, { kind: 'fragmented', mtu, into: pieces.map(({ id }) => id) });
  for (const part of pieces) if (part.packet.layer === 'ethernet') send(br, port, part, part.packet, false);
}
