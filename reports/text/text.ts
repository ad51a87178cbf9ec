import type { Refused } from '../../sim/control/operations.js';
import { type Run, type Summary, summarize } from '../run.js';
import { timeText } from '../time.js';
import { fold, INDENT } from './layout.js';
import { type Context, DEFAULT_OPTIONS, type TextOptions } from './options.js';
import { sourceText } from './origin.js';
import { probeLines } from './probe.js';

/** A scenario's results for people. Ends with a line end. */
export function formatRun(run: Run, options: TextOptions = DEFAULT_OPTIONS): string {
  const context: Context = { ...options, run };
  const blocks = [head(context), ...run.results.map((result) => probeLines(context, result))];
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The scenario's name and what its control plane was refused. */
function head(context: Context): string[] {
  const { run, paint } = context;
  const { name, file } = run.scenario;
  const assumed = run.assumed.map(({ code, value }) => `${code} = ${value}`);
  return [
    ...fold('', INDENT, `${name} (${file})`).map(paint.bold),
    ...run.refused.flatMap((refused) => fold('', INDENT, refusedText(run, refused))).map(paint.bad),
    ...(assumed.length === 0 ? [] : fold('', INDENT, `assumes ${assumed.join(', ')}`)),
  ];
}

function refusedText(run: Run, { at, place, what, error, message, source }: Refused): string {
  const where = source === undefined ? '' : ` (${sourceText(run, source)})`;
  return `refused at ${timeText(at)} on ${place}: ${what}: ${error}: ${message}${where}`;
}

/** `3 probes, 2 as expected, 1 not, 0 without expectation`, above it what the results rest on. */
export function formatSummary({ probes, asExpected, notAsExpected, withoutExpectation, assumptions }: Summary): string {
  const noun = probes === 1 ? 'probe' : 'probes';
  const texts = assumptions.map(({ code, value }) => `${code} = ${value}`);
  const assumed = texts.length === 0 ? '' : `${fold('', INDENT, `assumed: ${texts.join(', ')}`).join('\n')}\n\n`;
  return `${assumed}${probes} ${noun}, ${asExpected} as expected, ${notAsExpected} not, ${withoutExpectation} without expectation`;
}

/** Any number of scenarios' results for people, with the summary at the end. */
export function formatText(runs: readonly Run[], options: TextOptions = DEFAULT_OPTIONS): string {
  return [...runs.map((run) => formatRun(run, options)), `${formatSummary(summarize(runs))}\n`].join('\n');
}
