import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { argv, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A figure as all benchmarks print it. */
interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

/** Runs of each command: warm-up first, then those that count. */
const WARM_UP = 3;
const RUNS = 20;

/** Wall time of a Node process, milliseconds. */
function wall(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}: ${stderr}`);
  return time;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Wall time of a command against a bare `node -e 0`, run by turns so that both meet the same machine. */
function compare(name: string, args: readonly string[]): Figure {
  const own: number[] = [];
  const bare: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const [mine, theirs] = [wall(args), wall(['-e', '0'])];
    if (run < 0) continue;
    own.push(mine);
    bare.push(theirs);
  }
  const [value, baseline] = [median(own), median(bare)];
  const rounded = (figure: number) => Math.round(figure * 100) / 100;
  return { name, value: rounded(value), unit: 'ms', baseline: rounded(baseline), ratio: rounded(value / baseline) };
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { json: { type: 'string' } },
  allowPositionals: true,
});
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const scenario = positionals[0] ?? at('reports/fixtures/cross-az.yaml');
const figures = [compare('startup', [at('dist/canal-sim.js'), scenario])];
for (const figure of figures) stdout.write(`${JSON.stringify(figure)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
