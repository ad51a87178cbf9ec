import { expect } from 'chai';
import { EXAMPLE } from './fixtures/example.js';
import { Lines } from './position.js';
import { readScenario } from './read.js';

describe('positions', () => {
  const cases: readonly [text: string, of: string, line: number, col: number, reason: string][] = [
    ['abc', 'a', 1, 1, 'counted from one'],
    ['a\nbc', 'c', 2, 2, 'LF ends a line'],
    ['a\r\nbc', 'c', 2, 2, 'CRLF ends a line'],
    ['a\r\n\r\nb', 'b', 3, 1, 'an empty line counts'],
    ['\uFEFFab', 'b', 1, 2, 'a byte order mark is no column'],
    ['\uFEFFa\nb', 'b', 2, 1, 'nor on later lines'],
    ['äöb', 'b', 1, 3, 'two-byte characters are one column'],
    ['日本b', 'b', 1, 3, 'three-byte characters are one column'],
    ['😀😀b', 'b', 1, 3, 'characters beyond the BMP are one column'],
    ['\tb', 'b', 1, 2, 'a tab is one column'],
  ];
  for (const [text, of, line, col, reason] of cases) {
    it(reason, () => expect(new Lines(text).position(text.indexOf(of))).to.deep.equal({ line, col }));
  }

  it('gives the text of a line without its end', () => {
    const lines = new Lines('\uFEFFa\r\nb\n');
    expect([1, 2, 3, 4].map((line) => lines.line(line))).to.deep.equal(['a', 'b', '', '']);
  });

  it('moves an offset outside the text to its end', () => {
    expect(new Lines('ab\nc').position(99)).to.deep.equal({ line: 2, col: 2 });
    expect(new Lines('ab\nc').position(-1)).to.deep.equal({ line: 1, col: 1 });
  });

  for (const [form, shape] of [
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ] as const) {
    it(`are the same in a file with ${form}`, () => {
      const wrong = EXAMPLE.replace('sourceDestCheck: false', 'sourceDstCheck: false');
      for (const text of [wrong, shape(wrong)]) {
        const result = readScenario('x.yaml', text);
        const [problem] = 'problems' in result ? result.problems : [];
        expect(problem).to.include({ code: 'unknown-field', line: 32, col: 5, lineText: '    sourceDstCheck: false' });
      }
    });
  }

  it('count characters before a field in the same line', () => {
    const text = EXAMPLE.replace('seed: 7', '"日😀": 1').replace(
      'name: IP-in-IP across zones',
      'name: {"ü😀": 1, x: !y 2}',
    );
    const result = readScenario('x.yaml', text);
    const tag = 'problems' in result ? result.problems.find(({ code }) => code === 'tag') : undefined;
    expect(tag).to.include({ line: 3, col: 20 });
  });
});
