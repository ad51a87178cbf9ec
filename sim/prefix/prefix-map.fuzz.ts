import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import { type Cidr, contains, type IPv4, networkOf } from '../packet/address.js';
import { PrefixMap } from './prefix-map.js';

const address = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0x0a000000, max: 0x0a0003ff }));
const prefix = fc.record({ address, length: fc.integer({ min: 0, max: 32 }) }).map(({ address, length }): Cidr => {
  const cidr = { address: address as IPv4, length };
  return { address: networkOf(cidr), length };
});

/** The longest prefix by looking at each. */
function scan(prefixes: readonly Cidr[], wanted: IPv4): number | undefined {
  const lengths = prefixes.filter((cidr) => contains(cidr, wanted)).map((cidr) => cidr.length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

describe('PrefixMap, properties', () => {
  it('finds the prefix that a scan of all finds', () => {
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 40 }), fc.array(address, { maxLength: 10 }), (prefixes, asked) => {
        const map = new PrefixMap<number>();
        for (const cidr of prefixes) map.set(cidr, cidr.length);
        for (const one of [...asked, ...prefixes.map((cidr) => cidr.address)]) {
          expect(map.longest(one)).to.equal(scan(prefixes, one as IPv4));
          expect(map.find(one, (length) => length < 24)).to.equal(
            scan(
              prefixes.filter((cidr) => cidr.length < 24),
              one as IPv4,
            ),
          );
        }
      }),
      { numRuns, seed },
    );
  });
});
