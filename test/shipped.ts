import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIncluded } from '../sim/cli/files.js';
import { readScenario } from '../sim/scenario/read.js';
import type { Scenario } from '../sim/scenario/scenario.js';

/** A scenario that ships, with its text. */
export interface Shipped {
  readonly file: string;
  readonly text: string;
  readonly scenario: Scenario;
}

/** All scenarios of the folder, by name. */
export function shippedScenarios(folder = 'scenarios'): Shipped[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !/(^|\/)_/.test(name))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const read = readScenario(file, text, readIncluded);
      if ('problems' in read) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
      return { file, text, scenario: read.scenario };
    });
}
