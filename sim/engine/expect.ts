import type { Expectation } from '../scenario/scenario.js';
import type { Hop, Place } from '../trace/trace.js';
import type { ProbeResult, Unmet } from './result.js';

/** A place as scenarios write it: `HOST/LINK`, `pod/NAMESPACE/NAME/LINK`, or the fabric's element. */
export function placeText(place: Place): string {
  if (place.node === 'fabric') return place.port;
  return place.port === '' ? place.node : `${place.node}/${place.port}`;
}

/** Whether a place is the one that a scenario names: all of it, or the host or pod that it lies in. */
export function placeIs(place: Place, wanted: string): boolean {
  const full = wanted.replace(/^host\//, '').replace(/^pod\/([^/]+)$/, 'pod/default/$1');
  return placeText(place) === full || place.node === full;
}

/** The expectations that a result does not meet. */
export function unmet(result: Omit<ProbeResult, 'unmet'>, expect: Expectation): Unmet[] {
  const found: Unmet[] = [];
  const miss = (what: Unmet['what'], expected: string, actual: string, source = expect.source) =>
    found.push({ what, expected, actual, source });
  const { end, reply, wires } = result;
  if (expect.disposition !== undefined && expect.disposition !== end.disposition)
    miss('disposition', expect.disposition, end.disposition);
  if (expect.place !== undefined && !placeIs(end.place, expect.place))
    miss('place', expect.place, placeText(end.place));
  if (expect.stage !== undefined && expect.stage !== end.stage) miss('stage', expect.stage, end.stage);
  if (expect.reply !== undefined && expect.reply !== reply) miss('reply', expect.reply, reply);
  for (const wire of expect.wire) {
    const encaps = new Set(wires.filter((one) => one.host === wire.host).map((one) => one.encap));
    if (encaps.size === 1 && encaps.has(wire.encap)) continue;
    miss(
      'wire',
      `${wire.encap} from ${wire.host}`,
      encaps.size === 0 ? `nothing from ${wire.host}` : [...encaps].join(' and '),
      wire.source,
    );
  }
  const largest = Math.max(0, ...wires.map((wire) => wire.overhead));
  if (expect.overhead !== undefined && expect.overhead !== largest)
    miss('overhead', `${expect.overhead} bytes`, `${largest} bytes`);
  if (expect.path !== undefined) {
    const hops = forwardHops(result);
    if (!follows(hops, expect.path))
      miss('path', expect.path.join(', '), hops.map((hop) => placeText(hop.place)).join(', '));
  }
  return found;
}

/** The hops of the way there, in order. */
export function forwardHops(result: Pick<ProbeResult, 'packets' | 'forward'>): Hop[] {
  return hopsOf(result.packets, result.forward);
}

/** The hops of the packets of these numbers, in order. */
export function hopsOf(packets: ProbeResult['packets'], ids: readonly number[]): Hop[] {
  return packets
    .filter((packet) => ids.includes(packet.id))
    .flatMap((packet) => packet.hops)
    .sort((a, b) => a.seq - b.seq);
}

function follows(hops: readonly Hop[], path: readonly string[]): boolean {
  let at = 0;
  for (const hop of hops) {
    const wanted = path[at];
    if (wanted !== undefined && placeIs(hop.place, wanted)) at += 1;
  }
  return at === path.length;
}
