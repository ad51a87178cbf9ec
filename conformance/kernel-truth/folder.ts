import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareTopology, type Row } from './compare.js';
import type { TruthFile } from './truth-file.js';

/** The truth data that the project brings along. */
export const FIXTURES = fileURLToPath(new URL('../../test/fixtures/kernel-truth', import.meta.url));

/** A topology of the truth data: how it was set up, and what was sent and came of it. */
export interface TruthTopology {
  readonly name: string;
  readonly script: string;
  readonly truth: TruthFile;
}

/** Every topology in a folder of truth data (NAME.setup.sh beside NAME.json). */
export function readTopologies(folder: string): TruthTopology[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.setup.sh'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.setup\.sh$/, '');
      const truth: TruthFile = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      return { name, script: readFileSync(join(folder, file), 'utf8'), truth };
    });
}

/** Compares every topology in a folder of truth data. */
export function compareFolder(folder: string): Row[] {
  return readTopologies(folder).flatMap(({ name, script, truth }) => compareTopology(name, script, truth));
}
