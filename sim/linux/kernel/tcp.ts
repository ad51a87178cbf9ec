import { tcpOptions } from '../../packet/tcp-options.js';
import type { Namespace } from './namespace.js';

/** IPv4 and TCP headers without options, bytes. */
const HEADERS = 40;

/** The MSS that a SYN announces (ipv4_default_advmss): what the path MTU holds, without options. */
export function announcedMss(ns: Namespace, mtu: number): number {
  return Math.min(Math.max(mtu - HEADERS, ns.sysctl('net.ipv4.route.min_adv_mss')), 65535 - HEADERS);
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
