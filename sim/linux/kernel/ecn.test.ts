import { expect } from 'chai';
import { data, ipv4 } from '../../packet/build.js';
import { HOST_A, HOST_B } from '../../packet/samples.js';
import { ecnDecapsulate, ecnEncapsulate } from './ecn.js';

const inner = (tos: number) =>
  ipv4({ src: HOST_A, dst: HOST_B, protocol: 253, ttl: 64, id: 1, df: false, tos }, data(4));

describe('ECN in tunnels', () => {
  const outer: [tos: number, ecn: number][] = [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [0xb8, 0],
    [0xbb, 2],
    [0x29, 1],
  ];
  for (const [tos, ecn] of outer) {
    it(`outside of TOS ${tos} is ${ecn}: without DSCP, CE as ECT(0) (INET_ECN_encapsulate)`, () => {
      expect(ecnEncapsulate(tos)).to.equal(ecn);
    });
  }

  const rows: [what: string, outer: number, tos: number, left: number | undefined][] = [
    ['nothing marked outside', 2, 0xb8, 0xb8],
    ['nothing marked outside, congestion inside', 0, 0xbb, 0xbb],
    ['ECT(1) outside is no mark', 1, 2, 2],
    ['marked outside, capable inside', 3, 0x2a, 0x2b],
    ['marked outside, ECT(1) inside', 3, 1, 3],
    ['marked on both', 3, 3, 3],
    ['marked outside with a DSCP', 0xbb, 0x2a, 0x2b],
    ['marked outside, not capable inside: dropped', 3, 0xb8, undefined],
  ];
  for (const [what, tos, own, left] of rows) {
    it(`leaves a tunnel as RFC 6040 section 4.2 has it: ${what}`, () => {
      expect(ecnDecapsulate(tos, inner(own))?.tos).to.equal(left);
    });
  }
});
