import { flowText } from '../../reports/probe.js';
import { EXIT, type ExitCode } from './exit.js';
import { Output } from './output.js';
import { loadScenarios } from './scenarios.js';

/** Prints what there is to run: each scenario with its name, and below it its probes. */
export async function list(args: readonly string[]): Promise<ExitCode> {
  const output = new Output();
  for (const { scenario } of await loadScenarios(args)) {
    output.write(`${scenario.file}: ${scenario.name}\n`);
    for (const probe of scenario.probes) {
      const flow = flowText(probe);
      output.write(`  ${probe.name === flow ? flow : `${probe.name}: ${flow}`}\n`);
    }
  }
  return EXIT.ok;
}
