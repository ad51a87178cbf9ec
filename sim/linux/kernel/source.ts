import { type IPv4, maskOf } from '../../packet/address.js';
import type { AddressConfig, Scope } from '../config.js';
import type { Link } from './link.js';
import type { Namespace } from './namespace.js';

/** Scopes as numbers, wider is smaller (enum rt_scope_t in include/uapi/linux/rtnetlink.h). */
const SCOPE = { global: 0, link: 253, host: 254 } as const;

/**
 * The source address for a packet that leaves by `link` towards `towards` (inet_select_addr in net/ipv4/devinet.c): an
 * address of the link, the one whose subnet holds the next hop first; failing that the first address of any device in
 * device order that is not of scope link.
 */
export function selectSource(
  ns: Namespace,
  link: Link | undefined,
  towards: IPv4 | undefined,
  scope: Scope,
): IPv4 | undefined {
  const limit = SCOPE[scope];
  const widest = link?.routeLocalnet === true ? SCOPE.link : SCOPE.host;
  let first: IPv4 | undefined;
  for (const own of link?.addresses ?? []) {
    if (Math.min(SCOPE[own.scope], widest) > limit) continue;
    if (towards === undefined || sameSubnet(own, towards)) return own.address.address;
    first ??= own.address.address;
  }
  if (first !== undefined) return first;
  for (const device of ns.links) {
    const found = device.addresses.find((own) => own.scope !== 'link' && SCOPE[own.scope] <= limit);
    if (found !== undefined) return found.address.address;
  }
  return undefined;
}

function sameSubnet(own: AddressConfig, address: IPv4): boolean {
  return ((own.address.address ^ address) & maskOf(own.address.length)) === 0;
}
