import { childOf, type Entry, listNode, type MapNode, mapNode, mergePatch, type Node } from '../tree.js';

/** Lists of Calico's objects beside its pools. */
const CALICO = ['felixConfigurations', 'bgpConfigurations', 'bgpPeers'].map((name) => ['network', name] as const);

/** Lists that hold what all layers bring, in their order, by path from the root of a scenario. */
const JOINED: readonly (readonly string[])[] = [['pods'], ['changes'], ['probes'], ['network', 'pools'], ...CALICO];

/**
 * One scenario of many layers, later ones over earlier ones: maps field by field, as a JSON merge patch (RFC 7386), so that
 * `null` takes a field out; pods, changes, probes and pools joined; any other list as the last layer has it.
 */
export function overlay(layers: readonly Node[]): Node | undefined {
  const [first, ...others] = layers;
  if (first === undefined || others.length === 0) return first;
  return JOINED.reduce((whole, path) => withList(whole, path, layers), others.reduce(mergePatch, first));
}

function withList(whole: Node, path: readonly string[], layers: readonly Node[]): Node {
  const last = entryAt(whole, path);
  if (last?.node.kind !== 'list') return whole;
  const held = layers.flatMap((layer) => entryAt(layer, path)?.node ?? []);
  // A layer that takes the list out takes out what those before it brought.
  const items = held
    .slice(held.findLastIndex(({ value }) => value === null) + 1)
    .flatMap((node) => (node.kind === 'list' ? node.items : []));
  return whole.kind === 'map' ? replaced(whole, path, { key: last.key, node: listNode(last.node, items) }) : whole;
}

function entryAt(node: Node, path: readonly string[]): Entry | undefined {
  return path.reduce<Entry | undefined>((at, step) => at && childOf(at.node, step), { key: node, node });
}

function replaced(map: MapNode, [name, ...rest]: readonly string[], entry: Entry): MapNode {
  const held = name === undefined ? undefined : map.entries.get(name);
  if (name === undefined || held === undefined) return map;
  const below = held.node.kind === 'map' ? { ...held, node: replaced(held.node, rest, entry) } : held;
  return mapNode(map, new Map([...map.entries, [name, rest.length === 0 ? entry : below]]));
}
