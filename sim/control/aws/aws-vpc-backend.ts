import { contains } from '../../packet/address.js';
import { awsVpcOf, mayTurnCheckOff } from '../../scenario/check-off.js';
import type { FlannelConfig, Scenario, ScenarioHost } from '../../scenario/scenario.js';
import { eniName } from '../names.js';
import type { Plan } from '../plan.js';
import type { FabricOperation, TimedFabricOperation } from './fabric-operation.js';

/** Whether flanneld finds a check to turn off, so that packets rest on what it may. */
export function turnsCheckOff(scenario: Scenario): boolean {
  return awsVpcOf(scenario) !== undefined && scenario.hosts.some((host) => host.sourceDestCheck);
}

/**
 * flannel's aws-vpc backend: each host turns its own check off and puts a route to its own range into the route tables, those
 * that are named or its subnet's. It takes out blackholes inside `Network` first, and whatever leads to its range already,
 * a good route too: what looks for that one compares pointers (flannel v0.19.2 backend/awsvpc/awsvpc.go RegisterNetwork,
 * cleanupBlackholeRoutes, checkMatchingRoutes, detectRouteTableID). The hosts start in the order of the file.
 */
export function awsVpcBackend(plan: Plan): TimedFabricOperation[] {
  const { scenario } = plan;
  const own = awsVpcOf(scenario);
  if (own === undefined) return [];
  const cleaned = new Set<string>();
  return scenario.hosts.flatMap((host): TimedFabricOperation[] => {
    const tables = own.backend.routeTables ?? tableOf(scenario, host);
    const calls = [
      ...checkOff(scenario, host),
      ...tables.flatMap((table) => {
        const clean = cleaned.has(table) ? [] : blackholes(scenario, own.config, table);
        cleaned.add(table);
        return [...clean, ...route(plan, host, table)];
      }),
    ];
    return calls.map((operation) => ({ at: 0, agent: 'flannel', operation, source: host.source }));
  });
}

function tableOf({ fabric }: Scenario, host: ScenarioHost): string[] {
  return fabric.subnets.filter(({ name }) => name === host.subnet).map(({ routeTable }) => routeTable);
}

function checkOff(scenario: Scenario, host: ScenarioHost): FabricOperation[] {
  if (!host.sourceDestCheck || !mayTurnCheckOff(scenario)) return [];
  return [{ kind: 'set-source-dest-check', eni: eniName(host.name), on: false }];
}

function written({ fabric }: Scenario, table: string) {
  return fabric.routeTables.find(({ name }) => name === table)?.routes ?? [];
}

function blackholes(scenario: Scenario, { network }: FlannelConfig, table: string): FabricOperation[] {
  return written(scenario, table).flatMap(({ destination, target }): FabricOperation[] =>
    target.kind === 'blackhole' && contains(network, destination.address)
      ? [{ kind: 'delete-route', table, destination }]
      : [],
  );
}

/** A range that no route of the file leads to needs no DeleteRoute: flanneld passes over InvalidRoute.NotFound. */
function route({ scenario, origins }: Plan, host: ScenarioHost, table: string): FabricOperation[] {
  const { podCIDR: destination } = host;
  if (destination === undefined) return [];
  const known = written(scenario, table).some(
    (other) =>
      other.target.kind !== 'blackhole' &&
      other.destination.length === destination.length &&
      other.destination.address === destination.address,
  );
  const target = { kind: 'eni', eni: eniName(host.name) } as const;
  const made = { id: origins.of('flannel-vpc-route', host), destination, propagated: false, target };
  return [
    ...(known ? [{ kind: 'delete-route', table, destination } as const] : []),
    { kind: 'create-route', table, route: made },
  ];
}
