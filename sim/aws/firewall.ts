import { isFragment, transportOf } from '../packet/fragment.js';
import type { Ipv4, Packet } from '../packet/packet.js';
import type { Skb } from '../world/skb.js';
import { end, type World } from '../world/world.js';
import type { Eni } from './eni.js';
import { flowKey } from './flows.js';
import { type InGroup, permission } from './security-group.js';

/**
 * Whether an interface's security groups let a packet pass: by a tracked flow or by a rule, which then tracks it (EC2
 * user guide, page security group connection tracking). Only the outermost IPv4 header is looked at. A refusal has been
 * told.
 */
export function admits(
  world: World,
  eni: Eni,
  skb: Skb,
  ip: Ipv4,
  direction: 'ingress' | 'egress',
  inGroup: InGroup,
): boolean {
  if (ip.fragmentOffset !== 0 && world.assume('sg-fragments-follow-first', skb.id) === true) {
    const datagram = datagramKey(ip, direction);
    const passed = eni.fragments.get(datagram) ?? false;
    if (!ip.mf) eni.fragments.delete(datagram);
    if (!passed) refuse(world, eni, skb, direction);
    return passed;
  }
  const passed = decide(world, eni, skb, ip, direction, inGroup);
  if (isFragment(ip)) eni.fragments.set(datagramKey(ip, direction), passed);
  return passed;
}

/** What fragments belong together by. */
function datagramKey(ip: Ipv4, direction: 'ingress' | 'egress'): string {
  return `${direction}${ip.src}>${ip.dst}/${ip.protocol}#${ip.id}`;
}

function decide(
  world: World,
  eni: Eni,
  skb: Skb,
  ip: Ipv4,
  direction: 'ingress' | 'egress',
  inGroup: InGroup,
): boolean {
  const { now } = world.clock;
  const transport = transportOf(ip);
  const side = direction === 'egress' ? 'out' : 'in';
  const key = flowKey(ip, transport, side);
  const tracked = eni.flows.get(key, now);
  if (tracked !== undefined || relatedError(world, eni, skb, transport, side)) {
    if (tracked !== undefined) eni.flows.touch(key, now, true);
    tell(world, eni, skb, direction, 0, undefined, 'tracked');
    return true;
  }
  const allowed = permission(eni.groups, direction, ip, transport, inGroup);
  if (allowed === undefined) {
    refuse(world, eni, skb, direction);
    return false;
  }
  eni.flows.touch(key, now, false);
  tell(world, eni, skb, direction, allowed.rule.id, allowed.group, 'rule');
  return true;
}

/** An ICMP error about a packet of a tracked flow: the flow is that of the quoted packet, seen from its sender. */
function relatedError(world: World, eni: Eni, skb: Skb, transport: Packet | undefined, side: 'in' | 'out'): boolean {
  if (transport?.layer !== 'icmp') return false;
  const quoted = transport.payload.layer === 'slice' ? transport.payload.of : undefined;
  if (quoted?.layer !== 'ipv4') return false;
  const key = flowKey(quoted, transportOf(quoted), side === 'in' ? 'out' : 'in');
  if (eni.flows.get(key, world.clock.now) === undefined) return false;
  return world.assume('sg-admits-related-icmp-errors', skb.id) === true;
}

function tell(
  world: World,
  eni: Eni,
  skb: Skb,
  direction: 'ingress' | 'egress',
  entry: number,
  group: string | undefined,
  why: 'rule' | 'tracked' | 'no-rule',
): void {
  if (!world.sink.full) return;
  world.sink.step(skb.id, { kind: 'security-group', eni: eni.config.name, entry, direction, group, why });
}

function refuse(world: World, eni: Eni, skb: Skb, direction: 'ingress' | 'egress'): void {
  tell(world, eni, skb, direction, 0, undefined, 'no-rule');
  const groups = eni.groups.map((group) => group.name).join(', ');
  const detail = `no ${direction} rule of ${groups} allows it, and no tracked flow`;
  end(
    world,
    skb.id,
    `security-group-${direction}`,
    eni.place,
    'security group',
    eni.groups[0]?.id ?? eni.config.id,
    detail,
  );
}
