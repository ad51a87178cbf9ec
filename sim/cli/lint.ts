import { Sources } from '../../reports/sources.js';
import { lint as findingsOf } from '../lint/lint.js';
import { EXIT, type ExitCode } from './exit.js';
import { Output } from './output.js';
import { loadScenarios } from './scenarios.js';

/** Tells what is doubtful in scenarios that can be run, and all problems of those that cannot. */
export async function lint(args: readonly string[]): Promise<ExitCode> {
  const output = new Output();
  let count = 0;
  for (const { scenario, text } of await loadScenarios(args)) {
    const sources = new Sources([{ file: scenario.file, text }, ...scenario.included]);
    for (const { code, text: message, source } of findingsOf(scenario)) {
      const { file, position } = sources.place(source);
      const at = position === undefined ? file : `${file}:${position.line}:${position.column}`;
      output.write(`${at}: warning ${code}: ${message}\n`);
      count++;
    }
  }
  output.write(count === 1 ? '1 finding\n' : `${count} findings\n`);
  return count === 0 ? EXIT.ok : EXIT.unmet;
}
