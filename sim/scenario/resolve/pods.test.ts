import { expect } from 'chai';
import { Control } from '../../control/control.js';
import { formatIPv4 } from '../../packet/address.js';
import { EXAMPLE } from '../fixtures/example.js';
import { readScenario } from '../read.js';

const HEAD = EXAMPLE.slice(0, EXAMPLE.indexOf('pods:'));
const THREE = `${HEAD.replace('hosts:\n', 'hosts:\n  node-c: {subnet: a, address: 10.0.1.12, labels: {disk: ssd}}\n')}`;

const meta = (name: string) => `metadata: {name: ${name}, namespace: shop}`;
const made = (kind: string, name: string, spec: string, template = '') =>
  `{apiVersion: apps/v1, kind: ${kind}, ${meta(name)}, spec: {${spec}template: {metadata: {labels: {app: ${name}}}, spec: {${template}}}}}`;
const endpoint = (spec: string) =>
  `{apiVersion: projectcalico.org/v3, kind: WorkloadEndpoint, ${meta('e')}, spec: {node: node-a, ${spec}}}`;

function read(...pods: readonly string[]) {
  return readScenario('x.yaml', `${THREE}pods:\n${pods.map((pod) => `  - ${pod}\n`).join('')}`);
}

/** Pods as `NAME on HOST`, or the codes of what is wrong. */
function placed(...pods: readonly string[]): string[] {
  const outcome = read(...pods);
  if ('problems' in outcome) return outcome.problems.map(({ code }) => code);
  return outcome.scenario.pods.map(({ name, host }) => `${name} on ${host}`);
}

describe('workloads', () => {
  it('of a Deployment and of a StatefulSet go one by one to the host with the fewest pods', () => {
    for (const kind of ['Deployment', 'StatefulSet'])
      expect(placed('first on node-c', made(kind, 'w', 'replicas: 4, '))).to.deep.equal([
        'first on node-c',
        'w-0 on node-a',
        'w-1 on node-b',
        'w-2 on node-c',
        'w-3 on node-a',
      ]);
    expect(placed(made('Deployment', 'w', ''))).to.deep.equal(['w-0 on node-c']);
    expect(placed(made('Deployment', 'w', 'replicas: 0, '))).to.deep.equal([]);
  });

  it("have the labels of the template, and their hosts' network if it says so", () => {
    const outcome = read(made('Deployment', 'w', '', 'hostNetwork: true'));
    const [pod] = 'scenario' in outcome ? outcome.scenario.pods : [];
    expect(pod).to.deep.include({ namespace: 'shop', labels: { app: 'w' }, hostNetwork: true });
  });

  it('of a DaemonSet are on each host, or on those that nodeSelector takes', () => {
    expect(placed(made('DaemonSet', 'd', ''))).to.deep.equal([
      'd-node-c on node-c',
      'd-node-a on node-a',
      'd-node-b on node-b',
    ]);
    expect(placed(made('DaemonSet', 'd', '', 'nodeSelector: {disk: ssd}'))).to.deep.equal(['d-node-c on node-c']);
  });

  it('are where nodeName says, or on the hosts with the labels', () => {
    const pod = (spec: string) => `{apiVersion: v1, kind: Pod, ${meta('p')}, spec: {${spec}}}`;
    expect(placed(made('Deployment', 'w', 'replicas: 2, ', 'nodeName: node-b'))).to.deep.equal([
      'w-0 on node-b',
      'w-1 on node-b',
    ]);
    expect(placed(pod('nodeSelector: {kubernetes.io/hostname: node-b}'))).to.deep.equal(['p on node-b']);
    expect(placed(pod(''))).to.deep.equal(['p on node-c']);
    expect(placed(pod('nodeSelector: {disk: none}'))).to.deep.equal(['conflict']);
    expect(placed(pod('affinity: {}'))).to.deep.equal(['unsupported']);
    expect(placed(pod('nodeName: node-z'))).to.deep.equal(['unknown-host']);
  });

  it('have names of their own, of which there are not too many', () => {
    expect(placed(made('Deployment', 'w', ''), made('StatefulSet', 'w', ''))).to.deep.equal(['duplicate-name']);
    expect(placed(made('Deployment', 'w', 'replicas: 1000000000, '))).to.deep.equal(['out-of-range']);
    expect(placed(made('Deployment', 'w', 'replicas: two, '))).to.deep.equal(['wrong-type']);
    expect(placed(made('Deployment', 'w', 'replica: 2, '))).to.deep.equal(['unknown-field']);
    expect(placed(made('Job', 'w', ''))).to.deep.equal(['bad-value']);
  });

  it('may be in namespaces that are declared', () => {
    const one = '{apiVersion: v1, kind: Namespace, metadata: {name: shop, labels: {team: a}}}';
    const outcome = read(one);
    expect(
      'scenario' in outcome && outcome.scenario.namespaces.map(({ name, labels }) => [name, labels]),
    ).to.deep.equal([['shop', { 'kubernetes.io/metadata.name': 'shop', team: 'a' }]]);
    expect(placed(one, one)).to.deep.equal(['duplicate-name']);
  });
});

describe('workload endpoints', () => {
  it('are at their address behind the interface that they name', () => {
    const outcome = read(endpoint('workload: task, interfaceName: cali0ef24ba, ipNetworks: [10.244.1.30/32]'));
    if ('problems' in outcome) throw new Error(outcome.problems.map(({ code }) => code).join());
    const [pod] = outcome.scenario.pods;
    expect(pod?.name).to.equal('task');
    expect(pod?.address && formatIPv4(pod.address)).to.equal('10.244.1.30');
    const control = new Control(outcome.scenario);
    expect(control.config('node-a', 0)?.links.map(({ name }) => name)).to.include('cali0ef24ba');
  });

  it('are refused where they cannot be', () => {
    const address = 'ipNetworks: [10.244.1.30/32]';
    expect(placed(endpoint('ipNetworks: [10.244.1.30/24]'))).to.deep.equal(['bad-cidr']);
    expect(placed(endpoint('ipNetworks: [10.244.1.30/32, 10.244.1.31/32]'))).to.deep.equal(['unsupported']);
    expect(placed(endpoint(`${address}, interfaceName: eth7`))).to.deep.equal(['bad-name']);
    expect(placed(endpoint(`${address}, ipNATs: []`))).to.deep.equal(['unsupported']);
    const flannel = `${THREE.replace('type: canal', 'type: flannel')}pods:\n  - ${endpoint(address)}\n`;
    const outcome = readScenario('x.yaml', flannel);
    expect('problems' in outcome && outcome.problems.map(({ code }) => code)).to.deep.equal(['conflict']);
  });
});
