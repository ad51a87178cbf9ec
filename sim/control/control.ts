import type { FabricConfig } from '../aws/config.js';
import type { Assumption } from '../codes/assumptions.js';
import type { HostConfig } from '../linux/config.js';
import { contains, type IPv4 } from '../packet/address.js';
import type { Provenance } from '../provenance/provenance.js';
import { CHECK_OFF, mayTurnCheckOff } from '../scenario/check-off.js';
import type { Scenario, ScenarioPod } from '../scenario/scenario.js';
import type { Miss } from '../world/world.js';
import { awsVpcBackend, turnsCheckOff } from './aws/aws-vpc-backend.js';
import type { TimedFabricOperation } from './aws/fabric-operation.js';
import { routeProgrammer } from './aws/route-programmer.js';
import { vpcOperations } from './aws/vpc.js';
import { VpcTimeline } from './aws/vpc-timeline.js';
import { gracefulRestart, stops, type Typed, typed, withdrawals } from './changes.js';
import { startOperations } from './host-operations.js';
import { namespaceOf } from './names.js';
import { type NetworkAgents, networkAgents } from './network.js';
import { type Refused, type TimedOperation, timed } from './operations.js';
import { type ControlOptions, makePlan, type Node, type Plan } from './plan.js';
import { type Profile, resolveProfile } from './profiles.js';
import { Timeline } from './timeline.js';
import { withOtherEnd } from './veth-pair.js';

/** An assumption that decided when or whether an operation happens. */
export interface Assumed {
  readonly code: Assumption;
  readonly value: boolean | number;
}

/**
 * What real agents would program, and when. Hosts are worked out when they are asked for; what all of them need to know
 * (places, addresses, ids) when the scenario is taken in.
 */
export class Control {
  readonly provenance: Provenance;
  readonly #plan: Plan;
  readonly #profile: Profile;
  readonly #network: NetworkAgents;
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #hostOf: ReadonlyMap<string, string>;
  readonly #pods: ReadonlyMap<string, ScenarioPod>;
  readonly #typed: readonly Typed[];
  readonly #vpc: VpcTimeline;
  readonly #flannelStops: ReadonlyMap<string, number>;
  readonly #timelines = new Map<string, Timeline>();
  /** Addresses that hosts have from the start, by what they are made of. */
  readonly #ownAddresses: ReadonlyMap<IPv4, string>;

  constructor(scenario: Scenario, options: ControlOptions = {}) {
    this.#plan = makePlan(scenario, options);
    this.provenance = this.#plan.origins.provenance;
    this.#profile = resolveProfile(scenario.profile);
    this.#network = networkAgents(this.#plan, this.#profile);
    this.#nodes = new Map(this.#plan.nodes.map((node) => [node.host.name, node]));
    this.#hostOf = new Map([
      ...[...(this.#plan.lan?.operations.keys() ?? [])].map((name) => [name, name] as const),
      ...this.#plan.nodes.flatMap(({ host, pods }) => [
        [host.name, host.name] as const,
        ...pods.map(({ namespace }) => [namespace, host.name] as const),
      ]),
    ]);
    this.#pods = new Map(scenario.pods.map((pod) => [`pod/${pod.namespace}/${pod.name}`, pod]));
    const { aws } = this.#profile;
    const calls = scenario.lan
      ? []
      : [...vpcOperations(this.#plan, aws), ...routeProgrammer(this.#plan), ...awsVpcBackend(this.#plan)];
    this.#vpc = new VpcTimeline(calls, aws.fabric);
    this.#typed = scenario.changes.flatMap((change) =>
      change.kind === 'commands'
        ? [typed(change, this.#running(change.on), ({ text, source }) => this.provenance.add('operator', text, source))]
        : [],
    );
    this.#flannelStops = stops(scenario, 'flannel');
    this.#ownAddresses = new Map(this.#plan.nodes.flatMap((node) => ownAddresses(this.#plan, node)));
  }

  /** The host of a namespace; undefined where there is no such namespace. */
  hostOf(namespace: string): string | undefined {
    return this.#hostOf.get(namespace);
  }

  /**
   * The host that has an address of its own: an interface's, a tunnel's, a bridge's, or one that a command gave it by a
   * time; undefined where none has.
   */
  hostWith(address: IPv4, at: number): string | undefined {
    const known = this.#ownAddresses.get(address);
    if (known !== undefined) return known;
    const ranges = this.#plan.nodes.filter(({ host }) => host.podCIDR !== undefined && contains(host.podCIDR, address));
    const typed = this.#typed.flatMap(({ operations }) => operations.map(({ namespace }) => namespace));
    const hosts = new Set([...ranges.map(({ host }) => host.name), ...typed]);
    const has = (name: string) => this.config(name, at)?.addresses.some((own) => own.address.address === address);
    return [...hosts].find((name) => this.#nodes.has(name) && has(name));
  }

  /** The namespaces of switches and routers, where the fabric is plain Ethernet. */
  get lanNamespaces(): string[] {
    return [...(this.#plan.lan?.operations.keys() ?? [])];
  }

  /** The namespaces of a host, its own first; a switch or router is one alone. */
  namespacesOf(host: string): string[] {
    const node = this.#nodes.get(host);
    if (node === undefined) return this.#plan.lan?.operations.has(host) ? [host] : [];
    return [host, ...node.pods.map(({ namespace }) => namespace)];
  }

  /** All operations on a host and its pods, in order of time, made anew; none for a name that is no host's, switch's or router's. */
  operations(host: string): readonly TimedOperation[] {
    const node = this.#nodes.get(host);
    if (node === undefined) return timed('boot', host, this.#plan.lan?.operations.get(host) ?? []);
    return this.#make(node);
  }

  /** A namespace at a time, microseconds: what is due then has been done. */
  config(namespace: string, at: number): HostConfig | undefined {
    return this.#timeline(namespace)?.at(at);
  }

  /** When operations after time 0 are due, each time once, ascending. */
  changeTimes(): number[] {
    const { scenario } = this.#plan;
    const times = this.#typed.flatMap(({ operations }) => operations.map(({ at }) => at));
    if (this.#network.bird !== undefined)
      for (const stop of stops(scenario, 'calico').values()) times.push(stop + gracefulRestart(scenario));
    return [...new Set(times)].filter((at) => at > 0).sort((a, b) => a - b);
  }

  /** The VPC at a time, microseconds. */
  fabric(at: number): FabricConfig {
    return this.#vpc.at(at);
  }

  /** The calls of the EC2 API, in order of time. */
  get fabricOperations(): readonly TimedFabricOperation[] {
    return this.#vpc.operations;
  }

  /** The calls that EC2 refuses, such as routes above the quota. */
  get fabricFailures(): readonly Refused[] {
    return this.#vpc.failures();
  }

  /**
   * What was refused: pods that got no address, commands that are none, and what kernels refuse of the operations on a
   * namespace, or, when none is named, on those that the scenario's changes name and those that were asked for: on no more,
   * since it takes all operations of a namespace to tell.
   */
  refusals(namespace?: string): readonly Refused[] {
    if (namespace !== undefined) return this.#timeline(namespace)?.refused() ?? [];
    const named = this.#typed.flatMap(({ operations }) => operations.map((operation) => operation.namespace));
    const places = new Set([...named, ...this.#timelines.keys()]);
    return [
      ...this.#plan.assignment.refused,
      ...this.#typed.flatMap(({ refused }) => refused),
      ...[...places].flatMap((place) => this.#timeline(place)?.refused() ?? []),
    ];
  }

  /** The assumptions that later operations rest on: traces after them say so. */
  get assumed(): readonly Assumed[] {
    const { scenario } = this.#plan;
    const waits = stops(scenario, 'calico').size > 0 && this.#network.bird !== undefined;
    const restart = { code: 'bgp-graceful-restart-seconds', value: gracefulRestart(scenario) / 1_000_000 } as const;
    const check = { code: CHECK_OFF, value: mayTurnCheckOff(scenario) } as const;
    return [...(waits ? [restart] : []), ...(turnsCheckOff(scenario) ? [check] : [])];
  }

  /** The network namespace that a pod runs in; undefined for one that got no address. */
  podNamespace(namespace: string, name: string): string | undefined {
    return this.#running(`pod/${namespace}/${name}`);
  }

  /** A pod's address; a hostNetwork pod has its host's. */
  podAddress(namespace: string, name: string): IPv4 | undefined {
    const pod = this.#pods.get(`pod/${namespace}/${name}`);
    if (pod === undefined) return undefined;
    return pod.hostNetwork ? this.#nodes.get(pod.host)?.host.address : this.#plan.assignment.pods.get(pod);
  }

  /**
   * What the agent that listens answers to a kernel's miss at a time, microseconds: nothing if none listens any more. The
   * operations are for the running kernel, which may forget them; they are no part of the configuration.
   */
  upcall(miss: Miss, at: number): TimedOperation[] {
    const node = this.#nodes.get(miss.namespace);
    const { flannel } = this.#network;
    if (node === undefined || flannel === undefined) return [];
    if (at >= (this.#flannelStops.get(miss.namespace) ?? Number.POSITIVE_INFINITY)) return [];
    return timed('flannel', miss.namespace, flannel.miss(node, miss.link, miss.address), at);
  }

  /** The namespace of a host or pod as a scenario names it: a hostNetwork pod's is its host's. */
  #running(name: string): string | undefined {
    const pod = this.#pods.get(name);
    const namespace = pod === undefined ? name : namespaceOf(pod);
    return this.#hostOf.has(namespace) ? namespace : undefined;
  }

  #make(node: Node): TimedOperation[] {
    const namespaces = new Set([node.host.name, ...node.pods.map((pod) => pod.namespace)]);
    const later = [
      ...this.#typed.flatMap(({ operations }) => operations.filter((operation) => namespaces.has(operation.namespace))),
      ...(this.#network.bird === undefined ? [] : withdrawals(this.#plan, this.#network.bird, node)),
    ].flatMap((operation) => withOtherEnd(this.#network, node, operation));
    // Array.prototype.sort is stable: what is due at one time keeps its order.
    return [...startOperations(this.#plan, this.#network, node), ...later].sort((a, b) => a.at - b.at);
  }

  /** The first question about a host or one of its pods makes the timelines of all of them. */
  #timeline(namespace: string): Timeline | undefined {
    const known = this.#timelines.get(namespace);
    const host = this.#hostOf.get(namespace);
    if (known !== undefined || host === undefined) return known;
    const byNamespace = new Map<string, TimedOperation[]>(this.namespacesOf(host).map((name) => [name, []]));
    for (const operation of this.operations(host)) byNamespace.get(operation.namespace)?.push(operation);
    for (const [name, operations] of byNamespace) {
      const again = () => this.operations(host).filter((operation) => operation.namespace === name);
      this.#timelines.set(name, new Timeline(name, operations, again));
    }
    return this.#timelines.get(namespace);
  }
}

/** The addresses of a host's interfaces and of Calico's tunnels, with its name. */
function ownAddresses({ assignment }: Plan, { host }: Node): [IPv4, string][] {
  const interfaces = [host, ...host.interfaces].map(({ address }) => address);
  const tunnels = [assignment.ipip.get(host), assignment.vxlan.get(host)].flatMap((address) => address ?? []);
  return [...interfaces, ...tunnels].map((address) => [address, host.name]);
}
