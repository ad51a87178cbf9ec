import { ASSUMPTIONS } from '../../codes/assumptions.js';
import type { Field } from '../field.js';
import { readLine, readText } from '../forms/name.js';
import type { RawScenario } from '../language/scenario.js';
import { listed, nearest } from '../near.js';
import type { ProfileNames, Scenario } from '../scenario.js';
import { checkBackendVersion } from './backend-version.js';

/** What says how the scenario is run, not what it is made of. */
export type Header = Pick<Scenario, 'name' | 'description' | 'seed' | 'profile' | 'assumptions'>;

export function resolveHeader(root: Field<RawScenario>): Header | undefined {
  const named = root.at('name');
  const name = named && readLine(named.written);
  const described = root.at('description');
  const description = described ? readText(described.written) : '';
  const assumptions = resolveAssumptions(root);
  const profile = resolveProfile(root);
  checkBackendVersion(root, profile);
  if (name === undefined || description === undefined) return undefined;
  return {
    name,
    description,
    seed: root.at('seed')?.value ?? 1,
    profile,
    assumptions,
  };
}

function resolveProfile(root: Field<RawScenario>): ProfileNames {
  const profile = root.at('profile');
  return {
    aws: profile?.at('aws')?.value ?? '2025',
    flannel: profile?.at('flannel')?.value ?? '0.28',
    calico: profile?.at('calico')?.value ?? '3.28',
    kernel: profile?.at('kernel')?.value ?? '6.1',
  };
}

/** Only what the file sets: who reads an assumption knows its default. */
function resolveAssumptions(root: Field<RawScenario>): Readonly<Record<string, boolean | number>> {
  const known: Readonly<Record<string, { readonly default: boolean | number }>> = ASSUMPTIONS;
  const field = root.at('assumptions');
  for (const key of field?.keys() ?? []) {
    if (Object.hasOwn(known, key.text)) continue;
    const codes = Object.keys(known);
    key.report('unknown-assumption', { expected: listed(codes), suggestion: nearest(key.text, codes) });
  }
  const set = field?.entries().filter((entry) => Object.hasOwn(known, entry.name)) ?? [];
  for (const entry of set) {
    const type = typeof known[entry.name]?.default;
    if (typeof entry.value !== type)
      entry.report('wrong-type', { expected: type === 'boolean' ? 'true or false' : 'a number' });
    else if (typeof entry.value === 'number' && entry.value < 0)
      entry.report('out-of-range', { expected: 'at least 0' });
  }
  return Object.fromEntries(set.map(({ name, value }) => [name, value]));
}
