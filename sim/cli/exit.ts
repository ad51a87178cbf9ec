/** Exit codes of the command line. */
export const EXIT = {
  /** All expectations hold. */
  ok: 0,
  /** At least one expectation does not hold. */
  unmet: 1,
  /** Bad input: nothing was run. */
  input: 2,
  /** The program itself failed. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something wrong with what the program was given; all messages are told, and nothing is run. */
export class BadInput extends Error {
  constructor(readonly messages: readonly string[]) {
    super(messages.join('\n'));
  }
}
