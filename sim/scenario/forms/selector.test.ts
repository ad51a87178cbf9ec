import { expect } from 'chai';
import { Reading } from '../reading.js';
import { Written } from '../written.js';
import { readSelector } from './selector.js';

function selects(text: string, labels: Record<string, string>): boolean | 'unsupported' {
  const reading = new Reading('x.yaml', text);
  const selector = readSelector(new Written(reading, { start: 0, end: text.length }, 'x', text));
  return selector === undefined ? 'unsupported' : selector(labels);
}

describe('selectors', () => {
  for (const [text, labels, expected] of [
    ['all()', {}, true],
    ['has(rr)', { rr: '' }, true],
    ['has(rr)', {}, false],
    ['!has(rr)', {}, true],
    ["rack == 'a'", { rack: 'a' }, true],
    ['rack == "a"', { rack: 'b' }, false],
    ["rack != 'a'", { rack: 'b' }, true],
    ["rack != 'a'", {}, true],
    ["has(rr)  &&  rack=='a'", { rr: '', rack: 'a' }, true],
    ["has(rr) && rack == 'a'", { rack: 'a' }, false],
    ["rack in {'a'}", {}, 'unsupported'],
    ['has(a) || has(b)', {}, 'unsupported'],
    ['', {}, 'unsupported'],
  ] as const)
    it(`${text || 'nothing'} of ${JSON.stringify(labels)}: ${expected}`, () => {
      expect(selects(text, labels)).to.equal(expected);
    });
});
