import {
  documentOf,
  headerLine,
  type ScenarioDocument,
  scenarioDocument,
  scenarioLines,
  summaryLine,
} from '../../reports/json/document.js';
import type { Output } from './output.js';
import type { Writer } from './writer.js';

/** One JSON document. */
export function jsonWriter(output: Output, bytes: boolean): Writer {
  const scenarios: ScenarioDocument[] = [];
  return {
    begin() {},
    run: (run) => void scenarios.push(scenarioDocument(run, { bytes })),
    end: (summary) => output.write(`${JSON.stringify(documentOf(scenarios, summary), undefined, 2)}\n`),
  };
}

/** A JSON value a line, each as soon as it is known. */
export function ndjsonWriter(output: Output, bytes: boolean): Writer {
  const line = (value: unknown) => output.write(`${JSON.stringify(value)}\n`);
  return {
    begin: () => line(headerLine()),
    run: (run) => {
      for (const value of scenarioLines(run, { bytes })) line(value);
    },
    end: (summary) => line(summaryLine(summary)),
  };
}
