import { Reading } from '../observe/record.js';

/** The items of a `kind: List` as `kubectl get -o yaml` gives it, parsed. */
export function items(list: unknown, what: string): readonly Reading[] {
  return new Reading(list, what).objects('items');
}

/** A nested field: the object at the end of a path of names, if all are there. */
export function at(object: Reading, ...path: readonly string[]): Reading | undefined {
  let reached: Reading | undefined = object;
  for (const name of path) reached = reached?.object(name);
  return reached;
}

/** A nested text. */
export function textAt(object: Reading, ...path: readonly string[]): string | undefined {
  const name = path.at(-1);
  return name === undefined ? undefined : at(object, ...path.slice(0, -1))?.optionalText(name);
}
