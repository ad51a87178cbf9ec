import type { Timer } from '../../clock/heap.js';
import { contains, type IPv4 } from '../../packet/address.js';
import type { WireguardAttributes, WireguardPeer } from '../config.js';
import type { Link } from './link.js';
import type { Staged } from './wireguard.js';

/** What a WireGuard device knows of a peer (struct wg_peer). */
export interface WireguardPeerState {
  readonly key: string;
  /** Where it was told to be, or was heard last. */
  endpoint: WireguardPeer['endpoint'];
  /** The address of the host's own that it sent to. */
  local: IPv4 | undefined;
  /** Keys that both have, since a time in microseconds. */
  session: { readonly since: number; readonly initiator: boolean } | undefined;
  readonly staged: Staged[];
  /** Initiations without an answer, and when the next one is due. */
  attempts: number;
  retry: Timer | undefined;
  /** The endpoint that it was configured with. */
  readonly configured: WireguardPeer['endpoint'];
}

export function attributes(link: Link): WireguardAttributes | undefined {
  return link.config.kind === 'wireguard' ? link.config.wireguard : undefined;
}

/** The peer with the longest allowed range for an address (wg_allowedips_lookup_dst, wg_allowedips_lookup_src). */
export function peerFor(link: Link, address: IPv4): WireguardPeerState | undefined {
  let best: { readonly peer: WireguardPeer; readonly length: number } | undefined;
  for (const peer of attributes(link)?.peers ?? [])
    for (const range of peer.allowedIps)
      if (contains(range, address) && range.length > (best?.length ?? -1)) best = { peer, length: range.length };
  return best && stateOf(link, best.peer);
}

/** The peer with a public key. */
export function peerWith(link: Link, key: string): WireguardPeerState | undefined {
  const peer = attributes(link)?.peers.find((one) => one.key === key);
  return peer && stateOf(link, peer);
}

function stateOf(link: Link, { key, endpoint }: WireguardPeer): WireguardPeerState {
  const known = link.wireguardPeers.get(key);
  if (known !== undefined && known.configured === endpoint) return known;
  const fresh: WireguardPeerState = {
    key,
    endpoint,
    local: undefined,
    session: known?.session,
    staged: known?.staged ?? [],
    attempts: 0,
    retry: undefined,
    configured: endpoint,
  };
  link.wireguardPeers.set(key, fresh);
  return fresh;
}
