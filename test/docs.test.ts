import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { madePages } from '../build/docs.js';

describe('pages that are made', () => {
  for (const [path, text] of madePages()) {
    it(`${path} is current (npm run docs)`, () => {
      expect(readFileSync(path, 'utf8')).to.equal(text);
    });
  }
});
