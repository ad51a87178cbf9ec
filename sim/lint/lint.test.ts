import { expect } from 'chai';
import { readScenario } from '../scenario/read.js';
import { lint } from './lint.js';

interface Parts {
  readonly network: string;
  readonly ingress?: string;
  readonly check?: boolean;
  readonly fabric?: string;
  readonly subnet?: string;
  readonly probes?: string;
  readonly header?: string;
}

const flannel = (backend: string) =>
  `{ type: flannel, net-conf.json: { Network: 10.244.0.0/16, Backend: ${backend} } }`;
const calico = (modes: string) =>
  `{ type: calico, pools: [{ apiVersion: projectcalico.org/v3, kind: IPPool, metadata: { name: p }, spec: { cidr: 192.168.0.0/16${modes} } }] }`;

/** What is found in a scenario of two hosts, the second in another subnet where that is named. */
function found(parts: Parts) {
  const { network, ingress = '', check = true, fabric = '', subnet = 'a' } = parts;
  const { probes = '[pod/a -> pod/b]', header = '' } = parts;
  const text = `version: 1
name: doubtful
${header}
fabric:
  type: aws
  vpc: { cidr: 10.0.0.0/16 }
  subnets:
    a: { zone: eu-west-1a, cidr: 10.0.1.0/24 }
    ${subnet === 'a' ? '' : `${subnet}: { zone: eu-west-1b, cidr: 10.0.2.0/24 }`}
  securityGroups:
    nodes: { ingress: [${ingress}] }
${fabric}
hosts:
  node-a: { subnet: a, address: 10.0.1.11, sourceDestCheck: ${check}, securityGroups: [nodes] }
  node-b: { subnet: ${subnet}, address: ${subnet === 'a' ? '10.0.1.12' : '10.0.2.12'}, sourceDestCheck: ${check}, securityGroups: [nodes] }
network: ${network}
pods: [a on node-a, b on node-b]
probes: ${probes}
`;
  const outcome = readScenario('doubtful.yaml', text);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return lint(outcome.scenario).map(({ code, source }) => {
    const line = text.slice(source.offset).split('\n')[0] ?? '';
    return `${code} ${line.trim().split(':')[0]}`;
  });
}

const CHECKS = ['check-drops-pods node-a', 'check-drops-pods node-b'];
const TUNNELS = ['tunnel-not-admitted node-a', 'tunnel-not-admitted node-b'];

describe('lint', () => {
  it("finds source/destination checks where pods' addresses are on the wire", () => {
    const all = '{ protocol: all, from: nodes }';
    const on = (network: string, subnet = 'a') => found({ network, ingress: all, subnet });
    expect(on(flannel('{ Type: vxlan }'))).to.deep.equal([]);
    expect(on(flannel('{ Type: wireguard }'))).to.deep.equal([]);
    expect(on(flannel('{ Type: host-gw }'))).to.deep.equal(CHECKS);
    expect(on(flannel('{ Type: vxlan, DirectRouting: true }'))).to.deep.equal(CHECKS);
    expect(on(flannel('{ Type: vxlan, DirectRouting: true }'), 'b')).to.deep.equal([]);
    expect(on(calico(', ipipMode: CrossSubnet'))).to.deep.equal(CHECKS);
    expect(on(calico(', vxlanMode: Always'))).to.deep.equal([]);
    expect(on(calico(''))).to.deep.equal(CHECKS);
    expect(found({ network: flannel('{ Type: host-gw }'), ingress: all, check: false })).to.deep.equal([]);
  });

  it("leaves a check alone that flannel's aws-vpc turns off, unless it may not", () => {
    const of = { network: flannel('{ Type: aws-vpc }'), ingress: '{ protocol: all, from: nodes }' };
    const header = "profile: { flannel: '0.8' }";
    expect(found({ ...of, header })).to.deep.equal([]);
    const forbidden = `${header}\nassumptions: { flannel-may-turn-check-off: false }`;
    expect(found({ ...of, header: forbidden })).to.deep.equal(CHECKS);
  });

  it('finds security groups that let the tunnel in from nowhere', () => {
    const admitted = (network: string, ingress: string, subnet = 'b') =>
      found({ network, ingress, subnet, check: false });
    const vxlan = flannel('{ Type: vxlan }');
    expect(admitted(vxlan, '')).to.deep.equal(TUNNELS);
    expect(admitted(vxlan, '{ protocol: udp, ports: 8471, from: nodes }')).to.deep.equal(TUNNELS);
    expect(admitted(vxlan, '{ protocol: tcp, ports: 8472, from: nodes }')).to.deep.equal(TUNNELS);
    expect(admitted(vxlan, '{ protocol: udp, ports: 8472, from: 10.9.0.0/16 }')).to.deep.equal(TUNNELS);
    expect(admitted(vxlan, '{ protocol: udp, ports: 8470-8480, from: 10.0.1.0/24 }')).to.deep.equal([TUNNELS[0]]);
    expect(admitted(vxlan, '{ protocol: udp, from: nodes }')).to.deep.equal([]);
    expect(
      admitted(flannel('{ Type: vxlan, Port: 4789 }'), '{ protocol: udp, ports: 8472, from: nodes }'),
    ).to.deep.equal(TUNNELS);
    expect(admitted(flannel('{ Type: ipip }'), '{ protocol: udp, from: nodes }')).to.deep.equal(TUNNELS);
    expect(admitted(flannel('{ Type: ipip }'), '{ protocol: ipip, from: nodes }')).to.deep.equal([]);
    expect(admitted(flannel('{ Type: wireguard }'), '{ protocol: udp, ports: 51820, from: nodes }')).to.deep.equal([]);
    expect(admitted(calico(', vxlanMode: Always'), '{ protocol: udp, ports: 8472, from: nodes }')).to.deep.equal(
      TUNNELS,
    );
    // Hosts of one subnet need no tunnel.
    expect(admitted(calico(', ipipMode: CrossSubnet'), '', 'a')).to.deep.equal([]);
    expect(admitted(calico(', ipipMode: CrossSubnet'), '', 'b')).to.deep.equal(TUNNELS);
  });

  it('finds what nothing uses, in the order of the file', () => {
    const fabric = `    lonely: { ingress: [{ protocol: all, from: named }] }
    named: {}
  routeTables: { spare: {} }
  networkAcls: { spare: { ingress: [], egress: [] } }`;
    const network = flannel('{ Type: vxlan }');
    const codes = found({ network, fabric, ingress: '{ protocol: all, from: nodes }', probes: '[]' });
    expect(codes).to.deep.equal([
      'no-probes version',
      'unused-security-group lonely',
      'unused-route-table spare',
      'unused-network-acl spare',
    ]);
  });
});
