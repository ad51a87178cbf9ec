import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTopology, type Row } from './compare.js';
import type { TruthFile } from './truth-file.js';

/** Compares every topology in a folder of truth data (NAME.setup.sh beside NAME.json). */
export function compareFolder(folder: string): Row[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.setup.sh'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.setup\.sh$/, '');
      const truth = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as TruthFile;
      return compareTopology(name, readFileSync(join(folder, file), 'utf8'), truth);
    });
}

function main(folder: string): void {
  const rows = compareFolder(folder);
  for (const row of rows) {
    if (row.verdict === 'differs')
      console.log(`${row.topology} #${row.probe} ${row.kind} ${row.label}\n    ${row.detail.join('\n    ')}`);
  }
  const unsupported = new Map<string, string>();
  for (const row of rows) if (row.verdict === 'unsupported') unsupported.set(row.topology, row.detail[0] ?? '');
  for (const [topology, reason] of unsupported) console.log(`unsupported ${topology}: ${reason}`);
  const count = (verdict: Row['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  console.log(
    `${count('agrees')} agree, ${count('differs')} differ, ${count('unsupported')} unsupported, ${count('note')} notes of ${rows.length}`,
  );
  process.exitCode = count('differs') === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('main.ts') && process.argv[2] !== undefined) main(process.argv[2]);
