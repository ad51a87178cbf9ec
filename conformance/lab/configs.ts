import type { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import type { Scenario } from '../../sim/scenario/scenario.js';

/** Every namespace of a scenario as it is at a time, microseconds: hosts first, each with its pods, then a LAN's own. */
export function scenarioConfigs(scenario: Scenario, control: Control, at = 0): HostConfig[] {
  const names = [...scenario.hosts.flatMap(({ name }) => control.namespacesOf(name)), ...control.lanNamespaces];
  return names.flatMap((namespace) => control.config(namespace, at) ?? []);
}
