import { cpus } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { atLeastOne, count, pattern } from '../option-values.js';
import { TARGET_NAMES, type TargetName } from '../targets/target.js';
import type { Choice } from './choose.js';
import type { RunOptions } from './run-case.js';

/** Options of a run, as commander gives them. */
export interface Options extends Choice, RunOptions {
  readonly target: readonly TargetName[];
  readonly require: readonly TargetName[];
  readonly grep?: RegExp;
  readonly reporter: string;
  readonly reporterOption: readonly string[];
  readonly jobs: number;
  readonly resume: boolean;
  readonly results: string;
}

/** The command line, without what it does. It throws for what commander finds wrong with it. */
export function commandLine(): Command {
  return new Command('conformance')
    .description('Replays scenarios on real kernels and compares every frame with the simulator')
    .argument('[files...]', 'scenario files or folders', ['scenarios'])
    .addOption(names('--target <names>', 'where to replay').default([...TARGET_NAMES]))
    .addOption(
      names('--require <names>', 'fail unless these run, and unless each chosen case runs on one of them').default([]),
    )
    .option('--grep <pattern>', 'only tests whose title matches: FILE TARGET WAY PROBE', pattern)
    .option('--reporter <name>', "mocha's reporter: spec, dot, json, xunit ...", 'dot')
    .option(
      '--reporter-option <key=value>',
      "an option of mocha's reporter, such as output=FILE; may be given again",
      (option: string, before: readonly string[]) => [...before, option],
      [],
    )
    .option('--jobs <n>', 'cases side by side on each target', atLeastOne, Math.max(1, cpus().length))
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
    .option('--seed <n>', 'seed of the sample', count, 1)
    .exitOverride();
}

function names(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text: string): TargetName[] =>
    text.split(',').map((name) => {
      const known = TARGET_NAMES.find((candidate) => candidate === name);
      if (known === undefined) throw new InvalidArgumentError(`targets are ${TARGET_NAMES.join(', ')}.`);
      return known;
    }),
  );
}
