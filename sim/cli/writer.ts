import { HEAD, headerLine, summaryDocument, summaryLine } from '../../reports/json/document.js';
import { markdownSummary } from '../../reports/markdown/markdown.js';
import type { Summary } from '../../reports/run.js';
import { formatSummary } from '../../reports/text/text.js';
import type { Format } from './options.js';

/** What stands around the rendered runs of a format. */
export interface Writer {
  readonly begin: string;
  /** A rendered run, which is not empty; `first`: no other came before. */
  run(text: string, first: boolean): string;
  end(summary: Summary): string;
}

/** The frame of each format. Runs are written as they come: nobody holds all of them. */
export function writerFor(format: Format): Writer {
  switch (format) {
    case 'text':
      return { begin: '', run: (text) => `${text}\n`, end: (summary) => `${formatSummary(summary)}\n` };
    case 'markdown':
      return { begin: '', run: (text) => `${text}\n`, end: markdownSummary };
    case 'ndjson': {
      const line = (value: unknown) => `${JSON.stringify(value)}\n`;
      return { begin: line(headerLine()), run: (text) => text, end: (summary) => line(summaryLine(summary)) };
    }
    case 'json': {
      const { format: name, version } = HEAD;
      return {
        begin: `{\n  "format": "${name}",\n  "version": ${version},\n  "scenarios": [`,
        run: (text, first) => `${first ? '' : ','}\n    ${indented(text, 4)}`,
        end: (summary) =>
          `\n  ],\n  "summary": ${indented(JSON.stringify(summaryDocument(summary), undefined, 2), 2)}\n}\n`,
      };
    }
  }
}

/** Line ends within JSON stand between values only. */
function indented(json: string, by: number): string {
  return json.replaceAll('\n', `\n${' '.repeat(by)}`);
}
