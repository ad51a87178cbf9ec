import { diagnose } from '../../sim/diagnose/diagnose.js';
import { placeText } from '../../sim/engine/expect.js';
import type { ProbeResult, Wire } from '../../sim/engine/result.js';
import { flowText, sizeOf } from '../probe.js';
import { type Run, type Summary, type Verdict, verdictOf } from '../run.js';
import { fileLine } from '../sources.js';
import { timeText } from '../time.js';

const VERDICT: Readonly<Record<Verdict, string>> = { pass: 'as expected', fail: '**not as expected**', none: '' };

/** A scenario's results as GitHub Flavored Markdown: a table, and below it what is not as expected. Ends with a line end. */
export function markdownRun(run: Run): string {
  const { scenario, results, refused, assumed } = run;
  const rows = results.map((result) => `| ${cells(result).join(' | ')} |`);
  const failed = results.filter((result) => verdictOf(result) === 'fail');
  return [
    `## ${escaped(scenario.name)}`,
    '',
    code(scenario.file),
    '',
    ...refused.map(({ at, place, what, message }) => {
      return `- refused at ${timeText(at)} on ${code(place)}: ${code(what)}: ${escaped(message)}`;
    }),
    ...(refused.length > 0 ? [''] : []),
    ...(assumed.length > 0 ? [`Assumes ${assumed.map(assumption).join(', ')}.`, ''] : []),
    ...(rows.length > 0
      ? ['| probe | end | at | reply | on the wire | |', '|---|---|---|---|---|---|', ...rows, '']
      : []),
    ...failed.flatMap((result) => [...failure(run, result), '']),
  ].join('\n');
}

/** The sums, and what results rest on. Ends with a line end. */
export function markdownSummary({
  probes,
  asExpected,
  notAsExpected,
  withoutExpectation,
  assumptions,
}: Summary): string {
  const noun = probes === 1 ? 'probe' : 'probes';
  const assumed = assumptions.length > 0 ? `Assumed: ${assumptions.map(assumption).join(', ')}.\n\n` : '';
  return `${assumed}**${probes} ${noun}**: ${asExpected} as expected, ${notAsExpected} not, ${withoutExpectation} without expectation\n`;
}

function cells(result: ProbeResult): string[] {
  const { probe, end, reply, wires } = result;
  const flow = flowText(probe);
  const size = sizeOf(result);
  const name = probe.name === flow ? '' : `${escaped(probe.name)}<br>`;
  return [
    `${name}${code(flow)}${size === undefined ? '' : `, ${size} bytes`}`,
    code(end.disposition),
    code(placeText(end.place)),
    reply === 'none' ? '' : code(reply),
    [...new Set(wires.map(wireText))].join('<br>'),
    VERDICT[verdictOf(result)],
  ];
}

function wireText({ host, encap, overhead }: Wire): string {
  return `${code(host)} ${encap}${overhead === 0 ? '' : `, +${overhead} bytes`}`;
}

function failure(run: Run, result: ProbeResult): string[] {
  const { probe, unmet, end } = result;
  const diagnosis = diagnose(run.scenario, result);
  return [
    `### ${escaped(probe.name)}`,
    '',
    ...unmet.map(({ what, expected, actual, source }) => {
      const where = fileLine(run.sources.place(source));
      return `- ${what}: expected ${code(expected)}, actual ${code(actual)} (${code(where)})`;
    }),
    `- why: ${escaped(diagnosis?.why ?? end.detail)}`,
    ...(diagnosis?.mend === undefined ? [] : [`- what would mend it: ${escaped(diagnosis.mend)}`]),
  ];
}

function assumption({ code: name, value }: Summary['assumptions'][number]): string {
  return `${code(name)} = ${value}`;
}

/** Text of a scenario is data: whatever means something to Markdown or HTML is shown as it is. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, (character) => `\\${character}`)
    .replace(/[\r\n]+/g, ' ');
}

/** A code span: longer fences where the text has backticks (CommonMark 6.1), and a table's bars escaped. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const padded = longest > 0 || text.startsWith(' ') ? ` ${text} ` : text;
  return `${fence}${padded.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ')}${fence}`;
}
