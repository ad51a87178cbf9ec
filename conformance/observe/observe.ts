import { readSaved, type SavedRule, savedTables } from '../../sim/linux/commands/iptables-save.js';
import type { Backend, HostConfig } from '../../sim/linux/config.js';
import { readFdb, readNeighbours } from './entries.js';
import { readAddresses, readLinks } from './links.js';
import { readRoutes, readRules } from './routes.js';
import { Skipped, type SkipRule } from './skipped.js';
import { readSysctls } from './sysctls.js';

/** What was saved of one node: the output of each command. */
export interface NodeDump {
  /** `ip -j -d link` */
  readonly link: string;
  /** `ip -j addr` */
  readonly addr: string;
  /** `ip -j -d route show table all` */
  readonly route: string;
  /** `ip -j rule` */
  readonly rule: string;
  /** `ip -j neigh` */
  readonly neigh: string;
  /** `bridge -j fdb` */
  readonly fdb: string;
  /** `sysctl -a` */
  readonly sysctl: string;
  /** `iptables-save -c` of each backend that was asked. */
  readonly iptables?: Readonly<Partial<Record<Backend, string>>>;
}

/** A real node as a configuration, with what was left out of it. */
export interface Observed {
  readonly config: HostConfig;
  readonly skipped: ReadonlyMap<SkipRule, number>;
  /** Rules with what was counted at them. */
  readonly counts: readonly SavedRule[];
}

/**
 * Reads a node's own namespace. `uplinks` are the interfaces that attach
 * the node, where they are no physical ones (a node in a container).
 */
export function observe(name: string, dump: NodeDump, uplinks: readonly string[] = []): Observed {
  const skipped = new Skipped();
  const links = readLinks(dump.link, new Set(uplinks));
  const bridges = new Set(links.filter(({ kind }) => kind === 'bridge').map((link) => link.name));
  const rules = (['nft', 'legacy'] as const).map((backend) => readSaved(dump.iptables?.[backend] ?? '', backend));
  const config: HostConfig = {
    name,
    links,
    addresses: readAddresses(dump.addr, skipped),
    rules: readRules(dump.rule),
    routes: readRoutes(dump.route, skipped),
    neighbours: readNeighbours(dump.neigh, skipped),
    fdb: readFdb(dump.fdb, bridges, skipped),
    tables: rules.flatMap(savedTables),
    sysctls: readSysctls(dump.sysctl, skipped),
    sysctlEntries: new Map(),
  };
  return { config, skipped: skipped.counts, counts: rules.flatMap(({ rules: saved }) => saved) };
}
