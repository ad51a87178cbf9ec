import type { IPv4, Mac } from '../packet/address.js';
import type { ScenarioHost, ScenarioPod } from '../scenario/scenario.js';
import { sha1 } from './sha1.js';

/** The name of a pod's network namespace; a hostNetwork pod lives in its host's. */
export function namespaceOf(pod: Pick<ScenarioPod, 'namespace' | 'name' | 'hostNetwork' | 'host'>): string {
  return pod.hostNetwork ? pod.host : `pod/${pod.namespace}/${pod.name}`;
}

/** The name of a host's network interface in the VPC: of its primary one, or of that which Linux calls `link`. */
export function eniName(host: string, link?: string): string {
  return link === undefined ? `eni-${host}` : `eni-${host}/${link}`;
}

/** 02:00 and the address: AWS gives each ENI a MAC that says nothing; this one can be read. */
export function eniMac(address: IPv4): Mac {
  return (0x020000000000 + address) as Mac;
}

/** 0a:58 and the address, as the CNI plugins once derived MACs (containernetworking/plugins pkg/utils/hwaddr). */
export function podMac(address: IPv4): Mac {
  return (0x0a5800000000 + address) as Mac;
}

/** The host's end of a Calico pod's veth (libcalico-go/lib/names: cali and 11 digits of SHA-1 of namespace.pod). */
export function calicoVeth(pod: Pick<ScenarioPod, 'namespace' | 'name' | 'interfaceName'>): string {
  return pod.interfaceName ?? `cali${sha1(`${pod.namespace}.${pod.name}`).slice(0, 11)}`;
}

/** The host's end of a bridge pod's veth: real ones are veth and 8 random digits (plugins/pkg/ip RandomVethName). */
export function bridgeVeth(pod: Pick<ScenarioPod, 'namespace' | 'name'>): string {
  return `veth${sha1(`${pod.namespace}/${pod.name}`).slice(0, 8)}`;
}

/** Every Calico host's end has this MAC (cni-plugin/pkg/dataplane/linux/dataplane_linux.go). */
export const CALICO_VETH_MAC = 0xeeeeeeeeeeee as Mac;

/** A locally administered unicast MAC made of a text, where a real kernel or agent draws one at random. */
export function drawnMac(text: string): Mac {
  const bytes = Number.parseInt(sha1(text).slice(2, 12), 16);
  return (0x020000000000 + bytes) as Mac;
}

/** The MAC of Felix's VTEP: `f` and five bytes of SHA-1 of the node's name (felix/calc/vxlan_resolver.go). */
export function felixVtepMac(host: Pick<ScenarioHost, 'name'>): Mac {
  return (0x66 * 2 ** 40 + Number.parseInt(sha1(host.name).slice(0, 10), 16)) as Mac;
}
