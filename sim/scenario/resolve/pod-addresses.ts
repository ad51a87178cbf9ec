import { contains, formatCidr, formatIPv4, type IPv4 } from '../../packet/address.js';
import { lastOf } from '../forms/range.js';
import type { Network, ScenarioHost, ScenarioPod } from '../scenario.js';
import { quoted, type Written } from '../written.js';

/** A pod as read, before its place in the network is checked. */
export interface ReadPod {
  readonly pod: ScenarioPod;
  readonly addressAt: Written | undefined;
}

/** Checks each pod's address against what its network can give it. */
export function checkPodAddresses(
  pods: readonly ReadPod[],
  hosts: readonly ScenarioHost[],
  network: Network | undefined,
): void {
  const byName = new Map(hosts.map((host) => [host.name, host]));
  const owners = new Map<IPv4, string>();
  for (const { pod, addressAt } of pods) {
    const { address } = pod;
    const host = byName.get(pod.host);
    if (address === undefined || addressAt === undefined) continue;
    if (pod.hostNetwork) {
      if (host && host.address !== address) {
        addressAt.report('outside-range', {
          expected: `the host's ${formatIPv4(host.address)}, since hostNetwork is true`,
        });
      }
      continue;
    }
    const owner = owners.get(address);
    if (owner !== undefined) addressAt.report('duplicate-address', { expected: `an address other than ${owner}'s` });
    else owners.set(address, `${pod.namespace}/${pod.name}`);
    if (network !== undefined) checkInNetwork(address, addressAt, host, network);
  }
}

function checkInNetwork(address: IPv4, at: Written, host: ScenarioHost | undefined, network: Network): void {
  if (network.type === 'calico') {
    const enabled = network.pools.filter(({ disabled }) => !disabled).map(({ cidr }) => cidr);
    if (enabled.some((cidr) => contains(cidr, address))) return;
    const ranges = enabled.map(formatCidr).join(', ');
    at.report('outside-range', {
      expected: enabled.length === 0 ? 'no address: no pool is enabled' : `an address of ${ranges}`,
    });
    return;
  }
  const cidr = host?.podCIDR;
  if (cidr === undefined) return;
  const found = quoted(at.text);
  if (!contains(cidr, address)) {
    at.report('outside-range', { found, expected: `an address of the host's podCIDR ${formatCidr(cidr)}` });
  } else if (address < cidr.address + 2 || address === lastOf(cidr)) {
    // host-local IPAM keeps the network's address, the gateway (the first) and the broadcast address.
    at.report('reserved-address', { found, expected: 'none of the first two and the last address of the podCIDR' });
  }
}
