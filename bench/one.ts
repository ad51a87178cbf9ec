import type { Figure } from './measure.js';

/** Runs the benchmark that is named and prints its figures as JSON. */
const { bench } = (await import(`./${process.argv[2]}.bench.ts`)) as { bench: () => Figure[] | Promise<Figure[]> };
process.stdout.write(JSON.stringify(await bench()));
