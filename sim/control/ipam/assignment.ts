import type { Cidr, IPv4 } from '../../packet/address.js';
import type { IpPool, ScenarioHost, ScenarioPod } from '../../scenario/scenario.js';
import type { Refused } from '../operations.js';

/** A block of an IP pool and the host that it is affine to. */
export interface Block {
  readonly cidr: Cidr;
  readonly pool: IpPool;
  readonly host: ScenarioHost;
}

/** An address in a block of another host: a route of its own leads to it. */
export interface Borrowed {
  readonly address: IPv4;
  readonly pool: IpPool;
  readonly host: ScenarioHost;
}

/** What address management gave out. */
export interface Assignment {
  readonly pods: ReadonlyMap<ScenarioPod, IPv4>;
  readonly blocks: readonly Block[];
  readonly borrowed: readonly Borrowed[];
  /** Address of tunl0, by host. */
  readonly ipip: ReadonlyMap<ScenarioHost, IPv4>;
  /** Address of vxlan.calico, by host. */
  readonly vxlan: ReadonlyMap<ScenarioHost, IPv4>;
  readonly refused: readonly Refused[];
}

/** A pod that got no address: its CNI plugin fails, and it has no network. */
export function noAddress(pod: ScenarioPod, error: string, message: string): Refused {
  const what = `address for pod ${pod.namespace}/${pod.name}`;
  return { at: 0, agent: 'cni', place: `host/${pod.host}`, what, error, message, source: pod.source };
}
