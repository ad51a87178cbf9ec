import { env } from 'node:process';

/** Cases a property runs, and the seed that gives the same cases again. Set FUZZ_RUNS and FUZZ_SEED to choose. */
export const numRuns = Number(env['FUZZ_RUNS'] ?? 10_000);
export const seed = Number(env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

console.log(`fuzz: ${numRuns} cases a property, FUZZ_SEED=${seed}`);
