import { type Static, Type } from '@sinclair/typebox';
import { fabric } from './aws/fabric.js';
import { host } from './hosts.js';
import { integer, mapOf, NAME_PATTERN, object, optional, some, text } from './kinds.js';
import { lan, type RawLan } from './lan.js';
import { network } from './network.js';
import { pod } from './pods.js';
import { change, patch, probe } from './probes.js';
import { profile } from './profile.js';

const anyFabric = Type.Unsafe<Static<typeof fabric> | RawLan>({
  type: 'object',
  description: 'What lies between the hosts.',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: [fabric, lan],
});

/** The raw form of a scenario file, version 1: the source of its TypeScript type and of scenarios/schema.json. */
export const scenario = object(
  {
    version: Type.Literal(1, { description: 'Version of the language.' }),
    name: text({ description: 'What the scenario is about, on one line.' }),
    description: optional(text({ description: 'More words.', default: '' })),
    seed: optional(
      integer(0, 4_294_967_295, { description: 'Seed of every choice that the network makes at random.', default: 1 }),
    ),
    profile: optional(profile),
    assumptions: optional(
      mapOf(Type.Unsafe<boolean | number>({ type: ['boolean', 'number'] }), {
        description: 'What no source settles, by code; see docs/semantics.md.',
        examples: [{ 'sg-reference-matches-forwarded-sources': false }],
      }),
    ),
    include: optional(
      some(text({ description: 'A path relative to this file.' }), {
        description:
          'Files below this one: scenarios, whole or in part, and manifests (YAML, JSON, or NDJSON with an object a line).',
        examples: [['base.yaml', 'manifests/pods.yaml']],
      }),
    ),
    fabric: anyFabric,
    hosts: mapOf(host, { description: 'Hosts by name.', keys: NAME_PATTERN }),
    network,
    pods: optional(Type.Array(pod, { description: 'Pods.', default: [] })),
    changes: optional(Type.Array(change, { description: 'Changes while probes run.', default: [] })),
    probes: optional(Type.Array(probe, { description: 'Probes.', default: [] })),
    brokenBy: optional(
      Type.Array(patch, { description: 'Edits that break it, each with the disposition it leads to.', default: [] }),
    ),
    fixedBy: optional(
      Type.Array(patch, { description: 'Edits that mend it, each with the disposition it leads to.', default: [] }),
    ),
  },
  { description: 'A canal-sim scenario.' },
);

export type RawScenario = Static<typeof scenario>;
