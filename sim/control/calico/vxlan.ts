import type { Operation } from '../../linux/operation.js';
import { route } from '../entries.js';
import { memo } from '../memo.js';
import { interfaceWith, type Node, type Plan } from '../plan.js';
import { type Destination, sameSubnet } from './destinations.js';
import { VXLAN_DEVICE } from './felix.js';

/** RTPROT number of what Felix programs without a tunnel (felix/dataplane/linux/int_dataplane.go defaultRouteProtocol). */
const FELIX_PROTOCOL = '80';

/** Felix's part in the routes of VXLAN pools, a function of the node: neighbours and FDB entries of all VTEPs, then routes. */
export function vxlanRoutes(plan: Plan, all: readonly Destination[]): (local: Node) => readonly Operation[] {
  const entries = memo((peer: Node) => vtepEntries(plan, peer));
  const tunnel = memo((to: Destination) => tunnelRoute(plan, to));
  const pools = all.filter(({ pool }) => pool.vxlanMode !== 'Never');
  return (local) => {
    if (!plan.assignment.vxlan.has(local.host)) return [];
    return [
      ...plan.nodes.flatMap((peer) => (peer === local ? [] : entries(peer))),
      ...pools.flatMap((to) => plainRoute(plan, local, to) ?? tunnel(to)),
    ];
  };
}

function vtepEntries({ origins, assignment }: Plan, { host, calico, vtepMac: mac }: Node): Operation[] {
  const address = assignment.vxlan.get(host);
  if (address === undefined) return [];
  const [link, state] = [VXLAN_DEVICE, 'permanent'] as const;
  return [
    { kind: 'fdb-replace', fdb: { id: origins.of('vxlan-fdb', host), link, mac, dst: calico.address, state } },
    { kind: 'neighbour-replace', neighbour: { id: origins.of('vxlan-neighbour', host), link, address, mac, state } },
  ];
}

/** A route without the tunnel: the own block is a blackhole, the own subnet's are by the node. */
function plainRoute({ origins }: Plan, local: Node, { cidr, pool, node }: Destination): Operation[] | undefined {
  const { host } = node;
  if (node === local) {
    if (cidr.length === 32) return [];
    const id = origins.of('vxlan-blackhole', host);
    return [{ kind: 'route-add', route: route(id, cidr, { type: 'blackhole', protocol: FELIX_PROTOCOL }) }];
  }
  if (pool.vxlanMode !== 'CrossSubnet' || !sameSubnet(local, node)) return undefined;
  const dev = interfaceWith(local, local.calico.address);
  if (dev === undefined) return [];
  const to = { via: node.calico.address, dev, onlink: true, protocol: FELIX_PROTOCOL };
  return [{ kind: 'route-add', route: route(origins.of('vxlan-same-subnet', host), cidr, to) }];
}

function tunnelRoute({ origins, assignment }: Plan, { cidr, node: { host } }: Destination): Operation[] {
  const via = assignment.vxlan.get(host);
  if (via === undefined) return [];
  const to = { via, dev: VXLAN_DEVICE, onlink: true };
  return [{ kind: 'route-add', route: route(origins.of('vxlan-route', host), cidr, to) }];
}
