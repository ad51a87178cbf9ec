import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { at, endOf, SmallLab, steps } from '../fixtures/small-lab.js';
import { flowHash } from './multipath.js';
import { drawnSeed } from './multipath-seed.js';

/**
 * `ip route get DST from SRC` on Linux 6.18 with net.ipv4.fib_multipath_hash_seed 7, three ways of weights 1, 2 and 1: which was
 * taken.
 */
const SEEN: readonly (readonly [string, string, number])[] = [
  ['10.0.0.70', '192.168.66.189', 0],
  ['10.0.0.244', '192.168.242.33', 2],
  ['10.0.0.165', '192.168.6.240', 1],
  ['10.0.0.76', '192.168.119.98', 1],
  ['10.0.0.193', '192.168.240.243', 1],
  ['10.0.0.111', '192.168.77.118', 0],
  ['10.0.0.172', '192.168.77.199', 1],
  ['10.0.0.199', '192.168.7.32', 1],
  ['10.0.0.50', '192.168.21.154', 1],
  ['10.0.0.209', '192.168.15.137', 2],
];

/** The way of a hash of 32 bits among weights 1, 2 and 1. */
const wayOf = (hash: number) => (hash >>> 30 === 0 ? 0 : hash >>> 30 === 3 ? 2 : 1);

const WAYS = ['h1: ip route replace 10.244.2.0/24 nexthop via 10.0.1.12 dev eth0 nexthop via 10.0.1.13 dev eth0'];

/** The way that h1 takes for p2's packets. */
function chosen(...lines: readonly string[]) {
  const sent = new SmallLab([...WAYS, ...lines]).ask();
  return steps(sent, 'route').flatMap(({ via, choice }) => (choice === undefined ? [] : [{ via, ...choice }]));
}

describe('ways of equal cost', () => {
  for (const [src, dst, way] of SEEN)
    it(`${src} to ${dst}: as Linux 6.18 chose, and the same for the way back`, () => {
      const hash = flowHash({ src: ip(src), dst: ip(dst) }, 7);
      expect(wayOf(hash)).to.equal(way);
      expect(flowHash({ src: ip(dst), dst: ip(src) }, 7)).to.equal(hash);
    });

  it('are chosen by the seed of the kernel, and the step says which', () => {
    const of = (seed: number) => chosen(`h1: sysctl -w net.ipv4.fib_multipath_hash_seed=${seed}`);
    const taken = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => of(seed));
    expect(new Set(taken.map(([one]) => one?.index))).to.deep.equal(new Set([1, 2]));
    for (const [one] of taken) {
      expect(one?.of).to.equal(2);
      expect(one?.via).to.equal(one?.index === 1 ? ip('10.0.1.12') : ip('10.0.1.13'));
    }
    expect(of(3), 'the same again').to.deep.equal(of(3));
  });

  it('without a seed are drawn from the name and the seed of the scenario', () => {
    expect(drawnSeed('a', 1)).to.not.equal(drawnSeed('b', 1));
    expect(drawnSeed('a', 1)).to.not.equal(drawnSeed('a', 2));
  });

  it('are left as one when the device of the other is down', () => {
    const lab = new SmallLab([
      'h1: ip link add other type bridge',
      'h1: ip link set other up',
      'h1: ip address add 10.9.0.1/24 dev other',
      'h1: ip route replace 10.244.2.0/24 nexthop via 10.9.0.2 weight 256 nexthop via 10.0.1.12 weight 1',
      'h1: ip link set other down',
    ]);
    expect(at(lab.ask(), 'h1/eth0 out')).to.not.have.length(0);
  });

  it('hold as a way back by any of them', () => {
    const ways = 'h1: ip route replace 10.244.1.10/32 nexthop via 10.0.1.12 dev eth0 nexthop dev veth1';
    const sent = new SmallLab(['h1: sysctl -w net.ipv4.conf.veth1.rp_filter=1', ways]).ask();
    expect(endOf(sent)).to.not.match(/^reverse-path/);
  });
});
