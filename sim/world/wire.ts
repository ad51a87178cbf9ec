import type { Receiver } from '../clock/clock.js';
import type { Skb } from './skb.js';

/** What a cable leads to, as the end that sends sees it. */
export interface Wire extends Receiver<Skb> {
  /** Whether the other end is up: without a carrier nothing leaves. */
  readonly carrier: boolean;
}
