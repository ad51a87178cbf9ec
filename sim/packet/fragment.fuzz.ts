import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import { addFragment, type Reassembly } from '../linux/kernel/reassembly.js';
import { ipv4Datagram } from './arbitraries.js';
import { encode } from './encode.js';
import { fragment } from './fragment.js';
import type { Ipv4 } from './packet.js';

function headerBytes(ip: Ipv4): number {
  return ip.length - ip.payload.length;
}

function hasPayload(ip: Ipv4): boolean {
  return ip.payload.length > 0;
}

function queue(): Reassembly {
  const timer = { time: 0, order: 0, task: () => {}, foreground: false, over: false };
  return { pieces: [], ids: [], have: 0, total: undefined, timer };
}

describe('fragmentation, properties', () => {
  const mtu = fc.integer({ min: 68, max: 9001 });

  it('each piece fits, all but the last carry a multiple of 8 bytes, and the pieces are the payload', () => {
    fc.assert(
      fc.property(ipv4Datagram(), mtu, (packet, size) => {
        const whole = { ...packet, df: false };
        const pieces = fragment(whole, size);
        const payload = encode(whole).subarray(headerBytes(whole));
        const joined = pieces.flatMap((piece) => [...encode(piece).subarray(headerBytes(piece))]);
        expect(joined).to.deep.equal([...payload]);
        pieces.forEach((piece, index) => {
          const last = index === pieces.length - 1;
          expect(piece.length).to.be.at.most(Math.max(size, headerBytes(piece) + 8));
          expect(piece.mf).to.equal(!last);
          if (!last) expect(piece.payload.length % 8).to.equal(0);
        });
      }),
      { numRuns, seed },
    );
  });

  it('pieces in any order, fragmented again on the way, make the datagram', () => {
    fc.assert(
      fc.property(
        ipv4Datagram().filter(hasPayload),
        mtu,
        mtu,
        fc.infiniteStream(fc.nat()),
        (packet, first, second, order) => {
          const whole = { ...packet, df: false };
          const pieces = fragment(whole, Math.max(first, second)).flatMap((piece) =>
            fragment(piece, Math.min(first, second)),
          );
          const shuffled = pieces.map((piece) => ({ piece, key: order.next().value })).sort((a, b) => a.key - b.key);
          const waiting = queue();
          const results = shuffled.map(({ piece }, index) => addFragment(waiting, piece, index));
          expect(results.filter((result) => result !== undefined)).to.deep.equal([whole]);
        },
      ),
      { numRuns, seed },
    );
  });
});
