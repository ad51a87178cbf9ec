import { readFileSync } from 'node:fs';
import { runScenario } from '../reports/run.js';
import { formatRun } from '../reports/text/text.js';
import { readScenario } from '../sim/scenario/read.js';

/** What the command line prints about one probe of a scenario. */
export function traceOf(file: string, probe: string): string {
  const text = readFileSync(file, 'utf8');
  const read = readScenario(file, text);
  if ('problems' in read) throw new Error(`${file} is no scenario`);
  const run = runScenario(read.scenario, text);
  return formatRun({ ...run, results: run.results.filter((result) => result.probe.name === probe) });
}
