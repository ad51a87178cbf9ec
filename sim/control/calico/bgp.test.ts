import { expect } from 'chai';
import type { BgpPeer, ScenarioHost } from '../../scenario/scenario.js';
import { makePlan } from '../plan.js';
import { calico, ip, pool, sample, source } from '../sample.js';
import { propagation } from './bgp.js';

const peer = (what: Partial<BgpPeer>): BgpPeer => ({
  node: undefined,
  local: () => true,
  address: undefined,
  remote: () => true,
  ...what,
  ...source(),
});

/** Who learns whose routes, as `local < origin`, of four nodes. */
function learned(mesh: boolean, peers: readonly BgpPeer[], hosts: readonly Partial<ScenarioHost>[] = []): string[] {
  const base = sample({ network: calico(pool()), hosts: 4 });
  const { nodes } = makePlan({ ...base, hosts: base.hosts.map((host, at) => ({ ...host, ...hosts[at] })) }, {});
  const learns = propagation(nodes, { mesh, peers });
  return nodes.flatMap((local) =>
    nodes.flatMap((origin) =>
      local !== origin && learns(local, origin) ? [`${local.host.name.at(-1)} < ${origin.host.name.at(-1)}`] : [],
    ),
  );
}

const ALL = [
  '1 < 2',
  '1 < 3',
  '1 < 4',
  '2 < 1',
  '2 < 3',
  '2 < 4',
  '3 < 1',
  '3 < 2',
  '3 < 4',
  '4 < 1',
  '4 < 2',
  '4 < 3',
];
const reflects = (cluster: string) => ({ reflector: ip(cluster), labels: { rr: '' } });
const toReflectors = peer({ remote: (labels) => 'rr' in labels });

describe('routes by BGP', () => {
  it('reach all by the mesh, and nobody without it', () => {
    expect(learned(true, [])).to.deep.equal(ALL);
    expect(learned(false, [])).to.deep.equal([]);
  });

  it('go over a session both ways, whichever end asked for it, and no further', () => {
    expect(learned(false, [peer({ node: 'node-1', address: ip('10.0.2.12') })])).to.deep.equal(['1 < 2', '2 < 1']);
    const star = [peer({ node: 'node-1' })];
    expect(learned(false, star)).to.deep.equal(['1 < 2', '1 < 3', '1 < 4', '2 < 1', '3 < 1', '4 < 1']);
  });

  it('reach all by a route reflector, and by two of one cluster', () => {
    expect(learned(false, [toReflectors], [reflects('1.0.0.1')])).to.deep.equal(ALL);
    expect(learned(false, [toReflectors], [reflects('1.0.0.1'), reflects('1.0.0.1')])).to.deep.equal(ALL);
  });

  it('do not pass two reflectors of one cluster, and pass two of different ones', () => {
    const chain = [
      peer({ node: 'node-1', address: ip('10.0.1.13') }),
      peer({ node: 'node-1', address: ip('10.0.2.12') }),
      peer({ node: 'node-2', address: ip('10.0.2.14') }),
    ];
    const same = learned(false, chain, [reflects('1.0.0.1'), reflects('1.0.0.1')]);
    expect(same, "a client of the one learns of the other itself, and of the other's clients").to.include('3 < 2');
    expect(same).to.include('3 < 4').and.to.include('4 < 3');
    expect(learned(false, chain, [reflects('1.0.0.1'), reflects('2.0.0.2')])).to.deep.equal(ALL);
  });

  it('leave reflectors out of the mesh', () => {
    expect(learned(true, [], [reflects('1.0.0.1')])).to.deep.equal(ALL.filter((pair) => !pair.includes('1')));
  });
});
