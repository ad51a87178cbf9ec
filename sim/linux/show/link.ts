import { formatIPv4, formatMac } from '../../packet/address.js';
import type { LinkRef } from '../../world/link-ref.js';
import type { HostConfig, IpipAttributes, LinkConfig, VxlanAttributes } from '../config.js';

/** Finds a link's number in its namespace; undefined where that namespace is not at hand. */
export type LinkIndex = (ref: LinkRef) => number | undefined;

/** A link's number in its namespace: device order, from 1. */
export function indexIn(config: HostConfig, link: string): number | undefined {
  const index = config.links.findIndex(({ name }) => name === link);
  return index === -1 ? undefined : index + 1;
}

/**
 * The links as `ip -d link` prints them (iproute2 ip/ipaddress.c print_linkinfo, iplink_vxlan.c, link_iptnl.c). What the
 * model does not have (queues, qdisc, groups, segmentation sizes) is left out.
 */
export function showLinks(config: HostConfig, indexOf: LinkIndex): string[] {
  return config.links.flatMap((link, index) => [
    `${index + 1}: ${linkHead(config, link, indexOf)}`,
    `    ${hardware(link)}${netns(config, link)}`,
    ...details(link).map((line) => `    ${line}`),
  ]);
}

/** `eth0@if5: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master cni0 state UP` */
export function linkHead(config: HostConfig, link: LinkConfig, indexOf: LinkIndex): string {
  const master = link.master === undefined ? '' : ` master ${link.master}`;
  return `${link.name}${at(config, link, indexOf)}: <${flags(config, link)}> mtu ${link.mtu}${master} state ${state(config, link)}`;
}

/** `link/ether MAC brd BROADCAST` */
export function hardware(link: LinkConfig): string {
  switch (link.kind) {
    case 'loopback':
      return 'link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00';
    case 'wireguard':
      return 'link/none';
    case 'ipip':
      return `link/ipip ${address(link.ipip.local)} ${link.ipip.remote === undefined ? 'brd' : 'peer'} ${address(link.ipip.remote)}`;
    case 'physical':
    case 'veth':
    case 'bridge':
    case 'vxlan':
      return `link/ether ${formatMac(link.mac)} brd ff:ff:ff:ff:ff:ff`;
  }
}

function address(value: IpipAttributes['local']): string {
  return value === undefined ? '0.0.0.0' : formatIPv4(value);
}

/** What a link is tied to: the other end of a cable, the lower device of a tunnel. */
function at(config: HostConfig, link: LinkConfig, indexOf: LinkIndex): string {
  switch (link.kind) {
    case 'veth': {
      if (link.peer.namespace === config.name) return `@${link.peer.link}`;
      const index = indexOf(link.peer);
      return index === undefined ? '' : `@if${index}`;
    }
    case 'ipip':
      return `@${link.ipip.dev ?? 'NONE'}`;
    case 'loopback':
    case 'physical':
    case 'bridge':
    case 'vxlan':
    case 'wireguard':
      return '';
  }
}

function flags(config: HostConfig, link: LinkConfig): string {
  if (!link.up) return kindFlags(link).join(',');
  if (!carrier(config, link)) return ['NO-CARRIER', ...kindFlags(link), 'UP'].join(',');
  return [...kindFlags(link), 'UP', 'LOWER_UP'].join(',');
}

/** A bridge has a carrier when one of its ports is up (br_port_carrier_check). */
function carrier({ links }: HostConfig, link: LinkConfig): boolean {
  return link.kind !== 'bridge' || links.some(({ master, up }) => up && master === link.name);
}

function kindFlags(link: LinkConfig): readonly string[] {
  switch (link.kind) {
    case 'loopback':
      return ['LOOPBACK'];
    case 'ipip':
      return link.ipip.remote === undefined ? ['NOARP'] : ['POINTOPOINT', 'NOARP'];
    case 'wireguard':
      return ['POINTOPOINT', 'NOARP'];
    case 'physical':
    case 'veth':
    case 'bridge':
    case 'vxlan':
      return ['BROADCAST', 'MULTICAST'];
  }
}

/** Operational state; devices without a carrier of their own are UNKNOWN (RFC 2863, linkwatch). */
function state(config: HostConfig, link: LinkConfig): string {
  if (!link.up || !carrier(config, link)) return 'DOWN';
  const silent = ['loopback', 'vxlan', 'ipip', 'wireguard'].includes(link.kind);
  return silent ? 'UNKNOWN' : 'UP';
}

function netns(config: HostConfig, link: LinkConfig): string {
  if (link.kind !== 'veth' || link.peer.namespace === config.name) return '';
  return ` link-netns ${link.peer.namespace}`;
}

function details(link: LinkConfig): string[] {
  return [...ofKind(link), ...(link.hairpin ? ['bridge_slave hairpin on'] : [])];
}

function ofKind(link: LinkConfig): string[] {
  switch (link.kind) {
    case 'vxlan':
      return [vxlan(link.vxlan)];
    case 'ipip':
      return [ipip(link.ipip)];
    case 'veth':
    case 'bridge':
    case 'wireguard':
      return [link.kind];
    case 'loopback':
    case 'physical':
      return [];
  }
}

function vxlan({ vni, local, dev, port, learning, df, ttl, udpChecksum, ...given }: VxlanAttributes): string {
  const words = [
    `vxlan id ${vni}`,
    ...(local === undefined ? [] : [`local ${formatIPv4(local)}`]),
    ...(dev === undefined ? [] : [`dev ${dev}`]),
    `srcport 0 0 dstport ${port}`,
    ...(learning ? [] : ['nolearning']),
    ...(given.proxy ? ['proxy'] : []),
    ...(given.l2miss ? ['l2miss'] : []),
    ...(given.l3miss ? ['l3miss'] : []),
    `ttl ${ttl === 0 ? 'auto' : ttl}`,
    ...(df === 'unset' ? [] : [`df ${df}`]),
    given.ageing === 0 ? 'ageing none' : `ageing ${given.ageing}`,
    udpChecksum ? 'udpcsum' : 'noudpcsum',
  ];
  return words.join(' ');
}

function ipip({ local, remote, dev, ttl, pmtudisc }: IpipAttributes): string {
  const words = [
    `ipip ${local === undefined && remote === undefined ? 'any' : 'ipip'}`,
    `remote ${remote === undefined ? 'any' : formatIPv4(remote)}`,
    `local ${local === undefined ? 'any' : formatIPv4(local)}`,
    ...(dev === undefined ? [] : [`dev ${dev}`]),
    `ttl ${ttl === 0 ? 'inherit' : ttl}`,
    pmtudisc ? 'pmtudisc' : 'nopmtudisc',
  ];
  return words.join(' ');
}
