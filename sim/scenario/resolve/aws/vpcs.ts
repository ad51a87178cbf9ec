import { type Cidr, formatCidr } from '../../../packet/address.js';
import type { ScenarioVpc } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readLabel } from '../../forms/name.js';
import { isInside, overlap, type Placed, readCidrOf, reportOverlaps } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawVpc, RawVpcs } from '../../language/aws/vpc.js';
import type { Names } from '../../names.js';

/** The VPCs of a fabric, and which of them a part of it belongs to. */
export class Vpcs {
  /** Whether a part has to say which VPC it belongs to. */
  readonly #several: boolean;

  constructor(
    readonly vpcs: readonly ScenarioVpc[],
    readonly names: Names,
  ) {
    this.#several = [...names].length !== 1;
  }

  /** The VPC that a part names, or the only one; undefined has been reported. */
  of(part: Field<{ readonly vpc?: string | undefined }>): string | undefined {
    const named = part.at('vpc');
    if (named !== undefined) return this.names.refer(named.written) ? named.value : undefined;
    if (!this.#several) return [...this.names][0];
    if (this.names.complete && !part.has('vpc')) part.reportMissing('vpc');
    return undefined;
  }

  find(name: string | undefined): ScenarioVpc | undefined {
    return this.vpcs.find((vpc) => vpc.name === name);
  }

  /** The name of what a VPC has without being told: `main`, or `main-NAME` where there are several VPCs. */
  own(what: 'main' | 'default' | 'igw', vpc: string): string {
    return this.#several ? `${what}-${vpc}` : what;
  }
}

/** Enters the VPCs' names, readable or not. */
export function declareVpcs(fabric: Field<RawFabric>, names: Names): void {
  const one = fabric.at('vpc');
  if (one) names.add(one.at('name')?.value ?? 'vpc');
  for (const key of fabric.at('vpcs')?.keys() ?? []) {
    readLabel(key);
    names.add(key.text);
  }
  if (fabric.has('vpc') && !one) names.complete = false;
  if (fabric.has('vpcs') && !fabric.at('vpcs')) names.complete = false;
}

/** `zones` are the zones of each VPC's subnets, by its name. */
export function resolveVpcs(fabric: Field<RawFabric>, zones: ReadonlyMap<string, string>): ScenarioVpc[] {
  const [one, many] = [fabric.at('vpc'), fabric.at('vpcs')];
  if (fabric.has('vpc') && fabric.has('vpcs'))
    many?.report('conflict', { found: '`vpc` and `vpcs` are both there', expected: 'one of them' });
  else if (!fabric.has('vpc') && !fabric.has('vpcs')) fabric.reportMissing('vpc');
  if (one) {
    const named = one.at('name');
    const name = named ? readLabel(named.written) : 'vpc';
    const vpc = name === undefined ? undefined : resolveVpc(one, name, undefined, zones);
    return vpc === undefined ? [] : [vpc];
  }
  if (fabric.has('vpcs') && many && many.keys().length === 0)
    many.report('out-of-range', { expected: 'at least 1 entry' });
  return (many?.entries() ?? []).flatMap((vpc) => resolveVpc(vpc, vpc.name, vpc, zones) ?? []);
}

function resolveVpc(
  vpc: Field<RawVpc> | Field<RawVpcs[string]>,
  name: string,
  many: Field<RawVpcs[string]> | undefined,
  zones: ReadonlyMap<string, string>,
): ScenarioVpc | undefined {
  const field: Field<{ cidr: string; mtu?: number; region?: string }> = vpc;
  const range = field.at('cidr')?.written;
  // VPC user guide, VPC CIDR blocks: /16 to /28.
  const primary = range && readCidrOf(range, 16, 28);
  const ranges: Placed[] = primary && range ? [{ name, cidr: primary, written: range }] : [];
  for (const { written } of many?.at('secondaryCidrs')?.items() ?? []) {
    const cidr = readCidrOf(written, 16, 28);
    if (cidr) ranges.push({ name, cidr, written });
  }
  reportOverlaps(ranges);
  const region = field.at('region');
  if (region) readLabel(region.written);
  if (!primary) return undefined;
  const zone = zones.get(name) ?? '';
  return {
    name,
    region: region?.value ?? zone.replace(/[a-z]$/, ''),
    cidrs: ranges.map(({ cidr }) => cidr),
    mtu: field.at('mtu')?.value ?? 9001,
    source: vpc.source,
  };
}

/** Whether a range lies in one of a VPC's. */
export function liesIn({ cidrs }: ScenarioVpc, range: Cidr): boolean {
  return cidrs.some((cidr) => isInside(cidr, range));
}

export function rangesOf({ cidrs }: ScenarioVpc): string {
  return cidrs.map(formatCidr).join(', ');
}

/** Whether two VPCs have addresses in common: such are not peered (VPC peering guide). */
export function collide(a: ScenarioVpc, b: ScenarioVpc): boolean {
  return a.cidrs.some((one) => b.cidrs.some((other) => overlap(one, other)));
}
