import type { Difference } from '../replay/compare.js';
import type { Record } from './record.js';
import { caseKey } from './record.js';

/** Where a probe's two sides first part, for people: the place, both sides, each field; what follows is counted. */
export function differencesText([first, ...others]: readonly Difference[]): string {
  if (first === undefined) return 'differs, and nobody said where';
  const { place, simulator, kernel, fields } = first;
  return [
    place,
    `  simulator  ${simulator}`,
    `  kernel     ${kernel}`,
    ...fields.map((field) => `  differs    ${field}`),
    ...(others.length === 0 ? [] : [`and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`]),
  ].join('\n');
}

/** What a run came to. */
export interface Summary {
  readonly cases: number;
  readonly probes: number;
  readonly frames: number;
  readonly differing: number;
  readonly undetermined: number;
  readonly flaky: number;
  /** Cases that a target cannot do, with what it lacks. */
  readonly unsupported: readonly string[];
  /** Scenarios of what is the model's alone, each with what that is. */
  readonly modelOnly: readonly string[];
  readonly errors: readonly string[];
}

export function summarise(records: readonly Record[]): Summary {
  const probes = records.flatMap(({ outcome }) => (outcome.kind === 'ran' ? outcome.probes : []));
  return {
    cases: records.length,
    probes: probes.filter(({ verdict }) => verdict !== 'undetermined').length,
    frames: probes.reduce((sum, { frames }) => sum + frames, 0),
    differing: probes.filter(({ verdict }) => verdict === 'differs').length,
    undetermined: probes.filter(({ verdict }) => verdict === 'undetermined').length,
    flaky: probes.filter(({ verdict, tries }) => verdict === 'agrees' && tries > 1).length,
    unsupported: records.flatMap((record) =>
      record.outcome.kind === 'unsupported' ? [`${caseKey(record)}: needs ${record.outcome.features.join(', ')}`] : [],
    ),
    modelOnly: [
      ...new Set(
        records.flatMap(({ file, outcome }) => (outcome.kind === 'model-only' ? [`${file}: ${outcome.feature}`] : [])),
      ),
    ],
    errors: records.flatMap((record) =>
      record.outcome.kind === 'error' ? [`${caseKey(record)}: ${record.outcome.message}`] : [],
    ),
  };
}

/** The end of a run, for people. */
export function summaryText(summary: Summary): string {
  const { cases, probes, frames, differing, undetermined, flaky } = summary;
  return [
    ...summary.unsupported.map((line) => `unsupported  ${line}`),
    ...summary.modelOnly.map((line) => `model only   ${line}`),
    ...summary.errors.map((line) => `error        ${line}`),
    `${cases} cases, ${probes} probes, ${frames} frames compared, ${differing} probes differ, ${flaky} flaky, ` +
      `${undetermined} undetermined (not sent), ${summary.unsupported.length} cases unsupported, ${summary.modelOnly.length} scenarios of the model only, ${summary.errors.length} errors`,
  ].join('\n');
}
