import { contains, type IPv4, networkOf } from '../../packet/address.js';
import type { AwsFabric } from '../aws-fabric.js';
import type { Field } from '../field.js';
import { readLabel } from '../forms/name.js';
import { lastOf, type Placed, readAddress, readCidrOf, reportOverlaps } from '../forms/range.js';
import type { RawLan } from '../language/lan.js';
import type { Directory } from '../names.js';
import type { LanFabric, LanRouter } from '../scenario.js';
import type { Written } from '../written.js';

/** Enters the names of segments and routers, before anything refers to them. */
export function declareLan(fabric: Field<RawLan>, directory: Directory): void {
  for (const [names, field] of [
    [directory.subnets, fabric.at('segments')],
    [directory.routers, fabric.at('routers')],
  ] as const) {
    for (const key of field?.keys() ?? []) {
      readLabel(key);
      names.add(key.text);
    }
  }
  if (fabric.at('segments') === undefined) directory.subnets.complete = false;
}

/** `owners` learns the addresses of routers. */
export function resolveLan(fabric: Field<RawLan>, directory: Directory, owners: Map<IPv4, string>): LanFabric {
  const placed: Placed[] = [];
  const segments = (fabric.at('segments')?.entries() ?? []).flatMap((segment) => {
    const { name, source } = segment;
    const range = segment.at('cidr')?.written;
    const cidr = range && readCidrOf(range, 8, 30);
    if (range === undefined || cidr === undefined) return [];
    placed.push({ name, cidr, written: range });
    return [{ name, cidr, mtu: segment.at('mtu')?.value ?? 1500, source }];
  });
  reportOverlaps(placed);
  const routers = (fabric.at('routers')?.entries() ?? []).map((router): LanRouter => {
    const interfaces = (router.at('segments')?.entries() ?? []).flatMap((entry) => {
      directory.subnets.refer(entry.keyWritten);
      const segment = segments.find(({ name }) => name === entry.name);
      const address = readAddress(entry.written);
      if (address === undefined || segment === undefined) return [];
      checkOwn(address, entry.written, segment.cidr, `router/${router.name}`, owners);
      return [{ segment: segment.name, address }];
    });
    const routes = (router.at('routes')?.items() ?? []).flatMap((route) => {
      const range = route.at('destination')?.written;
      const destination = range && readCidrOf(range, 0, 32);
      const next = route.at('via')?.written;
      const via = next && readAddress(next);
      return destination && via !== undefined ? [{ destination, via, source: route.source }] : [];
    });
    return { name: router.name, interfaces, routes, source: router.source };
  });
  return { segments, routers };
}

/** An address of a segment, which nobody else has. */
export function checkOwn(
  address: IPv4,
  written: Written,
  cidr: AwsFabric['subnets'][number]['cidr'],
  owner: string,
  owners: Map<IPv4, string>,
): void {
  const known = owners.get(address);
  if (known !== undefined) written.report('duplicate-address', { expected: `an address other than ${known}'s` });
  owners.set(address, owner);
  if (!contains(cidr, address)) written.report('outside-range', { expected: 'an address of the segment' });
  else if (address === networkOf(cidr) || address === lastOf(cidr))
    written.report('reserved-address', { expected: 'neither the first nor the last address of the segment' });
}

/** What of AWS a scenario without it has: nothing but the ranges of its segments. */
export function withoutAws({ segments }: LanFabric): AwsFabric {
  const subnets = segments.map(({ name, cidr, source }) => {
    return { name, vpc: '', zone: '', cidr, routeTable: '', networkAcl: undefined, source };
  });
  const nothing = { vpcs: [], routeTables: [], networkAcls: [], securityGroups: [], gateways: [] };
  return { type: 'aws', ...nothing, peerings: [], transitGateways: [], subnets };
}
