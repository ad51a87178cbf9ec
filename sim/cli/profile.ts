import { profile as language } from '../scenario/language/profile.js';
import { listed, nearest } from '../scenario/near.js';
import type { ProfileNames, Scenario } from '../scenario/scenario.js';
import { BadInput } from './exit.js';

/** The versions that each part has, as the language has them. */
function versions(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(language.properties).map(([part, schema]) => [part, (schema['enum'] as readonly string[]) ?? []]),
  );
}

/** `PART=VERSION` of the command line, such as `aws=2017`, in place of what a scenario says. */
export function withProfile(scenario: Scenario, given: readonly string[]): Scenario {
  const known = versions();
  const parts = Object.fromEntries(given.map((text) => read(text, known)));
  return { ...scenario, profile: { ...scenario.profile, ...(parts as Partial<ProfileNames>) } };
}

function read(text: string, known: Readonly<Record<string, readonly string[]>>): readonly [string, string] {
  const [part = '', version = '', ...rest] = text.split('=');
  const choices = known[part];
  if (choices === undefined || rest.length > 0)
    throw new BadInput([`--profile ${text}: expected PART=VERSION, PART ${listed(Object.keys(known))}`]);
  if (!choices.includes(version)) {
    const near = nearest(version, choices);
    const advice = near === undefined ? '' : `; did you mean ${part}=${near}?`;
    throw new BadInput([`--profile ${text}: expected ${listed(choices)}${advice}`]);
  }
  return [part, version];
}
