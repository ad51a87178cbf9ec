import { execFileSync } from 'node:child_process';
import { type Figure, figure, median, seconds } from './measure.js';

/** Runs of each command: warm-up first, then those that count. */
const WARM_UP = 3;
const RUNS = 20;

/** Wall time of a Node process, milliseconds. */
function wall(args: readonly string[]): number {
  return 1000 * seconds(() => execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** The whole command against a bare `node -e 0`, by turns, so that both meet the same machine. Needs `npm run build`. */
export function bench(): Figure[] {
  const own: number[] = [];
  const bare: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const times = [wall(['dist/canal-sim.js', 'scenarios/cross-az.yaml']), wall(['-e', '0'])] as const;
    if (run < 0) continue;
    own.push(times[0]);
    bare.push(times[1]);
  }
  return [figure('startup/cross-az', median(own), 'ms', median(bare))];
}
