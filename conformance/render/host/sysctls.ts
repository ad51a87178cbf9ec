import type { HostConfig } from '../../../sim/linux/config.js';
import { CONF_SYSCTLS } from '../../../sim/linux/sysctl.js';

/**
 * Lines for `sysctl -p -` before any link is made: what is not an interface's own. A new namespace takes these of `all`
 * and `default` from the machine's own namespace (inetdev_init, devconf_inherit_init_net), so each is written.
 */
export function namespaceSysctls({ sysctls }: HostConfig): string[] {
  const value = (name: string, otherwise: number) => `${name} = ${sysctls.get(name) ?? otherwise}`;
  return [
    value('net.ipv4.ip_forward', 0),
    ...['all', 'default'].flatMap((link) =>
      Object.entries(CONF_SYSCTLS).map(([name, otherwise]) => value(`net.ipv4.conf.${link}.${name}`, otherwise)),
    ),
    value('net.bridge.bridge-nf-call-iptables', 0),
    ...[...sysctls]
      .filter(([name]) => !/^net\.ipv4\.(conf|neigh)\./.test(name) && !WRITTEN.has(name))
      .map(([name, own]) => `${name} = ${own}`),
  ];
}

const WRITTEN: ReadonlySet<string> = new Set(['net.ipv4.ip_forward', 'net.bridge.bridge-nf-call-iptables']);

/** Lines for `sysctl -p -` when the links are made. sysctl(8) writes a dot in an interface's name as a slash. */
export function linkSysctls({ sysctls, links }: HostConfig): string[] {
  return [...sysctls].flatMap(([name, value]) => {
    const match = /^net\.ipv4\.(conf|neigh)\.(.+)\.([a-z_]+)$/.exec(name);
    const link = match?.[2];
    if (match === null || link === undefined || link === 'all') return [];
    if (match[1] === 'conf' && link === 'default') return [];
    if (link !== 'default' && !links.some((known) => known.name === link)) return [];
    return [`net.ipv4.${match[1]}.${link.replaceAll('.', '/')}.${match[3]} = ${value}`];
  });
}
