import { createHash } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { sha1 } from './sha1.js';

describe('SHA-1', () => {
  for (const [text, digest, reason] of [
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'FIPS 180-4, one block'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
      'FIPS 180-4, two blocks',
    ],
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709', 'nothing'],
  ] as const) {
    it(`of "${text}": ${reason}`, () => {
      expect(sha1(text)).equals(digest);
    });
  }

  it('is that of OpenSSL for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha1(text)).equals(createHash('sha1').update(text).digest('hex'));
      }),
    );
  });
});
