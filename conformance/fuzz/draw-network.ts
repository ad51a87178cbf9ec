import fc from 'fast-check';
import type { NetworkDraft, PoolDraft } from './draft.js';
import { mostly, mtu } from './draw-fabric.js';

const flannel: fc.Arbitrary<NetworkDraft> = fc.record({
  type: fc.constantFrom('flannel', 'canal'),
  vni: mostly(1, fc.constantFrom(2, 4096, 9999999)),
  port: mostly(8472, fc.constantFrom(4789, 4790), 6),
  directRouting: mostly(false, fc.constant(true), 2),
  mtu: mostly<number | undefined>(undefined, mtu),
  vethMtu: mostly(0, mtu, 2),
});

function pool(ipip: boolean): fc.Arbitrary<PoolDraft> {
  return fc.record({
    encap: ipip ? fc.constantFrom('vxlan', 'ipip') : fc.constant('vxlan'),
    mode: fc.constantFrom('Always', 'CrossSubnet', 'Never'),
    natOutgoing: mostly(false, fc.constant(true)),
    blockSize: mostly(26, fc.constantFrom(24, 29, 32, 20)),
  });
}

/** Every kind of network; tunnels of IP-in-IP only where they can be set up. */
export function network(ipip: boolean): fc.Arbitrary<NetworkDraft> {
  const calico = fc.record({
    type: fc.constant('calico'),
    pools: fc.array(pool(ipip), { minLength: 1, maxLength: 3 }),
    vethMtu: mostly(0, mtu, 2),
  });
  const native = fc.record({
    type: fc.constant('native'),
    podMtu: mostly<number | undefined>(undefined, mtu, 2),
  });
  return fc.oneof(
    { weight: 4, arbitrary: flannel },
    { weight: 4, arbitrary: calico },
    { weight: 1, arbitrary: native },
  );
}
