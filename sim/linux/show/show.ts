import type { HostConfig } from '../config.js';
import { showAddresses } from './address.js';
import { showFdb } from './fdb.js';
import { showIptables } from './iptables.js';
import { type LinkIndex, showLinks } from './link.js';
import { showNeighbours } from './neighbour.js';
import { showRoutes } from './route.js';
import { showRules } from './rule.js';
import { showSysctls } from './sysctl.js';

/** A namespace as the programs of its kernel would show it: each command and its output. Ends with a line end. */
export function showNamespace(config: HostConfig, indexOf: LinkIndex): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['ip -d link', showLinks(config, indexOf)],
    ['ip -4 addr', showAddresses(config, indexOf)],
    ['ip rule', showRules(config)],
    ['ip -4 route show table all', showRoutes(config)],
    ['ip neigh show nud all', showNeighbours(config)],
    ['bridge fdb', showFdb(config)],
    ['iptables-save', showIptables(config)],
    ['sysctl, what was set', showSysctls(config)],
  ];
  return sections.map(([command, lines]) => [`# ${command}`, ...lines, ''].join('\n')).join('\n');
}
