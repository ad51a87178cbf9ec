import type { HostConfig, IpipAttributes, LinkConfig, VxlanAttributes } from '../../../sim/linux/config.js';
import { formatIPv4, formatMac } from '../../../sim/packet/address.js';
import type { LinkRef } from '../../../sim/world/link-ref.js';
import { netns } from '../../lab/plan.js';

/** The other end of the cable of a physical link, outside of the hosts; undefined: it ends nowhere. */
export type Plug = (port: string) => LinkRef | undefined;

/** The line for `ip -batch` that makes a link in its namespace, its cable's other end with it. */
export function linkAdd(link: LinkConfig, plug: Plug, all: ReadonlyMap<string, HostConfig>): string | undefined {
  const head = `link add ${link.name} ${hardware(link)}mtu ${link.mtu}`;
  switch (link.kind) {
    case 'loopback':
      return undefined;
    case 'physical': {
      const other = plug(link.port);
      return `${head} type veth peer name ${other === undefined ? 'unplugged' : otherEnd(other, all)}`;
    }
    case 'veth':
      return `${head} type veth peer name ${otherEnd(link.peer, all)}`;
    case 'bridge':
      // A snooping bridge joins a group and reports so; the model has no multicast.
      return `${head} type bridge mcast_snooping 0`;
    case 'vxlan':
      return `${head} type vxlan ${vxlan(link.vxlan)}`;
    case 'wireguard':
      return `${head} type wireguard`;
    case 'ipip':
      return `${head} type ipip ${ipip(link.ipip)}`;
  }
}

function hardware(link: LinkConfig): string {
  return link.kind === 'ipip' || link.kind === 'wireguard' ? '' : `address ${formatMac(link.mac)} `;
}

/**
 * Number of the fabric's ends: where both ends of a cable have the same number in their namespaces, the kernel takes notice
 * of the carrier only after up to a second (linkwatch_urgent_event in net/core/link_watch.c).
 */
const OTHER_END = 1000;

/** The other end with what its own configuration says of it; the fabric's ends have none and take any frame. */
function otherEnd(ref: LinkRef, all: ReadonlyMap<string, HostConfig>): string {
  const link = all.get(ref.namespace)?.links.find(({ name }) => name === ref.link);
  const own = link === undefined ? `index ${OTHER_END} mtu 65535 ` : `address ${formatMac(link.mac)} mtu ${link.mtu} `;
  return `${ref.link} ${own}netns ${netns(ref.namespace)}`;
}

function vxlan(given: VxlanAttributes): string {
  const flag = (name: string, on: boolean) => (on ? name : `no${name}`);
  return [
    `id ${given.vni}`,
    ...(given.local === undefined ? [] : [`local ${formatIPv4(given.local)}`]),
    ...(given.dev === undefined ? [] : [`dev ${given.dev}`]),
    `dstport ${given.port}`,
    flag('learning', given.learning),
    flag('proxy', given.proxy),
    flag('l2miss', given.l2miss),
    flag('l3miss', given.l3miss),
    flag('udpcsum', given.udpChecksum),
    `ttl ${given.ttl === 0 ? 'auto' : given.ttl}`,
    ...(given.df === 'unset' ? [] : [`df ${given.df}`]),
    `ageing ${given.ageing}`,
  ].join(' ');
}

function ipip(given: IpipAttributes): string {
  return [
    `local ${given.local === undefined ? 'any' : formatIPv4(given.local)}`,
    `remote ${given.remote === undefined ? 'any' : formatIPv4(given.remote)}`,
    ...(given.dev === undefined ? [] : [`dev ${given.dev}`]),
    `ttl ${given.ttl === 0 ? 'inherit' : given.ttl}`,
    given.pmtudisc ? 'pmtudisc' : 'nopmtudisc',
  ].join(' ');
}
