import type { Disposition } from '../codes/dispositions.js';
import { hopsOf } from '../engine/expect.js';
import type { ProbeResult } from '../engine/result.js';
import { formatIPv4 } from '../packet/address.js';
import { ipv4Of } from '../packet/ipv4-of.js';
import { type Ipv4, PROTOCOL_IPIP, PROTOCOL_UDP } from '../packet/packet.js';
import type { Scenario } from '../scenario/scenario.js';

/** Why a probe failed, for people, and the smallest change that would have let it through. */
export interface Diagnosis {
  readonly why: string;
  /** undefined where no single change is known to do. */
  readonly mend: string | undefined;
}

/** Explains an end that is no success; undefined for one that is. */
export function diagnose(scenario: Scenario, result: ProbeResult): Diagnosis | undefined {
  const { end } = result;
  if (end.disposition === 'delivered') return undefined;
  return { why: end.detail, mend: mend(scenario, result, end.disposition) };
}

/** The packet as it was where it ended. */
function last(result: ProbeResult): Ipv4 | undefined {
  const hop = hopsOf(result.packets, result.forward).at(-1);
  return hop && ipv4Of(hop.packet);
}

/** The host whose interface an `eni/HOST` place is. */
function eniHost(result: ProbeResult): string {
  return result.end.place.port.replace(/^eni\//, '');
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
        `add to the ingress rules of ${groupsOf(scenario, eniHost(result))}: ${ruleFor(ip, `from: ${formatIPv4(ip.src)}/32`)}`
      );
    case 'security-group-egress':
      return (
        ip &&
        `add to the egress rules of ${groupsOf(scenario, eniHost(result))}: ${ruleFor(ip, `to: ${formatIPv4(ip.dst)}/32`)}`
      );
    case 'vpc-no-route':
    case 'left-by-gateway':
      return (
        ip &&
        `give the route table a route for ${formatIPv4(ip.dst)} to the host that has it, or encapsulate across subnets`
      );
    case 'forwarding-disabled':
      return `set net.ipv4.ip_forward to 1 on ${result.end.place.node}`;
    case 'reverse-path':
      return `set net.ipv4.conf.all.rp_filter to 0 or 2 on ${result.end.place.node}, or route the way back by the same interface`;
    case 'fragmentation-needed':
    case 'message-too-long':
      return 'send smaller packets or clear DF; an MTU set too large for the path belongs lowered where it is set';
    case 'refused':
      return 'start a server on that port';
    case 'ttl-exceeded':
      return 'send with a larger TTL';
    default:
      return undefined;
  }
}

function groupsOf(scenario: Scenario, host: string): string {
  return scenario.hosts.find((candidate) => candidate.name === host)?.securityGroups.join(', ') ?? host;
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
