import type { ChainConfig, HostConfig, LinkConfig, TableConfig } from '../../sim/linux/config.js';
import { CONF_SYSCTLS, confSysctl, GLOBAL_SYSCTLS, NEIGH_SYSCTLS, neighSysctl } from '../../sim/linux/sysctl.js';

/** What the normal form leaves out or makes alike, and why. */
export const NORMAL_FORM = {
  ids: 'Provenance ids become 0: they are no part of a configuration.',
  order:
    'Addresses, routes, neighbours, FDB entries and rules are sorted: kernels look them up by key. Links keep their order, which counts.',
  peers: "A veth's other end and a physical link's port are left out: one namespace's dump does not name them.",
  mtuChanged: 'Whether a bridge was given its MTU later cannot be asked for.',
  ownGateway: 'What a gateway was when its route was made cannot be asked for.',
  learned: 'Neighbours that are neither permanent nor noarp and dynamic FDB entries are left out: they age.',
  sysctls: 'A parameter that has the value which it would have unset is left out; so are those without effect.',
  tables:
    'Tables are sorted by family, name and backend; one that changes nothing (no rule, no chain of its own, all policies accept) is left out.',
  sysctlEntries: 'Who set a parameter is provenance.',
} as const;

const NOWHERE = { namespace: '', link: '' };

function link(config: LinkConfig): LinkConfig {
  switch (config.kind) {
    case 'loopback':
    case 'vxlan':
    case 'ipip':
    case 'wireguard':
      return { ...config, id: 0 };
    case 'bridge': {
      const { mtuChanged: _, ...rest } = config;
      return { ...rest, id: 0 };
    }
    case 'physical':
      return { ...config, id: 0, port: '' };
    case 'veth':
      return { ...config, id: 0, peer: NOWHERE };
  }
}

function sorted<T extends { readonly id: number }>(entries: readonly T[]): T[] {
  const keyed = entries.map((entry) => [JSON.stringify({ ...entry, id: 0 }), { ...entry, id: 0 }] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** The parameters that differ from what they would be unset, sorted by name. */
function sysctls(config: HostConfig): ReadonlyMap<string, number> {
  const all = config.sysctls;
  const kept = new Map<string, number>();
  for (const name of Object.keys(GLOBAL_SYSCTLS) as (keyof typeof GLOBAL_SYSCTLS)[]) {
    const value = all.get(name);
    if (value !== undefined && value !== GLOBAL_SYSCTLS[name]) kept.set(name, value);
  }
  const links = ['all', ...config.links.map(({ name }) => name)];
  for (const name of Object.keys(CONF_SYSCTLS) as (keyof typeof CONF_SYSCTLS)[]) {
    const common = confSysctl(all, 'default', name);
    if (common !== CONF_SYSCTLS[name]) kept.set(`net.ipv4.conf.default.${name}`, common);
    for (const own of links) {
      const value = confSysctl(all, own, name);
      const unset = own === 'all' ? CONF_SYSCTLS[name] : common;
      if (value !== unset) kept.set(`net.ipv4.conf.${own}.${name}`, value);
    }
  }
  for (const name of Object.keys(NEIGH_SYSCTLS) as (keyof typeof NEIGH_SYSCTLS)[]) {
    const common = neighSysctl(all, 'default', name);
    if (common !== NEIGH_SYSCTLS[name]) kept.set(`net.ipv4.neigh.default.${name}`, common);
    for (const { name: own } of config.links) {
      const value = neighSysctl(all, own, name);
      if (value !== common) kept.set(`net.ipv4.neigh.${own}.${name}`, value);
    }
  }
  return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tables(config: HostConfig): TableConfig[] {
  const name = (table: TableConfig) => `${table.family} ${table.name} ${table.backend}`;
  return config.tables
    .filter(({ chains }) => chains.some(({ hook, rules }) => hook?.policy !== 'accept' || rules.length > 0))
    .map((table) => ({ ...table, chains: table.chains.map(chain) }))
    .sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function chain({ name, hook, rules }: ChainConfig): ChainConfig {
  return {
    name,
    hook: hook && { ...hook, policyEntry: 0 },
    rules: rules.map((rule) => ({ ...rule, id: 0, matches: rule.matches.map((match) => ({ ...match })) })),
  };
}

/** The normal form of a configuration: two that a kernel cannot tell apart have the same one. Idempotent. */
export function normalise(config: HostConfig): HostConfig {
  return {
    name: config.name,
    links: config.links.map(link),
    addresses: sorted(config.addresses),
    rules: sorted(config.rules),
    routes: sorted(config.routes.map(({ ownGateway: _, ...route }) => route)),
    neighbours: sorted(config.neighbours.filter(({ state }) => state === 'permanent' || state === 'noarp')),
    fdb: sorted(config.fdb.filter(({ state }) => state !== 'dynamic')),
    tables: tables(config),
    sysctls: sysctls(config),
    sysctlEntries: new Map(),
  };
}
