import { WORKLOAD_KINDS } from '../language/pods.js';
import { listed } from '../near.js';
import type { Reading } from '../reading.js';
import { childOf, type Entry, listNode, mapNode, type Node, type Span, scalarNode } from '../tree.js';
import { quoted } from '../written.js';

/** Kinds that `pods` takes. */
const POD_KINDS: ReadonlySet<string> = new Set(WORKLOAD_KINDS);

/** Calico's kinds, and the lists of `network` that take them. */
const CALICO_LISTS: Readonly<Record<string, string>> = {
  BGPConfiguration: 'bgpConfigurations',
  BGPPeer: 'bgpPeers',
  FelixConfiguration: 'felixConfigurations',
  IPPool: 'pools',
};

/** Kinds that change nothing about where packets go. */
const SILENT_KINDS = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'HorizontalPodAutoscaler',
  'LimitRange',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'PodDisruptionBudget',
  'PriorityClass',
  'ResourceQuota',
  'Role',
  'RoleBinding',
  'Secret',
  'ServiceAccount',
  'StorageClass',
]);

/** Whether a document is an object of Kubernetes or Calico rather than a scenario. */
export function isObject(node: Node): boolean {
  return childOf(node, 'kind') !== undefined || childOf(node, 'apiVersion') !== undefined;
}

/** What an object brings to a scenario, as layers of it; `path` is the field that includes it. */
export function layersOf(reading: Reading, node: Node, path: string): readonly Node[] {
  const kind = childOf(node, 'kind');
  if (kind === undefined || typeof kind.node.value !== 'string') {
    reading.report('missing-field', kind?.node ?? node, path, { found: quoted('kind') });
    return [];
  }
  const name = kind.node.value;
  if (name.endsWith('List')) {
    const items = childOf(node, 'items')?.node;
    return items?.kind === 'list' ? items.items.flatMap((item) => layersOf(reading, item, path)) : [];
  }
  if (POD_KINDS.has(name)) return [layer(node, ['pods'], listNode(node, [node]))];
  const list = CALICO_LISTS[name];
  if (list !== undefined) return [layer(node, ['network', list], listNode(node, [node]))];
  if (name === 'ConfigMap') return configLayers(reading, node, path);
  if (!SILENT_KINDS.has(name)) {
    const found = `the kind ${quoted(name)}`;
    reading.report('unsupported', kind.node, path, {
      found,
      expected: listed([...POD_KINDS, ...Object.keys(CALICO_LISTS), 'ConfigMap']),
    });
  }
  return [];
}

/** What the ConfigMaps of flannel's and of Canal's manifests say about the network. */
function configLayers(reading: Reading, node: Node, path: string): Node[] {
  const data = childOf(node, 'data');
  const conf = data && childOf(data.node, 'net-conf.json');
  const mtu = data && childOf(data.node, 'veth_mtu');
  const layers: Node[] = [];
  if (conf !== undefined) layers.push(layer(conf.key, ['network', 'net-conf.json'], conf.node));
  if (mtu !== undefined) {
    const bytes = /^[0-9]{1,5}$/.test(String(mtu.node.value)) ? Number(mtu.node.value) : undefined;
    if (bytes === undefined) {
      reading.report('wrong-type', mtu.node, path, { found: quoted(String(mtu.node.value)), expected: 'bytes' });
    } else layers.push(layer(mtu.key, ['network', 'vethMtu'], scalarNode(mtu.node, bytes)));
  }
  return layers;
}

/** A scenario with nothing but a value at a path. */
function layer(at: Span, path: readonly string[], value: Node): Node {
  return path.reduceRight<Node>((node, name) => {
    const entry: Entry = { key: at, node };
    return mapNode(at, new Map([[name, entry]]));
  }, value);
}
