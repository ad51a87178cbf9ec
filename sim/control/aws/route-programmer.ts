import { eniName } from '../names.js';
import type { Plan } from '../plan.js';
import type { TimedFabricOperation } from './fabric-operation.js';

/**
 * The route controller of the AWS cloud provider: for each node, in each route table that a subnet of nodes uses, a
 * route of its pod range to its network interface (cloud-provider-aws pkg/providers/v1/aws_routes.go CreateRoute).
 */
export function routeProgrammer(plan: Plan): TimedFabricOperation[] {
  const { scenario, origins } = plan;
  if (scenario.network.type !== 'native') return [];
  const used = new Set(scenario.hosts.map(({ subnet }) => subnet));
  const tables = new Set(
    scenario.fabric.subnets.filter(({ name }) => used.has(name)).map((subnet) => subnet.routeTable),
  );
  return scenario.hosts.flatMap((host): TimedFabricOperation[] => {
    const { podCIDR } = host;
    if (podCIDR === undefined) return [];
    const target = { kind: 'eni', eni: eniName(host.name) } as const;
    const route = { id: origins.of('vpc-route', host), destination: podCIDR, propagated: false, target };
    return [...tables].map((table) => ({
      at: 0,
      agent: 'aws-routes',
      operation: { kind: 'create-route', table, route },
      source: host.source,
    }));
  });
}
