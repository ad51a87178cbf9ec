import type { World } from '../../world/world.js';
import type { FilterRule, HostConfig, LinkConfig, NextHop, RouteConfig, TableConfig } from '../config.js';
import { TABLE_DEFAULT, TABLE_LOCAL, TABLE_MAIN } from '../config.js';
import { localRoutes } from '../local-routes.js';
import { neighbours } from './arp.js';
import { bridge } from './bridge.js';
import { cable, loopback } from './ethernet.js';
import { Fib, type FibEntry } from './fib.js';
import { icmpError } from './icmp-error.js';
import { ipReceive } from './input.js';
import { ipip } from './ipip.js';
import { type Device, Link } from './link.js';
import { type Calls, emptyState, Namespace } from './namespace.js';
import { neighbourFor } from './neighbour.js';
import { compileHooks } from './netfilter.js';
import { localOut } from './output.js';
import { linkReceive } from './receive.js';
import { vxlan } from './vxlan.js';
import { wireguard } from './wireguard.js';

const calls: Calls = { linkReceive, ipReceive, localOut, icmpError };

function deviceOf(config: LinkConfig): Device {
  switch (config.kind) {
    case 'loopback':
      return loopback;
    case 'physical':
    case 'veth':
      return cable;
    case 'bridge':
      return bridge;
    case 'vxlan':
      return vxlan;
    case 'ipip':
      return ipip;
    case 'wireguard':
      return wireguard;
  }
}

/**
 * Brings a namespace to life. With `before`, the same namespace under an earlier configuration, what its kernel has
 * learned goes on: sockets, path MTUs, neighbours and forwarding entries of links that are still there.
 */
export function createNamespace(config: HostConfig, world: World, before?: Namespace): Namespace {
  const ns = new Namespace(config, world, before?.state ?? emptyState(config.name, world.seed), calls);
  ns.links = config.links.map((link, index) => new Link(ns, index, link, deviceOf(link), sameLink(before, link)));
  for (const link of ns.links) ns.linkByName.set(link.name, link);
  for (const link of ns.links) {
    if (link.config.master === undefined) continue;
    link.master = ns.linkByName.get(link.config.master);
    link.master?.ports.push(link);
  }
  for (const address of config.addresses) ns.linkByName.get(address.link)?.addresses.push(address);
  for (const route of [...localRoutes(config), ...config.routes]) addRoute(ns, route);
  ns.rules = config.rules.map((rule) => ({
    config: rule,
    table: typeof rule.action === 'object' ? ns.tables.get(rule.action.lookup) : actionTable(rule.action),
  }));
  ns.plainRules = plain(config);
  ns.hooks = compileHooks(config);
  ns.tracksFlows = config.tables.some(asksForConnections);
  ns.translates = config.tables.some(({ family, name }) => family === 'ip' && name === 'nat');
  tunnels(ns);
  entries(ns, before);
  return ns;
}

/** The nat table and matches of a connection's state have connections tracked (nf_ct_netns_get). */
function asksForConnections({ family, name, chains }: TableConfig): boolean {
  const asks = (rule: FilterRule) => rule.matches.some(({ kind }) => kind === 'connection-state');
  return family === 'ip' && (name === 'nat' || chains.some(({ rules }) => rules.some(asks)));
}

/** What was learned on the link under the earlier configuration, if it is the same device still. */
function sameLink(before: Namespace | undefined, link: LinkConfig): Link | undefined {
  const known = before?.linkByName.get(link.name);
  return known !== undefined && known.config.kind === link.kind && known.config.mac === link.mac && link.up
    ? known
    : undefined;
}

function addRoute(ns: Namespace, config: RouteConfig): void {
  // What is for the host itself goes by the loopback device, whichever link has the address.
  const dev = config.type === 'local' ? 'lo' : config.dev;
  const link = dev === undefined ? undefined : ns.linkByName.get(dev);
  if (dev !== undefined && link === undefined) return;
  const single: FibEntry = {
    config,
    type: config.type,
    link,
    via: config.ownGateway ? undefined : config.via,
    assumed: false,
    byRule: false,
    hops: [],
    choice: undefined,
    mtu: config.mtu ?? link?.mtu ?? 65535,
    source: undefined,
  };
  const entry = config.nexthops === undefined ? single : withHops(ns, single, config.nexthops);
  const table = ns.tables.get(config.table) ?? new Fib();
  ns.tables.set(config.table, table);
  table.add(entry);
}

function withHops(ns: Namespace, single: FibEntry, nexthops: readonly NextHop[]): FibEntry {
  const hops = nexthops.map(({ via, dev, weight }, index) => {
    const link = dev === undefined ? undefined : ns.linkByName.get(dev);
    const choice = { index, of: nexthops.length };
    return { entry: { ...single, link, via, choice, mtu: single.config.mtu ?? link?.mtu ?? single.mtu }, weight };
  });
  return { ...single, ...hops[0]?.entry, hops, choice: undefined };
}

/** A rule that decides by itself is a table of one route for everything. */
function actionTable(type: 'blackhole' | 'unreachable' | 'prohibit'): Fib {
  const table = new Fib();
  const dst = { address: 0 as RouteConfig['dst']['address'], length: 0 };
  const config: RouteConfig = {
    id: 0,
    type,
    dst,
    via: undefined,
    dev: undefined,
    onlink: false,
    scope: 'global',
    protocol: 'static',
    src: undefined,
    metric: 0,
    table: TABLE_MAIN,
    mtu: undefined,
  };
  table.add({
    config,
    type,
    link: undefined,
    via: undefined,
    assumed: false,
    byRule: true,
    hops: [],
    choice: undefined,
    mtu: 65535,
    source: undefined,
  });
  return table;
}

function plain(config: HostConfig): boolean {
  const lookups = config.rules.map((rule) =>
    rule.source === undefined &&
    rule.destination === undefined &&
    rule.iif === undefined &&
    rule.mark === undefined &&
    typeof rule.action === 'object'
      ? rule.action.lookup
      : undefined,
  );
  const emptyDefault = !config.routes.some((route) => route.table === TABLE_DEFAULT);
  return emptyDefault && lookups.join() === [TABLE_LOCAL, TABLE_MAIN, TABLE_DEFAULT].join();
}

function tunnels(ns: Namespace): void {
  const ipips: Link[] = [];
  for (const link of ns.links) {
    if (link.config.kind === 'ipip') ipips.push(link);
    if (link.config.kind === 'wireguard' && link.up) ns.wireguardByPort.set(link.config.wireguard.port, link);
    // Its socket is open while the device is up (vxlan_open, vxlan_stop).
    if (link.config.kind !== 'vxlan' || !link.up) continue;
    const { port } = link.config.vxlan;
    ns.vxlanByPort.set(port, [...(ns.vxlanByPort.get(port) ?? []), link]);
  }
  const ends = (link: Link) =>
    link.config.kind === 'ipip'
      ? Number(link.config.ipip.local !== undefined) + Number(link.config.ipip.remote !== undefined)
      : 0;
  ns.ipipLinks = ipips.sort((a, b) => ends(b) - ends(a));
}

/** Configured neighbours and forwarding entries; one that the earlier configuration had and this has not is gone. */
function entries(ns: Namespace, before: Namespace | undefined): void {
  const { now } = ns.world.clock;
  for (const old of before?.config.neighbours ?? []) {
    const link = ns.linkByName.get(old.link);
    if (!ns.config.neighbours.some((entry) => entry.link === old.link && entry.address === old.address))
      link?.neighbours.delete(old.address);
  }
  for (const old of before?.config.fdb ?? []) {
    const link = ns.linkByName.get(old.link);
    if (!ns.config.fdb.some((entry) => entry.link === old.link && entry.mac === old.mac)) link?.fdb.delete(old.mac);
  }
  for (const entry of ns.config.neighbours) {
    const link = ns.linkByName.get(entry.link);
    if (link === undefined) continue;
    if (link.neighbours.has(entry.address) && before?.config.neighbours.includes(entry)) continue;
    neighbours.configure(link, neighbourFor(link, entry.address), entry.id, entry.mac, entry.state);
  }
  for (const entry of ns.config.fdb) {
    const link = ns.linkByName.get(entry.link);
    if (link === undefined || (link.fdb.has(entry.mac) && before?.config.fdb.includes(entry))) continue;
    const ageing = link.config.kind === 'vxlan' ? link.config.vxlan.ageing : 300;
    const expires = entry.state === 'dynamic' ? now + ageing * 1_000_000 : undefined;
    const port = entry.dst === undefined ? entry.link : undefined;
    const table = entry.dst === undefined ? (link.master ?? link) : link;
    table.fdb.set(entry.mac, { entry: entry.id, dst: entry.dst, port, expires });
  }
}
