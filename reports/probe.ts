import type { ProbeResult } from '../sim/engine/result.js';
import { formatIPv4 } from '../sim/packet/address.js';
import { ipv4Of } from '../sim/packet/ipv4-of.js';
import type { Endpoint, Probe } from '../sim/scenario/scenario.js';
import { carriers, endOf } from '../sim/trace/lineage.js';
import type { End, PacketId, TracedPacket } from '../sim/trace/trace.js';

/** An end of a probe as scenarios write it: `pod/a` in the namespace `default`, `pod/team/a`, `host/node-a`, an address. */
export function endpointText(end: Endpoint): string {
  switch (end.kind) {
    case 'pod':
      return end.namespace === 'default' ? `pod/${end.name}` : `pod/${end.namespace}/${end.name}`;
    case 'host':
      return `host/${end.name}`;
    case 'ip':
      return formatIPv4(end.address);
  }
}

/** `icmp`, `udp/53`, `tcp/80`. */
export function protocolText({ protocol, port }: Pick<Probe, 'protocol' | 'port'>): string {
  return protocol === 'icmp' ? protocol : `${protocol}/${port}`;
}

/** A probe in the shorthand of scenarios. */
export function flowText(probe: Pick<Probe, 'from' | 'to' | 'protocol' | 'port'>): string {
  return `${endpointText(probe.from)} -> ${endpointText(probe.to)} ${protocolText(probe)}`;
}

/** IPv4 total length of a probe, bytes: as sent, else (in fragments, or not at all) as asked, if a size was asked for. */
export function sizeOf({ probe, packets, forward }: ProbeResult): number | undefined {
  const sent = packets.find((packet) => packet.id === forward[0])?.hops[0];
  return (sent && ipv4Of(sent.packet)?.length) ?? probe.size;
}

/** Largest number of bytes that encap added to the probe or its reply on any wire. */
export function overheadOf({ wires }: Pick<ProbeResult, 'wires'>): number {
  return wires.reduce((most, { overhead }) => Math.max(most, overhead), 0);
}

/** An ICMP error about the probe or its reply, and how it ended. */
export interface IcmpError {
  readonly packet: TracedPacket;
  /** The error and what it was wrapped in. */
  readonly ids: readonly PacketId[];
  readonly end: End | undefined;
}

/** The ICMP errors that a probe and its reply led to, in order. */
export function icmpErrors({ packets, forward, backward }: ProbeResult): IcmpError[] {
  const causes = new Map(packets.map(({ id, cause }) => [id, cause]));
  const ends = packets.flatMap(({ id, end }) => (end === undefined ? [] : [{ id, end }]));
  const about = new Set([...forward, ...backward]);
  return packets
    .filter(({ cause }) => cause.kind === 'icmp-error' && about.has(cause.of))
    .map((packet) => ({ packet, ids: [...carriers(causes, packet.id)], end: endOf(ends, causes, packet.id) }));
}
