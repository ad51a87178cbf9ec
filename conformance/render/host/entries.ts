import type {
  AddressConfig,
  FdbConfig,
  HostConfig,
  LinkConfig,
  NeighbourConfig,
  RouteConfig,
  RuleConfig,
} from '../../../sim/linux/config.js';
import { connectedRoutes } from '../../../sim/linux/connected-routes.js';
import { VXLAN_HEADROOM } from '../../../sim/linux/kernel/vxlan.js';
import { routeLine } from '../../../sim/linux/show/route.js';
import { routeTableName } from '../../../sim/linux/show/table-name.js';
import { type Cidr, formatCidr, formatIPv4, formatMac } from '../../../sim/packet/address.js';

/** Lines for `ip -batch` that tie ports to bridges and bring all up but the bridges. */
export function portLines({ links }: HostConfig): string[] {
  return [
    ...links.flatMap((link) => forcedMtu(link, links)),
    ...links.flatMap(({ name, master }) => (master === undefined ? [] : [`link set ${name} master ${master}`])),
    ...links.flatMap(({ name, hairpin }) => (hairpin ? [`link set ${name} type bridge_slave hairpin on`] : [])),
    ...links.filter(({ kind, up }) => kind !== 'bridge' && (up || kind === 'loopback')).map(upDown),
  ];
}

/** Lines for `ip -batch` in this order: bridges that are up, addresses, routes, rules, neighbours. */
export function ipLines(config: HostConfig): string[] {
  return [
    ...config.links.filter(({ kind, up }) => kind === 'bridge' && up).map(upDown),
    ...config.addresses.filter((address) => !isLoopback(address)).map(addressAdd),
    ...routeLines(config),
    ...ruleLines(config.rules),
    ...config.neighbours.map(neighbourAdd),
  ];
}

/** Largest MTU of a veth (ETH_MAX_MTU), bytes. */
const LARGEST_MTU = 65_535;

/** A VXLAN device has an MTU above what its lower one leaves only where that had a larger one when it was set. */
function forcedMtu(link: LinkConfig, links: readonly LinkConfig[]): string[] {
  if (link.kind !== 'vxlan') return [];
  const lower = links.find(({ name }) => name === link.vxlan.dev);
  if (lower === undefined || link.mtu <= lower.mtu - VXLAN_HEADROOM) return [];
  const set = (name: string, mtu: number) => `link set ${name} mtu ${mtu}`;
  return [set(lower.name, LARGEST_MTU), set(link.name, link.mtu), set(lower.name, lower.mtu)];
}

function upDown({ name, up }: LinkConfig): string {
  return `link set ${name} ${up ? 'up' : 'down'}`;
}

/** 127.0.0.1/8, which `lo` gets when it comes up. */
function isLoopback({ link, address }: AddressConfig): boolean {
  return link === 'lo' && address.address === 0x7f000001;
}

function addressAdd({ link, address, scope }: AddressConfig): string {
  return `address add ${formatCidr(address)} dev ${link} scope ${scope}`;
}

/** Connected routes come with the addresses; one that was taken away since is taken away. */
function routeLines(config: HostConfig): string[] {
  const up = new Set(config.links.filter((link) => link.up).map(({ name }) => name));
  const connected = config.addresses.filter(({ link }) => up.has(link)).flatMap(connectedRoutes);
  const wanted = new Map(config.routes.map((route) => [routeKey(route), route]));
  const present = new Set(connected.map(routeKey));
  const gone = connected.filter((route) => !wanted.has(routeKey(route)));
  const added = [...wanted].filter(([key]) => !present.has(key)).map(([, route]) => route);
  return [
    ...gone.map((route) => `route del ${routeLine(route)}`),
    ...added.filter((route) => !hasGateway(route)).map(routeAdd),
    ...added.filter(hasGateway).map(routeAdd),
  ];
}

function hasGateway({ via, nexthops }: RouteConfig): boolean {
  return via !== undefined || nexthops !== undefined;
}

function routeKey({ table, dst, metric, dev, protocol, src }: RouteConfig): string {
  return `${table} ${formatCidr(dst)} ${metric} ${dev} ${protocol} ${src}`;
}

/** Numbers of the protocols that routes come from (include/uapi/linux/rtnetlink.h, /etc/iproute2/rt_protos). */
const PROTOCOLS: Readonly<Record<string, number>> = { kernel: 2, boot: 3, static: 4, bird: 12, dhcp: 16 };

/**
 * iproute2 takes another scope for granted where there is no gateway. Protocols are numbers: in a batch it takes a name
 * that comes again behind a number for that number (rtnl_rtprot_a2n in lib/rt_names.c keeps one result for both).
 */
function routeAdd(route: RouteConfig): string {
  const protocol = `${PROTOCOLS[route.protocol] ?? route.protocol}`;
  const line = `route append ${routeLine({ ...route, protocol })}`;
  // Behind a nexthop a scope would be that one's; there iproute2 takes global for granted.
  return route.scope === 'global' && route.nexthops === undefined ? `${line} scope global` : line;
}

/** A namespace starts with the rules for local, main and default. */
function ruleLines(rules: readonly RuleConfig[]): string[] {
  const lines = rules.map(ruleLine);
  const missing = DEFAULT_RULES.filter((line) => !lines.includes(line));
  return [
    ...missing.map((line) => `rule del ${line}`),
    ...lines.filter((line) => !DEFAULT_RULES.includes(line)).map((line) => `rule add ${line}`),
  ];
}

const DEFAULT_RULES = ['priority 0 lookup local', 'priority 32766 lookup main', 'priority 32767 lookup default'];

function ruleLine({ priority, source, destination, iif, mark, action }: RuleConfig): string {
  return [
    `priority ${priority}`,
    ...prefix('from', source),
    ...prefix('to', destination),
    ...(iif === undefined ? [] : [`iif ${iif}`]),
    ...(mark === undefined ? [] : [`fwmark ${mark.value >>> 0}/${mark.mask >>> 0}`]),
    typeof action === 'string' ? action : `lookup ${routeTableName(action.lookup)}`,
  ].join(' ');
}

function prefix(word: string, cidr: Cidr | undefined): string[] {
  return cidr === undefined ? [] : [`${word} ${formatCidr(cidr)}`];
}

function neighbourAdd({ link, address, mac, state }: NeighbourConfig): string {
  return `neigh replace ${formatIPv4(address)} lladdr ${formatMac(mac)} dev ${link} nud ${state}`;
}

/** Lines for `bridge -batch`: the forwarding entries of VXLAN devices and of bridges' ports. */
export function bridgeLines({ fdb, links }: HostConfig): string[] {
  return fdb.map(({ link, mac, dst, state }: FdbConfig) => {
    const port = dst === undefined && links.find(({ name }) => name === link)?.master !== undefined;
    const words = [
      `fdb append ${formatMac(mac)} dev ${link}`,
      ...(dst === undefined ? [] : [`dst ${formatIPv4(dst)}`]),
      port ? 'master' : 'self',
      port && state === 'permanent' ? 'local' : state === 'permanent' ? 'permanent' : state,
    ];
    return words.join(' ');
  });
}
