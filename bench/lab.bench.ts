import { execFileSync } from 'node:child_process';
import { AgentClient } from '../conformance/agent/client.js';
import { netns } from '../conformance/lab/plan.js';
import { type Prepared, prepare } from '../conformance/replay/prepare.js';
import { netnsTarget } from '../conformance/targets/netns/netns.js';
import { readScenario } from '../sim/scenario/read.js';
import { type Figure, figure } from './measure.js';

const HOSTS = 10;
const PODS = 50;
const PROBES = 200;

/** Seconds that a set-up, its end and its probes may take: what the figures are compared with. */
const LIMITS = { setUp: 3, tearDown: 2, probes: 20 } as const;

/** Ten hosts over two zones with five pods each, and probes from each pod to others. */
function text(): string {
  const hosts = Array.from({ length: HOSTS }, (_, index) => {
    const zone = index % 2 === 0 ? 'a' : 'b';
    const address = `10.0.${index % 2}.${10 + index}`;
    return `  node-${index}: { subnet: ${zone}, address: ${address}, securityGroups: [nodes], podCIDR: 10.244.${index}.0/24 }`;
  });
  const pods = Array.from({ length: PODS }, (_, index) => `p${index} on node-${index % HOSTS}`);
  const probes = Array.from(
    { length: PROBES },
    (_, index) =>
      `  - { name: 'n${index}', from: pod/p${index % PODS}, to: pod/p${(index * 7 + 3) % PODS}, protocol: udp/5000 }`,
  );
  return `version: 1
name: ten hosts
fabric:
  type: aws
  vpc: { cidr: 10.0.0.0/16 }
  subnets: { a: { zone: z-a, cidr: 10.0.0.0/24 }, b: { zone: z-b, cidr: 10.0.1.0/24 } }
  securityGroups: { nodes: { ingress: [{ protocol: all, from: nodes }] } }
hosts:
${hosts.join('\n')}
network: { type: flannel, net-conf.json: { Network: 10.244.0.0/16, Backend: { Type: vxlan } } }
pods: [${pods.join(', ')}]
probes:
${probes.join('\n')}
`;
}

function prepared(): Prepared {
  const read = readScenario('ten-hosts.yaml', text());
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  return prepare(read.scenario, 'sockets', netnsTarget.patience);
}

/**
 * Resolves once the kernel has taken down every network namespace that ended before: it does so in their order
 * (`cleanup_net` on its own work queue), so one that may be the only one of its owner makes room for a second
 * only when it and all before it are gone.
 */
function kernelTookDown(): void {
  const wait =
    'echo 1 > /proc/sys/user/max_net_namespaces; unshare -n true; until unshare -n true 2>&-; do sleep 0.005; done';
  execFileSync('unshare', ['--user', '--map-root-user', 'sh', '-c', wait]);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** A lab of ten hosts and fifty pods on this kernel, seconds: set-up, two hundred probes, and the end of all namespaces. */
export async function bench(): Promise<Figure[]> {
  const { plan, play, configs } = prepared();
  const agent = new AgentClient(await netnsTarget.start());
  const setUp = await timed(async () => {
    await agent.make(plan.namespaces);
    const failed = await agent.run(plan.steps);
    if (failed.length > 0) throw new Error(failed[0]?.stderr);
    // Carriers are waited for before a play.
    await agent.play({ capture: [], actions: [] }, () => {});
  });
  const probes = await timed(() =>
    agent.play({ capture: configs.map(({ name }) => netns(name)), actions: play.actions }, () => {}),
  );
  const tearDown = await timed(async () => {
    await agent.drop();
    await agent.channel.close();
    kernelTookDown();
  });
  return [
    figure('lab/set-up-10-hosts-50-pods', setUp, 's', LIMITS.setUp),
    figure('lab/200-probes', probes, 's', LIMITS.probes),
    figure('lab/tear-down', tearDown, 's', LIMITS.tearDown),
  ];
}
