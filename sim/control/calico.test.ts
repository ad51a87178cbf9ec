import { expect } from 'chai';
import type { Change } from '../scenario/scenario.js';
import { Control } from './control.js';
import { calico, cidr, ip, pool, type SampleOptions, sample, source } from './sample.js';
import { mtus, routes } from './show.js';

const SECOND = 1_000_000;

/** Routes of node-1 to pods of others: node-3 is in its subnet, node-2 is not. */
function toPeers(control: Control, at = 0): string[] {
  return routes(control.config('node-1', at)).filter(
    (route) => / (via|proto) /.test(route) && /^(blackhole )?10\.244/.test(route),
  );
}

describe('Calico routes', () => {
  for (const { name, modes, expected } of [
    {
      name: 'IPIP always',
      modes: { ipipMode: 'Always' },
      expected: [
        '10.244.0.128/26 via 10.0.1.13 dev tunl0 proto bird onlink',
        '10.244.0.64/26 via 10.0.2.12 dev tunl0 proto bird onlink',
        'blackhole 10.244.0.0/26 proto bird',
      ],
    },
    {
      name: 'IPIP across subnets',
      modes: { ipipMode: 'CrossSubnet' },
      expected: [
        '10.244.0.128/26 via 10.0.1.13 dev ens5 proto bird',
        '10.244.0.64/26 via 10.0.2.12 dev tunl0 proto bird onlink',
        'blackhole 10.244.0.0/26 proto bird',
      ],
    },
    {
      name: 'no encap: BIRD resolves a next hop off the link by the default route',
      modes: {},
      expected: [
        '10.244.0.128/26 via 10.0.1.13 dev ens5 proto bird',
        '10.244.0.64/26 via 10.0.1.1 dev ens5 proto bird',
        'blackhole 10.244.0.0/26 proto bird',
      ],
    },
    {
      name: 'VXLAN across subnets',
      modes: { vxlanMode: 'CrossSubnet' },
      expected: [
        '10.244.0.128/26 via 10.0.1.13 dev ens5 proto 80 onlink',
        '10.244.0.64/26 via 10.244.0.64 dev vxlan.calico onlink',
        'blackhole 10.244.0.0/26 proto 80',
      ],
    },
    {
      name: 'VXLAN always',
      modes: { vxlanMode: 'Always' },
      expected: [
        '10.244.0.128/26 via 10.244.0.128 dev vxlan.calico onlink',
        '10.244.0.64/26 via 10.244.0.64 dev vxlan.calico onlink',
        'blackhole 10.244.0.0/26 proto 80',
      ],
    },
  ] as const) {
    it(name, () => {
      expect(toPeers(new Control(sample({ network: calico(pool(modes)) })))).to.deep.equal(expected);
    });
  }

  it('to a borrowed address go to the host that has it', () => {
    const control = new Control(
      sample({
        network: calico(pool({ ipipMode: 'Always' })),
        pods: [
          { name: 'own', host: 'node-2', address: ip('10.244.0.70') },
          { name: 'borrowed', host: 'node-3', address: ip('10.244.0.71') },
        ],
      }),
    );
    expect(toPeers(control)).to.include('10.244.0.71 via 10.0.1.13 dev tunl0 proto bird onlink');
    expect(routes(control.config('node-3', 0))).to.include('10.244.0.64/26 via 10.0.2.12 dev tunl0 proto bird onlink');
  });
});

describe('Calico MTUs', () => {
  for (const { modes, veth, pod, device } of [
    { modes: {}, veth: 0, pod: 9001, device: {} },
    { modes: { ipipMode: 'Always' }, veth: 0, pod: 8981, device: { tunl0: 8981 } },
    { modes: { ipipMode: 'CrossSubnet' }, veth: 0, pod: 8981, device: { tunl0: 8981 } },
    { modes: { vxlanMode: 'CrossSubnet' }, veth: 0, pod: 8951, device: { 'vxlan.calico': 8951 } },
    { modes: { ipipMode: 'Always' }, veth: 1440, pod: 1440, device: { tunl0: 1440 } },
  ] as const) {
    it(`${JSON.stringify(modes)}, veth_mtu ${veth}: pods have ${pod}`, () => {
      const control = new Control(sample({ network: { ...calico(pool(modes)), vethMtu: veth } }));
      expect(mtus(control.config('node-1', 0))).to.include(device);
      expect(mtus(control.config('pod/default/pod-node-1', 0))).to.include({ eth0: pod });
    });
  }

  it('are 1460 for pods where no interface has a name that Felix knows', () => {
    const control = new Control(sample({ network: calico(pool()), host: { interface: 'net0' } }));
    expect(mtus(control.config('pod/default/pod-node-1', 0))).to.include({ eth0: 1460 });
  });

  it("put tunl0 behind the host's interface and before pods", () => {
    const control = new Control(sample({ network: calico(pool({ ipipMode: 'Always' })) }));
    const names = control.config('node-1', 0)?.links.map(({ name }) => name.replace(/^cali.*/, 'cali'));
    expect(names).to.deep.equal(['lo', 'ens5', 'tunl0', 'cali']);
  });
});

describe('Calico IPAM', () => {
  it('gives a tunnel the first address of its block and pods the next', () => {
    const control = new Control(sample({ network: calico(pool({ ipipMode: 'Always' })) }));
    expect(control.podAddress('default', 'pod-node-2')).equals(ip('10.244.0.65'));
  });

  it('gives a node no block before it needs an address', () => {
    const control = new Control(sample({ network: calico(pool()), pods: [{ name: 'only', host: 'node-3' }] }));
    expect(control.podAddress('default', 'only')).equals(ip('10.244.0.0'));
    expect(toPeers(control)).to.deep.equal(['10.244.0.0/26 via 10.0.1.13 dev ens5 proto bird']);
  });

  it('borrows when no block is left, and says when nothing is', () => {
    const small = pool({ cidr: cidr('10.244.0.0/30'), blockSize: 31 });
    const pods = Array.from({ length: 5 }, (_, index) => ({ name: `p${index}`, host: `node-${(index % 3) + 1}` }));
    const control = new Control(sample({ network: calico(small), pods }));
    const addresses = pods.map(({ name }) => control.podAddress('default', name));
    expect(addresses).to.deep.equal([...['10.244.0.0', '10.244.0.2', '10.244.0.1', '10.244.0.3'].map(ip), undefined]);
    expect(control.refusals().map(({ what, error }) => `${what}: ${error}`)).to.deep.equal([
      'address for pod default/p4: exhausted',
    ]);
    expect(control.hostOf('pod/default/p4')).equals(undefined);
  });
});

describe('Calico without its agent', () => {
  const stopped = (hosts: readonly string[], options: Partial<SampleOptions> = {}) => {
    const change: Change = { kind: 'stop', at: 10 * SECOND, agent: 'calico', hosts, ...source() };
    return new Control(sample({ network: calico(pool({ ipipMode: 'Always' })), changes: [change], ...options }));
  };

  it('a node is forgotten by its peers when the graceful restart time is over', () => {
    const control = stopped(['node-2']);
    expect(control.changeTimes()).to.deep.equal([130 * SECOND]);
    expect(toPeers(control, 130 * SECOND - 1)).to.have.length(3);
    expect(toPeers(control, 130 * SECOND)).to.deep.equal([
      '10.244.0.128/26 via 10.0.1.13 dev tunl0 proto bird onlink',
      'blackhole 10.244.0.0/26 proto bird',
    ]);
    expect(control.assumed).to.deep.equal([{ code: 'bgp-graceful-restart-seconds', value: 120 }]);
  });

  it('a node keeps its own routes', () => {
    const control = stopped(['node-1', 'node-2', 'node-3']);
    expect(toPeers(control, 1000 * SECOND)).to.have.length(3);
  });

  it('VXLAN stays as it is', () => {
    const control = stopped(['node-2'], { network: calico(pool({ vxlanMode: 'Always' })) });
    expect(control.changeTimes()).to.deep.equal([]);
    expect(toPeers(control, 1000 * SECOND)).to.have.length(3);
  });
});
