import { DISPOSITIONS } from '../../sim/codes/dispositions.js';
import { diagnose } from '../../sim/diagnose/diagnose.js';
import { hopsOf, placeText } from '../../sim/engine/expect.js';
import type { ProbeResult } from '../../sim/engine/result.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import { ipv4Of } from '../../sim/packet/ipv4-of.js';
import { icmpName } from '../../sim/packet/names.js';
import type { End } from '../../sim/trace/trace.js';
import { type IcmpError, icmpErrors } from '../probe.js';
import { unansweredLines } from './arp.js';
import { hopLines } from './hop.js';
import { labelled } from './layout.js';
import type { Context } from './options.js';
import { originText } from './origin.js';

/** `delivered at pod/default/b/eth0 (stage)` */
export function endText(end: End): string {
  return `${end.disposition} at ${placeText(end.place)} (${end.stage})`;
}

/** How the probe ended, why, and what would mend it. */
export function endLines(context: Context, result: ProbeResult): string[] {
  const { end } = result;
  const { paint } = context;
  const good = DISPOSITIONS[end.disposition].outcome === 'success';
  const lines = labelled('end', endText(end)).map(good ? paint.good : paint.bad);
  if (good) return lines;
  const diagnosis = diagnose(context.run.scenario, result);
  if (diagnosis !== undefined) lines.push(...labelled('why', diagnosis.why));
  lines.push(...unansweredLines(end, result.packets, result.forward));
  lines.push(...labelled('entry', originText(context, end.entry) ?? 'none: no entry matched'));
  if (diagnosis?.mend !== undefined) lines.push(...labelled('mend', diagnosis.mend).map(paint.bold));
  return lines;
}

/** The ICMP errors about the probe and its reply, and to whom they went. */
export function icmpLines(context: Context, result: ProbeResult): string[] {
  return icmpErrors(result).flatMap((error) => [
    ...labelled('icmp', icmpText(error)),
    ...(context.verbose ? hopLines(context, result, error.ids) : []),
  ]);
}

function icmpText({ packet, end }: IcmpError): string {
  const became = end === undefined ? 'its end is not known' : endText(end);
  const hop = packet.hops[0];
  const ip = hop && ipv4Of(hop.packet);
  if (ip?.payload.layer !== 'icmp') return `error: ${became}`;
  return `${icmpName(ip.payload)}, ${formatIPv4(ip.src)} > ${formatIPv4(ip.dst)}: ${became}`;
}

/** The reply in one line, or hop by hop. */
export function replyLines(context: Context, result: ProbeResult): string[] {
  const { replyEnd, backward, packets } = result;
  if (replyEnd === undefined) return [];
  const { paint } = context;
  const good = DISPOSITIONS[replyEnd.disposition].outcome === 'success';
  const hops = hopsOf(packets, backward).length;
  const why = good || replyEnd.detail === '' ? '' : `: ${replyEnd.detail}`;
  const line = labelled('reply', `${endText(replyEnd)}, ${hops} ${hops === 1 ? 'hop' : 'hops'}${why}`).map(
    good ? paint.good : paint.bad,
  );
  const entry = good ? undefined : originText(context, replyEnd.entry);
  return [
    ...(context.verbose ? ['', ...labelled('reply', 'hop by hop'), ...hopLines(context, result, backward)] : []),
    ...line,
    ...unansweredLines(replyEnd, packets, backward),
    ...(entry === undefined ? [] : labelled('entry', entry)),
  ];
}
