import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readDump } from './folder.js';
import { normalise } from './normalise.js';
import { type NodeDump, observe } from './observe.js';
import { UnmodelledError } from './record.js';
import { SKIP_RULES, type SkipRule } from './skipped.js';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/cluster-truth/', import.meta.url));

const NODES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('link.json'))
  .map((path) => join(path, '..'))
  .sort();

const EMPTY: NodeDump = { link: '[]', addr: '[]', route: '[]', rule: '[]', neigh: '[]', fdb: '[]', sysctl: '' };

function entries(text: string): number {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.length : 0;
}

describe('observing a node', () => {
  it('has all saved nodes', () => {
    expect(NODES).to.have.length(35);
  });

  const used = new Set<SkipRule>();
  for (const node of NODES) {
    it(`${node}: every entry is read or left out by a rule`, () => {
      const dump = readDump(join(FIXTURES, node));
      const { config, skipped } = observe(node, dump, ['eth0', 'ens5']);
      for (const rule of skipped.keys()) used.add(rule);
      const alone = (part: Partial<NodeDump>) => {
        const { skipped } = observe(node, { ...EMPTY, link: dump.link, ...part }, ['eth0', 'ens5']);
        return [...skipped.values()].reduce((sum, count) => sum + count, 0);
      };
      expect(config.links.length).equals(entries(dump.link));
      expect(config.rules.length).equals(entries(dump.rule));
      expect(config.routes.length + alone({ route: dump.route })).equals(entries(dump.route));
      expect(config.neighbours.length + alone({ neigh: dump.neigh })).equals(entries(dump.neigh));
      expect(config.fdb.length + alone({ fdb: dump.fdb })).equals(entries(dump.fdb));
      expect(config.sysctls.size + alone({ sysctl: dump.sysctl })).equals(dump.sysctl.trim().split('\n').length);
    });
  }

  it('leaves out the neighbours that multicast groups are', () => {
    const neigh = [{ dst: '224.0.0.22', dev: 'cni0', lladdr: '01:00:5e:00:00:16', state: ['NOARP'] }];
    const { config, skipped } = observe('node', { ...EMPTY, neigh: JSON.stringify(neigh) });
    expect(config.neighbours).to.deep.equal([]);
    for (const rule of skipped.keys()) used.add(rule);
  });

  it('uses every rule for leaving out', () => {
    expect([...used].sort()).to.deep.equal(Object.keys(SKIP_RULES).sort());
  });
});

describe('observing refuses what HostConfig has no place for', () => {
  const link = { ifname: 'x', link_type: 'ether', address: '02:00:00:00:00:01', mtu: 1500, flags: [] };
  const route = { dst: '192.0.2.0/24', dev: 'x', protocol: 'boot', flags: [] };
  const fdb = { mac: '02:00:00:00:00:01', ifname: 'x', dst: '10.0.0.1', state: 'permanent' };
  for (const [what, part] of [
    ['a kind of link', { link: [{ ...link, linkinfo: { info_kind: 'vlan', info_data: {} } }] }],
    ['a link without MTU', { link: [{ ...link, mtu: 'large' }] }],
    ['several next hops', { route: [{ ...route, nexthops: [{ gateway: '10.0.0.1' }] }] }],
    ['a next hop of another family', { route: [{ ...route, via: { family: 'inet6', host: 'fe80::1' } }] }],
    ['a type of route', { route: [{ ...route, type: 'nat' }] }],
    ['a flag of a route', { route: [{ ...route, flags: ['pervasive'] }] }],
    ['a scope', { route: [{ ...route, scope: 'site' }] }],
    ['a table by an unknown name', { route: [{ ...route, table: 'vrf-blue' }] }],
    ['an action of a rule', { rule: [{ priority: 7, src: 'all', action: 'nat' }] }],
    ['a broken MAC', { neigh: [{ dst: '10.0.0.1', dev: 'x', lladdr: '02:00', state: ['PERMANENT'] }] }],
    ['a state of an FDB entry', { fdb: [{ mac: '02:00:00:00:00:01', ifname: 'x', state: 'sticky' }] }],
    ['a second destination of a MAC', { fdb: [fdb, { ...fdb, dst: '10.0.0.2' }] }],
    ['a route by TOS', { route: [{ ...route, tos: 'lowdelay' }] }],
    ['something that is no list', { neigh: { dst: '10.0.0.1' } }],
    ['a list of something else', { neigh: ['10.0.0.1'] }],
  ] as const) {
    it(what, () => {
      const text = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, JSON.stringify(value)]));
      expect(() => observe('node', { ...EMPTY, ...text })).to.throw(UnmodelledError);
    });
  }
});

describe('observing reads', () => {
  it('a default of interfaces, which `all` does not take, as what was set', () => {
    const wanted = new Map([['net.ipv4.conf.default.arp_announce', 2]]);
    const { config } = observe('node', {
      ...EMPTY,
      sysctl: 'net.ipv4.conf.all.arp_announce = 0\nnet.ipv4.conf.default.arp_announce = 2\n',
    });
    expect(normalise(config).sysctls).to.deep.equal(wanted);
    expect(normalise({ ...config, sysctls: wanted }).sysctls).to.deep.equal(wanted);
  });

  it('the fallback device of the ipip module, as ip -j -d shows it', () => {
    const tunl0 = {
      ...{ ifname: 'tunl0', link_type: 'ipip', address: '0.0.0.0', mtu: 8981, flags: ['NOARP', 'UP', 'LOWER_UP'] },
      linkinfo: {
        info_kind: 'ipip',
        info_data: { proto: 'any', remote: 'any', local: 'any', ttl: 0, pmtudisc: false },
      },
    };
    const [link] = observe('node', { ...EMPTY, link: JSON.stringify([tunl0]) }).config.links;
    expect(link).to.deep.include({ kind: 'ipip', mtu: 8981, up: true, mac: 0 });
    expect(link).to.have.deep.property('ipip', {
      local: undefined,
      remote: undefined,
      dev: undefined,
      ttl: 0,
      pmtudisc: false,
    });
  });

  it('rules that decide by themselves', () => {
    const rule = { priority: 7, src: 'all', dst: '10.9.0.0', dstlen: 16, action: 'blackhole' };
    const [read] = observe('node', { ...EMPTY, rule: JSON.stringify([rule]) }).config.rules;
    expect(read).to.deep.include({ action: 'blackhole', destination: { address: 0x0a090000, length: 16 } });
  });

  it('a rule with a mark, and a route with an MTU', () => {
    const rule = {
      priority: 100,
      src: '10.244.0.0',
      srclen: 16,
      iif: 'x',
      fwmark: '0x4000',
      fwmask: '0x4000',
      table: '99',
    };
    const route = { dst: 'default', gateway: '10.0.0.1', dev: 'x', protocol: 'static', metrics: [{ mtu: 1400 }] };
    const dump = { ...EMPTY, rule: JSON.stringify([rule]), route: JSON.stringify([{ ...route, metric: 100 }]) };
    const { config } = observe('node', dump);
    expect(config.rules[0]).to.deep.include({
      mark: { value: 0x4000, mask: 0x4000 },
      action: { lookup: 99 },
      iif: 'x',
    });
    expect(config.rules[0]?.source).to.deep.equal({ address: 0x0af40000, length: 16 });
    expect(config.routes[0]).to.deep.include({ mtu: 1400, metric: 100, table: 254, type: 'unicast' });
  });
});
