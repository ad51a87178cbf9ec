import { DISPOSITIONS, type Disposition } from '../codes/dispositions.js';
import { hopsOf, placeText } from '../engine/expect.js';
import type { ProbeResult } from '../engine/result.js';
import { contains, formatCidr, formatIPv4, type IPv4 } from '../packet/address.js';
import { ipv4Of } from '../packet/ipv4-of.js';
import { type Ipv4, PROTOCOL_IPIP, PROTOCOL_UDP } from '../packet/packet.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Place } from '../trace/trace.js';

/** Why a probe failed, for people, and the smallest change that would have let it through. */
export interface Diagnosis {
  readonly why: string;
  /** undefined where no single change is known to do. */
  readonly mend: string | undefined;
}

/** Explains an end that is no success; undefined for one that is. */
export function diagnose(scenario: Scenario, result: ProbeResult): Diagnosis | undefined {
  const { end } = result;
  if (DISPOSITIONS[end.disposition].outcome === 'success') return undefined;
  const circle = end.disposition === 'ttl-exceeded' ? loopOf(result) : undefined;
  if (circle !== undefined) return loop(circle, result);
  return { why: end.detail, mend: mend(scenario, result, end.disposition) };
}

/** The packet as it was where it ended. */
function last(result: ProbeResult): Ipv4 | undefined {
  const hop = hopsOf(result.packets, result.forward).at(-1);
  return hop && ipv4Of(hop.packet);
}

/** The host whose primary interface an `eni/HOST` place is. */
function eniHost(result: ProbeResult): string {
  return result.end.place.port.replace(/^eni\//, '');
}

/** The subnet of a `router/SUBNET` place. */
function aclOf({ fabric }: Scenario, { end }: ProbeResult): string {
  const name = end.place.port.replace(/^router\//, '');
  return fabric.subnets.find((subnet) => subnet.name === name)?.networkAcl ?? name;
}

function mend(scenario: Scenario, result: ProbeResult, disposition: Disposition): string | undefined {
  const ip = last(result);
  switch (disposition) {
    case 'source-check':
    case 'destination-check':
      return `set hosts.${eniHost(result)}.sourceDestCheck to false`;
    case 'security-group-ingress':
      return (
        ip &&
        `add to the ingress rules of ${groupOf(scenario, eniHost(result))}: ${ruleFor(ip, `from: ${formatIPv4(ip.src)}/32`)}`
      );
    case 'security-group-egress':
      return (
        ip &&
        `add to the egress rules of ${groupOf(scenario, eniHost(result))}: ${ruleFor(ip, `to: ${formatIPv4(ip.dst)}/32`)}`
      );
    case 'network-acl-ingress':
      return ip && aclRule(scenario, result, 'ingress', ruleFor(ip, `from: ${formatIPv4(ip.src)}/32`));
    case 'network-acl-egress':
      return ip && aclRule(scenario, result, 'egress', ruleFor(ip, `to: ${formatIPv4(ip.dst)}/32`));
    case 'no-public-address':
      return 'route it by a NAT gateway, or have the host masquerade it and give the host a publicAddress';
    case 'peering-not-transitive':
      return 'encapsulate between the VPCs: a peering takes packets for addresses of the other VPC only';
    case 'vpc-no-route':
    case 'left-by-gateway':
      return ip && routeTo(scenario, result, ip.dst);
    case 'forwarding-disabled':
      return `set net.ipv4.ip_forward to 1 on ${result.end.place.node}`;
    case 'reverse-path':
      return reversePath(result);
    case 'fragmentation-needed':
    case 'message-too-long':
      return 'send smaller packets or clear DF; an MTU set too large for the path belongs lowered where it is set';
    case 'refused':
      return 'start a server on that port';
    case 'ttl-exceeded':
      return result.probe.ttl < LARGEST_TTL ? 'send with a larger TTL' : undefined;
    default:
      return undefined;
  }
}

/** A rule of the lowest number decides before all others. */
function aclRule(scenario: Scenario, result: ProbeResult, direction: 'ingress' | 'egress', rule: string): string {
  return `add to the ${direction} rules of network ACL ${aclOf(scenario, result)}, numbered before the rule that denies it, and a rule for its answers to the other direction: ${rule.replace(/\}$/, ', action: allow}')}`;
}

/** The group of a host that a rule can be added to: any of them does. */
function groupOf(scenario: Scenario, host: string): string {
  return scenario.hosts.find((candidate) => candidate.name === host)?.securityGroups[0] ?? host;
}

const LARGEST_TTL = 255;

/** The larger of the two settings counts (IN_DEV_MAXCONF), and 2 is looser than 1. */
function reversePath({ end }: ProbeResult): string {
  const { node, port } = end.place;
  return (
    `set both net.ipv4.conf.all.rp_filter and net.ipv4.conf.${port}.rp_filter to 0 on ${node} ` +
    `(the larger of the two counts), or, if any interface has a route back, one of them to 2, or route back by ${port}`
  );
}

/** The VPC route that is missing, where a host or a pod has the address. */
function routeTo(scenario: Scenario, { probe }: ProbeResult, address: IPv4): string | undefined {
  const owner = ownerOf(scenario, probe, address);
  if (owner === undefined) return undefined;
  return `give the route table a route for ${owner.range} to host/${owner.host}, or encapsulate across subnets`;
}

function ownerOf(
  { hosts, pods, network }: Scenario,
  { to }: ProbeResult['probe'],
  address: IPv4,
): { readonly host: string; readonly range: string } | undefined {
  const single = `${formatIPv4(address)}/32`;
  const host = hosts.find((candidate) => candidate.address === address);
  if (host !== undefined) return { host: host.name, range: single };
  if (network.type !== 'calico') {
    for (const { name, podCIDR } of hosts)
      if (podCIDR && contains(podCIDR, address)) return { host: name, range: formatCidr(podCIDR) };
    return undefined;
  }
  // Pools belong to no host: it is the one of the pod.
  const pod =
    pods.find((candidate) => candidate.address === address) ??
    pods.find(({ namespace, name }) => to.kind === 'pod' && to.namespace === namespace && to.name === name);
  if (pod === undefined || !network.pools.some(({ cidr }) => contains(cidr, address))) return undefined;
  return { host: pod.host, range: single };
}

/** The nodes and routers between which a packet went round; undefined where it passed no interface twice. */
function loopOf({ packets, forward }: ProbeResult): readonly string[] | undefined {
  const hops = hopsOf(packets, forward);
  for (const { hops: own } of packets.filter(({ id }) => forward.includes(id))) {
    const seen = new Map<string, number>();
    for (const { place, direction, seq } of own) {
      const key = `${direction} ${placeText(place)}`;
      const first = seen.get(key);
      if (first !== undefined && place.node !== 'fabric') {
        const round = hops.filter((hop) => hop.seq >= first && hop.seq < seq);
        return [...new Set(round.flatMap((hop) => forwarderOf(hop.place)))];
      }
      seen.set(key, seq);
    }
  }
  return undefined;
}

/** What forwards at a place: a node, or a router of the VPC. */
function forwarderOf({ node, port }: Place): string[] {
  if (node !== 'fabric') return [node];
  return port.startsWith('router/') ? [port] : [];
}

function loop(circle: readonly string[], result: ProbeResult): Diagnosis {
  const ip = last(result);
  const nodes = circle.filter((name) => !name.startsWith('router/'));
  const [first = '', ...others] = nodes.length > 1 ? nodes : circle;
  const where =
    others.length === 0
      ? `within ${first}`
      : `between ${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
  const what = ip === undefined ? 'packets' : `packets to ${formatIPv4(ip.dst)}`;
  return {
    why: `${result.end.detail}: a routing loop, ${what} go round ${where}`,
    mend: `break the routing loop ${where}: change the route by which ${what} go back`,
  };
}

/** A security group rule for a packet, as scenarios write it. */
function ruleFor(ip: Ipv4, peer: string): string {
  const payload = ip.payload.layer === 'slice' ? ip.payload.of : ip.payload;
  if (ip.protocol === PROTOCOL_IPIP) return `{protocol: ipip, ${peer}}`;
  if (payload.layer === 'udp' || payload.layer === 'tcp')
    return `{protocol: ${payload.layer}, ports: ${payload.dstPort}, ${peer}}`;
  return ip.protocol === PROTOCOL_UDP
    ? `{protocol: udp, ${peer}}`
    : `{protocol: ${ip.protocol === 1 ? 'icmp' : ip.protocol}, ${peer}}`;
}
