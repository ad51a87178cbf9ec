import { expect } from 'chai';
import { formatCidr } from '../../packet/address.js';
import type { ScenarioRoute } from '../../scenario/aws-fabric.js';
import type { Network, Scenario } from '../../scenario/scenario.js';
import { Control } from '../control.js';
import { cidr, flannel, sample, source } from '../sample.js';

interface Options {
  readonly routeTables?: readonly string[];
  readonly assumptions?: Scenario['assumptions'];
  readonly routes?: readonly ScenarioRoute[];
  readonly quota?: number;
}

/** Three hosts, the second one's subnet with a table of its own. */
function control({ routeTables, assumptions = {}, routes = [], quota }: Options = {}): Control {
  const plain = flannel();
  const backend = { type: 'aws-vpc', routeTables } as const;
  const network: Network = { ...plain, flannel: { ...plain.flannel, backend } };
  const scenario = sample({ network, profile: { flannel: '0.8' } });
  const { fabric } = scenario;
  const table = { vpc: 'vpc', propagation: [], ...source() };
  return new Control({
    ...scenario,
    assumptions,
    fabric: {
      ...fabric,
      subnets: fabric.subnets.map((subnet) => ({ ...subnet, routeTable: subnet.name === 'a' ? 'main' : 'far' })),
      routeTables: [
        { ...table, name: 'main', quota, routes },
        { ...table, name: 'far', quota: undefined, routes: [] },
      ],
    },
  });
}

/** What leads out of a table to an ENI, or nowhere. */
function routesOf(of: Control, name: string): string[] {
  const table = of.fabric(0).routeTables.find((one) => one.name === name);
  return (table?.routes ?? []).flatMap(({ destination, target }) =>
    target.kind === 'local' ? [] : [`${formatCidr(destination)} ${target.kind === 'eni' ? target.eni : target.kind}`],
  );
}

function written(destination: string, target: ScenarioRoute['target']): ScenarioRoute {
  return { destination: cidr(destination), target, ...source() };
}

const [ONE, TWO, THREE] = ['10.244.0.0/24 eni-node-1', '10.244.1.0/24 eni-node-2', '10.244.2.0/24 eni-node-3'];

describe("flannel's aws-vpc backend", () => {
  it("puts a host's route into the table of its own subnet alone", () => {
    expect(routesOf(control(), 'main')).to.deep.equal([ONE, THREE]);
    expect(routesOf(control(), 'far')).to.deep.equal([TWO]);
  });

  it('puts all of them into each table that RouteTableID names', () => {
    const both = control({ routeTables: ['main', 'far'] });
    expect(routesOf(both, 'main')).to.deep.equal([ONE, TWO, THREE]);
    expect(routesOf(both, 'far')).to.deep.equal([ONE, TWO, THREE]);
  });

  it('gets from EC2 that a named table does not exist', () => {
    const { fabricFailures } = control({ routeTables: ['rtb-1'] });
    expect(fabricFailures.map(({ agent, error }) => `${agent} ${error}`)).to.deep.equal(
      Array.from({ length: 3 }, () => 'flannel InvalidRouteTableID.NotFound'),
    );
  });

  it('stands in the quota: who comes last gets no route', () => {
    const full = control({ routeTables: ['main'], quota: 3 });
    expect(routesOf(full, 'main')).to.deep.equal([ONE, TWO]);
    expect(full.fabricFailures.map(({ what, error }) => `${error} ${what}`)).to.deep.equal([
      'RouteLimitExceeded CreateRoute 10.244.2.0/24 in main',
    ]);
  });

  it('takes out blackholes inside Network and what leads to its own range, and nothing else', () => {
    const there = [
      written('10.244.9.0/24', { kind: 'blackhole' }),
      written('172.16.0.0/12', { kind: 'blackhole' }),
      written('10.244.0.0/24', { kind: 'host', host: 'node-3', link: undefined }),
      written('10.244.8.0/24', { kind: 'host', host: 'node-3', link: undefined }),
    ];
    const after = control({ routes: there });
    expect(routesOf(after, 'main')).to.deep.equal(['172.16.0.0/12 blackhole', '10.244.8.0/24 eni-node-3', ONE, THREE]);
    expect(after.fabricFailures).to.deep.equal([]);
  });

  it('turns the check of each host off where it may, and says that it rests on that', () => {
    const checks = (of: Control) => of.fabric(0).enis.map(({ sourceDestCheck }) => sourceDestCheck);
    expect(checks(control())).to.deep.equal([false, false, false]);
    expect(control().assumed).to.deep.equal([{ code: 'flannel-may-turn-check-off', value: true }]);
    const forbidden = control({ assumptions: { 'flannel-may-turn-check-off': false } });
    expect(checks(forbidden)).to.deep.equal([true, true, true]);
    expect(forbidden.assumed).to.deep.equal([{ code: 'flannel-may-turn-check-off', value: false }]);
  });

  it("makes nothing on the host; pods have the interface's MTU", () => {
    const config = control().config('node-1', 0);
    expect(config?.links.map(({ name }) => name)).to.include.members(['lo', 'ens5', 'cni0']);
    expect(config?.links.some(({ kind }) => kind === 'vxlan')).equals(false);
    const pod = control().config('pod/default/pod-node-1', 0);
    expect(pod?.links.find(({ name }) => name === 'eth0')?.mtu).equals(9001);
  });
});
