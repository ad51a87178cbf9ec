import { isKnownSysctl, sysctlName } from '../../linux/sysctl.js';
import { contains, formatCidr, type IPv4 } from '../../packet/address.js';
import type { Field } from '../field.js';
import { readHostName, readInterface } from '../forms/name.js';
import { lastOf, readAddress, readCidr } from '../forms/range.js';
import type { RawHost } from '../language/hosts.js';
import type { Directory } from '../names.js';
import type { AwsFabric, ScenarioHost } from '../scenario.js';

type RawHosts = Readonly<Record<string, RawHost>>;

export function declareHosts(hosts: Field<RawHosts> | undefined, directory: Directory): void {
  if (hosts === undefined) directory.hosts.complete = false;
  for (const key of hosts?.keys() ?? []) {
    readHostName(key);
    directory.hosts.add(key.text);
  }
}

/** Names of the security groups that hosts have. */
export function usedGroups(hosts: Field<RawHosts> | undefined): Set<string> {
  const names = hosts?.entries().flatMap(
    (host) =>
      host
        .at('securityGroups')
        ?.items()
        .map((item) => item.value) ?? ['default'],
  );
  return new Set(names);
}

export function resolveHosts(
  hosts: Field<RawHosts> | undefined,
  directory: Directory,
  fabric: AwsFabric | undefined,
): ScenarioHost[] {
  const owners = new Map<IPv4, string>();
  return (hosts?.entries() ?? []).flatMap((host) => {
    const subnet = host.at('subnet')?.written;
    if (subnet) directory.subnets.refer(subnet);
    const address = resolveAddress(host, fabric, owners);
    const named = host.at('interface');
    const link = named ? readInterface(named.written) : 'eth0';
    const securityGroups = host.at('securityGroups')?.items() ?? [];
    for (const group of securityGroups) directory.securityGroups.refer(group.written);
    const range = host.at('podCIDR');
    const podCIDR = range && readCidr(range.written);
    const sysctls = resolveSysctls(host);
    if (!subnet || address === undefined || link === undefined) return [];
    return {
      name: host.name,
      subnet: subnet.text,
      address,
      interface: link,
      mtu: host.at('mtu')?.value ?? fabric?.vpc.mtu ?? 9001,
      sourceDestCheck: host.at('sourceDestCheck')?.value ?? true,
      securityGroups: host.at('securityGroups') ? securityGroups.map(({ value }) => value) : ['default'],
      podCIDR,
      forwardPolicy: host.at('forwardPolicy')?.value ?? 'ACCEPT',
      sysctls,
      source: host.source,
    };
  });
}

function resolveAddress(
  host: Field<RawHost>,
  fabric: AwsFabric | undefined,
  owners: Map<IPv4, string>,
): IPv4 | undefined {
  const written = host.at('address')?.written;
  const address = written && readAddress(written);
  if (written === undefined || address === undefined) return undefined;
  const owner = owners.get(address);
  if (owner !== undefined) written.report('duplicate-address', { expected: `an address other than ${owner}'s` });
  else owners.set(address, host.name);
  const subnet = fabric?.subnets.find(({ name }) => name === host.at('subnet')?.value);
  if (subnet === undefined) return address;
  const { cidr } = subnet;
  if (!contains(cidr, address)) {
    return written.report('outside-range', { expected: `an address of the subnet's ${formatCidr(cidr)}` });
  }
  // VPC user guide, subnet-sizing: the first four addresses and the last.
  if (address < cidr.address + 4 || address === lastOf(cidr)) {
    return written.report('reserved-address', {
      expected: 'none of the first four and the last address of the subnet',
    });
  }
  return address;
}

const SYSCTL = /^net\.[a-z0-9_./-]+$/;

function resolveSysctls(host: Field<RawHost>): Map<string, number> {
  const field = host.at('sysctls');
  const seen = new Set<string>();
  for (const key of field?.keys() ?? []) {
    // A slash and a dot may both separate, so that two spellings can mean one parameter.
    const name = sysctlName(key.text);
    if (!SYSCTL.test(key.text) || !isKnownSysctl(key.text)) {
      key.report('unknown-sysctl', { expected: 'a parameter such as net.ipv4.conf.all.rp_filter' });
    } else if (seen.has(name)) key.report('duplicate-name', { expected: `${name} once` });
    seen.add(name);
  }
  return new Map(field?.entries().map(({ name, value }) => [sysctlName(name), value]));
}
