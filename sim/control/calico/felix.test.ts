import { expect } from 'chai';
import { FELIX_DEFAULTS } from '../../scenario/resolve/calico.js';
import type { FelixSettings, ScenarioHost } from '../../scenario/scenario.js';
import { Control } from '../control.js';
import { calico, cidr, pool, sample } from '../sample.js';
import { mtus } from '../show.js';

/** MTUs of node-1's links by name, its interface having 1500 bytes. */
function mtusOf(felix: Partial<FelixSettings>, host: Partial<ScenarioHost> = {}) {
  const network = { ...calico(pool({ vxlanMode: 'Always' })), felix: { ...FELIX_DEFAULTS, ...felix } };
  const control = new Control(sample({ network, host: { mtu: 1500, ...host } }));
  return { node: mtus(control.config('node-1', 0)), control };
}

describe('FelixConfiguration', () => {
  it('gives the MTU of the tunnel device, and so that of pods', () => {
    expect(mtusOf({}).node).to.include({ 'vxlan.calico': 1450 });
    const { node } = mtusOf({ vxlanMtu: 1400 });
    expect(node).to.include({ 'vxlan.calico': 1400 });
    const ends = Object.entries(node).filter(([name]) => name.startsWith('cali'));
    expect(ends.map(([, mtu]) => mtu)).to.deep.equal([1400]);
  });

  it('says which interfaces count: the smallest of them, and 1460 where none fits', () => {
    expect(mtusOf({ mtuInterfaces: /^bond/ }).node).to.include({ 'vxlan.calico': 1410 });
  });

  it('has tunl0 set up where no pool asks for it, and not where one does', () => {
    const names = ({ control }: ReturnType<typeof mtusOf>) =>
      control.config('node-1', 0)?.links.map(({ name }) => name);
    expect(names(mtusOf({}))).to.not.include('tunl0');
    expect(names(mtusOf({ ipipEnabled: true }))).to.include('tunl0');
  });
});

describe('an IP pool for some nodes', () => {
  it('gives blocks to them alone', () => {
    const first = { ...pool({ cidr: cidr('10.1.0.0/16') }), nodes: (labels: object) => 'rack' in labels };
    const base = sample({ network: calico(first, pool({ cidr: cidr('10.2.0.0/16') })) });
    const hosts = base.hosts.map((host, at) => (at === 0 ? { ...host, labels: { rack: '1' } } : host));
    const control = new Control({ ...base, hosts });
    const blocks = (node: string) =>
      control.config(node, 0)?.routes.flatMap(({ type, dst }) => (type === 'blackhole' ? [dst.address >>> 16] : []));
    expect([blocks('node-1'), blocks('node-2')]).to.deep.equal([[0x0a01], [0x0a02]]);
  });
});
