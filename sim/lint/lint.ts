import type { FindingCode } from '../codes/findings.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { Scenario } from '../scenario/scenario.js';
import { networkFindings } from './network.js';
import { unusedFindings } from './unused.js';

/** Something in a scenario that is allowed and rarely meant. */
export interface Finding {
  readonly code: FindingCode;
  /** What it is about, for people. */
  readonly text: string;
  readonly source: SourceRef;
}

/** What is doubtful about a scenario without running it, in the order of its files. */
export function lint(scenario: Scenario): Finding[] {
  const { file, probes } = scenario;
  const silent: Finding[] =
    probes.length === 0 ? [{ code: 'no-probes', text: 'no probe is sent', source: { file, offset: 0 } }] : [];
  const files = [file, ...scenario.included.map((one) => one.file)];
  return [...silent, ...unusedFindings(scenario), ...networkFindings(scenario)].sort(
    ({ source: a }, { source: b }) => files.indexOf(a.file) - files.indexOf(b.file) || a.offset - b.offset,
  );
}
