import type { IPv4 } from '../../packet/address.js';
import type { Link } from './link.js';

/** An entry of a VXLAN device's or a bridge's forwarding database. */
export interface FdbEntry {
  /** Provenance; 0 when learned. */
  readonly entry: number;
  /** The far VTEP, of a VXLAN device. */
  readonly dst: IPv4 | undefined;
  /** The port, of a bridge. */
  readonly port: string | undefined;
  /** Virtual time, microseconds; undefined never ages. */
  expires: number | undefined;
}

/** The entry for a MAC that has not aged out. */
export function fdbLookup(link: Link, mac: number, now: number): FdbEntry | undefined {
  const entry = link.fdb.get(mac as Link['mac']);
  if (entry?.expires !== undefined && entry.expires <= now) {
    link.fdb.delete(mac as Link['mac']);
    return undefined;
  }
  return entry;
}

/** Forgets what was learned behind a port that has lost its carrier (br_fdb_delete_by_port). */
export function fdbForget(br: Link, port: string): void {
  for (const [mac, entry] of br.fdb) if (entry.port === port && entry.expires !== undefined) br.fdb.delete(mac);
}

/** Seconds to microseconds. */
const SECOND = 1_000_000;

/** A bridge's ageing time, seconds (BR_DEFAULT_AGEING_TIME in include/linux/if_bridge.h). */
export const BRIDGE_AGEING = 300;

/** Learns where a source MAC was seen, unless a configured entry says so already. */
export function fdbLearn(
  link: Link,
  mac: Link['mac'],
  where: { dst: IPv4 | undefined; port: string | undefined },
  now: number,
  ageing: number,
): void {
  const known = link.fdb.get(mac);
  if (known !== undefined && known.expires === undefined) return;
  const expires = now + ageing * SECOND;
  if (known !== undefined && known.dst === where.dst && known.port === where.port) known.expires = expires;
  else link.fdb.set(mac, { entry: 0, dst: where.dst, port: where.port, expires });
}
