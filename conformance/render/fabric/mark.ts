import type { Port } from './layout.js';

/**
 * The packet mark inside an ENI's namespace: what the ingress hooks of its two ports, which see the frame, tell the
 * security groups, which see the datagram. Low bits: the number of the port at the far end, 0 where there is none. Marks
 * do not leave a namespace (skb_scrub_packet in net/core/skbuff.c).
 */
export const EGRESS = 0x10000;
export const INGRESS = 0x20000;

/** The bits that hold the far end. */
export const FAR_END = 0xffff;

export function markOf(direction: typeof EGRESS | typeof INGRESS, farEnd: Port | undefined): number {
  return direction | (farEnd?.number ?? 0);
}
