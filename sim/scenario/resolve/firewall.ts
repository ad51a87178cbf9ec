import { readSaved, SaveError } from '../../linux/commands/iptables-save.js';
import type { Field } from '../field.js';
import type { RawHost } from '../language/hosts.js';
import type { Reading } from '../reading.js';
import type { Firewall } from '../scenario.js';
import { placer } from '../text-place.js';

/** Reads a host's own rules. */
export function readFirewall(reading: Reading, host: Field<RawHost>): Firewall | undefined {
  const field = host.at('iptables');
  if (field === undefined) return undefined;
  const place = placer(reading.text.slice(field.node.start, field.node.end), field.value, field.node);
  try {
    const { tables, rules } = readSaved(field.value, 'nft');
    const placed = rules.map(({ table, chain, rule, offset, length }) => {
      const source = reading.ref(place({ start: offset, end: offset + length }));
      return { table, chain, rule, source };
    });
    return { tables, rules: placed };
  } catch (error) {
    if (!(error instanceof SaveError)) throw error;
    const { offset, length, message } = error;
    field.reportAt(place({ start: offset, end: offset + length }), 'bad-command', { found: message });
    return undefined;
  }
}
