import { expect } from 'chai';
import { timeText } from './time.js';

describe('timeText', () => {
  for (const [micros, text] of [
    [0, '0s'],
    [7, '7us'],
    [1500, '1.5ms'],
    [1_000_000, '1s'],
    [3_001_000, '3.001s'],
    [600_000_000, '600s'],
  ] as const) {
    it(`${micros} microseconds is ${text}`, () => expect(timeText(micros)).to.equal(text));
  }
});
