import { expect } from 'chai';
import { formatIPv4 } from '../../packet/address.js';
import { EXAMPLE } from '../fixtures/example.js';
import { formatProblem } from '../format.js';
import { patched, readScenario } from '../read.js';
import type { Scenario } from '../scenario.js';
import type { ReadFile } from './include.js';

/** A folder of files, by path. */
const folder =
  (files: Readonly<Record<string, string>>): ReadFile =>
  (path) => {
    const text = files[path];
    return text === undefined ? { why: 'a file that is there', near: Object.keys(files) } : { text };
  };

function read(text: string, files: Readonly<Record<string, string>>): Scenario {
  const outcome = readScenario('dir/x.yaml', text, folder(files));
  if ('problems' in outcome) throw new Error(outcome.problems.map((one) => formatProblem(one)).join('\n'));
  return outcome.scenario;
}

function problems(text: string, files: Readonly<Record<string, string>>): string[] {
  const outcome = readScenario('dir/x.yaml', text, folder(files));
  if ('scenario' in outcome) return [];
  return outcome.problems.map(({ file, line, col, code }) => `${file}:${line}:${col} ${code}`);
}

const podsOf = ({ pods }: Scenario) => pods.map(({ namespace, name, host }) => `${namespace}/${name} on ${host}`);
const POD = (name: string, host: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec: {nodeName: ${host}}\n`;
const POOL = (name: string, cidr: string) =>
  `{apiVersion: projectcalico.org/v3, kind: IPPool, metadata: {name: ${name}}, spec: {cidr: ${cidr}}}`;

describe('include', () => {
  const base = { 'dir/base.yaml': EXAMPLE };
  const over = (text: string) => `version: 1\nname: over\ninclude: [base.yaml]\n${text}`;

  it('takes what a file lacks from the scenario that it includes, without its patches', () => {
    const { name, hosts, brokenBy, fixedBy } = read(over(''), base);
    expect(name).to.equal('over');
    expect(hosts.map((host) => host.name)).to.deep.equal(['node-a', 'node-b']);
    expect([brokenBy, fixedBy]).to.deep.equal([[], []]);
  });

  it('lays fields of maps over each other, null takes one out', () => {
    const { hosts, seed } = read(over('seed: null\nhosts: {node-b: {mtu: 1400}, node-c: null}\n'), base);
    expect(hosts.map(({ mtu }) => mtu)).to.deep.equal([9001, 1400]);
    expect(seed).to.equal(1);
  });

  it('joins pods and probes, those of included files first', () => {
    const before = read(EXAMPLE, {});
    const after = read(over('pods: [z on node-a]\nprobes: [pod/z -> host/node-a]\n'), base);
    expect(podsOf(after)).to.deep.equal([...podsOf(before), 'default/z on node-a']);
    expect(after.probes).to.have.length(before.probes.length + 1);
    expect(podsOf(read(over('probes: null\npods: null\n'), base))).to.deep.equal([]);
  });

  it('reads pods of a manifest with several documents, of lists, of JSON, and a line each of NDJSON', () => {
    const json = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'd' },
      spec: { nodeName: 'node-a' },
    });
    const files = {
      'm/pods.yaml': `---\n# nothing\n---\n${POD('a1', 'node-a')}---\n${POD('a2', 'node-b')}`,
      'm/list.yaml': `apiVersion: v1\nkind: List\nitems:\n- ${POD('a3', 'node-b').trimEnd().replaceAll('\n', '\n  ')}\n`,
      'm/pods.json': json,
      'm/bulk.ndjson': `${json.replace('"d"', '"e"')}\n\n${json.replace('"d"', '"f"')}`,
    };
    const text = EXAMPLE.replace('seed: 7', `include: [${Object.keys(files).map((name) => `../${name}`)}]`);
    expect(podsOf(read(text, files)).slice(0, 6)).to.deep.equal([
      'shop/a1 on node-a',
      'shop/a2 on node-b',
      'shop/a3 on node-b',
      'default/d on node-a',
      'default/e on node-a',
      'default/f on node-a',
    ]);
  });

  it("takes flannel's network from its ConfigMap, and Calico's from IP pools", () => {
    const flannel = {
      'dir/f.yaml': [
        'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: flannel}',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: kube-flannel-cfg}\ndata:',
        '  net-conf.json: |\n    {"Network": "10.99.0.0/16",\n     "Backend": {"Type": "host-gw"}}\n',
      ]
        .join('\n---\n')
        .replace('data:\n---\n', 'data:\n'),
    };
    const without = EXAMPLE.replace(/brokenBy:(.*\n)*/, '')
      .replace(/network:\n( .*\n)+/, 'network: {type: flannel}\ninclude: [f.yaml]\n')
      .replace(' at 10.244.0.10', '')
      .replace('    podCIDR: 10.244.1.0/24\n', '');
    const one = read(without, flannel).network;
    expect(one.type === 'flannel' && formatIPv4(one.flannel.network.address)).to.equal('10.99.0.0');
    const pools = { 'dir/p.yaml': `${POOL('one', '10.1.0.0/16')}\n---\n${POOL('two', '10.2.0.0/16')}\n` };
    const calico = without
      .replace('type: flannel', 'type: calico')
      .replace('f.yaml', 'p.yaml')
      .replace('stop: flannel', 'stop: calico');
    const two = read(calico, pools).network;
    expect(two.type === 'calico' && two.pools.map(({ name }) => name)).to.deep.equal(['one', 'two']);
  });

  it('takes a file that two others include once', () => {
    const files = {
      'dir/a.yaml': 'include: [pods.yaml]\n',
      'dir/b.yaml': 'include: [pods.yaml]\n',
      'dir/pods.yaml': POD('a1', 'node-a'),
    };
    expect(podsOf(read(EXAMPLE.replace('seed: 7', 'include: [a.yaml, b.yaml]'), files))[0]).to.equal(
      'shop/a1 on node-a',
    );
  });

  it('says where in which file something is wrong, of all files at once', () => {
    const files = {
      'dir/base.yaml': EXAMPLE.replace('mtu: 1500', 'mtu: big'),
      'dir/pods.yaml': `${POD('A', 'node-a')}---\n${POD('c1', 'node-z')}---\nkind: Service\n---\n- 1\n`,
      'dir/odd.yaml': 'version: 3\n',
      'dir/lines.ndjson': '{"kind": "Pod"\n',
    };
    const text = 'version: 1\nname: over\nhostz: {}\ninclude:\n- base.yaml\n- pods.yaml\n- odd.yaml\n- lines.ndjson\n';
    expect(problems(text, files)).to.deep.equal([
      'dir/x.yaml:3:1 unknown-field',
      'dir/base.yaml:36:65 wrong-type',
      'dir/pods.yaml:3:18 bad-name',
      'dir/pods.yaml:9:18 unknown-host',
      'dir/pods.yaml:11:7 unsupported',
      'dir/pods.yaml:13:1 wrong-type',
      'dir/odd.yaml:1:10 unsupported-version',
      'dir/lines.ndjson:1:1 bad-json',
    ]);
  });

  it('tells of broken YAML in one file, and of values alone in others', () => {
    const files = { 'dir/base.yaml': 'seed: {7\n', 'dir/b.yaml': 'seed: no\n' };
    const found = problems('version: 1\nname: x\ninclude: [base.yaml, b.yaml]\n', files);
    expect(found).to.include('dir/b.yaml:1:7 wrong-type');
    expect(
      found.filter((text) => text.startsWith('dir/base.yaml')).every((text) => text.endsWith('yaml-syntax')),
    ).to.equal(true);
  });

  it('finds cycles by way of other files, and files that are not there', () => {
    const files = { 'dir/a.yaml': 'include: [b/c.yaml]\n', 'dir/b/c.yaml': 'include: [../a.yaml]\n' };
    expect(problems(EXAMPLE.replace('seed: 7', 'include: [a.yaml]'), files)).to.deep.equal([
      'dir/b/c.yaml:1:11 cyclic-include',
    ]);
    const outcome = readScenario('dir/x.yaml', EXAMPLE.replace('seed: 7', 'include: [aa.yaml]'), folder(files));
    const [problem] = 'problems' in outcome ? outcome.problems : [];
    expect(problem && formatProblem(problem))
      .to.contain('dir/aa.yaml')
      .and.to.contain('dir/a.yaml');
  });

  it('applies patches to the whole, and refuses those that include', () => {
    const patch = (edit: string) => over(`brokenBy:\n  - {name: n, patch: ${edit}, then: {large: delivered}}\n`);
    const after = patched('dir/x.yaml', patch('{hosts: {node-b: {mtu: 1300}}}'), 0, 'brokenBy', folder(base));
    expect('scenario' in after && after.scenario.hosts.map(({ mtu }) => mtu)).to.deep.equal([9001, 1300]);
    expect(problems(patch('{include: [c.yaml]}'), base)).to.deep.equal(['dir/x.yaml:5:23 unsupported']);
  });
});
