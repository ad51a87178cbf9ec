import type { AgentClient } from '../agent/client.js';
import type { ToolOutput } from '../agent/protocol.js';
import { netns, type ToolRun } from '../lab/plan.js';
import type { NodeDump } from './observe.js';

/** The commands that say all of a namespace, by the part of the dump that they give. */
const COMMANDS = [
  ['link', ['ip', '-j', '-d', 'link']],
  ['addr', ['ip', '-j', 'addr']],
  ['route', ['ip', '-j', '-d', 'route', 'show', 'table', 'all']],
  ['rule', ['ip', '-j', 'rule']],
  ['neigh', ['ip', '-j', 'neigh', 'show', 'nud', 'all']],
  ['fdb', ['bridge', '-j', 'fdb']],
  ['sysctl', ['sysctl', '-a', '--pattern', '^net.(ipv4|bridge)']],
  ['nft', ['iptables-nft-save', '-c']],
  ['legacy', ['iptables-legacy-save', '-c']],
] as const;

/** Asks for everything in namespaces of a running lab. */
export async function dumpNamespaces(agent: AgentClient, names: readonly string[]): Promise<Map<string, NodeDump>> {
  const runs = names.flatMap((name) =>
    COMMANDS.map(([, argv]): ToolRun => ({ namespace: netns(name), argv, stdin: '' })),
  );
  const outputs = await agent.outputs([runs]);
  return new Map(names.map((name) => [name, dump(outputs.filter(({ namespace }) => namespace === netns(name)))]));
}

function dump(outputs: readonly ToolOutput[]): NodeDump {
  const of = (part: (typeof COMMANDS)[number][0]): string => {
    const argv = COMMANDS.find(([name]) => name === part)?.[1].join(' ');
    return outputs.find((output) => output.argv.join(' ') === argv)?.stdout ?? '';
  };
  const [link, addr, route, rule, neigh, fdb, sysctl] = [
    of('link'),
    of('addr'),
    of('route'),
    of('rule'),
    of('neigh'),
    of('fdb'),
    of('sysctl'),
  ];
  return { link, addr, route, rule, neigh, fdb, sysctl, iptables: { nft: of('nft'), legacy: of('legacy') } };
}
