import { verdictOf } from '../../reports/run.js';
import type { TextOptions } from '../../reports/text/options.js';
import { formatRun, formatSummary } from '../../reports/text/text.js';
import type { Output } from './output.js';
import type { Writer } from './writer.js';

/** Results for people; `quiet`: of scenarios only what is not as expected. */
export function textWriter(output: Output, options: TextOptions, quiet = false): Writer {
  return {
    begin() {},
    run: (run) => {
      const results = quiet ? run.results.filter((result) => verdictOf(result) === 'fail') : run.results;
      if (!quiet || results.length > 0) output.write(`${formatRun({ ...run, results }, options)}\n`);
    },
    end: (summary) => output.write(`${formatSummary(summary)}\n`),
  };
}
