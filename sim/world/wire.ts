import type { Receiver } from '../clock/clock.js';
import type { Packet } from '../packet/packet.js';
import type { Skb } from './skb.js';

/** What a cable leads to, as the end that sends sees it. */
export interface Wire extends Receiver<Skb> {
  /** Whether the other end is up: without a carrier nothing leaves. */
  readonly carrier: boolean;
  /** Whether the other end will not take a frame, and the sender is told at once (veth_xmit in drivers/net/veth.c). */
  refuses(frame: Packet): boolean;
}
