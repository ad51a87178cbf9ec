import { expect } from 'chai';
import { PROBLEMS } from '../codes/problems.js';
import { MISTAKES } from './fixtures/bad.js';
import { EXAMPLE } from './fixtures/example.js';
import { formatProblem } from './format.js';
import { readScenario } from './read.js';

describe('what is wrong with a scenario', () => {
  for (const { code, replace, by, marks, at, suggestion } of MISTAKES) {
    const title =
      replace === undefined ? JSON.stringify(by.slice(0, 40)) : `${by.slice(0, 80)} for ${replace.slice(0, 40)}`;
    it(`${code}: ${title}`.replaceAll('\n', ' '), () => {
      if (replace !== undefined) expect(EXAMPLE).to.contain(replace);
      const text = replace === undefined ? by : EXAMPLE.replace(replace, () => by);
      const result = readScenario('x.yaml', text);
      const problems = 'problems' in result ? result.problems : [];
      const shown = problems.map((problem) => formatProblem(problem)).join('\n');
      const found = problems.find((problem) => problem.code === code && `${problem.line}:${problem.col}` === at);
      expect(found, `no ${code} at ${at} in\n${shown}`).to.not.equal(undefined);
      if (found === undefined) return;
      const marked = text.slice(found.offset, found.offset + found.length);
      expect(marked.startsWith(marks), `marked ${marked}`).to.equal(true);
      if (marks !== '') expect(marked.trimEnd()).to.equal(marks);
      expect(found.suggestion).to.equal(suggestion);
      expect(formatProblem(found)).to.contain(`x.yaml:${at}: error ${code}: `);
    });
  }

  it('has a mistake for every code', () => {
    expect(Object.keys(PROBLEMS).sort()).to.deep.equal([...new Set(MISTAKES.map(({ code }) => code))].sort());
  });
});
