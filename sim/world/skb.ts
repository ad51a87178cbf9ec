import type { Packet } from '../packet/packet.js';
import type { PacketId } from '../trace/trace.js';
import type { Tracked } from './tracked.js';

/** Copies of one frame that a bridge sent to several ports. */
export interface Flood {
  /** Copies that nobody took yet. */
  left: number;
}

/** A packet under way: what the kernel calls a socket buffer. */
export class Skb {
  /** Number in the trace. */
  id: PacketId;
  /** As it is on the wire it is on: a frame, or an IPv4 packet where the device has no link layer. */
  packet: Packet;
  /** Set by the packet filter. */
  mark = 0;
  /** What the namespace that it is in knows of its connection, from the first hook that tracks on. */
  tracked: Tracked | undefined = undefined;
  /** A copy of a flooded frame: one that finds no taker is no loss while another may. */
  flood: Flood | undefined = undefined;
  /** Of a fragment: the datagram that it is a part of. */
  datagram: Skb | undefined = undefined;
  /** Of a datagram that connection tracking put together: total length of its largest fragment, bytes; 0 for any other. */
  fragmentSize = 0;
  /** Of the same: that length still, where the kernel has forgotten to keep to it but holds the fragments as they came. */
  pieceSize = 0;
  /** Of an encapsulation: what is inside. */
  inner: Skb | undefined = undefined;
  /** Its socket heeds only the device's MTU (IP_PMTUDISC_PROBE). */
  deviceMtuOnly = false;
  /** Received as a link-layer broadcast: no ICMP error is sent about it (icmp_send in net/ipv4/icmp.c). */
  broadcast = false;
  /** For the host whatever MAC its frame is for (PACKET_HOST set by who handed it over). */
  forHost = false;
  /** Taken in under an address that need not be the host's own: a route sent it by the loopback interface. */
  byLoopback = false;
  constructor(id: PacketId, packet: Packet) {
    this.id = id;
    this.packet = packet;
  }
}
