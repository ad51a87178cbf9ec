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
