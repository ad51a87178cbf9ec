import type { Control } from '../../sim/control/control.js';
import { VXLAN_PORTS } from '../../sim/packet/decode.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { scenarioConfigs } from '../lab/configs.js';

/** The UDP ports at which a scenario's frames are read as VXLAN: the usual ones, and those of the devices that it ever has. */
export function vxlanPortsOf(scenario: Scenario, control: Control): ReadonlySet<number> {
  const times = new Set([0, ...scenario.changes.map(({ at }) => at)]);
  const links = [...times].flatMap((at) => scenarioConfigs(scenario, control, at)).flatMap((config) => config.links);
  return new Set([...VXLAN_PORTS, ...links.flatMap((link) => (link.kind === 'vxlan' ? [link.vxlan.port] : []))]);
}
