import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TargetName } from '../targets/target.js';
import type { FoundDifference } from './found.js';

/** A shrunk difference with all that it takes to see it again. */
export interface Regression {
  readonly name: string;
  readonly text: string;
  readonly differences: readonly FoundDifference[];
  readonly seed: number;
  readonly path: string;
  readonly kernel: string;
  readonly target: TargetName;
}

/** How many differences are told: the first is where the two sides part, the rest mostly follows from it. */
const TOLD = 4;

/** Writes a regression as a scenario file; gives its path. */
export function writeRegression(folder: string, regression: Regression): string {
  const { name, text, differences, seed, path, kernel, target } = regression;
  const schema = relative(folder, join('scenarios', 'schema.json'));
  const lines = [
    `yaml-language-server: $schema=${schema}`,
    `Differs on Linux ${kernel}; found by: tsx conformance/fuzz/main.ts --seed ${seed} --path ${path} --target ${target}`,
    ...differences.slice(0, TOLD).flatMap(told),
  ];
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.yaml`);
  const comment = lines.flatMap((line) => line.split('\n')).map((line) => `# ${line}`.trimEnd());
  writeFileSync(file, `${comment.join('\n')}\n${text}`);
  return file;
}

function told({ kind, where, simulator, kernel, fields }: FoundDifference): string[] {
  const detail = fields.length === 0 ? [] : [`  fields: ${fields.join('; ')}`];
  return [`${kind}, ${where}`, `  simulator: ${simulator}`, `  kernel: ${kernel}`, ...detail];
}
