import type { RouteTableConfig, SecurityGroupRule, VpcRouteConfig } from '../../aws/config.js';
import type { Provenance } from '../../provenance/provenance.js';
import type { AwsFabric, ScenarioRouteTable, ScenarioSecurityGroupRule } from '../../scenario/scenario.js';
import { eniMac, eniName } from '../names.js';
import type { Plan } from '../plan.js';
import type { AwsLimits } from '../profiles.js';
import type { TimedFabricOperation } from './fabric-operation.js';

type ScenarioRoute = ScenarioRouteTable['routes'][number];

/** The calls that make what the scenario says of the VPC, in the order in which one thing needs another. */
export function vpcOperations(plan: Plan, limits: AwsLimits): TimedFabricOperation[] {
  const { fabric, hosts } = plan.scenario;
  const { provenance } = plan.origins;
  const made = (rule: string, object: { readonly source: AwsFabric['vpc']['source'] }) =>
    provenance.add('scenario', rule, object.source);
  const call = (operation: TimedFabricOperation['operation'], { source }: { source: AwsFabric['vpc']['source'] }) =>
    ({ at: 0, agent: 'scenario', operation, source }) as const;
  const { vpc } = fabric;
  return [
    call({ kind: 'create-vpc', vpc: { id: made('VPC', vpc), name: vpc.name, cidr: vpc.cidr, mtu: vpc.mtu } }, vpc),
    ...fabric.routeTables.map((table) => {
      const made = routeTable(provenance, fabric, table, limits);
      return call({ kind: 'create-route-table', table: made }, table);
    }),
    ...fabric.subnets.map((subnet) => {
      const { name, zone, cidr, routeTable } = subnet;
      return call(
        { kind: 'create-subnet', subnet: { id: made('subnet', subnet), name, zone, cidr, routeTable } },
        subnet,
      );
    }),
    ...fabric.securityGroups.map((group) => {
      const rules = (of: readonly ScenarioSecurityGroupRule[]) => of.map((rule) => securityRule(provenance, rule));
      const [ingress, egress] = [rules(group.ingress), rules(group.egress)];
      const config = { id: made('security group', group), name: group.name, ingress, egress };
      return call({ kind: 'create-security-group', group: config }, group);
    }),
    ...hosts.map((host) => {
      const eni = {
        id: plan.origins.of('eni', host),
        name: eniName(host.name),
        subnet: host.subnet,
        mac: eniMac(host.address),
        addresses: [host.address],
        prefixes: [],
        sourceDestCheck: host.sourceDestCheck,
        securityGroups: host.securityGroups,
        attachment: { namespace: host.name, link: host.interface },
      };
      return call({ kind: 'create-network-interface', eni }, host);
    }),
    ...fabric.routeTables.flatMap((table) =>
      table.routes.map((route) =>
        call({ kind: 'create-route', table: table.name, route: scenarioRoute(provenance, route) }, route),
      ),
    ),
  ];
}

function routeTable(
  provenance: Provenance,
  { vpc }: AwsFabric,
  { name, quota, source }: ScenarioRouteTable,
  limits: AwsLimits,
): RouteTableConfig {
  const local: VpcRouteConfig = {
    id: provenance.add('aws', 'local route of the VPC (VPC user guide, VPC_Route_Tables)', vpc.source),
    destination: vpc.cidr,
    target: { kind: 'local' },
  };
  const id = provenance.add('scenario', 'route table', source);
  return { id, name, quota: quota ?? limits.routesPerTable, routes: [local] };
}

function scenarioRoute(provenance: Provenance, { destination, target, source }: ScenarioRoute): VpcRouteConfig {
  const id = provenance.add('scenario', 'route of the table', source);
  switch (target.kind) {
    case 'gateway':
    case 'blackhole':
      return { id, destination, target };
    case 'host':
      return { id, destination, target: { kind: 'eni', eni: eniName(target.host) } };
  }
}

function securityRule(provenance: Provenance, rule: ScenarioSecurityGroupRule): SecurityGroupRule {
  const { source, ...config } = rule;
  return { ...config, id: provenance.add('scenario', 'security group rule', source) };
}
