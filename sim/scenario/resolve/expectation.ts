import { DISPOSITIONS } from '../../codes/dispositions.js';
import { isStage, STAGES, type Stage } from '../../codes/stages.js';
import type { Field } from '../field.js';
import { readPlace } from '../forms/endpoint.js';
import type { RawExpectation } from '../language/probes.js';
import type { Directory } from '../names.js';
import { listed, nearest } from '../near.js';
import type { Expectation } from '../scenario.js';
import type { Written } from '../written.js';

export function resolveExpectation(field: Field<RawExpectation>, directory: Directory): Expectation {
  const disposition = field.at('disposition');
  const place = field.at('place');
  const stage = field.at('stage');
  const reply = field.at('reply');
  const wire = field.at('wire');
  for (const host of wire?.keys() ?? []) directory.hosts.refer(host);
  return {
    disposition: disposition && readDisposition(disposition.written),
    place: place && readPlace(place.written, directory),
    stage: stage && readStage(stage.written),
    reply: reply && readDisposition(reply.written, ['none']),
    wire: (wire?.entries() ?? []).map(({ name, value, source }) => ({ host: name, encap: value, source })),
    overhead: field.at('overhead')?.value,
    path: field
      .at('path')
      ?.items()
      .flatMap((item) => readPlace(item.written, directory) ?? []),
    source: field.source,
  };
}

function readStage(written: Written): Stage | undefined {
  if (isStage(written.text)) return written.text;
  const known = Object.keys(STAGES);
  return written.report('bad-value', { expected: listed(known), suggestion: nearest(written.text, known) });
}

/** A code of the registry, or one of the other words. */
export function readDisposition(written: Written, others: readonly string[] = []): string | undefined {
  const { text } = written;
  if (Object.hasOwn(DISPOSITIONS, text) || others.includes(text)) return text;
  const known = [...others, ...Object.keys(DISPOSITIONS)];
  return written.report('unknown-disposition', { expected: listed(known), suggestion: nearest(text, known) });
}
