import type { TextOptions } from '../../reports/text/options.js';
import { formatRun, formatSummary } from '../../reports/text/text.js';
import type { Output } from './output.js';
import type { Writer } from './writer.js';

/** Results for people. */
export function textWriter(output: Output, options: TextOptions): Writer {
  return {
    begin() {},
    run: (run) => output.write(`${formatRun(run, options)}\n`),
    end: (summary) => output.write(`${formatSummary(summary)}\n`),
  };
}
