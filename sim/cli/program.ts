import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from './exit.js';
import { type ConfigOptions, FORMATS, type RunOptions } from './options.js';
import { VERSION } from './version.js';

const EXAMPLES = `
Examples:
  canal-sim scenarios/cross-az.yaml                 each probe, hop by hop
  canal-sim -v scenarios/cross-az.yaml              with every decision and the entry that made it
  canal-sim scenarios                               all scenarios below a folder
  canal-sim 'scenarios/**/*vxlan*.yaml'             all that a pattern names
  canal-sim - < scenario.yaml                       standard input
  canal-sim --probe 'pod/a -> pod/b tcp/80' FILE    another probe than the file's
  canal-sim --list scenarios                        what there is to run
  canal-sim -q scenarios                            only what is not as expected
  canal-sim --profile aws=2017 FILE                 with the quotas of another time
  canal-sim --format json FILE | jq '.scenarios[].probes[].end.disposition'
  canal-sim --pcap captures FILE                    what each interface carried, for Wireshark
  canal-sim config FILE --host node-a               as ip, bridge and iptables-save would show it

  canal-sim lint scenarios                          what is doubtful, without running it

Exit status: 0 all expectations hold, 1 at least one fails, 2 bad input, 3 the program itself failed, on one scenario or all`;

/** What the command line leads to. */
export interface Actions {
  run(files: readonly string[], options: RunOptions): Promise<ExitCode>;
  config(file: string, options: ConfigOptions): Promise<ExitCode>;
  lint(files: readonly string[]): Promise<ExitCode>;
}

/** The command line; `done` is told the exit code of what was asked for. */
export function program(actions: Actions, done: (code: ExitCode) => void): Command {
  const root = new Command('canal-sim')
    .description('Simulates a Canal, flannel or Calico network on AWS and says where each packet ends and why.')
    .version(VERSION)
    .argument('[files...]', 'scenarios: files, folders (*.yaml, *.yml below), patterns, or - for standard input')
    .option('-v, --verbose', 'each decision with the entry that made it; in JSON also the bytes of packets')
    .addOption(new Option('--format <format>', 'how results are written').choices(FORMATS).default('text'))
    .option('--pcap <folder>', 'write captures, one for each interface that carried packets of a probe')
    .option('-q, --quiet', 'only what is not as expected, and the sums; with text')
    .addOption(
      new Option('--jobs <n>', 'threads that run scenarios; default: by processors and scenarios').argParser(threads),
    )
    .option('--list', 'the scenarios and their probes, without running them')
    .option(
      '--profile <part=version>',
      'a version in place of what scenarios say, such as aws=2017; may be repeated',
      collect,
    )
    .option('--probe <probe>', "a probe instead of the file's; may be repeated", collect)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(async (files: string[], options: RunOptions) => done(await actions.run(files, options)));
  root
    .command('config <file>')
    .description("print a host's configuration as ip, bridge, iptables-save and sysctl would")
    .requiredOption('--host <name>', 'the host')
    .option('--pod [name]', 'the configuration of its pods instead, or of this one: NAME or NAMESPACE/NAME')
    .addOption(new Option('--at <time>', 'virtual time').argParser(duration).default(0, '0s'))
    .action(async (file: string, options: ConfigOptions) => done(await actions.config(file, options)));
  root
    .command('lint <files...>')
    .description('tell what is wrong or doubtful in scenarios, without running them (codes: docs/problems.md)')
    .action(async (files: string[]) => done(await actions.lint(files)));
  return root;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function threads(text: string): number {
  if (/^[1-9][0-9]{0,2}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a number from 1 to 999.');
}

const UNITS: Readonly<Record<string, number>> = { us: 1, ms: 1000, s: 1_000_000, m: 60_000_000, h: 3_600_000_000 };

/** Microseconds, as scenarios write a time. */
function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(us|ms|s|m|h)$/.exec(text);
  const micros = Number(match?.[1]) * (UNITS[match?.[2] ?? ''] ?? Number.NaN);
  if (Number.isSafeInteger(micros)) return micros;
  throw new InvalidArgumentError('expected a duration such as 500ms, 10s or 2m.');
}
