import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';
import { ASSUMPTIONS, type Assumption } from '../../sim/codes/assumptions.js';
import { DISPOSITIONS, type Disposition } from '../../sim/codes/dispositions.js';

/** An object with these fields and no others. */
export function object<P extends TProperties>(properties: P, description?: string) {
  return Type.Object(properties, { additionalProperties: false, ...(description !== undefined && { description }) });
}

/** One of a few words. */
export function word<const W extends string>(words: readonly W[], description?: string) {
  return Type.Unsafe<W>({ type: 'string', enum: [...words], ...(description !== undefined && { description }) });
}

/** A list that its reader does not change. */
export function list<S extends TSchema>(item: S, description?: string) {
  const about = description === undefined ? {} : { description };
  return Type.Unsafe<readonly Static<S>[]>(Type.Array(item, about));
}

export const optional = Type.Optional;
export const text = (description?: string) => Type.String(description === undefined ? {} : { description });
export const whole = (description?: string) =>
  Type.Integer({ minimum: 0, ...(description !== undefined && { description }) });
export const flag = (description?: string) => Type.Boolean(description === undefined ? {} : { description });

export const time = () => whole('Virtual time, microseconds.');
export const ipv4 = (description?: string) => text(description ?? 'IPv4 address, dotted decimal.');
export const mac = () => text('Ethernet address, lower case with colons.');
export const packetId = () => whole('Number of a packet.');

export const disposition = (description: string) => word(Object.keys(DISPOSITIONS) as Disposition[], description);

export const place = object(
  {
    node: text('A namespace (a host, `pod/NAMESPACE/NAME`), or `fabric`.'),
    port: text('Interface, or the element of the fabric: `eni/HOST`, `router/SUBNET`.'),
    text: text('As scenarios write it.'),
  },
  'An interface of a namespace, or an element of the fabric.',
);

export const source = object(
  {
    file: text('As given on the command line.'),
    line: optional(whole('From 1.')),
    column: optional(whole('From 1, in Unicode characters.')),
  },
  'A place in an input file; without a line for a probe of the command line.',
);

export const origin = object(
  {
    agent: text('Who programmed the entry.'),
    rule: text("The agent's own rule, with its source."),
    source: optional(source),
  },
  'Where an entry of a configuration comes from.',
);

export const assumption = object({
  code: word(Object.keys(ASSUMPTIONS) as Assumption[]),
  value: Type.Union([Type.Boolean(), Type.Number()]),
});

export type PlaceDocument = Static<typeof place>;
export type SourceDocument = Static<typeof source>;
export type OriginDocument = Static<typeof origin>;
