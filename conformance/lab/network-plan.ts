import type { FabricConfig } from '../../sim/aws/config.js';
import type { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { renderFabric } from '../render/fabric/fabric.js';
import { renderHosts } from '../render/host/host.js';
import { eniNamespace, INSTANCE_LINK, type LabPlan } from './plan.js';

/** Every namespace of a scenario as it is at a time, microseconds: hosts first, each with its pods. */
export function scenarioConfigs(scenario: Scenario, control: Control, at = 0): HostConfig[] {
  return scenario.hosts.flatMap(({ name }) =>
    control.namespacesOf(name).flatMap((namespace) => control.config(namespace, at) ?? []),
  );
}

/** Hosts, pods and the VPC between them. */
export function networkPlan(configs: readonly HostConfig[], fabric: FabricConfig): LabPlan {
  const hosts = renderHosts(configs, (port) => ({ namespace: eniNamespace(port), link: INSTANCE_LINK }));
  const vpc = renderFabric(fabric);
  return { namespaces: [...hosts.namespaces, ...vpc.namespaces], steps: [...hosts.steps, ...vpc.steps] };
}
