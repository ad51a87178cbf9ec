import type { AgentClient } from '../agent/client.js';
import type { LabPlan, ToolRun } from '../lab/plan.js';

/** What a kernel or its tools may lack: how a run that needs it is known, and a command that works only where it is there. */
interface FeatureTest {
  readonly needed: RegExp;
  readonly probe: readonly [string, ...string[]];
  readonly stdin?: string;
}

const FEATURES = {
  'multipath hash seed': {
    needed: /fib_multipath_hash_seed/,
    probe: ['sysctl', 'net.ipv4.fib_multipath_hash_seed'],
  },
  bridge: { needed: /\btype bridge\b/, probe: ['ip', 'link', 'add', 'probe', 'type', 'bridge'] },
  vxlan: {
    needed: /\btype vxlan\b/,
    probe: ['ip', 'link', 'add', 'probe', 'type', 'vxlan', 'id', '1', 'dstport', '8472'],
  },
  ipip: {
    needed: /\btype ipip\b/,
    probe: ['ip', 'link', 'add', 'probe', 'type', 'ipip', 'local', '192.0.2.1', 'remote', '192.0.2.2'],
  },
  wireguard: { needed: /\btype wireguard\b/, probe: ['ip', 'link', 'add', 'probe', 'type', 'wireguard'] },
  br_netfilter: { needed: /bridge-nf-call-iptables = 1/, probe: ['sysctl', 'net.bridge.bridge-nf-call-iptables'] },
  'iptables-nft': { needed: /^iptables(-nft-restore)?\b/, probe: ['iptables-nft-save'] },
  'iptables-legacy': { needed: /^iptables-legacy-restore\b/, probe: ['iptables-legacy', '-L', '-n'] },
  'nft netdev': {
    needed: /\btable netdev\b/,
    probe: ['nft', '-f', '-'],
    stdin: 'table netdev probe {\nchain probe {\ntype filter hook ingress device "lo" priority 0\n}\n}\n',
  },
  'nft netdev egress': {
    needed: /\bhook egress\b/,
    probe: ['nft', '-f', '-'],
    stdin: 'table netdev probe {\nchain probe {\ntype filter hook egress device "lo" priority 0\n}\n}\n',
  },
  'tc matchall': {
    needed: /^tc filter .*\bmatchall\b/,
    probe: ['sh', '-c', 'tc qdisc add dev lo clsact && tc filter add dev lo ingress protocol ip matchall action drop'],
  },
  'tc flower': {
    needed: /^tc filter .*\bflower\b/,
    probe: ['sh', '-c', 'tc qdisc add dev lo clsact && tc filter add dev lo ingress protocol ip flower action drop'],
  },
  ...Object.fromEntries(
    ['TTL --ttl-set 1', 'REJECT', 'MARK --set-mark 1', 'MASQUERADE', 'TCPMSS --clamp-mss-to-pmtu'].map((target) => [
      `iptables -j ${target.split(' ')[0]}`,
      { needed: new RegExp(`-j ${target.split(' ')[0]}\\b`), probe: targetProbe(target) },
    ]),
  ),
} satisfies Record<string, FeatureTest>;

function targetProbe(target: string): readonly [string, ...string[]] {
  const words = target.split(' ');
  const table = { TTL: 'mangle', MARK: 'mangle', TCPMSS: 'mangle', MASQUERADE: 'nat', REJECT: 'filter' }[
    words[0] ?? ''
  ];
  const chain = table === 'nat' ? 'POSTROUTING' : 'FORWARD';
  const protocol = words[0] === 'TCPMSS' ? ['-p', 'tcp', '--tcp-flags', 'SYN,RST', 'SYN'] : [];
  return ['iptables-nft', '-t', table ?? 'filter', '-A', chain, ...protocol, '-j', ...words];
}

/** A feature by name. */
export type Feature = string;

/** Which features an agent's kernel and tools have, each tried in a namespace of its own. */
export async function probeFeatures(agent: AgentClient): Promise<ReadonlySet<Feature>> {
  const names = Object.keys(FEATURES);
  const namespace = (index: number) => `feature${index}`;
  await agent.make(names.map((_, index) => namespace(index)));
  try {
    const runs = Object.values(FEATURES).map(({ probe, ...rest }: FeatureTest, index): ToolRun => {
      return { namespace: namespace(index), argv: probe, stdin: rest.stdin ?? '' };
    });
    const worked = new Set(
      (await agent.outputs([runs])).filter(({ code }) => code === 0).map((output) => output.namespace),
    );
    return new Set(names.filter((_, index) => worked.has(namespace(index))));
  } finally {
    await agent.drop();
  }
}

/** What a plan and the runs during its play need and a kernel lacks. */
export function lacking(plan: LabPlan, later: readonly ToolRun[], has: ReadonlySet<Feature>): Feature[] {
  const runs = [...plan.steps.flat(), ...later];
  const texts = runs.map(({ argv, stdin }) => `${argv.join(' ')}\n${stdin}`);
  return Object.entries(FEATURES)
    .filter(([name, { needed }]: [string, FeatureTest]) => !has.has(name) && texts.some((text) => needed.test(text)))
    .map(([name]) => name);
}
