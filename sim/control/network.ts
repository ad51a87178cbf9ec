import type { Operation } from '../linux/operation.js';
import { FELIX_DEFAULTS } from '../scenario/resolve/calico.js';
import type { FlannelConfig, Network, ScenarioPod } from '../scenario/scenario.js';
import { type Bird, bird } from './calico/bird.js';
import { destinations } from './calico/destinations.js';
import { felixDevices, felixForward } from './calico/felix.js';
import { podMtu } from './calico/mtu.js';
import { vxlanRoutes } from './calico/vxlan.js';
import { bridgeDevice, bridgePod } from './cni/bridge.js';
import { calicoPod } from './cni/calico.js';
import type { PodNetwork } from './cni/pod-network.js';
import { type Flannel, runFlannel } from './flannel/flannel.js';
import { poolMasquerade } from './masquerade.js';
import { bridgeVeth, calicoVeth } from './names.js';
import type { Agent } from './operations.js';
import type { Node, PlacedPod, Plan } from './plan.js';
import type { Profile } from './profiles.js';

/** What one agent does on a node at its start. */
export interface Start {
  readonly agent: Agent;
  readonly operations: readonly Operation[];
}

/** A scenario's network: the agents of a node in the order in which they start, and its CNI plugin. */
export interface NetworkAgents {
  readonly agents: (node: Node) => readonly Start[];
  /** What the plugin does once, before the node's first pod. */
  readonly firstPod: (node: Node) => readonly Operation[];
  readonly pod: (node: Node, pod: PlacedPod) => PodNetwork;
  /** The name of the host's end of a pod's veth. */
  readonly hostEnd: (pod: ScenarioPod) => string;
  readonly flannel: Flannel | undefined;
  /** BIRD's view, where it has routes. */
  readonly bird: Bird | undefined;
}

/** In Canal Felix knows no encap: its default pool has all modes Never (node/pkg/lifecycle/startup/startup.go). */
const CANAL = { pools: [], felix: FELIX_DEFAULTS };

/** The agents of a scenario's network, of the versions that the profile names. */
export function networkAgents(plan: Plan, profile: Profile): NetworkAgents {
  const { network } = plan.scenario;
  switch (network.type) {
    case 'flannel':
      return flannelAlone(plan, profile, network.flannel);
    case 'canal':
      return canal(plan, profile, network);
    case 'calico':
      return calico(plan, network);
    case 'native':
      return native(plan, network);
  }
}

function flannelAlone(plan: Plan, profile: Profile, config: FlannelConfig): NetworkAgents {
  const flannel = runFlannel(plan, profile.flannel, config);
  return {
    agents: (node) => [{ agent: 'flannel', operations: flannel.start(node) }],
    ...bridged(plan, flannel.podMtu, config.network),
    flannel,
    bird: undefined,
  };
}

function canal(plan: Plan, profile: Profile, network: Extract<Network, { type: 'canal' }>): NetworkAgents {
  const flannel = runFlannel(plan, profile.flannel, network.flannel);
  return {
    agents: (node) => [
      { agent: 'flannel', operations: flannel.start(node) },
      { agent: 'felix', operations: felixForward(plan, node) },
    ],
    firstPod: () => [],
    hostEnd: calicoVeth,
    pod: (node, pod) => calicoPod(plan, node, pod, podMtu(node.host, { ...CANAL, vethMtu: network.vethMtu })),
    flannel,
    bird: undefined,
  };
}

function calico(plan: Plan, network: Extract<Network, { type: 'calico' }>): NetworkAgents {
  const all = destinations(plan);
  const [felixRoutes, bgp] = [vxlanRoutes(plan, all), bird(plan, network, all)];
  return {
    agents: (node) => [
      { agent: 'felix', operations: felixDevices(plan, network, node) },
      { agent: 'felix', operations: [...felixForward(plan, node), ...poolMasquerade(plan, node, network.pools)] },
      { agent: 'felix', operations: felixRoutes(node) },
      { agent: 'bird', operations: bgp.routes(node) },
    ],
    firstPod: () => [],
    hostEnd: calicoVeth,
    pod: (node, pod) => calicoPod(plan, node, pod, podMtu(node.host, network)),
    flannel: undefined,
    bird: bgp.destinations.length === 0 ? undefined : bgp,
  };
}

/** kubenet's way: the bridge plugin, and nothing that routes between hosts. */
function native(plan: Plan, network: Extract<Network, { type: 'native' }>): NetworkAgents {
  return {
    agents: () => [],
    ...bridged(plan, ({ host }) => network.podMtu ?? host.mtu, undefined),
    flannel: undefined,
    bird: undefined,
  };
}

function bridged(
  plan: Plan,
  mtu: (node: Node) => number,
  network: FlannelConfig['network'] | undefined,
): Pick<NetworkAgents, 'firstPod' | 'pod' | 'hostEnd'> {
  return {
    hostEnd: bridgeVeth,
    firstPod: (node) => (node.host.podCIDR === undefined ? [] : bridgeDevice(plan, node, node.host.podCIDR, mtu(node))),
    pod: (node, pod) =>
      node.host.podCIDR === undefined
        ? { host: [], pod: [] }
        : bridgePod(plan, node, pod, { range: node.host.podCIDR, mtu: mtu(node), network }),
  };
}
