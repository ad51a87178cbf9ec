import { isKnownSysctl, sysctlName } from '../../linux/sysctl.js';
import type { IPv4 } from '../../packet/address.js';
import type { Field } from '../field.js';
import { readHostName } from '../forms/name.js';
import { readCidr } from '../forms/range.js';
import type { RawHost } from '../language/hosts.js';
import type { Directory } from '../names.js';
import type { Reading } from '../reading.js';
import type { ScenarioHost } from '../scenario.js';
import { readAnnotations } from './annotations.js';
import { readFirewall } from './firewall.js';
import { type InterfaceContext, resolveInterface } from './interfaces.js';

type RawHosts = Readonly<Record<string, RawHost>>;

export function declareHosts(hosts: Field<RawHosts> | undefined, directory: Directory): void {
  if (hosts === undefined) directory.hosts.complete = false;
  for (const key of hosts?.keys() ?? []) {
    readHostName(key);
    directory.hosts.add(key.text);
  }
}

export function resolveHosts(
  hosts: Field<RawHosts> | undefined,
  where: Omit<InterfaceContext, 'owners'> & { readonly owners: ReadonlyMap<IPv4, string> },
  reading: Reading,
): ScenarioHost[] {
  // Addresses are unique in a VPC; on a LAN routers have some too.
  const owners = new Map([...where.owners].map(([address, owner]) => [` ${address}`, owner]));
  const context: InterfaceContext = { ...where, owners };
  return (hosts?.entries() ?? []).flatMap((host) => {
    const primary = resolveInterface(host, host.name, context);
    const links = new Set([primary?.interface]);
    const interfaces = (host.at('interfaces')?.items() ?? []).flatMap((field) => {
      const further = resolveInterface(field, host.name, context);
      if (further && links.has(further.interface))
        field.at('interface')?.report('duplicate-name', { expected: 'interfaces of different names' });
      links.add(further?.interface);
      return further ?? [];
    });
    const range = host.at('podCIDR');
    const podCIDR = range && readCidr(range.written);
    const sysctls = resolveSysctls(host);
    const firewall = readFirewall(reading, host);
    const labels = host.at('labels')?.value ?? {};
    const published = readAnnotations(host);
    if (primary === undefined) return [];
    const forwardPolicy = host.at('forwardPolicy')?.value ?? 'ACCEPT';
    return { ...primary, ...published, labels, firewall, name: host.name, interfaces, podCIDR, forwardPolicy, sysctls };
  });
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
