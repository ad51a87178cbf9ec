import type { IPv4 } from '../../../packet/address.js';
import type { SourceRef } from '../../../provenance/provenance.js';
import type { ScenarioSecurityGroup, ScenarioSecurityGroupRule } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readCidr } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawRule } from '../../language/aws/firewall.js';
import type { Directory } from '../../names.js';
import type { Written } from '../../written.js';
import { readPortMatch } from './port-match.js';
import type { Vpcs } from './vpcs.js';

/** Each VPC has a group of its own, written or not. */
export function resolveSecurityGroups(
  fabric: Field<RawFabric>,
  directory: Directory,
  vpcs: Vpcs,
): ScenarioSecurityGroup[] {
  const groups = fabric.at('securityGroups')?.entries() ?? [];
  const resolved = groups.flatMap((group): ScenarioSecurityGroup[] => {
    const vpc = vpcs.of(group);
    const ingress = (group.at('ingress')?.items() ?? []).flatMap((rule) => resolveRule(rule, directory) ?? []);
    const written = group.at('egress')?.items();
    const egress = written?.flatMap((rule) => resolveRule(rule, directory) ?? []) ?? [everything(group.source)];
    return vpc === undefined ? [] : [{ name: group.name, vpc, ingress, egress, source: group.source }];
  });
  const own = vpcs.vpcs.flatMap(({ name: vpc, source }): ScenarioSecurityGroup[] => {
    const name = vpcs.own('default', vpc);
    if (resolved.some((group) => group.name === name)) return [];
    const itself: ScenarioSecurityGroupRule = { ...everything(source), peer: { group: name } };
    return [{ name, vpc, ingress: [itself], egress: [everything(source)], source }];
  });
  return [...resolved, ...own];
}

/** The rule that AWS adds to the egress of a new group. */
function everything(source: SourceRef): ScenarioSecurityGroupRule {
  const anywhere = { address: 0 as IPv4, length: 0 };
  return { protocol: undefined, ports: undefined, icmp: undefined, peer: { cidr: anywhere }, source };
}

function resolveRule(field: Field<RawRule>, directory: Directory): ScenarioSecurityGroupRule | undefined {
  const match = readPortMatch(field);
  const far = field.at('from') ?? field.at('to');
  const peer = far && readPeer(far.written, directory);
  return match && peer ? { ...match, peer, source: field.source } : undefined;
}

function readPeer(written: Written, directory: Directory): ScenarioSecurityGroupRule['peer'] | undefined {
  const { text } = written;
  // An address without a length was meant as a range.
  if (text.includes('/') || /^[0-9.]+$/.test(text)) {
    const cidr = readCidr(written);
    return cidr && { cidr };
  }
  return directory.securityGroups.refer(written) ? { group: text } : undefined;
}
