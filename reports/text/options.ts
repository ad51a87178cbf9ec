import type { Run } from '../run.js';
import { type Paint, PLAIN } from './paint.js';

/** How results are told. */
export interface TextOptions {
  /** Each decision with the entry that spoke, and the reply hop by hop. */
  readonly verbose: boolean;
  readonly paint: Paint;
}

export const DEFAULT_OPTIONS: TextOptions = { verbose: false, paint: PLAIN };

/** What the parts of the text need beside what they tell. */
export interface Context extends TextOptions {
  readonly run: Run;
}
