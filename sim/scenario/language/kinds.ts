import { type Static, type TOptional, type TSchema, type TUnknown, type TUnsafe, Type } from '@sinclair/typebox';

/** What every schema says of itself. */
interface About {
  readonly description: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** An object that allows no other fields. `x-unsupported` names fields that are known and refused by name. */
export function object<P extends Record<string, TSchema>>(
  properties: P,
  about: Partial<About> & { readonly 'x-unsupported'?: readonly string[] } = {},
) {
  return Type.Object(properties, { additionalProperties: false, ...about });
}

/** One of a few words. */
export function word<const W extends readonly string[]>(words: W, about: About): TUnsafe<W[number]> {
  return Type.Unsafe<W[number]>({ type: 'string', enum: words, ...about });
}

/** RFC 1123 subdomain: what Kubernetes allows as the name of a node or a pod. */
export const NAME_PATTERN = '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$';
/** RFC 1123 label. */
export const LABEL_PATTERN = '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$';
const CIDR_PATTERN = '^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$';
const ADDRESS_PATTERN = '^[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+$';

/** A map whose keys are names that the file chooses. */
export function mapOf<S extends TSchema>(value: S, about: About & { readonly keys?: string }) {
  const { keys, ...rest } = about;
  const names = keys === undefined ? {} : { propertyNames: { pattern: keys } };
  return Type.Unsafe<Readonly<Record<string, Static<S>>>>({
    type: 'object',
    ...names,
    additionalProperties: value,
    ...rest,
  });
}

/** A shorthand text, or the object that it is short for; without anyOf, so that an error has one cause. */
export function textOr<S extends TSchema>(value: S, about: About): TUnsafe<string | Static<S>> {
  return Type.Unsafe<string | Static<S>>({ ...value, ...about, type: ['string', 'object'] });
}

export const text = (about: About) => Type.String(about);
export const flag = (about: About) => Type.Boolean(about);
export const cidr = (about: About) => Type.String({ pattern: CIDR_PATTERN, ...about });
export const address = (about: About) => Type.String({ pattern: ADDRESS_PATTERN, ...about });
/** A number without a unit passes the run-time schema, so that forms/duration.ts can say what it lacks. */
export const duration = (about: About) =>
  Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?(us|ms|s|m|h)$', 'x-accepts': ['string', 'number'], ...about });
export const integer = (minimum: number, maximum: number, about: About) => Type.Integer({ minimum, maximum, ...about });

/** A list with at least one entry. */
export const some = <S extends TSchema>(item: S, about: About) => Type.Array(item, { minItems: 1, ...about });
export const optional = Type.Optional;

/** Fields of a native object that are taken as they are and not used. */
export function unused<const N extends readonly string[]>(names: N, api: string) {
  const about = { description: `${api}: accepted as the API has it, not used.` };
  const entries = names.map((name) => [name, Type.Optional(Type.Unknown(about))] as const);
  return Object.fromEntries(entries) as { [K in N[number]]: TOptional<TUnknown> };
}
