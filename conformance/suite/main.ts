import Mocha from 'mocha';
import { loadScenarios } from '../../sim/cli/scenarios.js';
import { BadInput, EXIT, type ExitCode, obey } from '../command-line.js';
import { TARGETS } from '../targets/targets.js';
import { allCases, testTitle } from './cases.js';
import { choose } from './choose.js';
import { clean } from './clean.js';
import { lock } from './lock.js';
import { commandLine, type Options } from './options.js';
import { Results } from './results.js';
import { Runs } from './runs.js';
import { sourceKey } from './source-key.js';
import { addTests } from './tests.js';
import { summarise, summaryText } from './text.js';

async function main(files: string[], options: Options): Promise<ExitCode> {
  const { grep } = options;
  const targets = [...new Set([...options.target, ...options.require])];
  const cases = allCases(choose(await loadScenarios(files), options), targets).filter(
    (one) => grep === undefined || one.scenario.probes.some(({ name }) => grep.test(testTitle(one, name))),
  );
  if (cases.length === 0) throw new BadInput(['no probe of these files has such a title']);
  const mocha = mochaOf(options);
  const release = await lock(options.results);
  const { retries, longest } = options;
  const results = new Results(options.results, options.resume, { sources: sourceKey(), retries, longest });
  const runs = new Runs(
    targets.map((name) => TARGETS[name]),
    results,
    options,
  );
  const stop = (signal: NodeJS.Signals) => void runs.close().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    addTests(mocha, cases, (one) => runs.result(one));
    runs.start(cases);
    const failures = await new Promise<number>((done) => void mocha.run(done));
    console.log(summaryText(summarise(runs.done())));
    const unmet = runs.unmet(options.require, cases);
    for (const line of unmet) console.log(`required     ${line}`);
    if (unmet.length > 0) return EXIT.failure;
    return failures === 0 ? EXIT.ok : EXIT.unmet;
  } finally {
    await runs.close();
    release();
  }
}

function mochaOf({ reporter, reporterOption, grep }: Options): Mocha {
  try {
    return new Mocha({
      reporter,
      reporterOptions: Object.fromEntries(reporterOption.map((option) => option.split('=', 2))),
      ...(grep !== undefined && { grep }),
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MOCHA_INVALID_REPORTER')) throw error;
    throw new BadInput([`--reporter ${reporter}: mocha has no such reporter`]);
  }
}

let code: ExitCode = EXIT.ok;
const program = commandLine();
program
  .command('clean')
  .description('ends what a killed run left')
  .action(async () => {
    const { processes, folders } = await clean();
    console.log(`ended ${processes.length} processes, removed ${folders.length} folders`);
  });
program.action(async (files: string[], options: Options) => {
  code = await main(files, options);
});
process.exitCode = await obey(async () => {
  await program.parseAsync();
  return code;
});
