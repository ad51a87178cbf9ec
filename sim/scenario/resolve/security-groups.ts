import type { IPv4 } from '../../packet/address.js';
import type { SourceRef } from '../../provenance/provenance.js';
import type { Field } from '../field.js';
import { readCidr } from '../forms/range.js';
import type { RawFabric, RawRule } from '../language/fabric.js';
import type { Directory } from '../names.js';
import { listed, nearest } from '../near.js';
import type { ScenarioSecurityGroup, ScenarioSecurityGroupRule } from '../scenario.js';
import type { Written } from '../written.js';

/** Names of IP protocols; `all` is -1 of the EC2 API. */
const PROTOCOLS: Readonly<Record<string, number | undefined>> = {
  all: undefined,
  icmp: 1,
  ipip: 4,
  tcp: 6,
  udp: 17,
  sctp: 132,
};
const WITH_PORTS = new Set([6, 17, 132]);

/** `used` names the groups that hosts have; the VPC's own `default` is there when something uses it. */
export function resolveSecurityGroups(
  fabric: Field<RawFabric>,
  directory: Directory,
  used: Set<string>,
): ScenarioSecurityGroup[] {
  const groups = fabric.at('securityGroups')?.entries() ?? [];
  const referred = new Set(used);
  const resolved = groups.map((group): ScenarioSecurityGroup => {
    const ingress = (group.at('ingress')?.items() ?? []).flatMap(
      (rule) => resolveRule(rule, directory, referred) ?? [],
    );
    const written = group.at('egress')?.items();
    const egress = written?.flatMap((rule) => resolveRule(rule, directory, referred) ?? []) ?? [
      everything(group.source),
    ];
    return { name: group.name, ingress, egress, source: group.source };
  });
  if (!referred.has('default') || resolved.some(({ name }) => name === 'default')) return resolved;
  const { source } = fabric;
  const itself: ScenarioSecurityGroupRule = { ...everything(source), peer: { group: 'default' } };
  return [...resolved, { name: 'default', ingress: [itself], egress: [everything(source)], source }];
}

/** The rule that AWS adds to the egress of a new group. */
function everything(source: SourceRef): ScenarioSecurityGroupRule {
  const anywhere = { address: 0 as IPv4, length: 0 };
  return { protocol: undefined, ports: undefined, icmp: undefined, peer: { cidr: anywhere }, source };
}

function resolveRule(
  field: Field<RawRule>,
  directory: Directory,
  referred: Set<string>,
): ScenarioSecurityGroupRule | undefined {
  const named = field.at('protocol');
  const protocol = named && readProtocol(named);
  const range = field.at('ports');
  const ports = range && readPorts(range.written);
  if (range && protocol && !(protocol.number && WITH_PORTS.has(protocol.number))) {
    range.report('conflict', { found: 'ports are for tcp, udp and sctp', expected: 'no ports' });
  }
  const messages = field.at('icmp');
  if (messages && protocol && protocol.number !== 1) {
    messages.report('conflict', { found: 'icmp is for the protocol icmp', expected: 'no icmp' });
  }
  const type = messages?.at('type')?.value;
  const icmp = type === undefined ? undefined : { type, code: messages?.at('code')?.value };
  const far = field.at('from') ?? field.at('to');
  const peer = far && readPeer(far.written, directory, referred);
  if (!protocol || !peer || (range && !ports)) return undefined;
  return { protocol: protocol.number, ports, icmp, peer, source: field.source };
}

function readProtocol(field: Field<string | number>): { number: number | undefined } | undefined {
  const { value } = field;
  if (typeof value === 'number' && value >= 0 && value <= 255) return { number: value };
  if (typeof value === 'string' && Object.hasOwn(PROTOCOLS, value)) return { number: PROTOCOLS[value] };
  const names = Object.keys(PROTOCOLS);
  const suggestion = typeof value === 'string' ? nearest(value, names) : undefined;
  return field.written.report('bad-protocol', { expected: `${listed(names)} or a number from 0 to 255`, suggestion });
}

function readPorts(written: Written): { from: number; to: number } | undefined {
  const match = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(written.text);
  const from = Number(match?.[1] ?? Number.NaN);
  const to = Number(match?.[2] ?? from);
  if (from <= to && to <= 65_535) return { from, to };
  return written.report('bad-ports', { expected: 'a port, or from-to, from 0 to 65535' });
}

function readPeer(
  written: Written,
  directory: Directory,
  referred: Set<string>,
): ScenarioSecurityGroupRule['peer'] | undefined {
  const { text } = written;
  // An address without a length was meant as a range.
  if (text.includes('/') || /^[0-9.]+$/.test(text)) {
    const cidr = readCidr(written);
    return cidr && { cidr };
  }
  if (!directory.securityGroups.refer(written)) return undefined;
  referred.add(text);
  return { group: text };
}
