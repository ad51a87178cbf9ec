import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import Mocha from 'mocha';
import { BadInput, EXIT } from '../../sim/cli/exit.js';
import { loadScenarios } from '../../sim/cli/scenarios.js';
import { TARGET_NAMES, type TargetName } from '../targets/target.js';
import { TARGETS } from '../targets/targets.js';
import { allCases, sample, testTitle } from './cases.js';
import { clean } from './clean.js';
import { Results } from './results.js';
import { Runs } from './runs.js';
import { addTests } from './tests.js';
import { summarise, summaryText } from './text.js';

interface Options {
  readonly target: readonly TargetName[];
  readonly require: readonly TargetName[];
  readonly grep?: string;
  readonly reporter: string;
  readonly reporterOption: readonly string[];
  readonly jobs: number;
  readonly resume: boolean;
  readonly results: string;
  readonly retries: number;
  readonly longest: number;
  readonly sample?: number;
  readonly changed?: string;
  readonly seed: number;
}

const program = new Command('conformance')
  .description('Replays scenarios on real kernels and compares every frame with the simulator')
  .argument('[files...]', 'scenario files or folders', ['scenarios'])
  .addOption(names('--target <names>', 'where to replay').default([...TARGET_NAMES]))
  .addOption(
    names('--require <names>', 'fail unless these run, and unless each scenario runs on one of them').default([]),
  )
  .option('--grep <pattern>', 'only tests whose title matches: FILE TARGET WAY PROBE')
  .option('--reporter <name>', "mocha's reporter: spec, dot, json, xunit ...", 'dot')
  .option(
    '--reporter-option <key=value>',
    "an option of mocha's reporter, such as output=FILE; may be given again",
    (option: string, before: readonly string[]) => [...before, option],
    [],
  )
  .option('--jobs <n>', 'cases side by side on each target', count, Math.max(1, cpus().length))
  .option('--resume', 'go on after a run that was cut off: what has a result is not run again', false)
  .option('--results <folder>', 'results as they come, and captures of what differs', 'conformance-results')
  .option(
    '--retries <n>',
    'how often a case that differs is tried again; a probe that then agrees is told as flaky',
    count,
    1,
  )
  .option('--longest <seconds>', 'longest scenario where the clock cannot jump', count, 60)
  .option('--sample <n>', 'only so many scenarios, drawn by the seed', count)
  .option('--changed <commit>', 'with --sample: and those whose files have changed since a commit')
  .option('--seed <n>', 'seed of the sample', count, 1);

function names(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string): TargetName[] =>
    text.split(',').map((name) => {
      const known = TARGET_NAMES.find((candidate) => candidate === name);
      if (known === undefined) throw new InvalidArgumentError(`targets are ${TARGET_NAMES.join(', ')}.`);
      return known;
    }),
  );
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is expected.');
  return Number(text);
}

/** Files that differ from what they were at a commit, from the repository's root. */
function changedFiles(commit: string): Set<string> {
  const output = execFileSync('git', ['diff', '--name-only', commit, '--'], { encoding: 'utf8' });
  return new Set(output.split('\n').filter((name) => name !== ''));
}

async function main(files: string[], options: Options): Promise<number> {
  const loaded = await loadScenarios(files);
  const changed = options.changed === undefined ? new Set<string>() : changedFiles(options.changed);
  const chosen =
    options.sample === undefined
      ? loaded
      : [
          ...loaded.filter(({ scenario }) => changed.has(scenario.file)),
          ...sample(
            loaded.filter(({ scenario }) => !changed.has(scenario.file)),
            options.sample,
            options.seed,
          ),
        ];
  const targets = [...new Set([...options.target, ...options.require])];
  const grep = options.grep === undefined ? undefined : new RegExp(options.grep);
  const cases = allCases(chosen, targets).filter(
    (one) => grep === undefined || one.scenario.probes.some(({ name }) => grep.test(testTitle(one, name))),
  );
  if (cases.length === 0) {
    console.error('no probe of these files has such a title');
    return EXIT.input;
  }
  const runs = new Runs(
    targets.map((name) => TARGETS[name]),
    new Results(options.results, options.resume),
    options,
  );
  const stop = (signal: NodeJS.Signals) => void runs.close().then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const mocha = new Mocha({
    reporter: options.reporter,
    reporterOptions: Object.fromEntries(options.reporterOption.map((option) => option.split('=', 2))),
    ...(grep !== undefined && { grep }),
  });
  addTests(mocha, cases, (one) => runs.result(one));
  runs.start(cases);
  const failures = await new Promise<number>((done) => void mocha.run(done));
  await runs.close();
  const records = runs.done();
  console.log(summaryText(summarise(records)));
  const unmet = runs.unmet(
    options.require,
    chosen.map(({ scenario }) => scenario.file),
  );
  for (const line of unmet) console.log(`required     ${line}`);
  if (unmet.length > 0) return EXIT.failure;
  return failures === 0 ? EXIT.ok : EXIT.unmet;
}

program
  .command('clean')
  .description('ends what a killed run left')
  .action(async () => {
    const { processes, folders } = await clean();
    console.log(`ended ${processes.length} processes, removed ${folders.length} folders`);
  });
program.action(async (files: string[], options: Options) => {
  try {
    process.exitCode = await main(files, options);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    for (const message of error.messages) console.error(message);
    process.exitCode = EXIT.input;
  }
});
await program.parseAsync();
