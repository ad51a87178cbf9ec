import type { CalicoNetwork, IpPool, ScenarioHost } from '../../scenario/scenario.js';

/** Outer IPv4 header (felix/dataplane/linux/int_dataplane.go ipipMTUOverhead), bytes. */
const IPIP_OVERHEAD = 20;
/** The same file's vxlanMTUOverhead, bytes. */
const VXLAN_OVERHEAD = 50;
/** The same file's findHostMTU, where no interface fits the pattern: bytes. */
const NO_INTERFACE = 1460;

/** MTUIfacePattern's default (felix/config/config_params.go). */
const MTU_INTERFACES = /^((en|wl|ww|sl|ib)[Pcopsvx].*|(eth|wlan|wwan).*)/;

/** The smallest MTU of the host's interfaces of that pattern (findHostMTU), bytes. */
export function hostMtu(host: ScenarioHost): number {
  return MTU_INTERFACES.test(host.interface) ? host.mtu : NO_INTERFACE;
}

/** Whether Felix has an encap enabled: a pool that uses it, always or across subnets (felix/calc/encapsulation_resolver.go). */
export function usesIpip(pools: readonly IpPool[]): boolean {
  return pools.some((pool) => !pool.disabled && pool.ipipMode !== 'Never');
}

/** The same for VXLAN. */
export function usesVxlan(pools: readonly IpPool[]): boolean {
  return pools.some((pool) => !pool.disabled && pool.vxlanMode !== 'Never');
}

/**
 * MTU of tunl0 (ConfigureDefaultMTUs), bytes. calico.yaml gives its veth_mtu to FELIX_IPINIPMTU and FELIX_VXLANMTU too,
 * so that an explicit one is that of the tunnel devices.
 */
export function ipipMtu(host: ScenarioHost, network: Pick<CalicoNetwork, 'vethMtu'>): number {
  return network.vethMtu !== 0 ? network.vethMtu : hostMtu(host) - IPIP_OVERHEAD;
}

/** MTU of vxlan.calico, bytes. */
export function vxlanMtu(host: ScenarioHost, network: Pick<CalicoNetwork, 'vethMtu'>): number {
  return network.vethMtu !== 0 ? network.vethMtu : hostMtu(host) - VXLAN_OVERHEAD;
}

/**
 * MTU of pods' interfaces, bytes: what the CNI configuration says, else what Felix wrote to /var/lib/calico/mtu
 * (cni-plugin/pkg/plugin/plugin.go): the least of the encaps that it knows of, or the host's where it knows of none
 * (determinePodMTU). In Canal it knows of none, whatever flannel does.
 */
export function podMtu(host: ScenarioHost, vethMtu: number, pools: readonly IpPool[]): number {
  if (vethMtu !== 0) return vethMtu;
  const network = { vethMtu };
  return Math.min(
    hostMtu(host),
    ...(usesIpip(pools) ? [ipipMtu(host, network)] : []),
    ...(usesVxlan(pools) ? [vxlanMtu(host, network)] : []),
  );
}
