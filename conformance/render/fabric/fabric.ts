import type { FabricConfig } from '../../../sim/aws/config.js';
import { eniNamespace, type LabPlan, netns, type ToolRun, VPC_NAMESPACE } from '../../lab/plan.js';
import { eniPorts } from './eni-ports.js';
import { type Layout, layOut, type Port } from './layout.js';
import { BRIDGE, eniLinks, PORT_FLAGS, routerLinks } from './links.js';
import { forwarding, neighbours } from './mapping.js';
import { demandRendered } from './modelled.js';
import { ruleset } from './nft.js';
import { routerTable } from './router.js';
import { securityGroups } from './security-groups.js';
import { tracking } from './tracking.js';

/**
 * The VPC of the model as namespaces that do what AWS does: a router, and before each instance one that enforces its
 * network interface. The instances' cables (`INSTANCE_LINK`) are there before the steps are done. It asks of the kernel
 * nf_tables with the netdev family, connection tracking, veth, and br_netfilter, which nothing loads by itself; of the
 * instances that their interfaces do not leave segmentation to the hardware, since a VPC limits packets, not segments.
 * The bridges forward once the kernel has noticed the carriers, which may be after the last step.
 */
export function renderFabric(fabric: FabricConfig): LabPlan {
  demandRendered(fabric);
  const layout = layOut(fabric);
  const router = netns(VPC_NAMESPACE);
  return {
    namespaces: [router, ...layout.ports.map(namespaceOf)],
    steps: [
      [batch(router, 'ip', routerLinks(layout))],
      [rules(router, [routerTable(layout)]), ...layout.ports.flatMap((port) => eniRuns(layout, port))],
    ],
  };
}

/**
 * What a new configuration of the same interfaces changes, for a VPC that runs: the rules, each namespace's at once, and
 * the mapping of addresses. Tracked flows stay; counters start anew.
 */
export function renderFabricRules(fabric: FabricConfig): readonly ToolRun[] {
  const layout = layOut(fabric);
  return [
    rules(netns(VPC_NAMESPACE), [routerTable(layout)]),
    ...layout.ports.flatMap((port) => [
      batch(namespaceOf(port), 'ip', [`neigh flush dev ${BRIDGE} nud permanent`, ...neighbours(port)]),
      batch(namespaceOf(port), 'bridge', forwarding(port)),
      eniRules(layout, port),
    ]),
  ];
}

function eniRuns(layout: Layout, port: Port): ToolRun[] {
  const namespace = namespaceOf(port);
  return [
    batch(namespace, 'ip', [...eniLinks(layout), ...neighbours(port)]),
    batch(namespace, 'bridge', [...PORT_FLAGS, ...forwarding(port)]),
    eniRules(layout, port),
    { namespace, argv: ['sysctl', '-q', '-p', '-'], stdin: lines(tracking(port.eni.tracking)) },
  ];
}

function eniRules(layout: Layout, port: Port): ToolRun {
  return rules(namespaceOf(port), [eniPorts(layout, port), securityGroups(layout, port)]);
}

function namespaceOf({ eni }: Port): string {
  return netns(eniNamespace(eni.name));
}

function rules(namespace: string, tables: Parameters<typeof ruleset>[0]): ToolRun {
  return { namespace, argv: ['nft', '-f', '-'], stdin: ruleset(tables) };
}

function batch(namespace: string, tool: 'ip' | 'bridge', commands: readonly string[]): ToolRun {
  return { namespace, argv: [tool, '-batch', '-'], stdin: lines(commands) };
}

function lines(of: readonly string[]): string {
  return of.map((line) => `${line}\n`).join('');
}
