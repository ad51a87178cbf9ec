import type { AwsFabric, ScenarioSubnet } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readLabel } from '../../forms/name.js';
import { type Placed, readCidrOf, reportOverlaps } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { Directory } from '../../names.js';
import { resolveGateways } from './gateways.js';
import { resolveNetworkAcls } from './network-acls.js';
import { resolvePeerings } from './peerings.js';
import { resolveRouteTables } from './route-tables.js';
import { resolveSecurityGroups } from './security-groups.js';
import { resolveTransitGateways } from './transit-gateways.js';
import { declareVpcs, liesIn, rangesOf, resolveVpcs, Vpcs } from './vpcs.js';

/** Enters every name that the fabric declares, readable or not, before anything refers to it. */
export function declareFabric(fabric: Field<RawFabric>, directory: Directory): void {
  declareVpcs(fabric, directory.vpcs);
  const own = new Vpcs([], directory.vpcs);
  for (const vpc of directory.vpcs) {
    directory.routeTables.add(own.own('main', vpc));
    directory.securityGroups.add(own.own('default', vpc));
  }
  for (const [names, field] of [
    [directory.subnets, fabric.at('subnets')],
    [directory.routeTables, fabric.at('routeTables')],
    [directory.networkAcls, fabric.at('networkAcls')],
    [directory.securityGroups, fabric.at('securityGroups')],
    [directory.gateways, fabric.at('gateways')],
    [directory.gateways, fabric.at('peerings')],
    [directory.gateways, fabric.at('transitGateways')],
  ] as const) {
    for (const key of field?.keys() ?? []) {
      readLabel(key);
      if (!names.add(key.text) && names === directory.gateways)
        key.report('duplicate-name', { expected: 'gateways, peerings and transit gateways of different names' });
    }
  }
  if (fabric.at('subnets') === undefined) directory.subnets.complete = false;
}

/** `directory` has all names of the file. */
export function resolveFabric(field: Field<RawFabric>, directory: Directory): AwsFabric | undefined {
  const zones = new Map<string, string>();
  for (const subnet of field.at('subnets')?.entries() ?? []) {
    const vpc = subnet.at('vpc')?.value ?? [...directory.vpcs][0] ?? '';
    if (!zones.has(vpc)) zones.set(vpc, subnet.at('zone')?.value ?? '');
  }
  const vpcs = new Vpcs(resolveVpcs(field, zones), directory.vpcs);
  const subnets = resolveSubnets(field, directory, vpcs);
  const routeTables = resolveRouteTables(field, directory, vpcs);
  const networkAcls = resolveNetworkAcls(field, vpcs);
  const securityGroups = resolveSecurityGroups(field, directory, vpcs);
  const gateways = resolveGateways(field, directory, vpcs, subnets, routeTables);
  const peerings = resolvePeerings(field, vpcs);
  const transitGateways = resolveTransitGateways(field, vpcs, subnets);
  if (vpcs.vpcs.length === 0) return undefined;
  const firewalls = { networkAcls, securityGroups };
  return { type: 'aws', vpcs: vpcs.vpcs, subnets, routeTables, ...firewalls, gateways, peerings, transitGateways };
}

function resolveSubnets(fabric: Field<RawFabric>, directory: Directory, vpcs: Vpcs): ScenarioSubnet[] {
  const ranges = new Map<string, Placed[]>();
  const mains = mainTables(fabric, vpcs);
  const subnets: ScenarioSubnet[] = [];
  for (const subnet of fabric.at('subnets')?.entries() ?? []) {
    const { name, source } = subnet;
    const vpc = vpcs.of(subnet);
    const zoned = subnet.at('zone');
    const zone = zoned && readLabel(zoned.written);
    const range = subnet.at('cidr')?.written;
    const cidr = range && readCidrOf(range, 16, 28);
    const home = vpcs.find(vpc);
    if (cidr && home && !liesIn(home, cidr))
      range.report('outside-range', { expected: `inside the VPC's ${rangesOf(home)}` });
    if (cidr && vpc) ranges.set(vpc, [...(ranges.get(vpc) ?? []), { name, cidr, written: range }]);
    const table = subnet.at('routeTable');
    if (table) directory.routeTables.refer(table.written);
    const acl = subnet.at('networkAcl');
    if (acl) directory.networkAcls.refer(acl.written);
    if (!zone || !cidr || !vpc) continue;
    const routeTable = table?.value ?? mains.get(vpc) ?? vpcs.own('main', vpc);
    subnets.push({ name, vpc, zone, cidr, routeTable, networkAcl: acl?.value, source });
  }
  for (const placed of ranges.values()) reportOverlaps(placed);
  return subnets;
}

/** The main table of each VPC that says it has one of another name. */
function mainTables(fabric: Field<RawFabric>, vpcs: Vpcs): Map<string, string> {
  const mains = new Map<string, string>();
  for (const table of fabric.at('routeTables')?.entries() ?? []) {
    const main = table.at('main');
    if (!main?.value) continue;
    const vpc = table.at('vpc')?.value ?? [...vpcs.names][0];
    if (vpc === undefined) continue;
    if (mains.has(vpc)) main.report('duplicate-name', { found: 'a second main table', expected: 'one a VPC' });
    else mains.set(vpc, table.name);
  }
  return mains;
}
