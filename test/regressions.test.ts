import { expect } from 'chai';
import { Simulation } from '../sim/engine/simulate.js';
import { readScenario } from '../sim/scenario/read.js';

/** How probes of a small flannel network end, with the line of the file that led to it, by the probe's name. */
function ends(changes: readonly string[], probes: readonly string[]): Record<string, { end: string; line: string }> {
  const text = `version: 1
name: small
fabric:
  type: aws
  vpc: { cidr: 10.0.0.0/16 }
  subnets: { a: { zone: z-a, cidr: 10.0.1.0/24 } }
  routeTables: { main: { routes: [{ destination: 0.0.0.0/0, target: igw }] } }
  securityGroups: { nodes: { ingress: [{ protocol: all, from: nodes }] } }
hosts:
  node-a: { subnet: a, address: 10.0.1.11, securityGroups: [nodes], podCIDR: 10.244.1.0/24, forwardPolicy: ACCEPT }
  node-b: { subnet: a, address: 10.0.1.12, securityGroups: [nodes], podCIDR: 10.244.2.0/24 }
network: { type: flannel, net-conf.json: { Network: 10.244.0.0/16, Backend: { Type: vxlan } } }
pods: [a on node-a, b on node-b]
${changes.length === 0 ? '' : `changes:\n${changes.map((change) => `  - ${change}\n`).join('')}`}probes:
${probes.map((probe) => `  - ${probe}\n`).join('')}`;
  const read = readScenario('small.yaml', text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const simulation = new Simulation(read.scenario, 'full');
  const lineOf = (entry: number) => {
    const offset = simulation.control.provenance.get(entry)?.source?.offset;
    return offset === undefined ? '' : (text.slice(offset).split('\n')[0] ?? '');
  };
  const results = read.scenario.probes.map((probe) => simulation.probe(probe));
  return Object.fromEntries(
    results.map(({ probe, end }) => [probe.name, { end: end.disposition, line: lineOf(end.entry) }]),
  );
}

const TO_B = '{ name: after, from: pod/a, to: pod/b, at: 2s }';

describe('what once went wrong', () => {
  it('a port that an earlier probe had open is closed for a later one that wants it so', () => {
    const probe = (name: string, listening: boolean) =>
      `{ name: ${name}, from: pod/a, to: pod/b, protocol: tcp/80, listening: ${listening} }`;
    const got = ends([], [probe('one', false), probe('two', true), probe('three', false)]);
    expect(Object.values(got).map(({ end }) => end)).to.deep.equal(['refused', 'delivered', 'refused']);
  });

  it('a probe to what is the next client port does not meet its own socket', () => {
    const got = ends([], ['{ name: own, from: pod/a, to: pod/a, protocol: udp/40000, listening: false }']);
    expect(got['own']?.end).to.equal('refused');
  });

  it('ip rule del takes the rule that is meant, not all of its priority', () => {
    const run = [
      'ip route add blackhole default table 100',
      'ip rule add to 10.244.2.0/24 lookup 100 priority 50',
      'ip rule add to 8.8.8.8/32 lookup 101 priority 50',
      'ip rule del to 8.8.8.8/32 lookup 101 priority 50',
    ].map((command) => `'${command}'`);
    expect(ends([`{ at: 1s, on: node-a, run: [${run.join(', ')}] }`], [TO_B])['after']?.end).to.equal(
      'route-blackhole',
    );
  });

  it('a link that loses its last address loses its routes', () => {
    const got = ends(["{ at: 1s, on: pod/a, run: ['ip addr del 10.244.1.2/24 dev eth0'] }"], [TO_B]);
    expect(got['after']?.end).to.equal('no-route');
  });

  it('a frame that was sent to all is not forwarded, and says so', () => {
    const got = ends(
      ["{ at: 1s, on: pod/a, run: ['ip neigh replace 10.244.1.1 lladdr ff:ff:ff:ff:ff:ff dev eth0'] }"],
      [TO_B],
    );
    expect(got['after']?.end).to.equal('not-for-this-mac');
  });

  it("what is not modelled is not guessed: multicast, AWS's services", () => {
    const to = (address: string) => `{ name: '${address}', from: host/node-a, to: ${address} }`;
    const addresses = ['224.0.0.1', '255.255.255.255', '169.254.169.254', '10.0.0.2'];
    const got = ends([], addresses.map(to));
    expect(addresses.map((address) => got[address]?.end)).to.deep.equal(addresses.map(() => 'undetermined'));
  });

  const lines: [string, string, string][] = [
    ['iptables -P INPUT DROP', 'node-b', 'filter-drop'],
    ['sysctl -w net.ipv4.ip_forward=0', 'node-b', 'forwarding-disabled'],
    ['sysctl -w net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.cni0.rp_filter=1', 'node-b', 'delivered'],
    ['ip link set flannel.1 mtu 70', 'node-a', 'fragmentation-needed'],
    ['ip route replace prohibit 10.244.2.0/24', 'node-a', 'route-prohibited'],
  ];
  for (const [command, on, disposition] of lines) {
    it(`a drop names the line that led to it: ${command}`, () => {
      const got = ends(
        [`{ at: 1s, on: ${on}, run: ['${command}'] }`],
        ['{ name: after, from: pod/a, to: pod/b, protocol: udp/53, size: 84, df: true, at: 2s }'],
      )['after'];
      expect(got?.end).to.equal(disposition);
      if (disposition !== 'delivered') expect(got?.line).to.contain(command);
    });
  }
});
