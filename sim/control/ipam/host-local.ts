import { type Cidr, formatCidr, type IPv4, networkOf } from '../../packet/address.js';
import type { Scenario, ScenarioPod } from '../../scenario/scenario.js';
import type { Refused } from '../operations.js';
import { type Assignment, noAddress } from './assignment.js';

/** The gateway of a pod range: its first address (plugins/ipam/host-local/backend/allocator/range.go). */
export function gatewayOf(range: Cidr): IPv4 {
  return (networkOf(range) + 1) as IPv4;
}

/** Addresses in order, without the network's own, the gateway's and the broadcast address. */
function* usable(range: Cidr): Generator<IPv4> {
  const last = networkOf(range) + 2 ** (32 - range.length) - 1;
  for (let address = gatewayOf(range) + 1; address < last; address++) yield address as IPv4;
}

function nextFree(addresses: Generator<IPv4>, taken: ReadonlySet<IPv4>): IPv4 | undefined {
  for (let next = addresses.next(); !next.done; next = addresses.next()) if (!taken.has(next.value)) return next.value;
  return undefined;
}

/**
 * The host-local plugin: each node's pods from its podCIDR, in order of the pods; addresses that the scenario gives are
 * kept free. The real plugin goes round from the last address given, which is the same for pods that stay.
 */
export function assignHostLocal(scenario: Scenario): Assignment {
  const pods = new Map<ScenarioPod, IPv4>();
  const refused: Refused[] = [];
  for (const pod of scenario.pods) if (pod.address !== undefined && !pod.hostNetwork) pods.set(pod, pod.address);
  const taken = new Set(pods.values());
  const ranges = new Map(
    scenario.hosts.flatMap(({ name, podCIDR }) =>
      podCIDR ? [[name, { podCIDR, free: usable(podCIDR) }] as const] : [],
    ),
  );
  for (const pod of scenario.pods) {
    if (pod.hostNetwork || pods.has(pod)) continue;
    const range = ranges.get(pod.host);
    const address = range && nextFree(range.free, taken);
    if (address !== undefined) pods.set(pod, address);
    else if (range === undefined) refused.push(noAddress(pod, 'no-pod-cidr', `node ${pod.host} has no podCIDR`));
    else {
      const message = `no IP addresses available in range set: ${formatCidr(range.podCIDR)}`;
      refused.push(noAddress(pod, 'exhausted', message));
    }
  }
  return { pods, blocks: [], borrowed: [], ipip: new Map(), vxlan: new Map(), refused };
}
