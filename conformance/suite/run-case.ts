import { ASSUMPTIONS, type Assumption } from '../../sim/codes/assumptions.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { ModelOnlyError, UnrenderedError } from '../render/host/unrendered.js';
import { laterRuns, type Prepared, prepare } from '../replay/prepare.js';
import { type Replayed, replayPrepared } from '../replay/run.js';
import { lacking } from '../targets/features.js';
import type { Case, ProbeRecord, Record } from './record.js';
import { textKey } from './record.js';
import type { Session, Sessions } from './sessions.js';

export interface RunOptions {
  /** How often a case with differences is tried again. */
  readonly retries: number;
  /** Longest real time that a scenario may take where the clock cannot jump, seconds. */
  readonly longest: number;
}

/** Beyond the scenario's own time, what building it and waiting may take at most, seconds. */
const SLACK = 120;

/** Replays one case; never throws: what went wrong is its outcome. */
export async function runCase(
  one: Case,
  loaded: { readonly scenario: Scenario; readonly text: string },
  sessions: Sessions,
  options: RunOptions,
): Promise<Record> {
  const start = performance.now();
  let kernel = '';
  const outcome = await sessions
    .use(async (session): Promise<Record['outcome']> => {
      kernel = session.kernel;
      const prepared = prepare(loaded.scenario, one.way, sessions.target.patience);
      const features = [...otherAssumptions(loaded.scenario), ...missing(prepared, sessions, session, options)];
      if (features.length > 0) return { kind: 'unsupported', features };
      return { kind: 'ran', probes: await tried(prepared, session, options.retries) };
    })
    .catch((error: unknown): Record['outcome'] => {
      if (error instanceof ModelOnlyError) return { kind: 'model-only', feature: error.message };
      if (error instanceof UnrenderedError) return { kind: 'unsupported', features: [error.message] };
      return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
    });
  // Named one by one: a caller's case may have its whole scenario with it.
  const { file, target, way } = one;
  const seconds = (performance.now() - start) / 1000;
  return { file, target, way, text: textKey(loaded.text), kernel, outcome, seconds };
}

/** The VPC that is built does as the assumptions about it are by default; others are about time, which is as it is. */
const BUILT_SO = [
  'vpc-router-keeps-ttl',
  'sg-reference-matches-forwarded-sources',
  'sg-admits-related-icmp-errors',
  'sg-fragments-follow-first',
  'acl-ports-match-later-fragments',
  'nic-drops-oversize',
] as const satisfies Assumption[];

function otherAssumptions({ assumptions }: Scenario): string[] {
  const changed = BUILT_SO.filter(
    (name) => (assumptions[name] ?? ASSUMPTIONS[name].default) !== ASSUMPTIONS[name].default,
  );
  return changed.map((name) => `a VPC with ${name} off`);
}

function missing(prepared: Prepared, { target }: Sessions, session: Session, { longest }: RunOptions): string[] {
  const features = lacking(prepared.plan, laterRuns(prepared), session.features);
  const long = !target.warps && prepared.seconds > longest;
  return long ? [...features, `a clock that jumps over ${Math.round(prepared.seconds)} s`] : features;
}

/** A probe agrees if it does at any try; at which, is told. */
async function tried(prepared: Prepared, session: Session, retries: number): Promise<ProbeRecord[]> {
  let records: ProbeRecord[] = [];
  for (let tries = 1; tries <= retries + 1; tries += 1) {
    const results = await inTime(replayPrepared(prepared, session.agent), prepared.seconds + SLACK);
    records = tries === 1 ? results.map((result) => ({ ...result, tries })) : better(records, results, tries);
    if (records.every(({ verdict }) => verdict !== 'differs')) break;
  }
  return records;
}

/** What differed before is taken from the new try, by name; what differs only now is added. */
function better(before: readonly ProbeRecord[], now: readonly Replayed[], tries: number): ProbeRecord[] {
  const again = new Map(now.map((result) => [result.probe, { ...result, tries }]));
  const known = new Set(before.map(({ probe }) => probe));
  return [
    ...before.map((record) =>
      record.verdict === 'differs' ? (again.get(record.probe) ?? gone(record, tries)) : record,
    ),
    ...[...again.values()].filter(({ probe }) => !known.has(probe)),
  ];
}

/** Refused commands and counters have a record only where they differ. */
function gone(record: ProbeRecord, tries: number): ProbeRecord {
  return { ...record, verdict: 'agrees', differences: [], tries };
}

/** @throws Error after so many seconds */
async function inTime<T>(work: Promise<T>, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${Math.round(seconds)} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
