import { expect } from 'chai';
import type { Network } from '../scenario/scenario.js';
import { Control } from './control.js';
import { flannel, ip, sample, source } from './sample.js';
import { mtus, routes } from './show.js';

const SECOND = 1_000_000;

describe('flannel 0.28', () => {
  it('tells a peer by neighbour, FDB entry and route, in this order', () => {
    const control = new Control(sample({ network: flannel() }));
    const kinds = control
      .operations('node-1')
      .filter(({ agent }) => agent === 'flannel')
      .map(({ operation }) => operation.kind);
    expect(kinds).to.deep.equal([
      ...['link-add', 'address-add', 'link-set', 'filter-append', 'filter-append', 'table-replace'],
      ...['neighbour-replace', 'fdb-replace', 'route-replace'],
      ...['neighbour-replace', 'fdb-replace', 'route-replace'],
    ]);
  });

  it('routes directly to a peer that is on the link, with DirectRouting', () => {
    const control = new Control(sample({ network: flannel({ directRouting: true }) }));
    expect(routes(control.config('node-1', 0))).to.include.members([
      '10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink',
      '10.244.2.0/24 via 10.0.1.13 dev ens5',
    ]);
  });

  for (const { mtu, device } of [
    { mtu: undefined, device: 8951 },
    { mtu: 1500, device: 1450 },
    { mtu: 9001, device: 8951 },
  ]) {
    it(`has flannel.1 and pods at ${device} bytes with Backend.MTU ${mtu} over 9001`, () => {
      const network = flannel(mtu === undefined ? {} : { mtu });
      const control = new Control(sample({ network }));
      expect(mtus(control.config('node-1', 0))).to.include({ 'flannel.1': device, cni0: device });
      expect(mtus(control.config('pod/default/pod-node-1', 0))).to.include({ eth0: device });
    });
  }

  it("gives pods cni0's address as gateway, and a route to the network", () => {
    const control = new Control(sample({ network: flannel() }));
    expect(routes(control.config('pod/default/pod-node-1', 0))).to.deep.equal([
      '10.244.0.0/16 via 10.244.0.1 dev eth0',
      '10.244.0.0/24 dev eth0 proto kernel',
      'default via 10.244.0.1 dev eth0',
    ]);
  });

  it('listens for no misses', () => {
    const control = new Control(sample({ network: flannel() }));
    expect(control.upcall({ namespace: 'node-1', link: 'flannel.1', address: ip('10.244.1.2') }, 0)).to.deep.equal([]);
  });

  it('does nothing on a node without a podCIDR', () => {
    const control = new Control(sample({ network: flannel(), host: { podCIDR: undefined } }));
    expect(control.config('node-1', 0)?.links.map(({ name }) => name)).to.deep.equal(['lo', 'ens5']);
    expect(control.refusals().map(({ error }) => error)).to.deep.equal(['no-pod-cidr', 'no-pod-cidr', 'no-pod-cidr']);
  });
});

describe('flannel 0.8', () => {
  const scenario = (network: Network = flannel({ directRouting: true })) =>
    sample({
      network,
      profile: { flannel: '0.8' },
      changes: [{ kind: 'stop', at: 30 * SECOND, agent: 'flannel', hosts: ['node-1'], ...source() }],
    });
  const miss = { namespace: 'node-1', link: 'flannel.1', address: ip('10.244.1.2') };

  it('has one route for the network, an FDB entry a peer and no neighbour', () => {
    const config = new Control(scenario()).config('node-1', 0);
    expect(routes(config)).to.deep.equal([
      '10.0.1.0/24 dev ens5 proto kernel',
      '10.244.0.0/16 dev flannel.1 proto kernel',
      '10.244.0.0/24 dev cni0 proto kernel',
      'default via 10.0.1.1 dev ens5',
    ]);
    expect(config?.neighbours).to.deep.equal([]);
    expect(config?.fdb).to.have.length(2);
    expect(config?.sysctls.get('net.ipv4.neigh.flannel.1.app_solicit')).equals(3);
  });

  it("answers a miss with the VTEP of the pod's node, until it is stopped", () => {
    const control = new Control(scenario());
    const [answer, ...more] = control.upcall(miss, 29 * SECOND);
    expect(more).to.deep.equal([]);
    expect(answer?.operation).to.deep.include({ kind: 'neighbour-replace' });
    expect(answer?.operation).to.have.nested.property('neighbour.state', 'reachable');
    const vtep = control.config('node-2', 0)?.links.find(({ name }) => name === 'flannel.1')?.mac;
    expect(answer?.operation).to.have.nested.property('neighbour.mac', vtep);
    expect(control.upcall(miss, 30 * SECOND)).to.deep.equal([]);
  });

  it('answers for no other link, no own and no unknown address', () => {
    const control = new Control(scenario());
    expect(control.upcall({ ...miss, link: 'cni0' }, 0)).to.deep.equal([]);
    expect(control.upcall({ ...miss, address: ip('10.244.0.9') }, 0)).to.deep.equal([]);
    expect(control.upcall({ ...miss, address: ip('10.244.9.9') }, 0)).to.deep.equal([]);
    expect(control.upcall({ ...miss, namespace: 'pod/default/pod-node-1' }, 0)).to.deep.equal([]);
  });

  it('leaves FORWARD alone, which drops pods where its policy is DROP; 0.28 accepts them', () => {
    const chain = (flannelVersion: '0.8' | '0.28') => {
      const control = new Control(
        sample({ network: flannel(), profile: { flannel: flannelVersion }, host: { forwardPolicy: 'DROP' } }),
      );
      const [table] = control.config('node-1', 0)?.tables ?? [];
      return table?.chains.find(({ name }) => name === 'FORWARD');
    };
    expect(chain('0.8')).to.have.nested.property('hook.policy', 'drop');
    expect(chain('0.8')?.rules).to.deep.equal([]);
    expect(chain('0.28')?.rules).to.have.length(2);
  });
});
