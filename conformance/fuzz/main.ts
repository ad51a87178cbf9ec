import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { netnsTarget } from '../targets/netns/netns.js';
import type { Target } from '../targets/target.js';
import { Bench } from './bench.js';
import { type Hunted, hunt } from './hunt.js';
import { writeRegression } from './regression.js';
import { scenarios } from './scenarios.js';
import { Tally } from './tally.js';
import { draftText } from './text.js';

const TARGETS: Readonly<Record<string, Target>> = { netns: netnsTarget };

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly path?: string;
  readonly target: string;
  readonly jobs: number;
  readonly shrink: number;
  readonly without?: RegExp;
  readonly out: string;
  readonly ipip: boolean;
  readonly tc: boolean;
}

function number(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('not a number');
  return value;
}

const program = new Command('fuzz')
  .description('Replays random scenarios on a real kernel and shrinks what differs from the simulator')
  .option('--minutes <number>', 'how long new cases are begun', number, 10)
  .option('--seed <number>', 'seed of the first case', number, Math.floor(Math.random() * 2 ** 31))
  .option('--path <path>', 'see one case again: its path from the seed')
  .option('--target <name>', `one of ${Object.keys(TARGETS).join(', ')}`, 'netns')
  .option('--jobs <number>', 'agents side by side', number, 1)
  .option('--shrink <seconds>', 'how long a difference is made smaller', number, 90)
  .option('--without <pattern>', 'set scenarios aside whose text has this', (text) => new RegExp(text))
  .option('--out <folder>', 'where differences are written', join('scenarios', 'regressions'))
  .option('--ipip', 'the kernel has IP-in-IP devices', false)
  .option('--tc', 'the kernel has the filters of tc', false);

async function main(options: Options): Promise<number> {
  const target = TARGETS[options.target];
  if (target === undefined) throw new Error(`no target ${options.target}`);
  const kernel = await releaseOf(target);
  const arbitrary = scenarios({ ipip: options.ipip, tc: options.tc });
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

  const worker = async (): Promise<void> => {
    const bench = new Bench(target);
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
    const flags = `${options.ipip ? ' --ipip' : ''}${options.tc ? ' --tc' : ''}`;
    const { path, differences, draft } = smallest;
    const name = `fuzz-${seed}-${written + 1}`;
    const regression = { name, text: draftText(draft), differences, seed, path, kernel, options: flags };
    console.log(`differs: ${writeRegression(options.out, regression)} (${tally})`);
    return 1;
  };

  console.log(`fuzz: seed ${options.seed}, Linux ${kernel}`);
  await Promise.all(Array.from({ length: options.jobs }, worker));
  console.log(`fuzz: seed ${options.seed}, ${tally}, ${written} written`);
  return written > 0 ? 1 : 0;
}

async function releaseOf(target: Target): Promise<string> {
  const bench = new Bench(target);
  try {
    return (await bench.use(600_000, (agent) => agent.hello())).kernel;
  } finally {
    await bench.close();
  }
}

process.exitCode = await main(program.parse().opts<Options>());
