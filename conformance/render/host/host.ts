import type { HostConfig } from '../../../sim/linux/config.js';
import { type LabPlan, netns, type ToolRun } from '../../lab/plan.js';
import { bridgeLines, ipLines, portLines } from './entries.js';
import { filterRuns } from './filters.js';
import { linkAdd, type Plug } from './links.js';
import { type Batch, creationOrder } from './order.js';
import { linkSysctls, namespaceSysctls } from './sysctls.js';
import { wireguardRuns } from './wireguard.js';

/**
 * Namespaces as input for the kernel's own tools: parameters first, because interfaces take them when they are made;
 * then interfaces in device order; then what is on them.
 *
 * @throws UnrenderedError for what the tools' languages have no words for
 */
export function renderHosts(configs: readonly HostConfig[], plug: Plug): LabPlan {
  const all = new Map(configs.map((config) => [config.name, config]));
  const links = creationOrder(configs).map((batch): ToolRun[] => {
    const lines = batch.links.flatMap((link) => linkAdd(link, plug, all) ?? []);
    return lines.length === 0 ? [] : [batchRun('ip', batch.namespace, lines)];
  });
  return {
    namespaces: configs.map(({ name }) => netns(name)),
    steps: [
      configs.map((config) => sysctlRun(config.name, namespaceSysctls(config))),
      ...sideBySide(creationOrder(configs), links),
      // A bridge that comes up after its ports have a carrier forwards at once; linkwatch may be a second late otherwise.
      configs.map((config) => batchRun('ip', config.name, portLines(config))),
      configs.flatMap(entryRuns),
    ],
  };
}

function entryRuns(config: HostConfig): ToolRun[] {
  const bridge = bridgeLines(config);
  const sysctls = linkSysctls(config);
  return [
    ...wireguardRuns(config),
    batchRun('ip', config.name, ipLines(config)),
    ...(bridge.length === 0 ? [] : [batchRun('bridge', config.name, bridge)]),
    ...(sysctls.length === 0 ? [] : [sysctlRun(config.name, sysctls)]),
    ...filterRuns(config),
  ];
}

/** Batches that touch no namespace in common go into one step. */
function sideBySide(batches: readonly Batch[], runs: readonly (readonly ToolRun[])[]): ToolRun[][] {
  const steps: { readonly touched: Set<string>; readonly runs: ToolRun[] }[] = [];
  batches.forEach((batch, index) => {
    const touches = [
      batch.namespace,
      ...batch.links.flatMap((link) => (link.kind === 'veth' ? [link.peer.namespace] : [])),
    ];
    const before = steps.findLastIndex(({ touched }) => touches.some((name) => touched.has(name)));
    const step = steps[before + 1] ?? { touched: new Set<string>(), runs: [] };
    if (before + 1 === steps.length) steps.push(step);
    for (const name of touches) step.touched.add(name);
    step.runs.push(...(runs[index] ?? []));
  });
  return steps.map((step) => step.runs).filter((step) => step.length > 0);
}

function batchRun(tool: 'ip' | 'bridge', name: string, lines: readonly string[]): ToolRun {
  return { namespace: netns(name), argv: [tool, '-batch', '-'], stdin: `${lines.join('\n')}\n` };
}

function sysctlRun(name: string, lines: readonly string[]): ToolRun {
  return { namespace: netns(name), argv: ['sysctl', '-q', '-p', '-'], stdin: `${lines.join('\n')}\n` };
}
