import type { Probe, Scenario } from '../../sim/scenario/scenario.js';

/** What tunnels take off an MTU, bytes; VXLAN takes most. */
const HEADROOM = 50;

/**
 * Whether a probe may leave in fragments. Put on the wire as a frame only the first of them would be sent, which no kernel
 * sees happen, and everything later would wait for the others.
 */
export function mayFragment({ df, size = 0 }: Probe, { hosts, fabric, network }: Scenario): boolean {
  const own = network.type === 'native' ? network.podMtu : 'vethMtu' in network ? network.vethMtu : undefined;
  const mtus = [...hosts.map(({ mtu }) => mtu), fabric.vpc.mtu, ...(own === undefined || own === 0 ? [] : [own])];
  return !df && size > Math.min(...mtus) - HEADROOM;
}
