import { expect } from 'chai';
import type { ProbeResult } from '../engine/result.js';
import { Simulation } from '../engine/simulate.js';
import { formatProblem } from '../scenario/format.js';
import { readScenario } from '../scenario/read.js';
import { type Diagnosis, diagnose } from './diagnose.js';

/** What differs between the small scenarios of these tests. */
interface Small {
  readonly checks?: readonly [boolean, boolean];
  readonly ingress?: string;
  readonly egress?: string;
  readonly network?: string;
  readonly zones?: 1 | 2;
  readonly probe: string;
  readonly more?: string;
}

const FLANNEL = '{type: flannel, net-conf.json: {Network: 10.244.0.0/16, Backend: {Type: vxlan}}}';
const calico = (mode: string) =>
  `{type: calico, pools: [{apiVersion: projectcalico.org/v3, kind: IPPool, metadata: {name: p}, spec: {cidr: 10.244.0.0/16, ipipMode: ${mode}}}]}`;
const EVERYTHING = '{protocol: all, ANYWHERE: 0.0.0.0/0}';

function textOf({
  checks = [false, false],
  ingress,
  egress,
  network = FLANNEL,
  zones = 1,
  probe,
  more,
}: Small): string {
  const rules = (text: string | undefined, way: string) => text ?? EVERYTHING.replace('ANYWHERE', way);
  return `version: 1
name: small
fabric:
  type: aws
  vpc: {cidr: 10.0.0.0/16}
  subnets:
    a: {zone: eu-west-1a, cidr: 10.0.1.0/24}
    b: {zone: eu-west-1b, cidr: 10.0.2.0/24}
  securityGroups:
    nodes:
      ingress: [${rules(ingress, 'from')}]
      egress: [${rules(egress, 'to')}]
hosts:
  node-a: {subnet: a, address: 10.0.1.11, securityGroups: [nodes], sourceDestCheck: ${checks[0]}}
  node-b: {subnet: ${zones === 1 ? 'a, address: 10.0.1.12' : 'b, address: 10.0.2.12'}, securityGroups: [nodes], sourceDestCheck: ${checks[1]}}
network: ${network}
pods: [a on node-a, b on node-b]
${more ?? ''}
probes:
  - {${probe}}
`;
}

function run(text: string): { result: ProbeResult; diagnosis: Diagnosis | undefined } {
  const outcome = readScenario('small.yaml', text);
  if ('problems' in outcome) throw new Error(outcome.problems.map((problem) => formatProblem(problem)).join('\n'));
  const { scenario } = outcome;
  const [probe] = scenario.probes;
  if (probe === undefined) throw new Error('no probe');
  const result = new Simulation(scenario, 'full').probe(probe);
  return { result, diagnosis: diagnose(scenario, result) };
}

/** The scenario as a mend says that it should be. */
function mended(text: string, mend: string): string {
  const check = /^set hosts\.(\S+)\.sourceDestCheck to false$/.exec(mend);
  if (check) return replaced(text, new RegExp(`(  ${check[1]}: .*sourceDestCheck: )true`), '$1false');
  const rule = /^add to the (ingress|egress) rules of nodes: (\{.*\})$/.exec(mend);
  if (rule) return replaced(text, new RegExp(`(${rule[1]}: \\[)(\\]?)`), `$1${rule[2]}, $2`);
  throw new Error(`no edit: ${mend}`);
}

function replaced(text: string, what: RegExp, by: string): string {
  const edited = text.replace(what, by);
  expect(edited).to.not.equal(text);
  return edited;
}

const PODS = 'from: pod/a, to: pod/b';
const HOSTS = 'from: host/node-a, to: host/node-b';

const EDITS: readonly (readonly [string, string, Small])[] = [
  ['source-check', 'a routed pod', { checks: [true, false], network: calico('Never'), probe: PODS }],
  ['destination-check', 'a routed pod', { checks: [false, true], network: calico('Never'), probe: PODS }],
  ['security-group-ingress', 'VXLAN', { ingress: '', probe: PODS }],
  ['security-group-ingress', 'IP-in-IP', { ingress: '', network: calico('Always'), probe: PODS }],
  ['security-group-ingress', 'ICMP', { ingress: '', probe: HOSTS }],
  ['security-group-ingress', 'TCP', { ingress: '', probe: `${HOSTS}, protocol: tcp/80` }],
  ['security-group-ingress', 'UDP in fragments', { ingress: '', probe: `${HOSTS}, protocol: udp/53, size: 9500` }],
  ['security-group-ingress', 'a routed pod', { ingress: '', network: calico('Never'), probe: PODS }],
  ['security-group-egress', 'VXLAN', { egress: '', probe: PODS }],
  ['security-group-egress', 'IP-in-IP', { egress: '', network: calico('Always'), probe: PODS }],
  ['security-group-egress', 'TCP', { egress: '', probe: `${HOSTS}, protocol: tcp/80` }],
  ['security-group-egress', 'UDP', { egress: '', probe: `${HOSTS}, protocol: udp/53` }],
];

describe('a mend', () => {
  for (const [disposition, what, small] of EDITS) {
    it(`of ${disposition} of ${what} lets the probe through`, () => {
      const text = textOf(small);
      const { result, diagnosis } = run(text);
      expect(result.end.disposition).to.equal(disposition);
      const after = run(mended(text, diagnosis?.mend ?? '')).result;
      expect(after.end.disposition).to.equal('delivered');
    });
  }

  it('is a larger TTL where the way is longer than it', () => {
    expect(run(textOf({ probe: `${PODS}, ttl: 1` })).diagnosis?.mend).to.equal('send with a larger TTL');
  });

  it('of a routing loop names the nodes that it is between', () => {
    const more = `changes:
  - {at: 1s, on: node-b, run: ['ip route replace 10.244.9.0/24 via 10.0.1.11 dev eth0']}
  - {at: 1s, on: node-a, run: ['ip route replace 10.244.9.0/24 via 10.0.1.12 dev eth0']}`;
    const { result, diagnosis } = run(
      textOf({ network: calico('Never'), probe: 'from: pod/a, to: 10.244.9.9, at: 2s', more }),
    );
    expect(result.end.disposition, result.end.detail).to.equal('ttl-exceeded');
    expect(diagnosis?.why).to.contain('a routing loop, packets to 10.244.9.9 go round between node-a and node-b');
    expect(diagnosis?.mend).to.contain('between node-a and node-b').and.to.not.contain('TTL');
  });

  it('of a missing VPC route leads to the host of the address, where there is one', () => {
    const network = calico('Never');
    const owned = run(textOf({ network, zones: 2, probe: PODS }));
    expect(owned.result.end.disposition).to.equal('vpc-no-route');
    expect(owned.diagnosis?.mend).to.match(/a route for 10\.244\.\d+\.\d+\/32 to host\/node-b,/);
    const foreign = run(textOf({ network, probe: 'from: host/node-a, to: 8.8.8.8' }));
    expect(foreign.result.end.disposition).to.equal('vpc-no-route');
    expect(foreign.diagnosis?.mend).to.equal(undefined);
  });

  it('of the reverse path filter names both settings that count', () => {
    const more = `changes: [{at: 1s, on: node-a, run: ['sysctl -w net.ipv4.conf.eth0.rp_filter=1']}]`;
    const small = { network: calico('Always'), zones: 2, more, probe: 'from: pod/b, to: host/node-a, at: 2s' } as const;
    const { result, diagnosis } = run(textOf(small));
    expect(result.end.disposition).to.equal('reverse-path');
    expect(diagnosis?.mend).to.contain('net.ipv4.conf.all.rp_filter and net.ipv4.conf.eth0.rp_filter to 0');
    for (const to of [
      ['net.ipv4.conf.all.rp_filter=0', 'net.ipv4.conf.eth0.rp_filter=0'],
      ['net.ipv4.conf.all.rp_filter=2'],
    ]) {
      const commands = to.map((set) => `'sysctl -w ${set}'`).join(', ');
      const text = textOf({ ...small, more: more.replace(`']}`, `', ${commands}]}`) });
      expect(run(text).result.end.disposition).to.equal('delivered');
    }
  });
});
