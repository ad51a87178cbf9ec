import { expect } from 'chai';
import type { ScenarioHost } from '../scenario/scenario.js';
import { Control } from './control.js';
import { calico, cidr, flannel, ip, pool, type SampleOptions, sample } from './sample.js';
import { routes } from './show.js';

/** node-1 and node-3 are in one subnet; the first says of itself what is given. */
function told(first: Partial<ScenarioHost>, options: SampleOptions): Control {
  const scenario = sample(options);
  return new Control({
    ...scenario,
    hosts: scenario.hosts.map((host, at) => (at === 0 ? { ...host, ...first } : host)),
  });
}

/** Routes of a node to the other nodes' pods. */
const toPods = (control: Control, node: string) =>
  routes(control.config(node, 0)).filter((route) => /^10\.244\S+ via /.test(route));

describe("a node's address that is not its interface's", () => {
  const crossSubnet = { network: calico(pool({ ipipMode: 'CrossSubnet' })) };

  it('with a mask of 32 bits holds no peer: its own packets are wrapped, those to it are not', () => {
    const control = told({ calicoAddress: cidr('10.0.1.11/32') }, crossSubnet);
    expect(toPods(control, 'node-1')).to.include('10.244.0.128/26 via 10.0.1.13 dev tunl0 proto bird onlink');
    expect(toPods(control, 'node-3')).to.include('10.244.0.0/26 via 10.0.1.11 dev ens5 proto bird');
  });

  it('that is none of its interfaces has no BGP session: no routes either way, and others keep theirs', () => {
    const control = told({ calicoAddress: cidr('172.17.0.1/16') }, crossSubnet);
    expect(toPods(control, 'node-1')).to.deep.equal([]);
    expect(toPods(control, 'node-3')).to.deep.equal(['10.244.0.64/26 via 10.0.2.12 dev tunl0 proto bird onlink']);
  });

  it('that is none of its interfaces leaves Felix without a VXLAN device', () => {
    const network = calico(pool({ vxlanMode: 'Always' }));
    const links = (control: Control) => control.config('node-1', 0)?.links.map(({ name }) => name);
    expect(links(told({ calicoAddress: cidr('172.17.0.1/16') }, { network }))).to.not.include('vxlan.calico');
    expect(links(told({}, { network }))).to.include('vxlan.calico');
  });

  it("is where other nodes' flannelds send, and where they look whether it is on the link", () => {
    const direct = told({ flannelAddress: ip('192.0.2.1') }, { network: flannel({ directRouting: true }) });
    expect(direct.config('node-3', 0)?.fdb.map(({ dst }) => dst)).to.include(ip('192.0.2.1'));
    expect(toPods(direct, 'node-3')).to.include('10.244.0.0/24 via 10.244.0.0 dev flannel.1 onlink');
    expect(toPods(told({}, { network: flannel({ directRouting: true }) }), 'node-3')).to.include(
      '10.244.0.0/24 via 10.0.1.11 dev ens5',
    );
  });
});
