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

/**
 * Lines for `sysctl -p -` when the links are made. sysctl(8) writes a dot in an interface's name as a slash. Only the
 * machine's own namespace has defaults of the neighbour tables (neigh_sysctl_register): each interface gets them.
 */
export function linkSysctls({ sysctls, links }: HostConfig): string[] {
  const lines = new Map<string, number>();
  for (const [name, value] of sysctls) {
    const match = /^net\.ipv4\.neigh\.default\.([a-z_]+)$/.exec(name);
    if (match !== null) for (const link of links) lines.set(written('neigh', link.name, match[1] ?? ''), value);
  }
  for (const [name, value] of sysctls) {
    const match = /^net\.ipv4\.(conf|neigh)\.(.+)\.([a-z_]+)$/.exec(name);
    if (match === null || !links.some((link) => link.name === match[2])) continue;
    lines.set(written(match[1] ?? '', match[2] ?? '', match[3] ?? ''), value);
  }
  return [...lines].map(([name, value]) => `${name} = ${value}`);
}

function written(family: string, link: string, name: string): string {
  return `net.ipv4.${family}.${link.replaceAll('.', '/')}.${name}`;
}
