import type { BgpSettings } from '../../scenario/scenario.js';
import { memo } from '../memo.js';
import { interfaceWith, type Node } from '../plan.js';

/** Whether a node has learned of the routes of another one. */
export type Propagation = (local: Node, origin: Node) => boolean;

/**
 * Who learns whose routes by iBGP. A session is one of the mesh or of a BGPPeer, at either end
 * (confd etc/calico/confd/templates/bird.cfg.template), and needs an address of its own there. What a node originates goes to
 * its peers and no further, save by route reflectors (RFC 4456): between one and its clients, which are the peers without its
 * cluster id. The next hop stays the origin's.
 */
export function propagation(nodes: readonly Node[], bgp: BgpSettings): Propagation {
  const able = new Set(nodes.filter((node) => interfaceWith(node, node.calico.address) !== undefined));
  const asks = asking(bgp);
  const session = (a: Node, b: Node) => a !== b && able.has(a) && able.has(b) && (asks(a, b) || asks(b, a));
  const reflectors = [...able].filter(({ host }) => host.reflector !== undefined);
  if (reflectors.length === 0) return session;
  const reached = memo((origin: Node) => reachedFrom(origin, reflectors, session));
  return (local, origin) => session(local, origin) || reached(origin).some((last) => relays(last, local, session));
}

function asking({ mesh, peers }: BgpSettings): (local: Node, remote: Node) => boolean {
  return (local, remote) =>
    // The mesh leaves route reflectors out (confd pkg/backends/calico/client.go).
    (mesh && local.host.reflector === undefined && remote.host.reflector === undefined) ||
    peers.some(
      (peer) =>
        (peer.node === undefined ? peer.local(local.host.labels) : peer.node === local.host.name) &&
        (peer.address === undefined ? peer.remote(remote.host.labels) : peer.address === remote.calico.address),
    );
}

/** A route reflector, and whether it has the route from a client of its own. */
interface Relay {
  readonly reflector: Node;
  readonly fromClient: boolean;
}

function reachedFrom(origin: Node, reflectors: readonly Node[], session: Propagation): readonly Relay[] {
  const found: Relay[] = reflectors
    .filter((reflector) => session(reflector, origin))
    .map((reflector) => ({ reflector, fromClient: isClient(origin, reflector) }));
  // The list grows while it is gone through; each reflector is in it once for either way of having the route.
  for (const relay of found) {
    for (const next of reflectors) {
      const fromClient = isClient(relay.reflector, next);
      const known = found.some((other) => other.reflector === next && other.fromClient === fromClient);
      if (!known && next !== origin && relays(relay, next, session)) found.push({ reflector: next, fromClient });
    }
  }
  return found;
}

function relays({ reflector, fromClient }: Relay, to: Node, session: Propagation): boolean {
  return session(reflector, to) && (fromClient || isClient(to, reflector));
}

/** `rr client` in the template: the peer is none of the same cluster id. */
function isClient(peer: Node, { host }: Node): boolean {
  return peer.host.reflector !== host.reflector;
}
