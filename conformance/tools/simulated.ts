import { hopsOf } from '../../sim/engine/expect.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { Simulation } from '../../sim/engine/simulate.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import { mssOf } from '../../sim/packet/tcp-options.js';
import type { Endpoint, Probe, Scenario } from '../../sim/scenario/scenario.js';
import { localErrorOf } from '../../sim/trace/lineage.js';
import type { Pinged } from './ping.js';

/** A probe as a tool sends it. */
export interface Sent {
  readonly from: Exclude<Endpoint, { kind: 'ip' }>;
  readonly to: Endpoint;
  readonly protocol: Probe['protocol'];
  readonly size: number | undefined;
  readonly df: boolean;
}

/** One probe in a network that has seen none before. */
export function simulateOne(scenario: Scenario, { from, to, protocol, size, df }: Sent): ProbeResult {
  const probe: Probe = {
    name: 'tool',
    from,
    to,
    protocol,
    port: protocol === 'icmp' ? 0 : 5201,
    listening: true,
    size,
    df,
    ttl: 64,
    tos: 0,
    at: undefined,
    expect: undefined,
    source: { file: scenario.file, offset: 0 },
  };
  return new Simulation({ ...scenario, probes: [probe] }, 'full').probe(probe);
}

/** What ping would say of a result. */
export function asPing({ packets, end, reply, backward }: ProbeResult): Pinged {
  const nothing = { ttl: undefined, error: undefined, from: undefined, mtu: undefined };
  const local = localErrorOf(packets);
  if (local?.error === 'EMSGSIZE') return { ...nothing, error: 'message-too-long', mtu: local.mtu };
  const error = packets.find(
    ({ cause, end: last }) => cause.kind === 'icmp-error' && last?.disposition === 'delivered',
  );
  const ip = error?.hops[0] && ipv4Of(error.hops[0].packet);
  if (ip?.payload.layer === 'icmp') {
    const { type, code, rest } = ip.payload;
    const needed = type === 3 && code === 4;
    const kind = needed ? 'fragmentation-needed' : type === 11 ? 'ttl-exceeded' : 'unreachable';
    return { ttl: undefined, error: kind, from: formatIPv4(ip.src), mtu: needed ? rest & 0xffff : undefined };
  }
  if (end.disposition !== 'delivered' || reply !== 'delivered') return nothing;
  const last = hopsOf(packets, backward).at(-1);
  return { ...nothing, ttl: last && ipv4Of(last.packet)?.ttl };
}

/** The largest ICMP echo with DF that reaches its destination, IPv4 total length in bytes; what PMTU discovery ends at. */
export function largestWithDf(scenario: Scenario, ends: Pick<Sent, 'from' | 'to'>): number {
  const passes = (size: number) => {
    const { end } = simulateOne(scenario, { ...ends, protocol: 'icmp', size, df: true });
    return end.disposition === 'delivered';
  };
  let [low, high] = [68, 65_535];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The bytes that a segment of a connection carries: the smaller MSS of SYN and SYN-ACK as they arrive, less timestamps. */
export function segmentSize(scenario: Scenario, ends: Pick<Sent, 'from' | 'to'>): number {
  const { packets } = simulateOne(scenario, { ...ends, protocol: 'tcp', size: undefined, df: true });
  const announced = packets.flatMap(({ hops }) => {
    const last = hops.at(-1);
    const ip = last && ipv4Of(last.packet);
    return ip?.payload.layer === 'tcp' ? (mssOf(ip.payload) ?? []) : [];
  });
  return Math.min(...announced) - TIMESTAMPS;
}

/** The timestamp option, padded (TCPOLEN_TSTAMP_ALIGNED). */
const TIMESTAMPS = 12;
