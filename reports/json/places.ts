import { placeText } from '../../sim/engine/expect.js';
import type { SourceRef } from '../../sim/provenance/provenance.js';
import type { Place } from '../../sim/trace/trace.js';
import type { Run } from '../run.js';
import { originOf } from '../sources.js';
import { compact } from './compact.js';
import type { OriginDocument, PlaceDocument, SourceDocument } from './parts.js';

export function placeDocument(place: Place): PlaceDocument {
  return { node: place.node, port: place.port, text: placeText(place) };
}

export function sourceDocument({ sources }: Run, source: SourceRef): SourceDocument {
  const { file, position } = sources.place(source);
  return { file, ...position };
}

/** undefined for 0, which is no entry. */
export function originDocument(run: Run, entry: number): OriginDocument | undefined {
  const origin = originOf(run.provenance, entry);
  if (origin === undefined) return undefined;
  const { agent, rule, source } = origin;
  return compact({ agent, rule, source: source && sourceDocument(run, source) });
}
