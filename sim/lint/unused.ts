import type { FindingCode } from '../codes/findings.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from './lint.js';

interface Named {
  readonly name: string;
  readonly source: SourceRef;
}

/** Things of the fabric that nothing is in, has or names. */
export function unusedFindings({ fabric, hosts }: Scenario): Finding[] {
  const interfaces = hosts.flatMap((host) => [host, ...host.interfaces]);
  const rules = fabric.securityGroups.flatMap(({ ingress, egress }) => [...ingress, ...egress]);
  const groups = new Set([
    ...interfaces.flatMap(({ securityGroups }) => securityGroups),
    ...rules.flatMap(({ peer }) => ('group' in peer ? [peer.group] : [])),
  ]);
  const subnets = new Set([
    ...interfaces.map(({ subnet }) => subnet),
    ...fabric.gateways.flatMap((gateway) => (gateway.kind === 'nat' ? [gateway.subnet] : [])),
    ...fabric.transitGateways.flatMap(({ attachments }) => attachments.flatMap((one) => one.subnets)),
  ]);
  const tables = new Set(fabric.subnets.map(({ routeTable }) => routeTable));
  const acls = new Set(fabric.subnets.map(({ networkAcl }) => networkAcl));
  // Every VPC has a main table, associated or not; one that nobody wrote stands where its VPC does.
  const written = fabric.routeTables.filter(({ source }) =>
    fabric.vpcs.every((vpc) => vpc.source.offset !== source.offset || vpc.source.file !== source.file),
  );
  return [
    ...unused('unused-security-group', 'security group', fabric.securityGroups, groups),
    ...unused('unused-route-table', 'route table', written, tables),
    ...unused('unused-network-acl', 'network ACL', fabric.networkAcls, acls),
    ...unused('empty-subnet', 'subnet', fabric.subnets, subnets),
  ];
}

function unused(
  code: FindingCode,
  kind: string,
  all: readonly Named[],
  used: ReadonlySet<string | undefined>,
): Finding[] {
  const verb = code === 'empty-subnet' ? 'nothing is in' : 'nothing has';
  return all.flatMap(({ name, source }) =>
    used.has(name) ? [] : [{ code, text: `${verb} the ${kind} ${name}`, source }],
  );
}
