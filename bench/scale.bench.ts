import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Figure, figure, median, seconds } from './measure.js';

const RUNS = 5;
/** What the project promises: seconds. */
const LIMIT = 5;
const HOSTS = 1000;
const PODS = 10_000;
const PROBES = 1000;
const FILES = 1000;
/** Hosts a subnet. */
const SUBNET = 200;

type Network = Readonly<Record<string, unknown>>;

const NETWORKS: Readonly<Record<string, Network>> = {
  'flannel-vxlan': { type: 'flannel', 'net-conf.json': { Network: '10.128.0.0/9', Backend: { Type: 'vxlan' } } },
  'calico-crosssubnet': {
    type: 'calico',
    pools: [
      {
        apiVersion: 'projectcalico.org/v3',
        kind: 'IPPool',
        metadata: { name: 'default' },
        spec: { cidr: '192.168.0.0/16', ipipMode: 'CrossSubnet', natOutgoing: true },
      },
    ],
  },
};

function range<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

/** A cluster of a thousand hosts; its probes go between pods all over it. */
function cluster(network: Network): string {
  const subnet = (index: number) => [`s${index}`, { zone: `eu-west-1${'abc'[index % 3]}`, cidr: `10.0.${index}.0/24` }];
  const host = (index: number) => {
    const at = Math.floor(index / SUBNET);
    const address = `10.0.${at}.${10 + (index % SUBNET)}`;
    return [`n${index}`, { subnet: `s${at}`, address, sourceDestCheck: false, securityGroups: ['nodes'] }];
  };
  return stringify({
    version: 1,
    name: 'a large cluster',
    fabric: {
      type: 'aws',
      vpc: { cidr: '10.0.0.0/16' },
      subnets: Object.fromEntries(range(Math.ceil(HOSTS / SUBNET), subnet)),
      securityGroups: { nodes: { ingress: [{ protocol: 'all', from: 'nodes' }] } },
    },
    hosts: Object.fromEntries(range(HOSTS, host)),
    network,
    pods: range(PODS, (index) => `p${index} on n${index % HOSTS}`),
    probes: range(PROBES, (index) => `pod/p${(index * 7919) % PODS} -> pod/p${(index * 6131 + 1) % PODS} icmp`),
  });
}

/** The whole command: what is read, run and told. Needs `npm run build`. */
export function bench(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'canal-sim-scale-'));
  const wall = (path: string) =>
    seconds(() =>
      execFileSync(process.execPath, ['dist/canal-sim.js', '-q', path], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  try {
    const large = Object.entries(NETWORKS).map(([name, network]) => {
      const file = join(folder, `${name}.yaml`);
      writeFileSync(file, cluster(network));
      return figure(`scale/${name}`, median(range(RUNS, () => wall(file))), 's', LIMIT);
    });
    const many = join(folder, 'many');
    mkdirSync(many);
    const text = readFileSync('scenarios/cross-az.yaml');
    for (let index = 0; index < FILES; index++) writeFileSync(join(many, `${index}.yaml`), text);
    return [...large, figure('scale/scenarios', median(range(RUNS, () => wall(many))), 's', LIMIT)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
