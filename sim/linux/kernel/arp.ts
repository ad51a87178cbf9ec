import { BROADCAST_MAC, contains, type IPv4, type Mac, ZERO_MAC } from '../../packet/address.js';
import { arp, ethernet } from '../../packet/build.js';
import { ipv4Of } from '../../packet/ipv4-of.js';
import { type Arp, ETHERTYPE_ARP } from '../../packet/packet.js';
import { Skb } from '../../world/skb.js';
import type { FibEntry } from './fib.js';
import type { Link } from './link.js';

import { NeighbourMachine, neighbourFor } from './neighbour.js';
import { fibLookup, routeOutput, validateSource } from './route.js';
import { selectSource } from './source.js';
import { queueTransmit } from './transmit.js';

function send(link: Link, to: Mac, packet: Arp, of: number): void {
  const frame = ethernet(to, link.mac, ETHERTYPE_ARP, packet);
  queueTransmit(link, new Skb(link.ns.world.sink.packet('arp', of), frame), frame, undefined);
}

/**
 * Asks for a neighbour (arp_solicit in net/ipv4/arp.c): the sender address is the waiting packet's own source where that
 * is the host's and arp_announce lets it be told, else one of the link's or the first of the host.
 */
export const neighbours = new NeighbourMachine((link, neighbour, to, cause) => {
  const { ns } = link;
  const own = cause === undefined ? undefined : ipv4Of(cause.packet)?.src;
  const told = own !== undefined && ns.owns(own) && announces(link, own, neighbour.address);
  const source = told ? own : selectSource(ns, link, neighbour.address, 'link');
  const request = arp(
    'request',
    { mac: link.mac, ip: source ?? (0 as IPv4) },
    { mac: ZERO_MAC, ip: neighbour.address },
  );
  send(link, to ?? BROADCAST_MAC, request, cause?.id ?? 0);
});

/** arp_announce: 0 any address, 1 one that shares a subnet of the link with the target, 2 none but the link's best. */
function announces(link: Link, own: IPv4, target: IPv4): boolean {
  if (link.arpAnnounce === 0) return true;
  return (
    link.arpAnnounce === 1 && link.addresses.some(({ address }) => contains(address, own) && contains(address, target))
  );
}

/** A received ARP packet (arp_process). */
export function arpReceive(link: Link, skb: Skb, packet: Arp): void {
  const { ns } = link;
  if (packet.operation === 'request') {
    const route = answerRoute(link, packet);
    if (route?.type === 'local' && silent(link, packet)) return;
    if (route !== undefined) {
      neighbours.update(link, neighbourFor(link, packet.senderIp), packet.senderMac, 'stale');
      if (route.type !== 'local' && ns.world.sink.full) {
        ns.world.sink.step(skb.id, { kind: 'proxy-arp', address: packet.targetIp, route: route.config.id });
      }
      send(
        link,
        packet.senderMac,
        arp('reply', { mac: link.mac, ip: packet.targetIp }, { mac: packet.senderMac, ip: packet.senderIp }),
        skb.id,
      );
      return;
    }
  }
  const known = link.neighbours.get(packet.senderIp);
  if (known === undefined) return;
  neighbours.update(link, known, packet.senderMac, packet.operation === 'reply' ? 'reachable' : 'stale');
}

/** Whether arp_ignore or arp_filter keep the host from answering for an address of its own (arp_ignore, arp_filter). */
function silent(link: Link, { senderIp, targetIp }: Arp): boolean {
  const { ns } = link;
  const holds = link.addresses.filter(({ address }) => address.address === targetIp);
  const ignored = () => {
    switch (link.arpIgnore) {
      case 1:
        return holds.length === 0;
      case 2:
        return !holds.some(({ address }) => contains(address, senderIp));
      case 3:
        return !ns.config.addresses.some(({ address, scope }) => address.address === targetIp && scope !== 'host');
      default:
        return link.arpIgnore === 8;
    }
  };
  if (ignored()) return true;
  return link.arpFilter && routeOutput(ns, senderIp, targetIp, undefined, 0)?.link !== link;
}

/** The route that makes this host answer: local, or, with proxy_arp, out of another link (arp_fwd_proxy). */
function answerRoute(link: Link, packet: Arp): FibEntry | undefined {
  const { ns } = link;
  if (validateSource(ns, packet.senderIp, packet.targetIp, link, 0) !== 'ok') return undefined;
  const route = fibLookup(ns, packet.targetIp, packet.senderIp, link, undefined, 0);
  if (route?.type === 'local') return route;
  if (route?.type !== 'unicast' || !link.forwarding || !link.proxyArp || route.link === link) return undefined;
  return route;
}
