/** The library: scenarios are read, simulated, and told about. Nothing here needs Node. */

export {
  headerLine,
  type JsonOptions,
  resultDocument,
  scenarioLines,
  summaryLine,
} from '../reports/json/document.js';
export type { ResultDocument, ResultLine } from '../reports/json/schema.js';
export { type Capture, captures, Names as CaptureNames } from '../reports/pcap/captures.js';
export { type Run, runScenario, type Summary, summarize, type Verdict, verdictOf } from '../reports/run.js';
export type { TextOptions } from '../reports/text/options.js';
export { type Paint, PLAIN } from '../reports/text/paint.js';
export { formatRun, formatSummary, formatText } from '../reports/text/text.js';
export { ASSUMPTIONS, type Assumption } from './codes/assumptions.js';
export { DISPOSITIONS, type Disposition } from './codes/dispositions.js';
export { PROBLEMS, type ProblemCode } from './codes/problems.js';
export { Control } from './control/control.js';
export { type Diagnosis, diagnose } from './diagnose/diagnose.js';
export type { ProbeResult, Unmet, Wire } from './engine/result.js';
export { Simulation, simulate } from './engine/simulate.js';
export type { HostConfig } from './linux/config.js';
export { showNamespace } from './linux/show/show.js';
export * from './packet/index.js';
export type { EntryId, Origin, Provenance, SourceRef } from './provenance/provenance.js';
export { formatProblem, messageOf } from './scenario/format.js';
export type { FileText, ReadFile } from './scenario/include/include.js';
export type { Problem } from './scenario/problems.js';
export { type Outcome, parseProbe, patched, readScenario, type ScenarioOutcome } from './scenario/read.js';
export type { Expectation, Patch, Probe, Scenario } from './scenario/scenario.js';
export type { TraceLevel } from './trace/sink.js';
export type { Cause, End, Hop, Place, Step, TracedPacket } from './trace/trace.js';
