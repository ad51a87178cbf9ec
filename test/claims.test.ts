import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readIncluded } from '../sim/cli/files.js';
import { simulate } from '../sim/engine/simulate.js';
import { patched, readScenario } from '../sim/scenario/read.js';
import type { Scenario } from '../sim/scenario/scenario.js';

/** A row of docs/claims.md. */
interface Claim {
  readonly file: string;
  readonly patch: string;
  readonly probe: string;
  readonly ends: string;
}

function claims(): Claim[] {
  const lines = readFileSync('docs/claims.md', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, , , scenario = '', patch = '', probe = '', ends = ''] = line.split('|').map((cell) => cell.trim());
    const file = /\(\.\.\/(.+)\)/.exec(scenario)?.[1];
    return file === undefined ? [] : [{ file, patch, probe, ends: ends.replaceAll('`', '') }];
  });
}

function scenarioOf({ file, patch }: Claim): Scenario {
  const text = readFileSync(join(file), 'utf8');
  const read = readScenario(file, text, readIncluded);
  if ('problems' in read) throw new Error(`${file} is no scenario`);
  if (patch === '') return read.scenario;
  for (const list of ['brokenBy', 'fixedBy'] as const) {
    const index = read.scenario[list].findIndex((one) => one.name === patch);
    const after = index === -1 ? undefined : patched(file, text, index, list, readIncluded);
    if (after !== undefined && 'scenario' in after) return after.scenario;
  }
  throw new Error(`${file} has no patch "${patch}"`);
}

describe('docs/claims.md', () => {
  for (const claim of claims()) {
    it(`${claim.file}, ${claim.patch || 'as it is'}, ${claim.probe}: ${claim.ends}`, () => {
      const results = simulate(scenarioOf(claim));
      expect(results.find((result) => result.probe.name === claim.probe)?.end.disposition).to.equal(claim.ends);
    });
  }

  it('has a row for each sentence', () => {
    expect(claims()).to.have.lengthOf.at.least(20);
  });
});
