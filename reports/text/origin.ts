import type { SourceRef } from '../../sim/provenance/provenance.js';
import { fileLine, originOf } from '../sources.js';
import type { Context } from './options.js';

/** Who put an entry there: `agent: rule (file:line)`; undefined for no entry. */
export function originText({ run }: Context, entry: number): string | undefined {
  const origin = originOf(run.provenance, entry);
  if (origin === undefined) return undefined;
  const { agent, rule, source } = origin;
  return `${agent}: ${rule}${source === undefined ? '' : ` (${sourceText(run, source)})`}`;
}

/** `file:line` */
export function sourceText({ sources }: Context['run'], source: SourceRef): string {
  return fileLine(sources.place(source));
}
