import fc from 'fast-check';
import type { Draft } from './draft.js';
import { groups, host, mostly, mtu, vpcRoute } from './draw-fabric.js';
import { network } from './draw-network.js';
import { rounds } from './draw-rounds.js';
import type { Reach } from './reach.js';

/** Whole scenarios that a kernel with this reach can be set up as. */
export function scenarios(reach: Reach): fc.Arbitrary<Draft> {
  return fc.record({
    // In the order of shrinking: what takes most away comes first.
    rounds: rounds(reach),
    hosts: fc.array(host, { minLength: 1, maxLength: 4 }),
    vpcMtu: mostly(9001, mtu, 2),
    groups,
    network: network(reach.ipip),
    pods: fc.array(fc.record({ host: fc.nat(7), hostNetwork: mostly(false, fc.constant(true), 8) }), {
      minLength: 1,
      maxLength: 5,
    }),
    routes: mostly<Draft['routes']>([], fc.array(vpcRoute, { maxLength: 3 }), 2),
  });
}
