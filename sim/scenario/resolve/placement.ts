import type { Field } from '../field.js';
import type { Labels } from '../forms/selector.js';
import type { RawPodSpec } from '../language/pods.js';
import type { Directory } from '../names.js';
import type { ScenarioHost } from '../scenario.js';

/** Fields that choose among hosts, and that the rule here does not know. */
const CHOOSING = ['affinity', 'topologySpreadConstraints', 'schedulingGates'] as const;

/** The label by which each node bears its name (k8s.io/api/core/v1, LabelHostname). */
const HOSTNAME = 'kubernetes.io/hostname';

/**
 * Which host a pod runs on: what nodeName says, else the host with the fewest pods so far, of several the first. The real
 * scheduler weighs more and draws lots; what a scenario is about should not rest on that.
 */
export class Placement {
  readonly #hosts: readonly ScenarioHost[];
  readonly #pods = new Map<string, number>();

  constructor(hosts: readonly ScenarioHost[]) {
    this.#hosts = hosts;
  }

  /** A pod is on a host. */
  count(host: string): void {
    this.#pods.set(host, this.#on(host) + 1);
  }

  /** The host of the next pod of this specification; undefined where none fits, which is reported. */
  of(spec: Field<RawPodSpec>, directory: Directory): string | undefined {
    const named = spec.at('nodeName')?.written;
    if (named !== undefined) {
      directory.hosts.refer(named);
      this.count(named.text);
      return named.text;
    }
    this.#refuseChoosing(spec);
    const fitting = this.#fitting(spec);
    const [first] = fitting;
    // Without hosts the file is wrong elsewhere.
    if (first === undefined) {
      if (this.#hosts.length > 0) this.#nobody(spec);
      return undefined;
    }
    const host = fitting.reduce((best, next) => (this.#on(next) < this.#on(best) ? next : best), first);
    this.count(host);
    return host;
  }

  /** The hosts of a DaemonSet. */
  all(spec: Field<RawPodSpec>): readonly string[] {
    spec.at('nodeName')?.report('unsupported', { found: 'nodeName of a DaemonSet', expected: 'nodeSelector' });
    this.#refuseChoosing(spec);
    const hosts = this.#fitting(spec);
    for (const host of hosts) this.count(host);
    return hosts;
  }

  #on(host: string): number {
    return this.#pods.get(host) ?? 0;
  }

  #fitting(spec: Field<RawPodSpec>): readonly string[] {
    const wanted = Object.entries(spec.at('nodeSelector')?.value ?? {});
    const fits = (labels: Labels) => wanted.every(([key, value]) => labels[key] === value);
    return this.#hosts.flatMap(({ name, labels }) => (fits({ [HOSTNAME]: name, ...labels }) ? [name] : []));
  }

  #nobody(spec: Field<RawPodSpec>): void {
    const selector = spec.at('nodeSelector');
    const details = { found: 'no host has these labels', expected: 'labels of a host' };
    if (selector) selector.report('conflict', details);
  }

  #refuseChoosing(spec: Field<RawPodSpec>): void {
    for (const name of CHOOSING)
      spec.at(name)?.report('unsupported', { found: name, expected: 'nodeName or nodeSelector' });
  }
}
