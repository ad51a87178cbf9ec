import type { FabricConfig } from '../../sim/aws/config.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { renderFabric } from '../render/fabric/fabric.js';
import { renderHosts } from '../render/host/host.js';
import { eniNamespace, INSTANCE_LINK, type LabPlan } from './plan.js';

/** Hosts, pods and the VPC between them. */
export function networkPlan(configs: readonly HostConfig[], fabric: FabricConfig): LabPlan {
  const hosts = renderHosts(configs, (port) => ({ namespace: eniNamespace(port), link: INSTANCE_LINK }));
  if (fabric.vpcs.length === 0) return hosts;
  const vpc = renderFabric(fabric);
  return { namespaces: [...hosts.namespaces, ...vpc.namespaces], steps: [...hosts.steps, ...vpc.steps] };
}
