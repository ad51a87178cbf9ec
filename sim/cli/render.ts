import { scenarioDocument, scenarioLines } from '../../reports/json/document.js';
import { markdownRun } from '../../reports/markdown/markdown.js';
import { type Run, verdictOf } from '../../reports/run.js';
import { formatRun } from '../../reports/text/text.js';
import type { JobOptions } from './job.js';
import { resultPaint } from './terminal.js';

/** A run's results as a format writes them; empty where it has nothing to tell. */
export type Render = (run: Run) => string;

/** How the format renders a run. */
export function renderFor({ format, verbose, quiet, colours }: JobOptions): Render {
  const bytes = verbose;
  switch (format) {
    case 'text': {
      const options = { verbose, paint: resultPaint(colours.results) };
      return (run) => {
        const results = quiet ? run.results.filter((result) => verdictOf(result) === 'fail') : run.results;
        return quiet && results.length === 0 ? '' : formatRun({ ...run, results }, options);
      };
    }
    case 'markdown':
      return (run) => markdownRun(run);
    case 'json':
      return (run) => JSON.stringify(scenarioDocument(run, { bytes }), undefined, 2);
    case 'ndjson':
      return (run) => [...scenarioLines(run, { bytes })].map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}
