import type { ScenarioNetworkAcl, ScenarioNetworkAclRule } from '../../aws-fabric.js';
import type { Field } from '../../field.js';
import { readCidr } from '../../forms/range.js';
import type { RawFabric } from '../../language/aws/fabric.js';
import type { RawAclRule } from '../../language/aws/firewall.js';
import { readPortMatch } from './port-match.js';
import type { Vpcs } from './vpcs.js';

export function resolveNetworkAcls(fabric: Field<RawFabric>, vpcs: Vpcs): ScenarioNetworkAcl[] {
  return (fabric.at('networkAcls')?.entries() ?? []).flatMap((acl): ScenarioNetworkAcl[] => {
    const vpc = vpcs.of(acl);
    const ingress = resolveRules(acl.at('ingress')?.items() ?? []);
    const egress = resolveRules(acl.at('egress')?.items() ?? []);
    return vpc === undefined ? [] : [{ name: acl.name, vpc, ingress, egress, source: acl.source }];
  });
}

/** In order of number, whatever the order in the file. */
function resolveRules(rules: readonly Field<RawAclRule>[]): ScenarioNetworkAclRule[] {
  const seen = new Set<number>();
  const resolved = rules.flatMap((rule): ScenarioNetworkAclRule[] => {
    const number = rule.at('rule');
    if (number && seen.has(number.value)) number.report('duplicate-name', { expected: 'one rule a number' });
    if (number) seen.add(number.value);
    const match = readPortMatch(rule);
    const range = (rule.at('from') ?? rule.at('to'))?.written;
    const cidr = range && readCidr(range);
    const action = rule.at('action')?.value;
    if (!match || !cidr || !number || !action) return [];
    return [{ number: number.value, ...match, cidr, action, source: rule.source }];
  });
  return resolved.sort((a, b) => a.number - b.number);
}
