import { spawnSync } from 'node:child_process';

/** A part of the whole check: a program with its arguments, and how its output is counted. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** `mocha` sums "N passing" and "N failing"; `one` counts the step itself by its exit code. */
  readonly count: 'mocha' | 'one';
}

/** A number that is another with each commit: samples of different commits differ, those of one do not. */
function seed(): number {
  return Number.parseInt(git('rev-parse', 'HEAD').slice(0, 6), 16) || 1;
}

/** What decides how a packet goes, and how that is compared: where it changes, scenarios that did not may come out otherwise. */
const MECHANISM = ['sim/linux', 'sim/aws', 'sim/packet', 'sim/world', 'conformance'];

/** How many scenarios are replayed beside those that changed; the larger number where a mechanism changed. */
const SAMPLE = { usual: 24, mechanism: 48 } as const;

/** Which scenarios are replayed: a sample, and what changed since the commit before, where there is one. */
function replayed(): string[] {
  const before = git('rev-parse', '--verify', '--quiet', 'HEAD~1');
  const seeded = ['--seed', `${seed()}`];
  if (before === '') return ['--sample', `${SAMPLE.mechanism}`, ...seeded];
  const size = git('diff', '--name-only', before, '--', ...MECHANISM) === '' ? SAMPLE.usual : SAMPLE.mechanism;
  return ['--sample', `${size}`, ...seeded, '--changed', before];
}

/** What git says, empty where it says nothing or is not there. */
function git(...args: string[]): string {
  return (spawnSync('git', args, { encoding: 'utf8' }).stdout ?? '').trim();
}

const STEPS: readonly Step[] = [
  { name: 'tools', command: ['sh', 'build/tools.sh'], count: 'one' },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'], count: 'one' },
  { name: 'types', command: ['npx', 'tsc', '-p', '.'], count: 'one' },
  { name: 'tests', command: ['npx', 'mocha'], count: 'mocha' },
  { name: 'properties', command: ['npm', 'run', '-s', 'fuzz'], count: 'mocha' },
  { name: 'shipped scenarios', command: ['npm', 'run', '-s', 'sim', '--', 'scenarios'], count: 'one' },
  {
    name: 'real kernels: what changed, and a sample',
    command: ['npm', 'run', '-s', 'conformance', '--', '--require', 'netns,vm', ...replayed()],
    count: 'mocha',
  },
  {
    // What needs no microVM, and the usual tools: a minute of the ten that all take.
    name: 'tests that need a kernel, the quick ones',
    command: ['npm', 'run', '-s', 'test:kernel', '--', '--grep', ', netns|the usual tools'],
    count: 'mocha',
  },
  { name: 'truth data of a real kernel', command: ['npm', 'run', '-s', 'truth'], count: 'one' },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function sum(output: string, word: string): number {
  return [...output.matchAll(new RegExp(`^\\s+(\\d+) ${word}`, 'gm'))].reduce(
    (total, match) => total + Number(match[1]),
    0,
  );
}

/** Runs a step; one that fails without saying what failed counts as one failure. */
function run(step: Step): Count {
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`);
  const [program, ...args] = step.command;
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(result.stdout ?? '');
  const ok = result.status === 0;
  if (step.count === 'one') return { passed: Number(ok), failed: Number(!ok) };
  const failed = sum(result.stdout, 'failing');
  return { passed: sum(result.stdout, 'passing'), failed: ok ? failed : Math.max(1, failed) };
}

const counts = STEPS.map(run);
const passed = counts.reduce((total, count) => total + count.passed, 0);
const failed = counts.reduce((total, count) => total + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
