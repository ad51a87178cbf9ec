import { expect } from 'chai';
import { simulate } from '../engine/simulate.js';
import { readScenario } from '../scenario/read.js';
import { Control } from './control.js';
import { routes } from './show.js';

/** Two racks, a router that is in both, and hosts; parts may be put in place of others. */
function text(edits: readonly (readonly [string, string])[] = []): string {
  const whole = `version: 1
name: racks
fabric:
  type: lan
  segments:
    one: {cidr: 192.168.1.0/24}
    two: {cidr: 192.168.2.0/24, mtu: 9000}
  routers:
    core: {segments: {one: 192.168.1.1, two: 192.168.2.1}, routes: [{destination: 10.244.1.0/24, via: 192.168.2.13}]}
hosts:
  a: {subnet: one, address: 192.168.1.11}
  b: {subnet: one, address: 192.168.1.12}
  c: {subnet: two, address: 192.168.2.13}
network: {type: native}
probes: [host/a -> host/b icmp, host/a -> host/c icmp, 'host/a -> 192.168.1.99 icmp']
`;
  const native = whole.replaceAll(/(address: 192\.168\.(\d)\.(\d+))\}/g, '$1, podCIDR: 10.244.$2$3.0/24}');
  return edits.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`no ${from}`);
    return done.replace(from, () => to);
  }, native);
}

function scenario(edits: readonly (readonly [string, string])[] = []) {
  const read = readScenario('lan.yaml', text(edits));
  if ('problems' in read) throw new Error(read.problems.map(({ code, path }) => `${path} ${code}`).join());
  return read.scenario;
}

const codes = (from: string, to: string): string[] => {
  const read = readScenario('lan.yaml', text([[from, to]]));
  return 'problems' in read ? read.problems.map(({ code }) => code) : [];
};

describe('a fabric of plain Ethernet', () => {
  it('is bridges and routers, with the MTUs and routes that it says', () => {
    const control = new Control(scenario());
    expect(control.lanNamespaces).to.deep.equal(['segment/one', 'segment/two', 'router/core']);
    expect(
      control.config('segment/two', 0)?.links.map(({ name, kind, mtu }) => `${name} ${kind} ${mtu}`),
    ).to.deep.equal(['lo loopback 65536', 'br0 bridge 9000', 'port0 veth 9000', 'port1 veth 9000']);
    expect(routes(control.config('router/core', 0))).to.include('10.244.1.0/24 via 192.168.2.13 dev eth1 proto static');
    expect(routes(control.config('a', 0))).to.include('default via 192.168.1.1 dev eth0');
    expect(control.config('c', 0)?.links.find(({ name }) => name === 'eth0')?.mtu).to.equal(9000);
  });

  it('carries what its MACs and routes say', () => {
    expect(simulate(scenario()).map(({ end, reply }) => [end.disposition, reply])).to.deep.equal([
      ['delivered', 'delivered'],
      ['delivered', 'delivered'],
      ['neighbour-unresolved', 'none'],
    ]);
  });

  it('has no default route where a segment has no router', () => {
    const alone = scenario([['one: 192.168.1.1, ', '']]);
    expect(routes(new Control(alone).config('a', 0)).filter((route) => route.startsWith('default'))).to.deep.equal([]);
    expect(simulate(alone).map(({ end }) => end.disposition)).to.deep.equal([
      'delivered',
      'no-route',
      'neighbour-unresolved',
    ]);
  });

  it('has addresses of its own, and none of what AWS has', () => {
    expect(codes('192.168.1.12,', '192.168.1.1,')).to.deep.equal(['duplicate-address']);
    expect(codes('192.168.1.12,', '192.168.1.255,')).to.deep.equal(['reserved-address']);
    expect(codes('192.168.1.12,', '192.168.2.12,')).to.deep.equal(['outside-range']);
    expect(codes('core: {segments: {one: 192.168.1.1,', 'core: {segments: {one: 192.168.2.7,')).to.deep.equal([
      'outside-range',
    ]);
    expect(codes('core: {segments: {one:', 'core: {segments: {three:')).to.deep.equal(['unknown-subnet']);
    expect(codes('192.168.2.0/24,', '192.168.1.128/25,')).to.include('overlap');
    expect(codes('b: {', 'b: {sourceDestCheck: false, ')).to.deep.equal(['unsupported']);
    expect(codes('b: {', 'b: {securityGroups: [nodes], ')).to.include('unsupported');
    const awsVpc =
      'profile: {flannel: "0.8"}\nnetwork: {type: flannel, net-conf.json: {Network: 10.244.0.0/16, Backend: {Type: aws-vpc}}}';
    expect(codes('network: {type: native}', awsVpc)).to.include('conflict');
    expect(codes('type: lan', 'type: wan')).to.include('bad-value');
    expect(codes('type: lan', 'type: aws')).to.include('unknown-field');
  });
});
