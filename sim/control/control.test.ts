import { expect } from 'chai';
import { formatIPv4, formatMac } from '../packet/address.js';
import type { Change } from '../scenario/scenario.js';
import { Control } from './control.js';
import { calico, cidr, flannel, ip, pool, sample, source } from './sample.js';
import { mtus, routes } from './show.js';

const SECOND = 1_000_000;

const native = { type: 'native', podMtu: undefined, ...source() } as const;

function commands(at: number, on: string, ...texts: readonly string[]): Change {
  return { kind: 'commands', at, on, commands: texts.map((text) => ({ text, ...source() })), ...source() };
}

describe('control', () => {
  it('names namespaces by host and pod; a hostNetwork pod is in its host', () => {
    const pods = [{ name: 'a' }, { name: 'b', hostNetwork: true }, { name: 'c', namespace: 'team' }];
    const control = new Control(sample({ network: flannel(), pods }));
    expect(control.namespacesOf('node-1')).to.deep.equal(['node-1', 'pod/default/a', 'pod/team/c']);
    expect(control.hostOf('pod/team/c')).equals('node-1');
    expect(control.hostOf('pod/default/b')).equals(undefined);
    expect(control.podAddress('default', 'b')).equals(ip('10.0.1.11'));
    expect(control.podNamespace('default', 'b')).equals('node-1');
    expect(control.podNamespace('team', 'c')).equals('pod/team/c');
    expect(control.podNamespace('default', 'nobody')).equals(undefined);
    expect(control.config('nowhere', 0)).equals(undefined);
    expect(control.operations('nowhere')).to.deep.equal([]);
  });

  it('gives addresses of a podCIDR in order, around those that are given', () => {
    const pods = [{ name: 'a' }, { name: 'b', address: ip('10.244.0.3') }, { name: 'c' }];
    const control = new Control(sample({ network: flannel(), pods }));
    const addresses = pods.map(({ name }) => formatIPv4(control.podAddress('default', name) ?? ip('0.0.0.0')));
    expect(addresses).to.deep.equal(['10.244.0.2', '10.244.0.3', '10.244.0.4']);
  });

  it('builds only the host that is asked for, with equal ids in any order', () => {
    const scenario = sample({ network: calico(pool({ vxlanMode: 'CrossSubnet' })) });
    const [forth, back] = [new Control(scenario), new Control(scenario)];
    const names = scenario.hosts.map(({ name }) => name);
    const there = names.map((name) => forth.config(name, 0));
    const here = [...names].reverse().map((name) => back.config(name, 0));
    expect(here.reverse()).to.deep.equal(there);
  });

  it('knows the origin of every entry', () => {
    for (const network of [flannel(), calico(pool({ ipipMode: 'Always' })), native]) {
      const scenario = sample({ network });
      const control = new Control(scenario);
      for (const namespace of scenario.hosts.flatMap(({ name }) => control.namespacesOf(name))) {
        const config = control.config(namespace, 0);
        const made = [...(config?.links ?? []), ...(config?.addresses ?? [])].filter(({ id }) => id !== 0);
        const lo = made.length;
        expect(lo).above(0);
        for (const { id } of [
          ...made,
          ...(config?.routes ?? []),
          ...(config?.fdb ?? []),
          ...(config?.neighbours ?? []),
        ])
          expect(control.provenance.get(id)?.source).to.have.property('file', 'sample.yaml');
      }
    }
  });

  it("lets Canal's pods have the host's MTU over flannel's smaller one, as real Canal does", () => {
    const network = { type: 'canal', flannel: flannel().flannel, vethMtu: 0, ...source() } as const;
    const control = new Control(sample({ network }));
    expect(mtus(control.config('node-1', 0))).to.include({ 'flannel.1': 8951 });
    expect(mtus(control.config('pod/default/pod-node-1', 0))).to.include({ eth0: 9001 });
  });

  it("puts a host's parameters where they belong: defaults before interfaces, its own word after the agents'", () => {
    const sysctls = new Map([
      ['net.ipv4.conf.default.rp_filter', 1],
      ['net.ipv4.conf.ens5.rp_filter', 2],
      ['net.ipv4.ip_forward', 0],
    ]);
    const control = new Control(sample({ network: calico(pool()), host: { sysctls } }));
    const values = control.config('node-1', 0)?.sysctls;
    const veth = control.config('node-1', 0)?.links.at(-1)?.name;
    expect(values?.get('net.ipv4.conf.ens5.rp_filter')).equals(2);
    expect(values?.get(`net.ipv4.conf.${veth}.rp_filter`)).equals(1);
    expect(values?.get('net.ipv4.ip_forward')).equals(0);
  });
});

describe('changes', () => {
  const changes = [
    commands(5 * SECOND, 'node-1', 'ip link set flannel.1 mtu 1400'),
    commands(9 * SECOND, 'node-1', 'ip route add 192.0.2.0/24 via 203.0.113.1', 'ip frobnicate'),
    commands(9 * SECOND, 'pod/default/pod-node-2', 'ip route del default'),
  ];

  it('take place at their time, and can be asked for in any order', () => {
    const control = new Control(sample({ network: flannel(), changes }));
    expect(control.changeTimes()).to.deep.equal([5 * SECOND, 9 * SECOND]);
    for (const [at, mtu] of [
      [9 * SECOND, 1400],
      [5 * SECOND - 1, 8951],
      [5 * SECOND, 1400],
      [0, 8951],
    ] as const) {
      expect(mtus(control.config('node-1', at))).to.include({ 'flannel.1': mtu });
    }
    expect(routes(control.config('pod/default/pod-node-2', 9 * SECOND))).not.to.include(
      'default via 10.244.1.1 dev eth0',
    );
  });

  it('that are refused are told, once', () => {
    const control = new Control(sample({ network: flannel(), changes }));
    control.config('node-1', 9 * SECOND);
    control.config('node-1', 0);
    control.config('node-1', 9 * SECOND);
    expect(control.refusals().map(({ at, place, what, error }) => [at, place, what, error])).to.deep.equal([
      [9 * SECOND, 'node-1', 'ip frobnicate', 'unsupported'],
      [9 * SECOND, 'node-1', 'ip route add 192.0.2.0/24 via 203.0.113.1', 'ENETUNREACH'],
    ]);
  });

  it('on a hostNetwork pod are on its host; on a pod without network they are refused', () => {
    const pods = [
      { name: 'a', hostNetwork: true },
      ...Array.from({ length: 5 }, (_, index) => ({ name: `p${index}` })),
    ];
    const on = (name: string) => commands(SECOND, `pod/default/${name}`, 'ip route del default');
    const network = calico(pool({ cidr: cidr('10.244.0.0/30'), blockSize: 30 }));
    const control = new Control(sample({ network, pods, changes: [on('a'), on('p4')] }));
    expect(routes(control.config('node-1', SECOND))).not.to.include('default via 10.0.1.1 dev ens5');
    expect(control.refusals().map(({ place, error }) => `${place}: ${error}`)).to.deep.equal([
      'host/node-1: exhausted',
      'pod/default/p4: no-namespace',
    ]);
  });

  it('that delete one end of a veth delete the other', () => {
    const control = new Control(
      sample({ network: calico(pool()), changes: [commands(SECOND, 'pod/default/pod-node-1', 'ip link del eth0')] }),
    );
    const names = (at: number) => control.config('node-1', at)?.links.map(({ name }) => name.slice(0, 4));
    expect(names(0)).to.deep.equal(['lo', 'ens5', 'cali']);
    expect(names(SECOND)).to.deep.equal(['lo', 'ens5']);
    expect(control.refusals()).to.deep.equal([]);
  });
});

describe('the VPC', () => {
  it('has an ENI a host, with a MAC that shows its address', () => {
    const fabric = new Control(sample({ network: flannel() })).fabric(0);
    expect(fabric.enis.map(({ name, mac }) => `${name} ${formatMac(mac)}`)).to.deep.equal([
      'eni-node-1 02:00:0a:00:01:0b',
      'eni-node-2 02:00:0a:00:02:0c',
      'eni-node-3 02:00:0a:00:01:0d',
    ]);
    expect(fabric.enis[0]?.attachment).to.deep.equal({ namespace: 'node-1', link: 'ens5' });
  });

  it('gets a route a node for native routing, and for nothing else', () => {
    const targets = (network: typeof native | ReturnType<typeof flannel>) =>
      new Control(sample({ network })).fabric(0).routeTables[0]?.routes.map(({ target }) => target);
    expect(targets(flannel())).to.deep.equal([{ kind: 'local' }]);
    expect(targets(native)).to.deep.equal([
      { kind: 'local' },
      ...['eni-node-1', 'eni-node-2', 'eni-node-3'].map((eni) => ({ kind: 'eni', eni })),
    ]);
  });

  for (const { aws, quota, hosts, failures } of [
    { aws: '2017', quota: undefined, hosts: 49, failures: 0 },
    { aws: '2017', quota: undefined, hosts: 52, failures: 3 },
    { aws: '2025', quota: undefined, hosts: 52, failures: 0 },
    { aws: '2025', quota: 10, hosts: 12, failures: 3 },
  ] as const) {
    it(`refuses ${failures} of ${hosts} routes in ${aws} with quota ${quota}`, () => {
      const control = new Control(
        sample({ network: native, hosts, profile: { aws }, ...(quota === undefined ? {} : { quota }) }),
      );
      expect(control.fabricFailures).to.have.length(failures);
      for (const failure of control.fabricFailures) expect(failure.error).equals('RouteLimitExceeded');
      if (aws === '2017' && failures > 0)
        expect(control.fabricFailures[0]?.what).equals('CreateRoute 10.244.49.0/24 in main');
    });
  }

  it('refuses a route inside its own range, and one that is there', () => {
    const scenario = sample({ network: native, host: { podCIDR: cidr('10.0.128.0/24') } });
    expect(new Control(scenario).fabricFailures.map(({ error }) => error)).to.deep.equal([
      ...Array.from({ length: 3 }, () => 'InvalidParameterValue'),
    ]);
    const twice = sample({ network: native, host: { podCIDR: cidr('10.244.0.0/24') } });
    expect(new Control(twice).fabricFailures.map(({ error }) => error)).to.deep.equal([
      'RouteAlreadyExists',
      'RouteAlreadyExists',
    ]);
  });
});
