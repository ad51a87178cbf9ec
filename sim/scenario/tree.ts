/** A range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value of the file with its place. Aliases share nodes. */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** Nodes in the tree below, itself included, aliases expanded. */
  readonly size: number;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly value: Readonly<Record<string, unknown>>;
  readonly size: number;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly value: readonly unknown[];
  readonly size: number;
}

export interface Entry {
  readonly key: Span;
  readonly node: Node;
}

export function scalarNode(span: Span, value: ScalarNode['value']): ScalarNode {
  return { kind: 'scalar', start: span.start, end: span.end, value, size: 1 };
}

export function mapNode(span: Span, entries: ReadonlyMap<string, Entry>): MapNode {
  const value: Record<string, unknown> = Object.create(null);
  let size = 1;
  for (const [key, { node }] of entries) {
    value[key] = node.value;
    size += node.size;
  }
  return { kind: 'map', start: span.start, end: span.end, entries, value, size };
}

export function listNode(span: Span, items: readonly Node[]): ListNode {
  const size = items.reduce((sum, item) => sum + item.size, 1);
  return { kind: 'list', start: span.start, end: span.end, items, value: items.map((item) => item.value), size };
}

/** A child by key or index. */
export function childOf(node: Node, step: string): Entry | undefined {
  if (node.kind === 'map') return node.entries.get(step);
  if (node.kind === 'scalar') return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, node: item };
}

/** JSON merge patch (RFC 7386, MergePatch). What the patch brings keeps the patch's places. */
export function mergePatch(target: Node | undefined, patch: Node): Node {
  if (patch.kind !== 'map') return patch;
  const base = target?.kind === 'map' ? target : undefined;
  const entries = new Map(base?.entries);
  for (const [name, { key, node }] of patch.entries) {
    if (node.value === null) entries.delete(name);
    else entries.set(name, { key, node: mergePatch(entries.get(name)?.node, node) });
  }
  return mapNode(base ?? patch, entries);
}
