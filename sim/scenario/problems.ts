import type { ProblemCode } from '../codes/problems.js';

/** Something wrong with a file, as data; format.ts has the wording. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** UTF-16 offset into the text and length of what is wrong; 0 is a place between characters. */
  readonly offset: number;
  readonly length: number;
  /** From 1; columns are Unicode characters. */
  readonly line: number;
  readonly col: number;
  /** The whole line. */
  readonly lineText: string;
  /** The field: `hosts.node-a.mtu`, `probes[0]`; empty for the file. */
  readonly path: string;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  readonly suggestion: string | undefined;
}
