import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import { PROBLEMS } from '../codes/problems.js';
import { EXAMPLE } from './fixtures/example.js';
import { formatProblem } from './format.js';
import { parseYaml } from './parse.js';
import { Lines } from './position.js';
import { parseProbe, patched, readScenario } from './read.js';
import { Reading } from './reading.js';

/** A scenario, or problems that each have a place in the text and words. */
function holds(text: string): void {
  const result = readScenario('x.yaml', text);
  if ('scenario' in result) {
    for (const list of ['brokenBy', 'fixedBy'] as const) {
      for (const index of result.scenario[list].keys())
        expect(patched('x.yaml', text, index, list)).to.have.property('scenario');
    }
    return;
  }
  const lines = new Lines(text);
  expect(result.problems).to.not.have.length(0);
  for (const problem of result.problems) {
    expect(PROBLEMS).to.have.property(problem.code);
    expect(problem.offset).to.be.within(0, text.length);
    expect(problem.offset + problem.length).to.be.within(problem.offset, text.length);
    expect(lines.position(problem.offset)).to.deep.equal({ line: problem.line, col: problem.col });
    expect(lines.line(problem.line)).to.equal(problem.lineText);
    expect(formatProblem(problem).split('\n').length).to.be.within(1, 4);
  }
}

const token = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '- ',
    ': ',
    ':',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '<<: ',
    '!t ',
    '!!int ',
    '|\n',
    '>-\n',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '#',
    "'",
    '"',
    '\\',
    '\uFEFF',
    '\0',
    'ü',
    '😀',
    '\ud800',
    '~',
    'null',
    '.inf',
    '1e999',
    '-0',
  ],
  ...[
    '10.0.0.0/16',
    '10.0.1.11',
    '0.0.0.0/0',
    'node-a',
    'host/node-a',
    'pod/a',
    '__proto__',
    'constructor',
    '->',
    'on',
    'at',
  ],
);

const edited = fc
  .array(fc.record({ at: fc.nat(), cut: fc.oneof(fc.nat(8), fc.nat(400)), put: fc.array(token, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) => {
    return edits.reduce((text, { at, cut, put }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put.join('') + text.slice(start + cut);
    }, EXAMPLE);
  });

/** The example with one value put in place of another, anywhere. */
const grafted = fc.tuple(fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 2 }), token)).map(([at, graft]) => {
  const value: unknown = JSON.parse(JSON.stringify(parseYaml(new Reading('x', EXAMPLE))?.value));
  const holes: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const [key, part] of Object.entries(holder)) {
      holes.push({ holder: holder as Record<string, unknown>, key });
      visit(part);
    }
  };
  visit(value);
  const hole = holes[at % holes.length];
  if (hole !== undefined) hole.holder[hole.key] = graft;
  return JSON.stringify(value, undefined, 1);
});

const scenario = readScenario('x.yaml', EXAMPLE);

describe(`reading a scenario, fuzzed (FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns})`, function () {
  this.timeout(0);
  const texts = {
    'any text': fc.string({ unit: 'binary' }),
    'YAML-like text': fc.array(token).map((all) => all.join('')),
    edited,
    grafted,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`never throws on ${name}, and every problem has a place`, () => {
      fc.assert(fc.property(text, holds), { numRuns, seed });
    });
  }

  it('never throws on a probe of the command line', () => {
    const probe = fc
      .array(fc.oneof(token, fc.constantFrom(' ', '/', 'tcp/80', 'icmp')), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(probe, (text) => {
        const result = 'scenario' in scenario ? parseProbe(text, scenario.scenario) : scenario;
        if ('problems' in result) expect(result.problems).to.not.have.length(0);
      }),
      { numRuns, seed },
    );
  });
});
