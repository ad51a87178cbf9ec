import type { Assumed } from '../sim/control/control.js';
import type { Refused } from '../sim/control/operations.js';
import type { ProbeResult } from '../sim/engine/result.js';
import { Simulation } from '../sim/engine/simulate.js';
import type { Provenance } from '../sim/provenance/provenance.js';
import type { Scenario } from '../sim/scenario/scenario.js';
import type { TraceLevel } from '../sim/trace/sink.js';
import { Sources } from './sources.js';

/** A scenario and what came of it: the value that every renderer takes. */
export interface Run {
  readonly scenario: Scenario;
  readonly sources: Sources;
  readonly provenance: Provenance;
  /** What agents and the EC2 API refused, and kernels of what the probes passed, in order of time. */
  readonly refused: readonly Refused[];
  /** Assumptions of the control plane. */
  readonly assumed: readonly Assumed[];
  readonly results: readonly ProbeResult[];
}

/** Runs the probes of a scenario; `text` is what it was read from. */
export function runScenario(scenario: Scenario, text: string, level: TraceLevel = 'full'): Run {
  const simulation = new Simulation(scenario, level);
  const { control } = simulation;
  const results = scenario.probes.map((probe) => simulation.probe(probe));
  return {
    scenario,
    sources: new Sources([{ file: scenario.file, text }, ...scenario.included]),
    provenance: control.provenance,
    refused: [...control.fabricFailures, ...control.refusals()].sort((a, b) => a.at - b.at),
    assumed: control.assumed,
    results,
  };
}

/** Whether a probe ended as its expectation says; `none` without one. */
export type Verdict = 'pass' | 'fail' | 'none';

export function verdictOf({ probe, unmet }: ProbeResult): Verdict {
  if (probe.expect === undefined) return 'none';
  return unmet.length === 0 ? 'pass' : 'fail';
}

/** How many probes ended in which way. */
export interface Summary {
  readonly probes: number;
  readonly asExpected: number;
  readonly notAsExpected: number;
  readonly withoutExpectation: number;
  /** What no source settles and a result rests on, by code; each once. */
  readonly assumptions: readonly Assumed[];
}

/** Counts verdicts over any number of runs. */
export function summarize(runs: readonly Pick<Run, 'results' | 'assumed'>[]): Summary {
  return total(runs.map(summaryOf));
}

function summaryOf({ results, assumed }: Pick<Run, 'results' | 'assumed'>): Summary {
  const verdicts = results.map(verdictOf);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    probes: verdicts.length,
    asExpected: count('pass'),
    notAsExpected: count('fail'),
    withoutExpectation: count('none'),
    assumptions: [...assumed, ...results.flatMap((result) => result.assumptions)],
  };
}

/** The sums of summaries. */
export function total(summaries: readonly Summary[]): Summary {
  const sum = (count: (summary: Summary) => number) => summaries.reduce((before, one) => before + count(one), 0);
  return {
    probes: sum(({ probes }) => probes),
    asExpected: sum(({ asExpected }) => asExpected),
    notAsExpected: sum(({ notAsExpected }) => notAsExpected),
    withoutExpectation: sum(({ withoutExpectation }) => withoutExpectation),
    assumptions: distinct(summaries.flatMap(({ assumptions }) => assumptions)),
  };
}

function distinct(assumed: readonly Assumed[]): Assumed[] {
  const byText = new Map(assumed.map((one) => [`${one.code} = ${one.value}`, one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
