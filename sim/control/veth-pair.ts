import { POD_INTERFACE } from './cni/pod-network.js';
import type { NetworkAgents } from './network.js';
import type { TimedOperation } from './operations.js';
import type { Node } from './plan.js';

/**
 * An operation with what it does to another namespace: a veth that is deleted takes its other end along
 * (drivers/net/veth.c veth_dellink).
 */
export function withOtherEnd(network: NetworkAgents, node: Node, done: TimedOperation): TimedOperation[] {
  const { operation, namespace } = done;
  if (operation.kind !== 'link-delete') return [done];
  for (const { pod, namespace: inside } of node.pods) {
    const name = network.hostEnd(pod);
    if (namespace === node.host.name && operation.name === name) {
      return [done, { ...done, namespace: inside, operation: { kind: 'link-delete', name: POD_INTERFACE } }];
    }
    if (namespace === inside && operation.name === POD_INTERFACE) {
      return [done, { ...done, namespace: node.host.name, operation: { kind: 'link-delete', name } }];
    }
  }
  return [done];
}
