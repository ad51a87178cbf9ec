import type { TrackingTimeouts } from '../../aws/config.js';
import { TRACKING } from '../../aws/flows.js';
import { contains, formatCidr, type IPv4 } from '../../packet/address.js';
import type { AwsFabric, ScenarioSubnet } from '../aws-fabric.js';
import type { Field } from '../field.js';
import { readInterface } from '../forms/name.js';
import { isInside, lastOf, readAddress, readCidrOf } from '../forms/range.js';
import type { RawHost, RawInterface } from '../language/hosts.js';
import type { Directory } from '../names.js';
import type { LanFabric, ScenarioInterface } from '../scenario.js';
import type { Written } from '../written.js';

/** What the interfaces of all hosts are read with. */
export interface InterfaceContext {
  readonly directory: Directory;
  readonly fabric: AwsFabric | undefined;
  /** In place of AWS. */
  readonly lan: LanFabric | undefined;
  /** Who has an address, by VPC and address. */
  readonly owners: Map<string, string>;
}

/** What only an ENI has. */
const OF_AWS = [
  'secondaryAddresses',
  'prefixes',
  'publicAddress',
  'sourceDestCheck',
  'securityGroups',
  'connectionTracking',
] as const;

/** Fields that the primary interface of a host and its further ones have alike. */
type Eni = Field<Omit<RawInterface, 'interface'> & Pick<RawHost, 'interface'>>;

/** An elastic network interface of a host; `host` is whose, for messages. */
export function resolveInterface(eni: Eni, host: string, context: InterfaceContext): ScenarioInterface | undefined {
  const { directory, fabric, lan } = context;
  if (lan) for (const name of OF_AWS) eni.at(name)?.report('unsupported', { found: name, expected: 'none on a LAN' });
  const placed = eni.at('subnet')?.written;
  if (placed) directory.subnets.refer(placed);
  const subnet = fabric?.subnets.find(({ name }) => name === placed?.text);
  const first = eni.at('address')?.written;
  const address = first && readOwn(first, subnet, host, context);
  const secondaryAddresses = (eni.at('secondaryAddresses')?.items() ?? []).flatMap(
    ({ written }) => readOwn(written, subnet, host, context) ?? [],
  );
  const prefixes = (eni.at('prefixes')?.items() ?? []).flatMap(({ written }) => {
    // EC2 user guide, ec2-prefix-eni: /28 for IPv4.
    const prefix = readCidrOf(written, 28, 28);
    if (prefix && subnet && !isInside(subnet.cidr, prefix))
      written.report('outside-range', { expected: `inside the subnet's ${formatCidr(subnet.cidr)}` });
    return prefix ?? [];
  });
  const named = eni.at('interface');
  const link = named ? readInterface(named.written) : 'eth0';
  const groups = eni.at('securityGroups')?.items();
  for (const group of groups ?? []) readGroup(group.written, subnet, context);
  if (!placed || address === undefined || link === undefined) return undefined;
  const segment = lan?.segments.find(({ name }) => name === placed.text);
  const vpc = fabric?.vpcs.find(({ name }) => name === subnet?.vpc);
  return {
    interface: link,
    subnet: placed.text,
    address,
    secondaryAddresses,
    prefixes,
    publicAddress: eni.at('publicAddress')?.value ?? false,
    mtu: eni.at('mtu')?.value ?? segment?.mtu ?? vpc?.mtu ?? 9001,
    sourceDestCheck: eni.at('sourceDestCheck')?.value ?? true,
    securityGroups: groups?.map(({ value }) => value) ?? (lan ? [] : [ownGroup(fabric, subnet)]),
    tracking: resolveTracking(eni),
    source: eni.source,
  };
}

/** The group that a VPC has without being told. */
function ownGroup(fabric: AwsFabric | undefined, subnet: ScenarioSubnet | undefined): string {
  return fabric === undefined || fabric.vpcs.length === 1 || subnet === undefined ? 'default' : `default-${subnet.vpc}`;
}

/** A group of the interface's own VPC. */
function readGroup(
  written: Written,
  subnet: ScenarioSubnet | undefined,
  { directory, fabric }: InterfaceContext,
): void {
  if (!directory.securityGroups.refer(written) || subnet === undefined) return;
  const group = fabric?.securityGroups.find(({ name }) => name === written.text);
  if (group !== undefined && group.vpc !== subnet.vpc)
    written.report('conflict', {
      found: `security group ${group.name} is of VPC ${group.vpc}`,
      expected: `one of ${subnet.vpc}`,
    });
}

function readOwn(
  written: Written,
  subnet: ScenarioSubnet | undefined,
  host: string,
  { owners, lan }: InterfaceContext,
): IPv4 | undefined {
  const address = readAddress(written);
  if (address === undefined) return undefined;
  const key = `${subnet?.vpc} ${address}`;
  const owner = owners.get(key);
  if (owner !== undefined) written.report('duplicate-address', { expected: `an address other than ${owner}'s` });
  else owners.set(key, host);
  if (subnet === undefined) return address;
  const { cidr } = subnet;
  if (!contains(cidr, address)) {
    return written.report('outside-range', { expected: `an address of the subnet's ${formatCidr(cidr)}` });
  }
  if (lan !== undefined) {
    if (address !== cidr.address && address !== lastOf(cidr)) return address;
    return written.report('reserved-address', { expected: 'neither the first nor the last address of the segment' });
  }
  // VPC user guide, subnet-sizing: the first four addresses and the last.
  if (address < cidr.address + 4 || address === lastOf(cidr)) {
    return written.report('reserved-address', {
      expected: 'none of the first four and the last address of the subnet',
    });
  }
  return address;
}

function resolveTracking(eni: Eni): TrackingTimeouts {
  const tracking = eni.at('connectionTracking');
  return {
    tcpEstablished: tracking?.at('tcpEstablishedTimeout')?.value ?? TRACKING.tcpEstablished,
    udp: tracking?.at('udpTimeout')?.value ?? TRACKING.udp,
    udpStream: tracking?.at('udpStreamTimeout')?.value ?? TRACKING.udpStream,
  };
}
