import type { Field } from '../field.js';
import { readLine } from '../forms/name.js';
import type { RawOutcome, RawPatch } from '../language/probes.js';
import type { Names } from '../names.js';
import type { Patch } from '../scenario.js';
import { readDisposition } from './expectation.js';
import { flowName } from './probe-settings.js';

/** `namesAfter` gives the names of the probes of the patched scenario. */
export function resolvePatches(
  fields: readonly Field<RawPatch>[],
  namesAfter: (patch: Field<RawPatch>) => Names,
): Patch[] {
  return fields.flatMap((field) => {
    const named = field.at('name');
    const name = named && readLine(named.written);
    const wanted = field.at('then');
    const names = namesAfter(field);
    const probeName = (text: string) => (names.has(text) ? text : flowName(text));
    for (const key of wanted?.keys() ?? []) names.refer(key, probeName(key.text));
    if (wanted && wanted.keys().length === 0) wanted.report('out-of-range', { expected: 'at least 1 entry' });
    const then = (wanted?.entries() ?? []).flatMap((entry) => {
      const { source } = entry;
      if (typeof entry.value === 'string') {
        const disposition = readDisposition(entry.written);
        return disposition === undefined
          ? []
          : [{ probe: probeName(entry.name), disposition, reply: undefined, source }];
      }
      const object = entry as Field<RawOutcome>;
      const [first, second] = [object.at('disposition'), object.at('reply')];
      const disposition = first && readDisposition(first.written);
      const reply = second && readDisposition(second.written, ['none']);
      return [{ probe: probeName(entry.name), disposition, reply, source }];
    });
    if (name === undefined) return [];
    return { name, patch: field.at('patch')?.value, then, source: field.source };
  });
}
