import { type Cidr, contains, type IPv4 } from '../../packet/address.js';
import type { CalicoNetwork, IpPool, Scenario, ScenarioHost, ScenarioPod } from '../../scenario/scenario.js';
import type { Refused } from '../operations.js';
import { type Assignment, type Borrowed, noAddress } from './assignment.js';
import { PoolBlocks } from './blocks.js';

/** Block affinities by host name, where a real cluster's are known: which block a host gets is drawn from its name. */
export type Affinities = ReadonlyMap<string, readonly Cidr[]>;

/**
 * Calico IPAM (libcalico-go/lib/ipam/ipam.go): a host takes a block when it first needs an address, then addresses in
 * order. Addresses of tunnel devices come first, as calico-node takes them before pods start
 * (node/pkg/allocateip/allocateip.go); addresses that the scenario gives claim their blocks before all.
 */
export function assignCalico(scenario: Scenario, network: CalicoNetwork, affinities: Affinities): Assignment {
  const hosts = new Map(scenario.hosts.map((host) => [host.name, host]));
  const taken = new Set<IPv4>();
  const pools = network.pools.filter((pool) => !pool.disabled).map((pool) => new PoolBlocks(pool, taken));
  const poolOf = (address: IPv4) => pools.find(({ pool }) => contains(pool.cidr, address));
  const pods = new Map<ScenarioPod, IPv4>();
  const refused: Refused[] = [];

  for (const host of scenario.hosts)
    for (const { address } of affinities.get(host.name) ?? []) poolOf(address)?.claim(address, host);
  for (const pod of scenario.pods) {
    const host = hosts.get(pod.host);
    if (pod.address === undefined || pod.hostNetwork || host === undefined) continue;
    pods.set(pod, pod.address);
    taken.add(pod.address);
    poolOf(pod.address)?.claim(pod.address, host);
  }
  const ipip = tunnelAddresses(scenario.hosts, pools, (pool) => pool.ipipMode !== 'Never');
  const vxlan = tunnelAddresses(scenario.hosts, pools, (pool) => pool.vxlanMode !== 'Never');
  for (const pod of scenario.pods) {
    const host = hosts.get(pod.host);
    if (pod.hostNetwork || pods.has(pod) || host === undefined) continue;
    const address = firstOf(pools, host);
    if (address === undefined) refused.push(noAddress(pod, 'exhausted', 'no more free addresses in the IP pools'));
    else pods.set(pod, address);
  }

  const borrowed = [...pods].flatMap(([pod, address]): Borrowed[] => {
    const [blocks, host] = [poolOf(address), hosts.get(pod.host)];
    const borrows = blocks !== undefined && host !== undefined && blocks.ownerOf(address) !== host;
    return borrows ? [{ address, pool: blocks.pool, host }] : [];
  });
  return { pods, blocks: pools.flatMap(({ blocks }) => blocks), borrowed, ipip, vxlan, refused };
}

function firstOf(pools: readonly PoolBlocks[], host: ScenarioHost): IPv4 | undefined {
  for (const pool of pools) {
    const address = pool.pool.nodes(host.labels) ? pool.take(host) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

/** An address a host for its tunnel device, of the pools with that encap. */
function tunnelAddresses(
  hosts: readonly ScenarioHost[],
  pools: readonly PoolBlocks[],
  encap: (pool: IpPool) => boolean,
): ReadonlyMap<ScenarioHost, IPv4> {
  const fitting = pools.filter(({ pool }) => encap(pool));
  const given = hosts.map((host) => [host, firstOf(fitting, host)] as const);
  return new Map(given.flatMap(([host, address]) => (address === undefined ? [] : [[host, address] as const])));
}
