import { boot, copiedSysctls, earlySysctls, KUBERNETES_NODE, lateSysctls } from './boot.js';
import type { NetworkAgents } from './network.js';
import { type TimedOperation, timed } from './operations.js';
import type { Node, Plan } from './plan.js';

/** What makes a host and its pods, in order, all of it at time 0: boot, agents, pods. */
export function startOperations(plan: Plan, network: NetworkAgents, node: Node): TimedOperation[] {
  const { name } = node.host;
  const [first] = node.pods;
  return [
    ...timed('boot', name, earlySysctls(plan, node)),
    ...timed('boot', name, boot(plan, node)),
    ...timed('kubelet', name, KUBERNETES_NODE),
    ...network.agents(node).flatMap(({ agent, operations }) => timed(agent, name, operations)),
    ...(first === undefined ? [] : timed('cni', name, network.firstPod(node))),
    ...node.pods.flatMap((pod) => {
      const { host, pod: own } = network.pod(node, pod);
      return [
        ...timed('boot', pod.namespace, copiedSysctls(plan, node)),
        ...timed('cni', pod.namespace, own),
        ...timed('cni', name, host),
      ];
    }),
    ...timed('operator', name, lateSysctls(plan, node)),
  ];
}
