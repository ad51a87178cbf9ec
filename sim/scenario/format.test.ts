import { expect } from 'chai';
import { EXAMPLE } from './fixtures/example.js';
import { formatProblem } from './format.js';
import { readScenario } from './read.js';

function first(text: string, code?: string): string {
  const result = readScenario('scenarios/x.yaml', text);
  const problems = 'problems' in result ? result.problems : [];
  const problem = problems.find((each) => code === undefined || each.code === code);
  return problem === undefined ? '' : formatProblem(problem);
}

describe('a problem for people', () => {
  it('has the place, the line, a mark and advice', () => {
    expect(first(EXAMPLE.replace('sourceDestCheck: false', 'sourceDstCheck: false'))).to.equal(
      [
        'scenarios/x.yaml:32:5: error unknown-field: hosts.node-a has no field "sourceDstCheck"',
        '   32 |     sourceDstCheck: false',
        '      |     ^^^^^^^^^^^^^^',
        '   expected one of subnet, address, secondaryAddresses, prefixes, publicAddress, mtu, sourceDestCheck, securityGroups, connectionTracking, interface, interfaces, podCIDR, … (17); did you mean "sourceDestCheck"?',
      ].join('\n'),
    );
  });

  it('shows a part of a long line', () => {
    const lines = first(`${'x'.repeat(5000)}: 1`).split('\n');
    expect(Math.max(...lines.slice(0, 3).map((line) => line.length))).to.be.lessThan(250);
    const deep = first(`name: {${' '.repeat(3000)}a: !t 1}`, 'tag').split('\n');
    expect(deep[1]?.indexOf('!t')).to.equal(deep[2]?.indexOf('^'));
  });

  it('lets no control character through', () => {
    const shown = first('"\\e[31m\\u202e": 1\nb: "\u202e\u009b"');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(shown).to.not.match(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});
