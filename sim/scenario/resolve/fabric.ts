import { type Cidr, formatCidr } from '../../packet/address.js';
import type { Field } from '../field.js';
import { readLabel } from '../forms/name.js';
import { isInside, type Placed, readCidr, readCidrOf, reportOverlaps } from '../forms/range.js';
import type { RawFabric, RawRouteTable } from '../language/fabric.js';
import type { Directory } from '../names.js';
import type { AwsFabric, ScenarioRouteTable, ScenarioSubnet } from '../scenario.js';
import type { Written } from '../written.js';
import { resolveSecurityGroups } from './security-groups.js';

/** Enters every name that the fabric declares, readable or not, before anything refers to it. */
export function declareFabric(fabric: Field<RawFabric>, directory: Directory): void {
  for (const [names, field] of [
    [directory.subnets, fabric.at('subnets')],
    [directory.routeTables, fabric.at('routeTables')],
    [directory.securityGroups, fabric.at('securityGroups')],
  ] as const) {
    for (const key of field?.keys() ?? []) {
      readLabel(key);
      names.add(key.text);
    }
  }
  if (fabric.at('subnets') === undefined) directory.subnets.complete = false;
}

export function resolveFabric(field: Field<RawFabric>, directory: Directory, used: Set<string>): AwsFabric | undefined {
  const vpc = resolveVpc(field);
  const subnets = resolveSubnets(field, directory, vpc?.cidr);
  const routeTables = resolveRouteTables(field, directory);
  const securityGroups = resolveSecurityGroups(field, directory, used);
  return vpc && { type: 'aws', vpc, subnets, routeTables, securityGroups };
}

function resolveVpc(fabric: Field<RawFabric>): AwsFabric['vpc'] | undefined {
  const vpc = fabric.at('vpc');
  const range = vpc?.at('cidr');
  // VPC user guide, VPC CIDR blocks: /16 to /28.
  const cidr = range && readCidrOf(range.written, 16, 28);
  const named = vpc?.at('name');
  const name = named ? readLabel(named.written) : 'vpc';
  if (vpc === undefined || cidr === undefined || name === undefined) return undefined;
  return { name, cidr, mtu: vpc.at('mtu')?.value ?? 9001, source: vpc.source };
}

function resolveSubnets(fabric: Field<RawFabric>, directory: Directory, vpc: Cidr | undefined): ScenarioSubnet[] {
  const ranges: Placed[] = [];
  const subnets: ScenarioSubnet[] = [];
  for (const subnet of fabric.at('subnets')?.entries() ?? []) {
    const { name, source } = subnet;
    const zoned = subnet.at('zone');
    const zone = zoned && readLabel(zoned.written);
    const range = subnet.at('cidr')?.written;
    const cidr = range && readCidrOf(range, 16, 28);
    if (cidr && vpc && !isInside(vpc, cidr))
      range.report('outside-range', { expected: `inside the VPC's ${formatCidr(vpc)}` });
    if (cidr) ranges.push({ name, cidr, written: range });
    const table = subnet.at('routeTable');
    if (table) directory.routeTables.refer(table.written);
    if (zone && cidr) subnets.push({ name, zone, cidr, routeTable: table?.value ?? 'main', source });
  }
  reportOverlaps(ranges);
  return subnets;
}

function resolveRouteTables(fabric: Field<RawFabric>, directory: Directory): ScenarioRouteTable[] {
  const tables = fabric.at('routeTables')?.entries() ?? [];
  const resolved = tables.map((table): ScenarioRouteTable => {
    const routes = resolveRoutes(table, directory);
    return { name: table.name, quota: table.at('quota')?.value, routes, source: table.source };
  });
  if (resolved.some(({ name }) => name === 'main')) return resolved;
  return [{ name: 'main', quota: undefined, routes: [], source: fabric.source }, ...resolved];
}

function resolveRoutes(table: Field<RawRouteTable>, directory: Directory): ScenarioRouteTable['routes'][number][] {
  const seen = new Set<string>();
  return (table.at('routes')?.items() ?? []).flatMap((route) => {
    const range = route.at('destination')?.written;
    const destination = range && readCidr(range);
    if (destination && seen.has(formatCidr(destination)))
      range.report('duplicate-route', { expected: 'one route a destination' });
    if (destination) seen.add(formatCidr(destination));
    const to = route.at('target');
    const target = to && readTarget(to.written, directory);
    return destination && target ? [{ destination, target, source: route.source }] : [];
  });
}

function readTarget(
  written: Written,
  directory: Directory,
): ScenarioRouteTable['routes'][number]['target'] | undefined {
  const { text } = written;
  if (text === 'blackhole') return { kind: 'blackhole' };
  if (/^(igw|nat)(-[a-z0-9]([-a-z0-9]*[a-z0-9])?)?$/.test(text)) return { kind: 'gateway', name: text };
  if (text.startsWith('host/')) {
    const host = written.part(5, text.slice(5));
    return directory.hosts.refer(host) ? { kind: 'host', host: host.text } : undefined;
  }
  const suggestion = directory.hosts.has(text) ? `host/${text}` : undefined;
  return written.report('bad-target', { expected: 'host/NAME, igw, igw-NAME, nat, nat-NAME or blackhole', suggestion });
}
