import { contains } from '../packet/address.js';
import { transportOf } from '../packet/fragment.js';
import { end } from '../world/world.js';
import type { NetworkAclRule } from './config.js';
import { matchesPorts } from './port-match.js';
import type { Running, Subnet, Transit } from './running.js';

/**
 * Whether a subnet's network ACL lets a packet over the subnet's boundary: the rule of the lowest number that matches
 * decides, nothing is remembered, and what no rule matches is denied (VPC user guide, vpc-network-acls). A refusal has
 * been told.
 */
export function passesAcl(fabric: Running, transit: Transit, subnet: Subnet, direction: 'ingress' | 'egress'): boolean {
  const { acl } = subnet;
  if (acl === undefined) return true;
  const { world } = fabric;
  const { skb } = transit;
  const rule = acl[direction].find((candidate) => matches(fabric, transit, candidate, direction));
  const entry = rule?.id ?? acl.id;
  const allowed = rule?.action === 'allow';
  if (world.sink.full) {
    const number = rule?.number;
    world.sink.step(skb.id, { kind: 'network-acl', acl: acl.name, entry, direction, number, allowed });
  }
  if (allowed) return true;
  const which = rule === undefined ? 'no rule allows it' : `rule ${rule.number} denies it`;
  const detail = `${direction} of ${acl.name}: ${which}`;
  end(world, skb.id, `network-acl-${direction}`, subnet.place, 'network ACL', entry, detail);
  return false;
}

function matches(
  { world }: Running,
  { skb, ip }: Transit,
  rule: NetworkAclRule,
  direction: 'ingress' | 'egress',
): boolean {
  if (rule.protocol !== undefined && rule.protocol !== ip.protocol) return false;
  if (!contains(rule.cidr, direction === 'ingress' ? ip.src : ip.dst)) return false;
  if (rule.ports === undefined && rule.icmp === undefined) return true;
  const transport = transportOf(ip);
  if (transport === undefined) return world.assume('acl-ports-match-later-fragments', skb.id) === true;
  return matchesPorts(rule, transport);
}
