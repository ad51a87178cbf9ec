import { tcpOptions } from '../../packet/tcp-options.js';
import type { Namespace } from './namespace.js';

/** IPv4 and TCP headers without options, bytes. */
const HEADERS = 40;

/** The MSS that a SYN announces (ipv4_default_advmss): what the path MTU holds, without options. */
export function announcedMss(ns: Namespace, mtu: number): number {
  return Math.min(Math.max(mtu - HEADERS, ns.sysctl('net.ipv4.route.min_adv_mss')), 65535 - HEADERS);
}

/** What a socket of the default size (tcp_rmem's 131072, half of it for data) offers, bytes. */
const RECEIVE_SPACE = 65536;

/** Timestamps, padded to four bytes (TCPOLEN_TSTAMP_ALIGNED). */
const TIMESTAMPS = 12;

/**
 * The window that a SYN offers, or, given that both sides take timestamps, a SYN-ACK: as many whole segments as there is
 * space for (tcp_select_initial_window, tcp_openreq_init_rwin).
 */
export function initialWindow(mss: number, segment: 'syn' | 'syn-ack'): number {
  const size = segment === 'syn' ? mss : mss - TIMESTAMPS;
  return Math.min(RECEIVE_SPACE - (RECEIVE_SPACE % size), 0xffff);
}

/** The options of a SYN as Linux lays them out (tcp_options_write): MSS, SACK permitted, timestamps, window scale. */
export function synOptions(ns: Namespace, mtu: number): Uint8Array {
  return tcpOptions([
    { kind: 'mss', value: announcedMss(ns, mtu) },
    { kind: 'sack-permitted' },
    { kind: 'timestamps', value: 1, echo: 0 },
    { kind: 'nop' },
    { kind: 'window-scale', shift: 7 },
  ]);
}
