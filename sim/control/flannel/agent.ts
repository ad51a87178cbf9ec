import type { Operation } from '../../linux/operation.js';
import type { IPv4 } from '../../packet/address.js';
import type { FlannelBackend, FlannelConfig } from '../../scenario/scenario.js';
import type { Node, Plan } from '../plan.js';

/** What all flannelds of a cluster know. */
export interface FlannelCluster<B extends FlannelBackend> {
  readonly plan: Plan;
  readonly config: FlannelConfig;
  readonly backend: B;
  /** The nodes with a lease. */
  readonly leases: readonly Node[];
}

/** What one node's flanneld works with. */
export interface FlannelNode<B extends FlannelBackend> extends FlannelCluster<B> {
  readonly node: Node;
  /** What leads to a peer by what the backend makes: the same on every node, and shared. */
  readonly pathTo: (peer: Node) => readonly Operation[];
}

/** One backend of flanneld of one version. */
export interface FlannelAgent<B extends FlannelBackend> {
  /** FLANNEL_MTU of subnet.env, which is what pods get: bytes. */
  readonly podMtu: (node: FlannelNode<B>) => number;
  /** The entries by which a peer is reached, alike on every node. */
  readonly pathTo: (cluster: FlannelCluster<B>, peer: Node) => readonly Operation[];
  /** What it makes for itself, before it looks for peers; it has a lease. */
  readonly register: (node: FlannelNode<B>) => readonly Operation[];
  /** What it programs for a peer: the path to it, or what a node has instead. */
  readonly peer: (node: FlannelNode<B>, peer: Node) => readonly Operation[];
  /** What it does when the kernel asks for a neighbour on a link, if it listens. */
  readonly miss: ((node: FlannelNode<B>, link: string, address: IPv4) => readonly Operation[]) | undefined;
}
