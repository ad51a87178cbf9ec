import type { IPv4 } from '../../packet/address.js';
import type { AwsFabric } from '../aws-fabric.js';
import type { Field } from '../field.js';
import type { RawFabric } from '../language/aws/fabric.js';
import type { RawLan } from '../language/lan.js';
import { type Directory, fabricNames } from '../names.js';
import type { LanFabric } from '../scenario.js';
import { declareFabric, resolveFabric } from './aws/fabric.js';
import { declareLan, resolveLan, withoutAws } from './lan.js';

type AnyFabric = Field<RawFabric | RawLan> | undefined;

/** A fabric of either kind. */
export interface ResolvedFabric {
  /** undefined where it cannot be read. */
  readonly fabric: AwsFabric | undefined;
  readonly lan: LanFabric | undefined;
  /** Who has an address of the fabric itself. */
  readonly owners: ReadonlyMap<IPv4, string>;
}

/** Enters the names that a fabric declares; of one that is of no kind none is called unknown. */
export function declareNames(field: AnyFabric, directory: Directory): void {
  const type = field?.at('type')?.value;
  if (type === 'aws') declareFabric(field as Field<RawFabric>, directory);
  else if (type === 'lan') declareLan(field as Field<RawLan>, directory);
  else for (const names of fabricNames(directory)) names.complete = false;
}

/** `directory` has all names of the file. */
export function resolveAnyFabric(field: AnyFabric, directory: Directory): ResolvedFabric {
  const owners = new Map<IPv4, string>();
  if (field?.at('type')?.value === 'aws')
    return { fabric: resolveFabric(field as Field<RawFabric>, directory), lan: undefined, owners };
  if (field?.at('type')?.value !== 'lan') return { fabric: undefined, lan: undefined, owners };
  const lan = resolveLan(field as Field<RawLan>, directory, owners);
  return { fabric: withoutAws(lan), lan, owners };
}
