import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, type ExitCode, obey } from '../command-line.js';
import { atLeastOne, pattern } from '../option-values.js';
import { probeFeatures } from '../targets/features.js';
import { TARGET_NAMES, type TargetName } from '../targets/target.js';
import { TARGETS } from '../targets/targets.js';
import { Bench } from './bench.js';
import { type Hunted, hunt } from './hunt.js';
import { reachOf } from './reach.js';
import { writeRegression } from './regression.js';
import { scenarios } from './scenarios.js';
import { Tally } from './tally.js';
import { draftText } from './text.js';

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly path?: string;
  readonly target: TargetName;
  readonly jobs: number;
  readonly shrink: number;
  readonly without?: RegExp;
  readonly out: string;
}

function number(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('a number is expected.');
  return value;
}

/** As fast-check writes it: which value, then which way each shrinking went. */
function path(text: string): string {
  if (!/^\d+(:\d+)*$/.test(text)) throw new InvalidArgumentError('numbers with colons between are expected.');
  return text;
}

const program = new Command('fuzz')
  .description('Replays random scenarios on a real kernel and shrinks what differs from the simulator')
  .option('--minutes <number>', 'how long new cases are begun', number, 10)
  .option('--seed <number>', 'seed of the first case', number, Math.floor(Math.random() * 2 ** 31))
  .option('--path <path>', 'see one case again: its path from the seed', path)
  .addOption(new Option('--target <name>', 'whose kernel').choices(TARGET_NAMES).default('netns'))
  .option('--jobs <number>', 'agents side by side', atLeastOne, 1)
  .option('--shrink <seconds>', 'how long a difference is made smaller', number, 90)
  .option('--without <pattern>', 'set scenarios aside whose text has this', pattern)
  .option('--out <folder>', 'where differences are written', join('scenarios', 'regressions'))
  .exitOverride();

/** What a started agent may take to tell of its kernel, milliseconds: an image may have to be built first. */
const START_LIMIT = 1_200_000;

async function main(options: Options): Promise<ExitCode> {
  const target = TARGETS[options.target];
  // One machine is enough to begin with: it is the first worker's.
  const first = new Bench(target);
  const { kernel } = await first.use(START_LIMIT, (agent) => agent.hello());
  const arbitrary = scenarios(reachOf(await first.use(START_LIMIT, probeFeatures)));
  const known = new Set<string>();
  const tally = new Tally();
  const until = performance.now() + options.minutes * 60_000;
  let next = options.seed;
  let written = 0;

  const quarry = {
    arbitrary,
    patience: target.patience,
    shrinking: options.shrink * 1000,
    without: options.without,
    known,
  };

  const worker = async (bench: Bench): Promise<void> => {
    try {
      while (performance.now() < until) {
        const seed = next++;
        const hunted = await hunt({ ...quarry, bench }, seed, options.path);
        tally.add(hunted.outcome);
        written += report(hunted, seed);
        if (options.path !== undefined) return;
      }
    } finally {
      await bench.close();
    }
  };

  const report = ({ smallest }: Hunted, seed: number): number => {
    if (smallest === undefined) return 0;
    const { path, differences, draft } = smallest;
    const name = `fuzz-${seed}-${written + 1}`;
    const regression = { name, text: draftText(draft), differences, seed, path, kernel, target: target.name };
    console.log(`differs: ${writeRegression(options.out, regression)} (${tally})`);
    return 1;
  };

  console.log(`fuzz: seed ${options.seed}, Linux ${kernel}`);
  const others = Array.from({ length: Math.min(options.jobs, target.mostJobs) - 1 }, () => new Bench(target));
  await Promise.all([first, ...others].map(worker));
  console.log(`fuzz: seed ${options.seed}, ${tally}, ${written} written`);
  return written > 0 ? EXIT.unmet : EXIT.ok;
}

process.exitCode = await obey(async () => main(program.parse().opts<Options>()));
