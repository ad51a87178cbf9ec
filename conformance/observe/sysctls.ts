import { CONF_SYSCTLS, GLOBAL_SYSCTLS, NEIGH_SYSCTLS, sysctlName } from '../../sim/linux/sysctl.js';
import type { Skipped } from './skipped.js';

/** Whether a mechanism of the model asks for the parameter. */
function counts(name: string): boolean {
  if (name in GLOBAL_SYSCTLS) return true;
  const match = /^net\.ipv4\.(conf|neigh)\..+\.([a-z_]+)$/.exec(name);
  return match !== null && (match[2] ?? '') in (match[1] === 'conf' ? CONF_SYSCTLS : NEIGH_SYSCTLS);
}

/** `sysctl -a`: lines of `name = value`. */
export function readSysctls(text: string, skipped: Skipped): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [written = '', value = ''] = line.split(' = ');
    if (written === '') continue;
    const name = sysctlName(written);
    if (counts(name) && /^-?\d+$/.test(value)) values.set(name, Number(value));
    else skipped.skip('unknown-sysctl');
  }
  return values;
}
