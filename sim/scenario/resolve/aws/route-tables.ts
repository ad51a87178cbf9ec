import { formatCidr } from '../../../packet/address.js';
import type { ScenarioRoute, ScenarioRouteTable } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readCidr } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawRouteTable } from '../../language/aws/vpc.js';
import type { Directory } from '../../names.js';
import { listed, nearest } from '../../near.js';
import type { Written } from '../../written.js';
import type { Vpcs } from './vpcs.js';

/** Each VPC has a main table, written or not. */
export function resolveRouteTables(fabric: Field<RawFabric>, directory: Directory, vpcs: Vpcs): ScenarioRouteTable[] {
  const tables = fabric.at('routeTables')?.entries() ?? [];
  const resolved = tables.flatMap((table): ScenarioRouteTable[] => {
    const vpc = vpcs.of(table);
    const routes = resolveRoutes(fabric, table, directory, vpc === undefined ? undefined : vpcs.own('igw', vpc));
    const propagation = readPropagation(fabric, table);
    if (vpc === undefined) return [];
    return [{ name: table.name, vpc, quota: table.at('quota')?.value, routes, propagation, source: table.source }];
  });
  const mains = vpcs.vpcs.flatMap(({ name, source }): ScenarioRouteTable[] => {
    const main = vpcs.own('main', name);
    if (resolved.some((table) => table.name === main)) return [];
    return [{ name: main, vpc: name, quota: undefined, routes: [], propagation: [], source }];
  });
  return [...mains, ...resolved];
}

function readPropagation(fabric: Field<RawFabric>, table: Field<RawRouteTable>): string[] {
  const gateways = fabric.at('gateways')?.entries() ?? [];
  const vpns = gateways.filter((gateway) => gateway.at('type')?.value === 'vpn').map(({ name }) => name);
  return (table.at('propagation')?.items() ?? []).flatMap(({ written }) => {
    if (vpns.includes(written.text)) return [written.text];
    written.report('unknown-gateway', { expected: listed(vpns), suggestion: nearest(written.text, vpns) });
    return [];
  });
}

function resolveRoutes(
  fabric: Field<RawFabric>,
  table: Field<RawRouteTable>,
  directory: Directory,
  igw: string | undefined,
): ScenarioRoute[] {
  const seen = new Set<string>();
  return (table.at('routes')?.items() ?? []).flatMap((route) => {
    const range = route.at('destination')?.written;
    const destination = range && readCidr(range);
    if (destination && seen.has(formatCidr(destination)))
      range.report('duplicate-route', { expected: 'one route a destination' });
    if (destination) seen.add(formatCidr(destination));
    const to = route.at('target');
    const target = to && readTarget(fabric, to.written, directory, igw);
    return destination && target ? [{ destination, target, source: route.source }] : [];
  });
}

function readTarget(
  fabric: Field<RawFabric>,
  written: Written,
  directory: Directory,
  igw: string | undefined,
): ScenarioRoute['target'] | undefined {
  const { text } = written;
  if (text === 'blackhole') return { kind: 'blackhole' };
  if (text.startsWith('host/')) {
    const [name = '', link, ...rest] = text.slice(5).split('/');
    const host = written.part(5, name);
    if (rest.length === 0 && link !== '')
      return directory.hosts.refer(host) ? { kind: 'host', host: name, link } : undefined;
  }
  if (fabric.at('gateways')?.has(text)) return { kind: 'gateway', name: text };
  if (fabric.at('peerings')?.has(text)) return { kind: 'peering', name: text };
  if (fabric.at('transitGateways')?.has(text)) return { kind: 'transit-gateway', name: text };
  if (text === 'igw') return igw === undefined ? undefined : { kind: 'gateway', name: igw };
  const names = [...directory.gateways, 'igw', 'blackhole'];
  const suggestion = directory.hosts.has(text) ? `host/${text}` : nearest(text, names);
  return written.report('bad-target', { expected: `host/NAME, ${listed(names)}`, suggestion });
}
