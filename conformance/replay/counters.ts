import type { Network } from '../../sim/engine/network.js';
import { readSaved } from '../../sim/linux/commands/iptables-save.js';
import type { HostConfig } from '../../sim/linux/config.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { PlayEvent, ToolOutput } from '../agent/protocol.js';
import { netns, type ToolRun } from '../lab/plan.js';
import type { Difference } from './compare.js';

/** Packets and bytes that a rule has matched, by `NAMESPACE TABLE CHAIN NUMBER`, numbers from 1. */
export type RuleCounts = ReadonlyMap<string, string>;

/**
 * The namespaces whose rules are counted alike on both sides: those whose rule sets stay as they are, in scenarios without
 * TCP, of which a kernel sends more than is modelled.
 */
export function countedNamespaces(scenario: Scenario, configs: readonly HostConfig[]): string[] {
  if (scenario.probes.some(({ protocol }) => protocol === 'tcp')) return [];
  const changed = scenario.changes.some(
    (change) => change.kind === 'commands' && change.commands.some(({ text }) => /^(iptables|tc) /.test(text)),
  );
  if (changed) return [];
  return configs.filter(({ tables }) => tables.some(({ family }) => family === 'ip')).map(({ name }) => name);
}

/** The runs that ask for the counters, last of a play. */
export function counterRuns(names: readonly string[]): ToolRun[] {
  return names.map((name) => ({ namespace: netns(name), argv: ['iptables-nft-save', '-c'], stdin: '' }));
}

/** What the simulated kernels have counted. */
export function simulatedCounts(network: Network, names: readonly string[]): RuleCounts {
  const counts = new Map<string, string>();
  for (const name of names) {
    const ns = network.namespace(name);
    for (const table of ns?.config.tables ?? []) {
      if (table.family !== 'ip') continue;
      for (const chain of table.chains) {
        chain.rules.forEach((rule, index) => {
          const { packets, bytes } = ns?.state.ruleCounters.get(rule) ?? { packets: 0, bytes: 0 };
          counts.set(key(name, table.name, chain.name, index), `${packets} packets, ${bytes} bytes`);
        });
      }
    }
  }
  return counts;
}

const NONE = 'no such rule';

/** Compares with what a kernel has counted; a rule that one side alone has differs. */
export function compareCounts(names: readonly string[], ours: RuleCounts, events: readonly PlayEvent[]): Difference[] {
  const theirs = kernelCounts(names, events);
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((place) => {
    const [simulator, kernel] = [ours.get(place) ?? NONE, theirs.get(place) ?? NONE];
    return simulator === kernel ? [] : [{ place, simulator, kernel, fields: [] }];
  });
}

function kernelCounts(names: readonly string[], events: readonly PlayEvent[]): RuleCounts {
  const outputs = events.flatMap((event) => ('outputs' in event ? event.outputs : [])).filter(isCounters);
  const counts = new Map<string, string>();
  for (const name of names) {
    const output = outputs.find(({ namespace }) => namespace === netns(name));
    for (const { table, chain, index, packets, bytes } of readSaved(output?.stdout ?? '', 'nft').rules)
      counts.set(key(name, table, chain, index), `${packets} packets, ${bytes} bytes`);
  }
  return counts;
}

function isCounters({ argv }: ToolOutput): boolean {
  return argv[0] === 'iptables-nft-save';
}

function key(name: string, table: string, chain: string, index: number): string {
  return `${name} ${table} ${chain} ${index + 1}`;
}
