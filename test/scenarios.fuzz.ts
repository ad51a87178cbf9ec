import { expect } from 'chai';
import fc from 'fast-check';
import { readIncluded } from '../sim/cli/files.js';
import { PROBLEMS } from '../sim/codes/problems.js';
import { simulate } from '../sim/engine/simulate.js';
import { lint } from '../sim/lint/lint.js';
import { readScenario } from '../sim/scenario/read.js';
import { numRuns, seed } from './fuzz-settings.js';
import { shippedScenarios } from './shipped.js';

const WORD = /[A-Za-z0-9._/:*-]+/g;

/** Short ones: a case is one of many. */
const FILES = shippedScenarios().filter(({ text, scenario }) => text.length < 4000 && scenario.probes.length < 20);
const WORDS = [...new Set(FILES.flatMap(({ text }) => text.match(WORD) ?? []))];
const ODD = ['', 'null', '[]', '{}', '-1', '0', '1e9', '""', '*', '0.0.0.0/0', '255.255.255.255', 'all()'];

const edit = fc.record({ at: fc.nat(), by: fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...WORDS)) });

/** One word in place of another. */
function edited(text: string, { at, by }: { readonly at: number; readonly by: string }): string {
  const words = [...text.matchAll(WORD)];
  const word = words[at % words.length];
  return word === undefined ? text : text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

describe('a shipped scenario with words in place of others', () => {
  it('is a scenario, which runs, or has problems with a place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        ({ file, text }, edits) => {
          const outcome = readScenario(file, edits.reduce(edited, text), readIncluded);
          if ('scenario' in outcome) {
            lint(outcome.scenario);
            simulate(outcome.scenario, 'off');
            return;
          }
          expect(outcome.problems).to.not.have.length(0);
          for (const problem of outcome.problems) {
            expect(PROBLEMS).to.have.property(problem.code);
            expect(problem.line).to.be.at.least(1);
          }
        },
      ),
      { numRuns, seed },
    );
  });
});
