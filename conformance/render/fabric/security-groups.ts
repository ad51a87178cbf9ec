import type { SecurityGroupConfig, SecurityGroupRule } from '../../../sim/aws/config.js';
import { formatCidr, formatIPv4 } from '../../../sim/packet/address.js';
import { PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from '../../../sim/packet/packet.js';
import type { Layout, Port } from './layout.js';
import { EGRESS, FAR_END } from './mark.js';
import { type Chain, dropAs, type NamedSet, type Table } from './nft.js';

/**
 * The security groups of an interface, on what its bridge forwards (br_netfilter). A flow is tracked once its first
 * packet has left the bridge (nf_conntrack_confirm) and passes from then on both ways, even when the rule is gone; `ct
 * status confirmed` holds from its second packet, where `ct state established` would wait for an answer. An ICMP error
 * about a tracked flow bears that flow's status. Rules see whole datagrams, of which the bridge makes the fragments again
 * that came (br_nf_dev_queue_xmit); without its rest a fragment goes no further. See the EC2
 * user guide, page security group connection tracking.
 */
export function securityGroups(layout: Layout, { eni }: Port): Table {
  const groups = layout.config.securityGroups.filter(({ name }) => eni.securityGroups.includes(name));
  const referenced = new Referenced(groups);
  return {
    family: 'ip',
    name: 'security_groups',
    counts: ['security-group-ingress', 'security-group-egress'],
    sets: referenced.sets(layout),
    chains: [
      chain(groups, 'ingress', referenced),
      chain(groups, 'egress', referenced),
      {
        name: 'forward',
        hook: 'type filter hook forward priority 0; policy drop;',
        rules: ['ct status confirmed accept', `meta mark & ${EGRESS} != 0 goto egress`, 'goto ingress'],
      },
    ],
  };
}

type Direction = 'ingress' | 'egress';

/** The groups that rules name, with their sets: members' addresses, and their numbers as marks have them. */
class Referenced {
  readonly #names: readonly string[];

  constructor(groups: readonly SecurityGroupConfig[]) {
    const rules = groups.flatMap(({ ingress, egress }) => [...ingress, ...egress]);
    this.#names = [...new Set(rules.flatMap(({ peer }) => ('group' in peer ? [peer.group] : [])))];
  }

  /** The names of a group's sets: by place, because a group's own name may be no identifier. */
  of(name: string): { readonly addresses: string; readonly numbers: string } {
    const index = this.#names.indexOf(name);
    return { addresses: `addresses_${index}`, numbers: `interfaces_${index}` };
  }

  sets({ owners, ports }: Layout): NamedSet[] {
    return this.#names.flatMap((name): NamedSet[] => {
      const isMember = ({ eni }: Port) => eni.securityGroups.includes(name);
      const { addresses, numbers } = this.of(name);
      const owned = [...owners].filter(([, port]) => isMember(port)).map(([address]) => formatIPv4(address));
      return [
        { name: addresses, type: 'ipv4_addr', elements: owned },
        { name: numbers, type: 'mark', elements: ports.filter(isMember).map(({ number }) => number) },
      ];
    });
  }
}

function chain(groups: readonly SecurityGroupConfig[], direction: Direction, referenced: Referenced): Chain {
  const rules = groups.flatMap((group) => group[direction].flatMap((rule) => ruleLines(rule, direction, referenced)));
  return { name: direction, rules: [...rules, dropAs(`security-group-${direction}`)] };
}

/** The nft rules of one rule: none where no packet can match it, two where it names a group. */
function ruleLines(rule: SecurityGroupRule, direction: Direction, referenced: Referenced): string[] {
  const transport = transportMatch(rule);
  if (transport === undefined) return [];
  return peerMatches(rule, direction, referenced).map((peer) =>
    [transport, peer, 'accept'].filter((part) => part !== '').join(' '),
  );
}

/** The far end is in a group by its address, or by the interface that sends or gets the packet. */
function peerMatches({ peer }: SecurityGroupRule, direction: Direction, referenced: Referenced): string[] {
  const field = direction === 'ingress' ? 'ip saddr' : 'ip daddr';
  if ('group' in peer) {
    const { addresses, numbers } = referenced.of(peer.group);
    return [`${field} @${addresses}`, `meta mark & ${FAR_END} @${numbers}`];
  }
  return [peer.cidr.length === 0 ? '' : `${field} ${formatCidr(peer.cidr)}`];
}

/** Undefined where the rule asks for what its protocol does not have: ports are those of TCP and UDP. */
function transportMatch({ protocol, ports, icmp }: SecurityGroupRule): string | undefined {
  let protocols = protocol === undefined ? undefined : [protocol];
  const narrow = (to: number[]) => {
    protocols = protocols?.filter((candidate) => to.includes(candidate)) ?? to;
  };
  if (ports !== undefined) narrow([PROTOCOL_TCP, PROTOCOL_UDP]);
  if (icmp !== undefined) narrow([PROTOCOL_ICMP]);
  if (protocols?.length === 0) return undefined;
  return [
    protocols === undefined ? '' : `meta l4proto { ${protocols.join(', ')} }`,
    ports === undefined ? '' : `th dport ${ports.from}-${ports.to}`,
    icmp === undefined ? '' : `icmp type ${icmp.type}`,
    icmp?.code === undefined ? '' : `icmp code ${icmp.code}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
