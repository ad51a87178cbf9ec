import type { Control } from '../control/control.js';
import type { IPv4 } from '../packet/address.js';
import type { Endpoint, Scenario, ScenarioHost, ScenarioPod } from '../scenario/scenario.js';

/** A probe's ends in a running network: indexed, since a scenario may have thousands of both. */
export class Ends {
  readonly #control: Control;
  readonly #hosts: ReadonlyMap<string, ScenarioHost>;
  readonly #pods: ReadonlyMap<string, ScenarioPod>;
  readonly #podByAddress: ReadonlyMap<IPv4 | undefined, ScenarioPod>;

  constructor({ hosts, pods }: Scenario, control: Control) {
    this.#control = control;
    this.#hosts = new Map(hosts.map((host) => [host.name, host]));
    this.#pods = new Map(pods.map((pod) => [`${pod.namespace}/${pod.name}`, pod]));
    // Of pods with one address the first counts: it is the last that the map is told of.
    this.#podByAddress = new Map([...pods].reverse().map((pod) => [control.podAddress(pod.namespace, pod.name), pod]));
  }

  /** The network namespace that an end lives in. */
  namespaceOf(end: Exclude<Endpoint, { kind: 'ip' }>): string {
    if (end.kind === 'host') return end.name;
    const pod = this.#pods.get(`${end.namespace}/${end.name}`);
    return pod?.hostNetwork ? pod.host : `pod/${end.namespace}/${end.name}`;
  }

  /** The address that a probe to an end is sent to; undefined for a pod without one. */
  addressOf(end: Endpoint): IPv4 | undefined {
    switch (end.kind) {
      case 'ip':
        return end.address;
      case 'host':
        return this.#hosts.get(end.name)?.address;
      case 'pod':
        return this.#control.podAddress(end.namespace, end.name);
    }
  }

  /** The network namespace that has the address of an end at a time, microseconds; undefined where nobody has it. */
  ownerOf(end: Endpoint, at: number): string | undefined {
    if (end.kind !== 'ip') return this.namespaceOf(end);
    const pod = this.#podByAddress.get(end.address);
    if (pod === undefined) return this.#control.hostWith(end.address, at);
    return this.namespaceOf({ kind: 'pod', namespace: pod.namespace, name: pod.name });
  }

  /** Whether an interface is the one by which a host is on the network. */
  isWire(place: { readonly node: string; readonly port: string }): boolean {
    return this.#hosts.get(place.node)?.interface === place.port;
  }
}
