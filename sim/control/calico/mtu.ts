import type { CalicoNetwork, FelixSettings, ScenarioHost } from '../../scenario/scenario.js';

/** Outer IPv4 header (felix/dataplane/linux/int_dataplane.go ipipMTUOverhead), bytes. */
const IPIP_OVERHEAD = 20;
/** The same file's vxlanMTUOverhead, bytes. */
const VXLAN_OVERHEAD = 50;
/** The same file's findHostMTU, where no interface fits the pattern: bytes. */
const NO_INTERFACE = 1460;

/** What a Felix goes by. */
export type FelixView = Pick<CalicoNetwork, 'vethMtu' | 'felix' | 'pools'>;

/** The smallest MTU of the host's interfaces that fit the pattern (findHostMTU), bytes. */
export function hostMtu(host: ScenarioHost, { mtuInterfaces }: FelixSettings): number {
  const fitting = [host, ...host.interfaces].filter((eni) => mtuInterfaces.test(eni.interface));
  return fitting.length === 0 ? NO_INTERFACE : Math.min(...fitting.map(({ mtu }) => mtu));
}

/** Whether Felix has an encap enabled: as it is told, else by a pool that uses it, always or across subnets (felix/calc/encapsulation_resolver.go). */
export function usesIpip({ felix, pools }: FelixView): boolean {
  return felix.ipipEnabled ?? pools.some((pool) => !pool.disabled && pool.ipipMode !== 'Never');
}

/** The same for VXLAN. */
export function usesVxlan({ pools }: FelixView): boolean {
  return pools.some((pool) => !pool.disabled && pool.vxlanMode !== 'Never');
}

/**
 * MTU of tunl0 (ConfigureDefaultMTUs), bytes. calico.yaml gives its veth_mtu to FELIX_IPINIPMTU and FELIX_VXLANMTU too,
 * so that an explicit one is that of the tunnel devices; what the environment says comes before FelixConfiguration
 * (felix/config/config_params.go, Source).
 */
export function ipipMtu(host: ScenarioHost, { vethMtu, felix }: FelixView): number {
  return vethMtu || felix.ipipMtu || hostMtu(host, felix) - IPIP_OVERHEAD;
}

/** MTU of vxlan.calico, bytes. */
export function vxlanMtu(host: ScenarioHost, { vethMtu, felix }: FelixView): number {
  return vethMtu || felix.vxlanMtu || hostMtu(host, felix) - VXLAN_OVERHEAD;
}

/**
 * MTU of pods' interfaces, bytes: what the CNI configuration says, else what Felix wrote to /var/lib/calico/mtu
 * (cni-plugin/pkg/plugin/plugin.go): the least of the encaps that it knows of, or the host's where it knows of none
 * (determinePodMTU). In Canal it knows of none, whatever flannel does.
 */
export function podMtu(host: ScenarioHost, network: FelixView): number {
  if (network.vethMtu !== 0) return network.vethMtu;
  const encaps = [
    ...(usesIpip(network) ? [ipipMtu(host, network)] : []),
    ...(usesVxlan(network) ? [vxlanMtu(host, network)] : []),
  ];
  return encaps.length === 0 ? hostMtu(host, network.felix) : Math.min(...encaps);
}
