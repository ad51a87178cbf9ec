import { expect } from 'chai';
import { fold, visible } from './layout.js';

describe('fold', () => {
  it('breaks at blanks and indents what follows', () => {
    expect(fold('> ', 4, 'one two three', 9)).to.deep.equal(['> one two', '    three']);
  });

  it('keeps a word whole that is longer than a line', () => {
    expect(fold('', 2, `a ${'b'.repeat(20)} c`, 10)).to.deep.equal(['a', `  ${'b'.repeat(20)}`, '  c']);
  });

  it('makes control characters harmless', () => {
    expect(visible('a\u001b[31mb\u202ec')).to.equal('a\ufffd[31mb\ufffdc');
  });
});
