import type { HostConfig } from '../config.js';

/** The kernel parameters that are not at their defaults, as `sysctl` prints them: by name. */
export function showSysctls({ sysctls }: HostConfig): string[] {
  return [...sysctls].map(([name, value]) => `${written(name)} = ${value}`).sort((a, b) => (a < b ? -1 : 1));
}

/** sysctl(8) writes a dot in an interface's name as a slash. */
function written(name: string): string {
  const match = /^net\.ipv4\.(conf|neigh)\.(.+)\.([^.]+)$/.exec(name);
  return match === null ? name : `net.ipv4.${match[1]}.${match[2]?.replaceAll('.', '/')}.${match[3]}`;
}
