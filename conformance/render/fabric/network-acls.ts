import type { NetworkAclRule } from '../../../sim/aws/config.js';
import { formatCidr } from '../../../sim/packet/address.js';
import { PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../../sim/packet/packet.js';
import type { Layout, SubnetLayout } from './layout.js';
import { type Chain, dropAs } from './nft.js';

type Direction = 'ingress' | 'egress';

/**
 * The network ACLs of subnets, in the router's ingress hooks: no connection is tracked there and nothing is put
 * together, so that each fragment is judged alone. A rule with ports takes later fragments, as the model assumes.
 */
export function aclChains({ config, subnets }: Layout): Chain[] {
  return subnets.flatMap((subnet, index) => {
    const acl = config.networkAcls.find(({ name }) => name === subnet.config.networkAcl);
    if (acl === undefined) return [];
    return (['egress', 'ingress'] as const).map((direction) => ({
      name: chainName(direction, index),
      rules: [...acl[direction].flatMap((rule) => ruleLines(rule, direction)), dropAs(`network-acl-${direction}`)],
    }));
  });
}

/** What a chain begins with to ask the network ACL of a subnet: nothing where it has none. */
export function askAcl({ subnets }: Layout, subnet: SubnetLayout, direction: Direction): string[] {
  return subnet.config.networkAcl === undefined ? [] : [`jump ${chainName(direction, subnets.indexOf(subnet))}`];
}

function chainName(direction: Direction, index: number): string {
  return `acl_${direction}_${index}`;
}

const LATER = 'ip frag-off & 0x1fff != 0';

function ruleLines(rule: NetworkAclRule, direction: Direction): string[] {
  const field = direction === 'ingress' ? 'ip saddr' : 'ip daddr';
  const range = rule.cidr.length === 0 ? [] : [`${field} ${formatCidr(rule.cidr)}`];
  const verdict = rule.action === 'allow' ? 'return' : dropAs(`network-acl-${direction}`);
  const protocols = protocolsOf(rule);
  if (protocols?.length === 0) return [];
  const protocol = protocols === undefined ? [] : [`ip protocol { ${protocols.join(', ')} }`];
  const line = (...matches: readonly string[]) => [...range, ...matches, verdict].join(' ');
  if (rule.ports === undefined && rule.icmp === undefined) return [line(...protocol)];
  const first = 'ip frag-off & 0x1fff == 0';
  const ports = rule.ports === undefined ? [] : [`th dport ${rule.ports.from}-${rule.ports.to}`];
  const type = rule.icmp === undefined ? [] : [`icmp type ${rule.icmp.type}`];
  const code = rule.icmp?.code === undefined ? [] : [`icmp code ${rule.icmp.code}`];
  const later = rule.protocol === undefined ? [] : [`ip protocol ${rule.protocol}`];
  return [line(first, ...protocol, ...ports, ...type, ...code), line(LATER, ...later)];
}

/** undefined: all; none where the rule asks for what its protocol does not have. */
function protocolsOf({ protocol, ports, icmp }: NetworkAclRule): readonly number[] | undefined {
  const asked = [
    ...(ports === undefined ? [] : [[PROTOCOL_TCP, PROTOCOL_UDP]]),
    ...(icmp === undefined ? [] : [[PROTOCOL_ICMP]]),
  ];
  const start = protocol === undefined ? asked[0] : [protocol];
  return start?.filter((candidate) => asked.every((set) => set.includes(candidate)));
}
