import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figure } from './measure.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const ONE = join(HERE, 'one.ts');

/** The benchmarks by name: the files NAME.bench.ts beside this one. */
function names(): string[] {
  return readdirSync(HERE)
    .flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? [])
    .sort();
}

/** Runs each benchmark in a process of its own. */
function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const known = names();
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const name of positionals.length === 0 ? known : positionals) {
    const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', ONE, name], { encoding: 'utf8' });
    for (const one of JSON.parse(output) as Figure[]) {
      figures.push(one);
      console.log(
        `${one.name.padEnd(32)} ${String(one.value).padStart(12)} ${one.unit.padEnd(10)} ${one.ratio} x ${one.baseline}`,
      );
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, undefined, 2)}\n`);
}

main();
