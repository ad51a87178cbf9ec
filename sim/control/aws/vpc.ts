import type { NetworkAclRule, RouteTableConfig, SecurityGroupRule, VpcRouteConfig } from '../../aws/config.js';
import type { TransitRouteConfig } from '../../aws/gateway-config.js';
import type { Provenance, SourceRef } from '../../provenance/provenance.js';
import type {
  AwsFabric,
  ScenarioRoute,
  ScenarioRouteTable,
  ScenarioTransitGateway,
  ScenarioVpc,
} from '../../scenario/aws-fabric.js';
import type { ScenarioHost } from '../../scenario/scenario.js';
import { eniMac, eniName } from '../names.js';
import type { Plan } from '../plan.js';
import type { AwsLimits } from '../profiles.js';
import type { FabricOperation, TimedFabricOperation } from './fabric-operation.js';

interface Sourced {
  readonly source: SourceRef;
}

/** The calls that make what the scenario says of its VPCs, in the order in which one thing needs another. */
export function vpcOperations(plan: Plan, limits: AwsLimits): TimedFabricOperation[] {
  const { fabric, hosts } = plan.scenario;
  const { provenance } = plan.origins;
  const made = (rule: string, { source }: Sourced) => provenance.add('scenario', rule, source);
  const call = (operation: FabricOperation, { source }: Sourced): TimedFabricOperation => ({
    at: 0,
    agent: 'scenario',
    operation,
    source,
  });
  const numbered = <R extends Sourced>(rules: readonly R[], rule: string) =>
    rules.map((one) => ({ ...withoutSource(one), id: made(rule, one) }));
  return [
    ...fabric.vpcs.map((vpc) => {
      const { name, region, cidrs, mtu } = vpc;
      return call({ kind: 'create-vpc', vpc: { id: made('VPC', vpc), name, region, cidrs, mtu } }, vpc);
    }),
    ...fabric.gateways.map((gateway) => {
      const { source: _source, ...config } = gateway;
      return call({ kind: 'create-gateway', gateway: { ...config, id: made('gateway', gateway) } }, gateway);
    }),
    ...fabric.peerings.map((peering) => {
      const config = { ...withoutSource(peering), id: made('VPC peering connection', peering) };
      return call({ kind: 'create-peering', peering: config }, peering);
    }),
    ...fabric.transitGateways.map((gateway) =>
      call({ kind: 'create-transit-gateway', gateway: transitGateway(provenance, fabric, gateway) }, gateway),
    ),
    ...fabric.routeTables.map((table) =>
      call({ kind: 'create-route-table', table: routeTable(provenance, fabric, table, limits) }, table),
    ),
    ...fabric.networkAcls.map((acl) => {
      const ingress: NetworkAclRule[] = numbered(acl.ingress, 'network ACL rule');
      const egress: NetworkAclRule[] = numbered(acl.egress, 'network ACL rule');
      const config = { id: made('network ACL', acl), name: acl.name, vpc: acl.vpc, ingress, egress };
      return call({ kind: 'create-network-acl', acl: config }, acl);
    }),
    ...fabric.subnets.map((subnet) => {
      const config = { ...withoutSource(subnet), id: made('subnet', subnet) };
      return call({ kind: 'create-subnet', subnet: config }, subnet);
    }),
    ...fabric.securityGroups.map((group) => {
      const ingress: SecurityGroupRule[] = numbered(group.ingress, 'security group rule');
      const egress: SecurityGroupRule[] = numbered(group.egress, 'security group rule');
      const config = { id: made('security group', group), name: group.name, vpc: group.vpc, ingress, egress };
      return call({ kind: 'create-security-group', group: config }, group);
    }),
    ...hosts.flatMap((host) => interfaces(plan, host).map((eni) => call(eni, host))),
    ...fabric.routeTables.flatMap((table) =>
      table.routes.map((route) =>
        call({ kind: 'create-route', table: table.name, route: scenarioRoute(provenance, route) }, route),
      ),
    ),
    ...fabric.routeTables.flatMap((table) => propagated(provenance, fabric, table)),
  ];
}

function withoutSource<T extends Sourced>({ source: _source, ...rest }: T): Omit<T, 'source'> {
  return rest;
}

/** The network interfaces of a host, its primary one first. */
function interfaces(plan: Plan, host: ScenarioHost): FabricOperation[] {
  return [host, ...host.interfaces].map((eni) => ({
    kind: 'create-network-interface',
    eni: {
      id: plan.origins.of(eni === host ? 'eni' : 'further-eni', eni),
      name: eniName(host.name, eni === host ? undefined : eni.interface),
      subnet: eni.subnet,
      mac: eniMac(eni.address),
      addresses: [eni.address, ...eni.secondaryAddresses],
      prefixes: eni.prefixes,
      publicAddress: eni.publicAddress,
      sourceDestCheck: eni.sourceDestCheck,
      securityGroups: eni.securityGroups,
      tracking: eni.tracking,
      attachment: { namespace: host.name, link: eni.interface },
      primary: eni === host,
    },
  }));
}

function routeTable(
  provenance: Provenance,
  { vpcs }: AwsFabric,
  { name, vpc, quota, source }: ScenarioRouteTable,
  limits: AwsLimits,
): RouteTableConfig {
  const locals = vpcs
    .filter((candidate) => candidate.name === vpc)
    .flatMap((home: ScenarioVpc) =>
      home.cidrs.map((destination): VpcRouteConfig => {
        const id = provenance.add('aws', 'local route of the VPC (VPC user guide, VPC_Route_Tables)', home.source);
        return { id, destination, propagated: false, target: { kind: 'local' } };
      }),
    );
  const id = provenance.add('scenario', 'route table', source);
  return { id, name, vpc, quota: quota ?? limits.routesPerTable, routes: locals };
}

function scenarioRoute(provenance: Provenance, { destination, target, source }: ScenarioRoute): VpcRouteConfig {
  const route = { id: provenance.add('scenario', 'route of the table', source), destination, propagated: false };
  return target.kind === 'host'
    ? { ...route, target: { kind: 'eni', eni: eniName(target.host, target.link) } }
    : { ...route, target };
}

/** What a table learns from the VPN gateways that it takes routes of. */
function propagated(provenance: Provenance, fabric: AwsFabric, table: ScenarioRouteTable): TimedFabricOperation[] {
  return table.propagation.flatMap((name) => {
    const gateway = fabric.gateways.find((candidate) => candidate.name === name);
    if (gateway?.kind !== 'vpn') return [];
    return gateway.customer.map((destination): TimedFabricOperation => {
      const id = provenance.add('aws', 'propagated route (VPC user guide, route propagation)', gateway.source);
      const route = { id, destination, propagated: true, target: { kind: 'gateway', name } } as const;
      return {
        at: 0,
        agent: 'scenario',
        operation: { kind: 'create-route', table: table.name, route },
        source: table.source,
      };
    });
  });
}

/** Static routes go before propagated ones to the same destination (Transit Gateway guide, route evaluation order). */
function transitGateway(provenance: Provenance, { vpcs }: AwsFabric, gateway: ScenarioTransitGateway) {
  const id = (rule: string, { source }: Sourced) => provenance.add('scenario', rule, source);
  const learned = (table: string): TransitRouteConfig[] =>
    gateway.attachments
      .filter(({ propagation }) => propagation.includes(table))
      .flatMap((attachment) =>
        (vpcs.find(({ name }) => name === attachment.vpc)?.cidrs ?? []).map((destination) => ({
          id: id('propagated route of the transit gateway', attachment),
          destination,
          attachment: attachment.name,
        })),
      );
  return {
    id: id('transit gateway', gateway),
    name: gateway.name,
    attachments: gateway.attachments.map(({ propagation: _propagation, ...attachment }) => ({
      ...withoutSource(attachment),
      id: id('attachment', attachment),
    })),
    routeTables: gateway.routeTables.map((table) => {
      const fixed = table.routes.map(({ destination, attachment, source }) => ({
        id: id('route of the transit gateway', { source }),
        destination,
        attachment,
      }));
      const entry = id('route table of the transit gateway', table);
      return { id: entry, name: table.name, routes: [...learned(table.name), ...fixed] };
    }),
  };
}
