/** Colours of a terminal. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string) => text;

/** No colours: pipes and files. */
export const PLAIN: Paint = { bold: same, dim: same, good: same, bad: same };
