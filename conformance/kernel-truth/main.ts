import type { Row } from './compare.js';
import { compareFolder } from './folder.js';

/** Replays a folder of truth data and prints each difference: `npm run truth -- FOLDER`. Exit code 1 if there is one. */
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

main(process.argv[2] ?? 'test/fixtures/kernel-truth');
