import { expect } from 'chai';
import { simulate } from '../../engine/simulate.js';
import { readScenario } from '../read.js';
import type { Scenario } from '../scenario.js';

const HEAD = `version: 1
name: many probes
fabric:
  type: aws
  vpc: { cidr: 10.0.0.0/16 }
  subnets: { a: { zone: eu-west-1a, cidr: 10.0.1.0/24 } }
  securityGroups: { nodes: { ingress: [{ protocol: all, from: nodes }] } }
hosts:
  node-a: { subnet: a, address: 10.0.1.11, sourceDestCheck: false, securityGroups: [nodes] }
  node-b: { subnet: a, address: 10.0.1.12, sourceDestCheck: false, securityGroups: [nodes] }
network:
  type: flannel
  net-conf.json: { Network: 10.244.0.0/16, Backend: { Type: vxlan } }
pods: [web-1 on node-a, web-2 on node-b, db on node-b, team/web-9 on node-a]
`;

function read(probes: string): Scenario {
  const outcome = readScenario('many.yaml', `${HEAD}probes:\n${probes}`);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}

function namesOf(probes: string): string[] {
  return read(probes).probes.map(({ name }) => name);
}

function problemsOf(probes: string): string[] {
  const outcome = readScenario('many.yaml', `${HEAD}probes:\n${probes}`);
  return 'problems' in outcome ? outcome.problems.map(({ code, path }) => `${code} ${path}`) : [];
}

describe('an entry that stands for many probes', () => {
  it('is one a pair of different ends, in the order of the file', () => {
    expect(namesOf('  - pod/web-* -> pod/* tcp/80\n')).to.deep.equal([
      'pod/web-1 -> pod/web-2 tcp/80',
      'pod/web-1 -> pod/db tcp/80',
      'pod/web-2 -> pod/web-1 tcp/80',
      'pod/web-2 -> pod/db tcp/80',
    ]);
    expect(namesOf('  - host/* -> pod/*/web-* icmp\n')).to.have.lengthOf(6);
    expect(namesOf('  - pod/*/* -> 10.0.1.1\n')).to.have.lengthOf(4);
    expect(namesOf('  - pod/w*b-*2 -> pod/db\n')).to.deep.equal(['pod/web-2 -> pod/db icmp']);
  });

  it('has names that say what differs, and that others may have taken', () => {
    expect(namesOf('  - { name: sizes, from: pod/db, to: pod/web-*, sizes: [100, 200-400/100] }\n')).to.deep.equal(
      ['web-1', 'web-2'].flatMap((to) =>
        [100, 200, 300, 400].map((size) => `sizes: pod/db -> pod/${to}, ${size} bytes`),
      ),
    );
    expect(namesOf('  - { name: sizes, from: pod/db, to: pod/web-1, sizes: [28, 65535] }\n')).to.deep.equal([
      'sizes, 28 bytes',
      'sizes, 65535 bytes',
    ]);
    expect(namesOf('  - pod/db -> pod/web-1 icmp\n  - pod/d* -> pod/web-1 icmp\n')).to.deep.equal([
      'pod/db -> pod/web-1 icmp',
      'pod/db -> pod/web-1 icmp #2',
    ]);
  });

  it('gives each what the entry says, its expectation too', () => {
    const text =
      '  - { from: pod/db, to: pod/web-*, sizes: [100, 9000], df: true, expect: { disposition: delivered } }\n';
    const results = simulate(read(text));
    expect(results.map(({ end, unmet }) => [end.disposition, unmet.length])).to.deep.equal([
      ['delivered', 0],
      ['message-too-long', 1],
      ['delivered', 0],
      // On the same host nothing is around it, but its interface has the same MTU.
      ['message-too-long', 1],
    ]);
  });

  it('may be named in what a patch leads to', () => {
    const text = `  - pod/* -> pod/*
fixedBy:
  - name: none
    patch: { seed: 2 }
    then: { pod/web-1 -> pod/db: delivered }
`;
    expect(problemsOf(text)).to.deep.equal([]);
    expect(problemsOf(text.replace('pod/db:', 'pod/dbs:'))).to.deep.equal(['unknown-probe fixedBy[0].then']);
  });

  it('is refused where it is none', () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['pod/a/b/* -> pod/db', 'bad-endpoint probes[0]'],
      ['host/a/* -> pod/db', 'bad-endpoint probes[0]'],
      ['pod/WEB* -> pod/db', 'bad-endpoint probes[0]'],
      ['pod/*x -> pod/db', 'unknown-pod probes[0]'],
      ['host/x* -> pod/db', 'unknown-host probes[0]'],
      ['10.0.1.* -> pod/db', 'bad-endpoint probes[0]'],
      ['{ from: pod/db, to: pod/web-1, sizes: [27] }', 'out-of-range probes[0].sizes[0]'],
      ['{ from: pod/db, to: pod/web-1, sizes: [200-100] }', 'out-of-range probes[0].sizes[0]'],
      ['{ from: pod/db, to: pod/web-1, sizes: [100-200/0] }', 'out-of-range probes[0].sizes[0]'],
      ['{ from: pod/db, to: pod/web-1, sizes: [100-65536] }', 'out-of-range probes[0].sizes[0]'],
      ['{ from: pod/db, to: pod/web-1, sizes: [100], size: 100 }', 'conflict probes[0].sizes'],
      ['{ from: pod/db, to: pod/web-1, sizes: [100], protocol: tcp/80 }', 'conflict probes[0].sizes'],
      ['{ from: pod/*, to: pod/*, sizes: [28-65535] }', 'out-of-range probes[0]'],
    ];
    for (const [probe, problem] of wrong) expect(problemsOf(`  - ${probe}\n`), probe).to.deep.equal([problem]);
  });
});
