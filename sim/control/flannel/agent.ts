import type { Operation } from '../../linux/operation.js';
import type { IPv4 } from '../../packet/address.js';
import type { FlannelConfig } from '../../scenario/scenario.js';
import type { Node, Plan } from '../plan.js';

/** What all flannelds of a cluster know. */
export interface FlannelCluster {
  readonly plan: Plan;
  readonly config: FlannelConfig;
  /** The nodes with a lease. */
  readonly leases: readonly Node[];
  /** What leads to a peer through the tunnel: the same on every node, and shared. */
  readonly tunnelTo: (peer: Node) => readonly Operation[];
}

/** What one node's flanneld works with. */
export interface FlannelNode extends FlannelCluster {
  readonly node: Node;
}

/** flanneld of one version. */
export interface FlannelAgent {
  /** FLANNEL_MTU of subnet.env, which is what pods get: bytes. */
  readonly podMtu: (node: FlannelNode) => number;
  /** The entries for a peer behind the tunnel. */
  readonly tunnelTo: (cluster: Pick<FlannelCluster, 'plan' | 'config'>, peer: Node) => readonly Operation[];
  /** Everything that it programs at its start, in its order. */
  readonly start: (node: FlannelNode) => readonly Operation[];
  /** What it does when the kernel asks for a neighbour on its device, if it listens. */
  readonly miss: ((node: FlannelNode, address: IPv4) => readonly Operation[]) | undefined;
}

/** flannel.VNI */
export function deviceName(config: FlannelConfig): string {
  return `flannel.${config.backend.vni}`;
}
