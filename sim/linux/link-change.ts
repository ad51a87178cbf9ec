import type { Cidr, Mac } from '../packet/address.js';
import type { LinkConfig, WireguardAttributes, WireguardPeer } from './config.js';
import type { LinkChange, Refusal, WireguardChange } from './operation.js';

/** What a VXLAN device takes off its lower device's MTU, bytes, with an IPv4 underlay (VXLAN_HEADROOM). */
const VXLAN_HEADROOM = 50;

/** The largest MTU: a VXLAN device has one under its lower device. */
function limit(lower: LinkConfig | undefined): number {
  return lower === undefined ? Number.POSITIVE_INFINITY : lower.mtu - VXLAN_HEADROOM;
}

/** A multicast or the broadcast address, which no interface has (is_valid_ether_addr). */
function isGroup(mac: Mac): boolean {
  return Math.floor(mac / 2 ** 40) % 2 === 1;
}

/** A link as the kernel creates it: a VXLAN device's MTU is clamped silently (vxlan_config_apply). */
export function createdLink(link: LinkConfig, lower: LinkConfig | undefined): LinkConfig {
  return { ...link, mtu: Math.min(link.mtu, limit(lower)) };
}

/** A link after `ip link set`; a VXLAN MTU above the limit is refused then (vxlan_change_mtu). */
export function changedLink(link: LinkConfig, change: LinkChange, lower: LinkConfig | undefined): LinkConfig | Refusal {
  if ((change.mtu ?? 0) > limit(lower)) {
    return { error: 'EINVAL', message: 'RTNETLINK answers: Invalid argument' };
  }
  if (change.mac !== undefined && (change.mac === 0 || isGroup(change.mac)))
    return { error: 'EADDRNOTAVAIL', message: 'RTNETLINK answers: Cannot assign requested address' };
  const resized = link.kind === 'bridge' && change.mtu !== undefined && change.mtu !== link.mtu;
  if (change.hairpin !== undefined && link.master === undefined && change.master == null)
    return { error: 'EOPNOTSUPP', message: 'RTNETLINK answers: Operation not supported' };
  const { hairpin, ...rest } = link;
  const master = change.master === null ? undefined : (change.master ?? link.master);
  const samePort = master === link.master && hairpin === true;
  return {
    ...rest,
    ...((change.hairpin ?? samePort) && { hairpin: true as const }),
    ...(resized && { mtuChanged: true }),
    up: change.up ?? link.up,
    mtu: change.mtu ?? link.mtu,
    mac: change.mac ?? link.mac,
    master,
  };
}

/** Attributes after `wg set`: an allowed range goes over to the peer that it is given to last (wg_allowedips_insert_v4). */
export function changedWireguard(before: WireguardAttributes, change: WireguardChange): WireguardAttributes {
  const peers = new Map(before.peers.map((peer) => [peer.key, peer]));
  for (const given of change.peers ?? []) {
    const taken = new Set(given.allowedIps.map(rangeKey));
    for (const [key, peer] of peers) peers.set(key, without(peer, taken));
    const known = peers.get(given.key);
    peers.set(given.key, {
      key: given.key,
      endpoint: given.endpoint ?? known?.endpoint,
      allowedIps: [...(known?.allowedIps ?? []), ...given.allowedIps],
    });
  }
  return { key: change.key ?? before.key, port: change.port ?? before.port, peers: [...peers.values()] };
}

function without(peer: WireguardPeer, taken: ReadonlySet<string>): WireguardPeer {
  return { ...peer, allowedIps: peer.allowedIps.filter((range) => !taken.has(rangeKey(range))) };
}

function rangeKey({ address, length }: Cidr): string {
  return `${address}/${length}`;
}
