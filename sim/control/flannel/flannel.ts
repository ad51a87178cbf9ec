import type { Operation } from '../../linux/operation.js';
import type { Cidr, IPv4 } from '../../packet/address.js';
import type { FlannelBackend, FlannelConfig, VxlanBackend } from '../../scenario/scenario.js';
import { memo } from '../memo.js';
import type { Node, Plan } from '../plan.js';
import type { FlannelAgent, FlannelNode } from './agent.js';
import { IPIP } from './ipip.js';
import { ALLOC, HOST_GW } from './plain.js';
import { WIREGUARD } from './wireguard.js';

/** What differs between versions of flannel. */
export interface FlannelVersion {
  /** Rules of the packet filter, whatever the backend (main.go). */
  readonly rules: (plan: Plan, node: Node, network: Cidr) => readonly Operation[];
  readonly vxlan: FlannelAgent<VxlanBackend>;
}

/** The flannelds of a cluster, whatever their backend. */
export interface Flannel {
  readonly podMtu: (node: Node) => number;
  readonly start: (node: Node) => readonly Operation[];
  /** What answers when the kernel of a node asks for a neighbour on a link; nothing where flanneld does not listen. */
  readonly miss: (node: Node, link: string, address: IPv4) => readonly Operation[];
}

/** The flannelds that a cluster's net-conf.json makes, of the backend that it names (pkg/backend/manager.go). */
export function runFlannel(plan: Plan, version: FlannelVersion, config: FlannelConfig): Flannel {
  const { backend } = config;
  switch (backend.type) {
    case 'vxlan':
      return run(plan, version, config, backend, version.vxlan);
    case 'ipip':
      return run(plan, version, config, backend, IPIP);
    case 'wireguard':
      return run(plan, version, config, backend, WIREGUARD);
    case 'host-gw':
      return run(plan, version, config, backend, HOST_GW);
    // What aws-vpc does, it does at the VPC alone (backend/awsvpc/awsvpc.go returns a SimpleNetwork, as alloc does).
    case 'aws-vpc':
    case 'alloc':
      return run(plan, version, config, backend, ALLOC);
  }
}

function run<B extends FlannelBackend>(
  plan: Plan,
  version: FlannelVersion,
  config: FlannelConfig,
  backend: B,
  agent: FlannelAgent<B>,
): Flannel {
  const leases = plan.nodes.filter(({ host }) => host.podCIDR !== undefined);
  const cluster = { plan, config, backend, leases };
  const pathTo = memo((peer: Node) => agent.pathTo(cluster, peer));
  const view = (node: Node): FlannelNode<B> => ({ ...cluster, pathTo, node });
  return {
    podMtu: (node) => agent.podMtu(view(node)),
    start: (node) => {
      if (node.host.podCIDR === undefined) return [];
      const self = view(node);
      return [
        ...agent.register(self),
        ...version.rules(plan, node, config.network),
        ...leases.flatMap((peer) => (peer === node ? [] : agent.peer(self, peer))),
      ];
    },
    miss: (node, link, address) => agent.miss?.(view(node), link, address) ?? [],
  };
}
