import type { ScenarioSubnet, ScenarioTransitGateway } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readLabel } from '../../forms/name.js';
import { readCidr } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawTransitGateway } from '../../language/aws/gateways.js';
import { listed, nearest } from '../../near.js';
import type { Written } from '../../written.js';
import type { Vpcs } from './vpcs.js';

type Attachment = ScenarioTransitGateway['attachments'][number];
type Table = ScenarioTransitGateway['routeTables'][number];

export function resolveTransitGateways(
  fabric: Field<RawFabric>,
  vpcs: Vpcs,
  subnets: readonly ScenarioSubnet[],
): ScenarioTransitGateway[] {
  return (fabric.at('transitGateways')?.entries() ?? []).map((gateway) => {
    const written = gateway.at('routeTables')?.entries() ?? [];
    const tables = new Set(['default', ...written.map(({ name }) => name)]);
    const attachments = (gateway.at('attachments')?.entries() ?? []).flatMap(
      (attachment) => resolveAttachment(attachment, vpcs, subnets, tables) ?? [],
    );
    const names = (gateway.at('attachments')?.keys() ?? []).map((key) => readLabel(key) ?? key.text);
    const resolved = written.map((table): Table => ({ ...resolveTable(table, names), source: table.source }));
    const routeTables = resolved.some(({ name }) => name === 'default')
      ? resolved
      : [{ name: 'default', routes: [], source: gateway.source }, ...resolved];
    return { name: gateway.name, attachments, routeTables, source: gateway.source };
  });
}

function resolveAttachment(
  field: Field<RawTransitGateway['attachments'][string]>,
  vpcs: Vpcs,
  known: readonly ScenarioSubnet[],
  tables: ReadonlySet<string>,
): Attachment | undefined {
  const vpc = vpcs.of(field);
  const own = known.filter((subnet) => subnet.vpc === vpc);
  const zones = new Set<string>();
  const subnets = (field.at('subnets')?.items() ?? []).flatMap(({ written }) => {
    const subnet = own.find(({ name }) => name === written.text);
    if (subnet === undefined)
      return vpc === undefined
        ? []
        : refuse(
            written,
            own.map(({ name }) => name),
            'unknown-subnet',
          );
    if (zones.has(subnet.zone))
      written.report('conflict', { found: 'a second subnet of the zone', expected: 'one a zone' });
    zones.add(subnet.zone);
    return [subnet.name];
  });
  const table = field.at('routeTable');
  if (table && !tables.has(table.value)) refuse(table.written, [...tables], 'unknown-route-table');
  const propagation = field
    .at('propagation')
    ?.items()
    .map(({ written }) => written);
  for (const written of propagation ?? [])
    if (!tables.has(written.text)) refuse(written, [...tables], 'unknown-route-table');
  if (vpc === undefined) return undefined;
  return {
    name: field.name,
    vpc,
    subnets,
    routeTable: table?.value ?? 'default',
    propagation: propagation?.map(({ text }) => text) ?? ['default'],
    source: field.source,
  };
}

function resolveTable(
  field: Field<NonNullable<RawTransitGateway['routeTables']>[string]>,
  attachments: readonly string[],
): Omit<Table, 'source'> {
  const routes = (field.at('routes')?.items() ?? []).flatMap((route) => {
    const range = route.at('destination')?.written;
    const destination = range && readCidr(range);
    const to = route.at('target')?.written;
    if (to && to.text !== 'blackhole' && !attachments.includes(to.text))
      to.report('bad-target', {
        expected: listed([...attachments, 'blackhole']),
        suggestion: nearest(to.text, attachments),
      });
    if (!destination || !to) return [];
    const attachment = to.text === 'blackhole' ? undefined : to.text;
    return [{ destination, attachment, source: route.source }];
  });
  return { name: field.name, routes };
}

function refuse(written: Written, names: readonly string[], code: 'unknown-subnet' | 'unknown-route-table'): never[] {
  written.report(code, { expected: listed(names), suggestion: nearest(written.text, names) });
  return [];
}
