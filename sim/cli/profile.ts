import { profile as language } from '../scenario/language/profile.js';
import { listed, nearest } from '../scenario/near.js';
import type { ProfileNames } from '../scenario/scenario.js';
import { BadInput } from './exit.js';

/** The versions that each part has, as the language has them. */
function versions(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(language.properties).map(([part, schema]) => [part, (schema['enum'] as readonly string[]) ?? []]),
  );
}

/** `PART=VERSION`s of the command line, such as `aws=2017`. */
export function readProfile(given: readonly string[]): Partial<ProfileNames> {
  const known = versions();
  return Object.fromEntries(given.map((text) => read(text, known)));
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
