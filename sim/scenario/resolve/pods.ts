import { parseCidr } from '../../packet/address.js';
import type { Field } from '../field.js';
import { isLink, readLabel } from '../forms/name.js';
import { readAddress } from '../forms/range.js';
import type {
  RawDaemonSet,
  RawNamespace,
  RawPod,
  RawReplicated,
  RawWorkload,
  RawWorkloadEndpoint,
} from '../language/pods.js';
import type { Directory } from '../names.js';
import type { Network, ScenarioHost, ScenarioNamespace, ScenarioPod } from '../scenario.js';
import type { Written } from '../written.js';
import { Placement } from './placement.js';
import type { ReadPod } from './pod-addresses.js';
import { enterPod, readLabels, refuseSteering } from './pod-metadata.js';

/** What `pods` says. */
export interface ReadWorkloads {
  readonly pods: readonly ReadPod[];
  readonly namespaces: readonly ScenarioNamespace[];
}

/** Where pods can be. */
export interface PodContext {
  readonly directory: Directory;
  readonly hosts: readonly ScenarioHost[];
  readonly network: Network | undefined;
}

type Entries = Field<readonly (string | RawWorkload)[]>;

/** Reads the pods and what makes pods, and enters their names. */
export function readWorkloads(list: Entries | undefined, context: PodContext): ReadWorkloads {
  const reader = new Reader(context);
  const fields = list?.items() ?? [];
  const { pods: names } = context.directory;
  if (list?.node.kind === 'list' && list.node.items.length > fields.length) names.complete = false;
  const pods = fields.flatMap((field) => {
    const read = typeof field.value === 'string' ? reader.shorthand(field.written) : reader.object(field);
    if (read === undefined) names.complete = false;
    return read ?? [];
  });
  return { pods, namespaces: [...reader.namespaces.values()] };
}

const SHORTHAND = /^(?:([^\s/]+)\/)?([^\s/]+)\s+on\s+(\S+)(?:\s+at\s+(\S+))?$/d;

class Reader {
  readonly namespaces = new Map<string, ScenarioNamespace>();
  readonly #context: PodContext;
  readonly #placement: Placement;
  /** Ends of veths that are named, by host and name. */
  readonly #interfaces = new Set<string>();

  constructor(context: PodContext) {
    this.#context = context;
    this.#placement = new Placement(context.hosts);
  }

  shorthand(written: Written): ReadPod[] | undefined {
    const { directory } = this.#context;
    const match = SHORTHAND.exec(written.text.trimEnd());
    const part = (group: number): Written | undefined => {
      const [text, range] = [match?.[group], match?.indices?.[group]];
      return text === undefined || range === undefined ? undefined : written.part(range[0], text);
    };
    const [namespace, name, host, at] = [part(1), part(2), part(3), part(4)];
    if (name === undefined || host === undefined) {
      return written.report('bad-pod', { expected: '[NAMESPACE/]NAME on HOST [at ADDRESS]' });
    }
    directory.hosts.refer(host);
    const address = at && readAddress(at);
    const pod = { name: name.text, namespace: namespace?.text ?? 'default', host: host.text, address };
    if (!enterPod(name, name.text, namespace, directory)) return undefined;
    this.#placement.count(host.text);
    return [{ pod: { ...pod, hostNetwork: false, labels: {}, source: written.source }, addressAt: at }];
  }

  /** undefined where something keeps it from being read; no pods for a namespace. */
  object(field: Field<string | RawWorkload>): ReadPod[] | undefined {
    const object = field as Field<RawWorkload>;
    switch (object.at('kind')?.value) {
      case 'Pod':
        return this.#pod(field as Field<RawPod>);
      case 'Deployment':
      case 'StatefulSet':
        return this.#replicated(field as Field<RawReplicated>);
      case 'DaemonSet':
        return this.#daemonSet(field as Field<RawDaemonSet>);
      case 'WorkloadEndpoint':
        return this.#endpoint(field as Field<RawWorkloadEndpoint>);
      case 'Namespace':
        this.#namespace(field as Field<RawNamespace>);
        return [];
      case undefined:
        return undefined;
    }
  }

  #pod(field: Field<RawPod>): ReadPod[] | undefined {
    const metadata = field.at('metadata');
    const addressAt = field.at('status')?.at('podIP')?.written;
    const address = addressAt && readAddress(addressAt);
    refuseSteering(metadata);
    const labels = readLabels(metadata);
    const spec = field.at('spec');
    const hostNetwork = spec?.at('hostNetwork')?.value ?? false;
    const name = metadata?.at('name')?.written;
    const made = this.#make(field, [name?.text ?? ''], spec && [this.#placement.of(spec, this.#context.directory)]);
    return made?.map((pod) => ({ pod: { ...pod, address, hostNetwork, labels }, addressAt }));
  }

  #replicated(field: Field<RawReplicated>): ReadPod[] | undefined {
    const spec = field.at('spec');
    const count = spec?.at('replicas');
    const pods = spec?.at('template')?.at('spec');
    if (spec === undefined || pods === undefined || (spec.has('replicas') && count === undefined)) return undefined;
    const name = field.at('metadata')?.at('name')?.value;
    const names = Array.from({ length: count?.value ?? 1 }, (_, index) => `${name}-${index}`);
    const hosts = names.map(() => this.#placement.of(pods, this.#context.directory));
    return this.#templated(field, spec.at('template'), this.#make(field, names, hosts));
  }

  #daemonSet(field: Field<RawDaemonSet>): ReadPod[] | undefined {
    const template = field.at('spec')?.at('template');
    const pods = template?.at('spec');
    if (pods === undefined) return undefined;
    const hosts = this.#placement.all(pods);
    const name = field.at('metadata')?.at('name')?.value;
    const names = hosts.map((host) => `${name}-${host}`);
    return this.#templated(field, template, this.#make(field, names, hosts));
  }

  /** Pods of a template: its labels, and whether they are in the network of their hosts. */
  #templated(
    field: Field<RawReplicated> | Field<RawDaemonSet>,
    template: Field<RawDaemonSet['spec']['template']> | undefined,
    made: readonly ScenarioPod[] | undefined,
  ): ReadPod[] | undefined {
    readLabels((field as Field<RawDaemonSet>).at('metadata'));
    refuseSteering(template?.at('metadata'));
    const labels = readLabels(template?.at('metadata'));
    const hostNetwork = template?.at('spec')?.at('hostNetwork')?.value ?? false;
    return made?.map((pod) => ({ pod: { ...pod, hostNetwork, labels }, addressAt: undefined }));
  }

  /** Pods by name and host, with nothing else to them; undefined where a name is none that can be entered. */
  #make(
    field: Field<RawPod> | Field<RawReplicated> | Field<RawDaemonSet>,
    names: readonly string[],
    hosts: readonly (string | undefined)[] | undefined,
  ): ScenarioPod[] | undefined {
    const metadata = (field as Field<RawPod>).at('metadata');
    const [name, namespace] = [metadata?.at('name')?.written, metadata?.at('namespace')?.written];
    if (name === undefined) return undefined;
    const good = names.filter((full) => enterPod(name, full, namespace, this.#context.directory));
    if (good.length < names.length) return undefined;
    const rest = { namespace: namespace?.text ?? 'default', address: undefined, hostNetwork: false, labels: {} };
    const { source } = field;
    return names.map((full, index) => ({ ...rest, name: full, host: hosts?.[index] ?? '', source }));
  }

  #endpoint(field: Field<RawWorkloadEndpoint>): ReadPod[] | undefined {
    const { directory, network } = this.#context;
    if (network && network.type !== 'calico' && network.type !== 'canal') {
      field.at('kind')?.report('conflict', {
        found: `a ${network.type} network has no workload endpoints`,
        expected: 'calico or canal',
      });
    }
    const [metadata, spec] = [field.at('metadata'), field.at('spec')];
    const name = (spec?.at('workload') ?? spec?.at('pod') ?? metadata?.at('name'))?.written;
    const namespace = metadata?.at('namespace')?.written;
    const node = spec?.at('node')?.written;
    if (node) directory.hosts.refer(node);
    const labels = readLabels(metadata);
    const [range, ...more] = spec?.at('ipNetworks')?.items() ?? [];
    for (const other of more) other.report('unsupported', { found: 'a second address', expected: 'one' });
    const cidr = range && parseCidr(range.value);
    if (range && cidr?.length !== 32) range.report('bad-cidr', { expected: 'an IPv4 address as a /32' });
    const end = spec?.at('interfaceName');
    const interfaceName = end && this.#interfaceName(end, node?.text ?? '');
    if (name === undefined || node === undefined || !enterPod(name, name.text, namespace, directory)) return undefined;
    this.#placement.count(node.text);
    const pod: ScenarioPod = {
      namespace: namespace?.text ?? 'default',
      name: name.text,
      host: node.text,
      address: cidr?.address,
      hostNetwork: false,
      ...(interfaceName === undefined ? {} : { interfaceName }),
      labels,
      source: field.source,
    };
    return [{ pod, addressAt: range?.written }];
  }

  /** Felix knows workloads by the prefix of their interfaces (InterfacePrefix). */
  #interfaceName(field: Field<string>, host: string): string | undefined {
    const { value } = field;
    if (!isLink(value) || !value.startsWith('cali'))
      return field.report('bad-name', { expected: 'a name of at most 15 characters that begins with cali' });
    const key = `${host} ${value}`;
    if (this.#interfaces.has(key)) field.report('duplicate-name', { expected: 'another name on this host' });
    this.#interfaces.add(key);
    return value;
  }

  #namespace(field: Field<RawNamespace>): void {
    const metadata = field.at('metadata');
    const written = metadata?.at('name')?.written;
    const labels = readLabels(metadata);
    const name = written && readLabel(written);
    if (written === undefined || name === undefined) return;
    if (this.namespaces.has(name))
      written.report('duplicate-name', { found: `the namespace ${name}`, expected: 'another name' });
    // The API server labels each (kubernetes.io/metadata.name).
    const own = { 'kubernetes.io/metadata.name': name, ...labels };
    this.namespaces.set(name, { name, labels: own, source: field.source });
  }
}
