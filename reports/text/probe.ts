import { DISPOSITIONS } from '../../sim/codes/dispositions.js';
import type { ProbeResult, Wire } from '../../sim/engine/result.js';
import { flowText, sizeOf } from '../probe.js';
import { type Verdict, verdictOf } from '../run.js';
import { timeText } from '../time.js';
import { endLines, icmpLines, replyLines } from './end.js';
import { hopLines } from './hop.js';
import { fold, INDENT, labelled } from './layout.js';
import type { Context } from './options.js';
import { sourceText } from './origin.js';
import type { Paint } from './paint.js';

const TAG: Readonly<Record<Verdict, string>> = { pass: 'PASS', fail: 'FAIL', none: '----' };

/** A probe: what was asked, its way hop by hop, how it ended and why. */
export function probeLines(context: Context, result: ProbeResult): string[] {
  return [
    ...headline(context.paint, result),
    ...hopLines(context, result, result.forward),
    ...endLines(context, result),
    ...icmpLines(context, result),
    ...replyLines(context, result),
    ...wireLines(result),
    ...assumptionLines(result),
    ...unmetLines(context, result),
  ];
}

function headline(paint: Paint, result: ProbeResult): string[] {
  const { probe, end, reply, time } = result;
  const flow = flowText(probe);
  const name = probe.name === flow ? '' : `${probe.name}: `;
  const size = sizeOf(result);
  const bytes = size === undefined ? '' : `, ${size} bytes`;
  const at = time === 0 ? '' : `, at ${timeText(time)}`;
  const answer = reply === 'none' ? '' : `, reply ${reply}`;
  const text = `${name}${flow}${bytes}${at}: ${end.disposition}${answer}`;
  const tag = TAG[verdictOf(result)];
  const [first = '', ...rest] = fold(tag.padEnd(INDENT), INDENT, text).map(paint.bold);
  return [first.replace(tag, tagPaint(paint, result)(tag)), ...rest];
}

function tagPaint(paint: Paint, result: ProbeResult): (text: string) => string {
  switch (verdictOf(result)) {
    case 'pass':
      return paint.good;
    case 'fail':
      return paint.bad;
    case 'none':
      return DISPOSITIONS[result.end.disposition].outcome === 'success' ? paint.good : paint.dim;
  }
}

/** What encap cost on the wires, each host's once. */
function wireLines({ wires }: ProbeResult): string[] {
  const texts = [...new Set(wires.map(wireText))];
  return texts.length === 0 ? [] : labelled('wires', texts.join('; '));
}

function wireText({ host, encap, overhead, length }: Wire): string {
  const cost = encap === 'plain' ? 'plain, no encap' : `${encap}, +${overhead} bytes`;
  return `${host} ${cost}, ${length} in all`;
}

function assumptionLines({ assumptions }: ProbeResult): string[] {
  const texts = assumptions.map(({ code, value }) => `${code} = ${value}`);
  return texts.length === 0 ? [] : labelled('assumes', texts.join(', '));
}

function unmetLines({ run, paint }: Context, { unmet }: ProbeResult): string[] {
  return unmet.flatMap(({ what, expected, actual, source }) =>
    labelled('expected', `${what} ${expected}, actual ${actual} (${sourceText(run, source)})`).map(paint.bad),
  );
}
