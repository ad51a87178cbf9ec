import { placeText } from '../../sim/engine/expect.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { describe } from '../../sim/packet/describe.js';
import type { Hop, PacketId, Step } from '../../sim/trace/trace.js';
import { timeText } from '../time.js';
import { type Exchange, exchangeLines } from './arp.js';
import { labelled, visible, WIDTH } from './layout.js';
import type { Context } from './options.js';
import { BELOW, frameText, packetLines } from './packet.js';
import { stepLines } from './step.js';
import { type Way, wayOf } from './way.js';

/** Widest place that stands on the line of its packet. */
const PLACE = 40;

/** Narrowest column of places. */
const LEAST = 16;

/** The hops of the packets of these numbers, numbered, each with the packet as it was there and what was decided. */
export function hopLines(context: Context, result: ProbeResult, ids: readonly PacketId[]): string[] {
  const way = wayOf(result, ids);
  const column = columnOf(way);
  const told = (steps: readonly Step[]) => steps.flatMap((step) => stepLines(context, result, step));
  const lines = told(way.ahead);
  let last: string | undefined;
  let fragment = 0;
  let time = result.time;
  const setTime = (now: number | undefined) => {
    if (now !== undefined && now !== time) lines.push(...labelled('time', timeText(now)));
    time = now ?? time;
  };
  const ask = (exchanges: readonly Exchange[]) => {
    if (!context.verbose) return;
    for (const exchange of exchanges) {
      setTime(exchange.request.hops[0]?.time);
      lines.push(...exchangeLines(context, result, exchange));
    }
  };
  way.stops.forEach(({ hop, split, before, arp, steps, fragment: own }, index) => {
    lines.push(...told(split));
    if (own !== fragment) {
      lines.push(...fragmentLine(way, own));
      last = undefined;
    }
    fragment = own;
    if (arp.length === 0) setTime(hop.time);
    lines.push(...told(before));
    ask(arp);
    setTime(hop.time);
    const now = describe(hop.packet);
    lines.push(...headLines(String(index + 1).padStart(4), hop, column, !context.verbose && now === last));
    last = now;
    const frame = context.verbose ? frameText(hop.packet) : undefined;
    if (frame !== undefined) lines.push(...labelled('frame', frame));
    lines.push(...told(steps));
  });
  ask(way.unanswered);
  return [...lines, ...told(way.stuck)];
}

function columnOf({ stops }: Way): number {
  const widths = stops.map(({ hop }) => placeText(hop.place).length).filter((width) => width <= PLACE);
  return Math.max(LEAST, ...widths);
}

function fragmentLine({ fragments }: Way, id: PacketId): string[] {
  const number = fragments.indexOf(id) + 1;
  return number === 0 ? [] : labelled('fragment', `${number} of ${fragments.length}`);
}

function headLines(number: string, { place, direction, packet }: Hop, column: number, unchanged: boolean): string[] {
  const name = visible(placeText(place));
  const start = `${number}  ${name.padEnd(column)}  ${direction.padEnd(3)}`;
  if (unchanged) return [`${start}  unchanged`];
  if (name.length > column) {
    return [start.trimEnd(), ...packetLines(packet, BELOW).map((line) => `${' '.repeat(WIDTH - BELOW)}${line}`)];
  }
  const [first = '', ...rest] = packetLines(packet, WIDTH - start.length - 2);
  return [`${start}  ${first}`, ...rest.map((line) => `${' '.repeat(start.length + 2)}${line}`)];
}
