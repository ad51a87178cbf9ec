import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { formatCidr, formatIPv4 } from '../packet/address.js';
import { EXAMPLE } from './fixtures/example.js';
import { formatProblem } from './format.js';
import { Lines } from './position.js';
import { parseProbe, patched, readScenario, type ScenarioOutcome } from './read.js';
import type { Scenario } from './scenario.js';

function scenarioOf(result: ScenarioOutcome): Scenario {
  if ('scenario' in result) return result.scenario;
  throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
}

const codes = (result: ReturnType<typeof readScenario>) =>
  'problems' in result ? result.problems.map(({ code, line }) => `${line} ${code}`) : [];

const example = (from = '', to = '') =>
  readScenario(
    'x.yaml',
    EXAMPLE.replace(from, () => to),
  );

describe('reading a scenario', () => {
  const scenario = scenarioOf(example());

  it('fills in defaults', () => {
    expect(scenario.profile).to.deep.equal({ aws: '2025', flannel: '0.28', calico: '3.28', kernel: '6.1' });
    expect(scenario.hosts[1]).to.deep.include({
      sourceDestCheck: true,
      securityGroups: ['default'],
      forwardPolicy: 'ACCEPT',
    });
    expect(scenario.fabric.routeTables.map(({ name }) => name)).to.deep.equal(['main', 'far']);
    expect(scenario.probes.map(({ df, ttl, at }) => [df, ttl, at])).to.deep.equal([
      [false, 64, undefined],
      [false, 64, 5_000_000],
      [false, 64, undefined],
    ]);
  });

  it('gives hosts without a podCIDR the next free /24 of Network, in file order', () => {
    expect(scenario.hosts.map(({ podCIDR }) => podCIDR && formatCidr(podCIDR))).to.deep.equal([
      '10.244.1.0/24',
      '10.244.0.0/24',
    ]);
    const both = scenarioOf(
      readScenario('x', EXAMPLE.replace('    podCIDR: 10.244.1.0/24\n', '').replace(' at 10.244.0.10', '')),
    );
    expect(both.hosts.map(({ podCIDR }) => podCIDR && formatCidr(podCIDR))).to.deep.equal([
      '10.244.0.0/24',
      '10.244.1.0/24',
    ]);
  });

  it("adds AWS's egress rule and the default group where they are used", () => {
    const [nodes, fallback] = scenario.fabric.securityGroups;
    expect(nodes?.egress).to.have.length(1);
    expect(nodes?.egress[0]).to.deep.include({ protocol: undefined, peer: { cidr: { address: 0, length: 0 } } });
    expect(fallback?.name).to.equal('default');
    expect(fallback?.ingress[0]?.peer).to.deep.equal({ group: 'default' });
    expect(nodes?.ingress.map(({ protocol }) => protocol)).to.deep.equal([4, 17, 1]);
    expect(nodes?.ingress.map(({ icmp }) => icmp)).to.deep.equal([undefined, undefined, { type: 8, code: undefined }]);
  });

  it('reads pods in each form', () => {
    expect(
      scenario.pods.map(({ namespace, name, host, hostNetwork }) => [namespace, name, host, hostNetwork]),
    ).to.deep.equal([
      ['default', 'a', 'node-a', false],
      ['team', 'b', 'node-b', false],
      ['default', 'c', 'node-b', true],
    ]);
    expect(scenario.pods[1]?.address && formatIPv4(scenario.pods[1].address)).to.equal('10.244.0.10');
    expect(scenario.pods[2]?.labels).to.deep.equal({ app: 'web' });
  });

  it('names probes by their shorthand and orders them by time', () => {
    const early = scenarioOf(example('at: 5s', 'at: 1.5s'));
    expect(early.probes.map(({ name }) => name)).to.deep.equal([
      'pod/a -> pod/team/b icmp',
      'large',
      'host/node-b -> 10.0.0.9 udp/53',
    ]);
    expect(early.probes[1]?.at).to.equal(1_500_000);
    const spaced = scenarioOf(example('pod/a -> pod/team/b icmp', 'pod/a  ->  pod/team/b'));
    expect(spaced.probes[0]?.name).to.equal('pod/a -> pod/team/b icmp');
  });

  it('writes places in one form', () => {
    const short = scenarioOf(
      example('path: [node-a/flannel.1,', 'path: [host/node-a/flannel.1, pod/a, pod/team/b/eth0, node-a,'),
    );
    expect(short.probes[1]?.expect?.path).to.deep.equal([
      'node-a/flannel.1',
      'pod/default/a',
      'pod/team/b/eth0',
      'node-a',
      'router/a',
      'eni/node-b',
    ]);
  });

  it('gives every value the place that it is written at', () => {
    const at = (offset: number | undefined) => new Lines(EXAMPLE).position(offset ?? -1);
    expect(at(scenario.hosts[1]?.source.offset)).to.deep.equal({ line: 36, col: 3 });
    expect(EXAMPLE.slice(scenario.hosts[1]?.source.offset)).to.match(/^node-b: /);
    expect(EXAMPLE.slice(scenario.fabric.routeTables[1]?.routes[1]?.source.offset)).to.match(
      /^\{destination: 10\.244\.1/,
    );
    const [first] = scenario.changes;
    expect(EXAMPLE.slice(first?.kind === 'commands' ? first.commands[0]?.source.offset : 0)).to.match(/^'ip route add/);
  });

  it('reads net-conf.json from JSON text', () => {
    const json =
      '|\n    {"Network": "10.244.0.0/16", "EnableNFTables": false, "Backend": {"Type": "VXLAN", "VNI": 4096, "Port": 4789}}';
    const text = EXAMPLE.replace('{Network: 10.244.0.0/16, Backend: {Type: vxlan, DirectRouting: true}}', json);
    const { network } = scenarioOf(
      readScenario('x', text.replace('{net-conf.json: {Backend: {DirectRouting: null}}}', '{vethMtu: 1400}')),
    );
    expect(network.type === 'canal' && network.flannel.backend).to.deep.equal({
      type: 'vxlan',
      vni: 4096,
      port: 4789,
      directRouting: false,
      mtu: undefined,
    });
  });

  it('allows pod ranges that overlap the VPC', () => {
    const text = EXAMPLE.replaceAll('10.244.', '10.0.').replace('10.0.1.0/24, target', '10.9.0.0/24, target');
    scenarioOf(readScenario('x', text));
  });

  it('reads each type of network', () => {
    const base = EXAMPLE.slice(0, EXAMPLE.indexOf('changes:'))
      .replace(/^network:\n.*\n.*\n/m, 'network: NETWORK\n')
      .replace('mtu: 1500}', 'mtu: 1500, podCIDR: 10.244.0.0/24}');
    const networkOf = (network: string) =>
      scenarioOf(
        readScenario(
          'x',
          base.replace('NETWORK', () => network),
        ),
      ).network;
    const conf = 'net-conf.json: {Network: 10.244.0.0/16, Backend: {Type: vxlan}}';
    expect(networkOf(`{type: flannel, ${conf}}`)).to.have.nested.property('flannel.backend.port', 8472);
    expect(networkOf(`{type: canal, vethMtu: 1400, ${conf}}`)).to.have.property('vethMtu', 1400);
    expect(networkOf('{type: native}')).to.deep.include({ type: 'native', podMtu: undefined });
    const spec = '{cidr: 10.244.0.0/16, ipipMode: CrossSubnet, natOutgoing: true, nodeSelector: all()}';
    const pool = `{apiVersion: crd.projectcalico.org/v1, kind: IPPool, metadata: {name: a, uid: x}, spec: ${spec}}`;
    const calico = networkOf(`{type: calico, pools: [${pool}]}`);
    expect(calico.type === 'calico' && calico.pools[0]).to.deep.include({
      name: 'a',
      ipipMode: 'CrossSubnet',
      vxlanMode: 'Never',
      natOutgoing: true,
      blockSize: 26,
      disabled: false,
    });
  });

  it('stops an agent on all hosts unless told', () => {
    const [, stop] = scenarioOf(example(', hosts: [node-a]}', '}')).changes;
    expect(stop).to.deep.include({ kind: 'stop', agent: 'flannel', at: 60_000_000, hosts: ['node-a', 'node-b'] });
  });

  it('reports all errors at once: a broken host hides no error of a probe', () => {
    const text = EXAMPLE.replace('subnet: b, address: 10.0.2.11', 'subnet: [b], address: 10.0.2')
      .replace('seed: 7', 'sead: 7')
      .replace('Type: vxlan', 'Type: udp')
      .replace('team/b on node-b', 'team/b on node-c')
      .replace('at: 10s', 'at: soon')
      .replace('-> 10.0.0.9 udp/53', '-> pod/nobody udp/53')
      .replace('disposition: delivered', 'disposition: arrived')
      .replace('{large: source-check}', '{larg: source-check}');
    expect(codes(readScenario('x.yaml', text))).to.deep.equal([
      '6 unknown-field',
      '36 wrong-type',
      '36 bad-address',
      '39 unsupported',
      '42 unknown-host',
      '48 bad-duration',
      '59 unknown-disposition',
      '65 unknown-pod',
      '69 unknown-probe',
    ]);
  });

  it('reports one problem a cause', () => {
    expect(codes(example('type: canal', 'type: canel'))).to.deep.equal(['38 bad-value']);
    expect(codes(example('address: 10.0.1.11', 'adress: 10.0.1.11'))).to.deep.equal(['31 unknown-field']);
    expect(codes(example('stop: flannel', 'stop: 3'))).to.deep.equal(['49 wrong-type']);
    expect(
      codes(example('  - a on node-a\n', '  - {a: b}\n')).filter((code) => code.includes('unknown-pod')),
    ).to.deep.equal([]);
    expect(codes(example('  node-b: {', '  node_b: {')).filter((code) => code.includes('bad-'))).to.deep.equal([
      '36 bad-name',
    ]);
  });

  it('asks of no pod to be in a pool that could not be read', () => {
    const pools = (cidr: string, more = '') =>
      `{type: calico, pools: [{apiVersion: projectcalico.org/v3, kind: IPPool, metadata: {name: p}, spec: {cidr: ${cidr}${more}}}]}`;
    const text = EXAMPLE.slice(0, EXAMPLE.indexOf('changes:')).replace(/^network:\n.*\n.*\n/m, 'network: NETWORK\n');
    const problemsOf = (network: string) => {
      const outcome = readScenario('x', text.replace('NETWORK', network));
      return 'problems' in outcome ? outcome.problems.map(({ code, expected }) => `${code}: ${expected}`) : [];
    };
    expect(problemsOf(pools('10.244.0.0/33'))).to.have.length(1);
    expect(problemsOf(pools('10.244.0.0/16', ', disabled: true'))).to.deep.equal([
      'outside-range: no address: no pool is enabled',
    ]);
  });

  it('reports every YAML error, and beside them only what holds by itself', () => {
    const text = EXAMPLE.replace('cidr: 10.0.0.0/16, mtu', 'cidr: 10.0.0.1/16, mtu')
      .replace('podCIDR:', '\tpodCIDR:')
      .replace('seed: 7', 'seed: "a');
    const found = codes(readScenario('x.yaml', text));
    expect(
      found.every((code) => /yaml-syntax|tab-indentation|duplicate-key/.test(code)),
      found.join(),
    ).to.equal(true);
    const above = EXAMPLE.replace('seed: 7', 'sead: 7').replace('name: large', 'name: "large');
    expect(codes(readScenario('x.yaml', above))[0]).to.equal('6 unknown-field');
  });
});

describe('patches', () => {
  it('apply to the file and read as it does', () => {
    expect(scenarioOf(patched('x', EXAMPLE, 0, 'brokenBy')).hosts[0]?.sourceDestCheck).to.equal(true);
    const { network, brokenBy, fixedBy } = scenarioOf(patched('x', EXAMPLE, 0, 'fixedBy'));
    expect(network.type === 'canal' && network.flannel.backend).to.include({ directRouting: false });
    expect([...brokenBy, ...fixedBy]).to.deep.equal([]);
  });

  it('give their values the places of the patch', () => {
    const text = EXAMPLE.replace('{hosts: {node-a: {sourceDestCheck: true}}}', '{hosts: {node-a: {mtu: 3}}}');
    const result = readScenario('x.yaml', text);
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem).to.include({ code: 'out-of-range', path: 'hosts.node-a.mtu' });
    expect(text.slice(problem?.offset)).to.match(/^3\}\}\}/);
  });

  it('name probes of the patched scenario, in shorthand too', () => {
    const { fixedBy } = scenarioOf(example());
    expect(fixedBy[0]?.then.map(({ probe }) => probe)).to.deep.equal(['pod/a -> pod/team/b icmp']);
    const added = EXAMPLE.replace(
      'patch: {hosts: {node-a: {sourceDestCheck: true}}}',
      'patch: {probes: [{name: new, from: pod/a, to: pod/c}]}',
    );
    expect(codes(readScenario('x', added))).to.deep.equal(['69 unknown-probe']);
    scenarioOf(readScenario('x', added.replace('{large: source-check}', '{new: delivered}')));
  });

  it('hide no error of their own behind another, nor behind one of the file', () => {
    const text = EXAMPLE.replace(
      '{hosts: {node-a: {sourceDestCheck: true}}}',
      '{hosts: {node-a: {subnet: nowhere}}}',
    ).replace('{large: source-check}', '{larg: source-chek}');
    const own = ['68 unknown-subnet', '69 unknown-probe', '69 unknown-disposition'];
    expect(codes(readScenario('x', text))).to.deep.equal(own);
    expect(codes(readScenario('x', text.replace('seed: 7', 'sead: 7')))).to.deep.equal(['6 unknown-field', ...own]);
  });

  it('are not read with what does not fit in the file', () => {
    const text = EXAMPLE.replace('seed: 7', 'seed: seven').replace(
      '{hosts: {node-a: {sourceDestCheck: true}}}',
      '{seed: 8, probes: [{name: large, from: pod/a, to: pod/c}]}',
    );
    expect(codes(readScenario('x', text))).to.deep.equal(['6 wrong-type']);
  });

  it('call no probe unknown where one could not be read', () => {
    const text = EXAMPLE.replace('name: large', 'name: [large]');
    expect(codes(readScenario('x', text))).to.deep.equal(['52 wrong-type']);
  });

  it('refuse an index that is not there', () => {
    expect(() => patched('x', EXAMPLE, 1, 'brokenBy')).to.throw(RangeError);
  });
});

describe('a probe of the command line', () => {
  const scenario = scenarioOf(example());

  it('has the grammar of the file', () => {
    const result = parseProbe('pod/a -> host/node-b tcp/80', scenario);
    expect('probe' in result && result.probe).to.deep.include({
      name: 'pod/a -> host/node-b tcp/80',
      port: 80,
      df: true,
    });
  });

  it('says what is wrong with it', () => {
    const result = parseProbe('pod/a -> pod/team/x tcp/80', scenario);
    expect('problems' in result && result.problems.map((problem) => formatProblem(problem))).to.deep.equal([
      [
        '--probe:1:14: error unknown-pod: --probe: no pod "team/x"',
        '    1 | pod/a -> pod/team/x tcp/80',
        '      |              ^^^^^^',
        '   expected one of a, team/b, c; did you mean "team/b"?',
      ].join('\n'),
    ]);
  });
});

describe('the example of docs/scenario-language.md', () => {
  const page = readFileSync(new URL('../../docs/scenario-language.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  it('is a scenario', () => {
    expect(examples).to.have.length(1);
    for (const text of examples) scenarioOf(readScenario('docs', text));
  });
});
