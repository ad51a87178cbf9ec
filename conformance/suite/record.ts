import { createHash } from 'node:crypto';
import type { Replayed } from '../replay/run.js';
import type { Way } from '../replay/way.js';
import type { TargetName } from '../targets/target.js';

/** What is replayed: a scenario, one of two ways, on a target. */
export interface Case {
  /** As it was named on the command line or found below a folder. */
  readonly file: string;
  readonly target: TargetName;
  readonly way: Way;
}

/** What became of a case; one line of the file of results. */
export interface Record extends Case {
  /** Hash of the scenario's text: a result of another text is not taken up again. */
  readonly text: string;
  /** Release of the kernel; empty where none was reached. */
  readonly kernel: string;
  readonly outcome:
    | { readonly kind: 'ran'; readonly probes: readonly ProbeRecord[] }
    /** The target lacks these. */
    | { readonly kind: 'unsupported'; readonly features: readonly string[] }
    /** What it needs is the model's alone, on whatever target. */
    | { readonly kind: 'model-only'; readonly feature: string }
    | { readonly kind: 'error'; readonly message: string };
  /** Wall time, seconds. */
  readonly seconds: number;
}

/** What became of a probe, and at which try: one that agrees at a later one is flaky, which is told. */
export interface ProbeRecord extends Replayed {
  readonly tries: number;
}

/** The name of a case in the file of results. */
export function caseKey({ file, target, way }: Case): string {
  return `${target} ${way} ${file}`;
}

/** What stands for a scenario's text. */
export function textKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
