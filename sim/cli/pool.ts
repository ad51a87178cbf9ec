import type { Remote } from 'comlink';
import { BadInput } from './exit.js';
import type { InputFile } from './files.js';
import type { Jobs, Outcome } from './job.js';
import type { Thread } from './thread.js';

/** What a scenario leads to, or why the program failed on it. */
export type Result = Outcome | { readonly failure: string };

/** Reads all scenarios, then runs them. Results come in the order of the files, whoever made them. */
export interface Pool {
  /** Everything that keeps files from being run, in their order. */
  load(inputs: readonly InputFile[]): Promise<readonly string[]>;
  run(inputs: readonly InputFile[]): AsyncIterable<Result>;
  close(): Promise<void>;
}

/** A fault of the program on one scenario is told of that one alone. */
async function guarded(action: () => Outcome | Promise<Outcome>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BadInput) throw error;
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Everything on the thread that asks. */
export function inline(jobs: Jobs): Pool {
  return {
    load: async (inputs) => inputs.flatMap((input) => jobs.load(input)),
    async *run(inputs) {
      for (const input of inputs) yield guarded(() => jobs.run(input));
    },
    close: async () => {},
  };
}

/** Over threads: each runs what it has read, so that no scenario crosses between them. */
export class ThreadPool implements Pool {
  readonly #threads: readonly Thread[];
  readonly #readBy = new Map<InputFile, Thread>();

  constructor(threads: readonly Thread[]) {
    this.#threads = threads;
  }

  async load(inputs: readonly InputFile[]): Promise<readonly string[]> {
    const messages = new Map<InputFile, readonly string[]>();
    const rest = inputs.values();
    await Promise.all(
      this.#threads.map(async (thread) => {
        // All threads take from one iterator: who is faster reads more.
        for (const input of rest) {
          this.#readBy.set(input, thread);
          messages.set(input, await thread.call((jobs: Remote<Jobs>) => jobs.load(input)));
        }
      }),
    );
    return inputs.flatMap((input) => messages.get(input) ?? []);
  }

  async *run(inputs: readonly InputFile[]): AsyncIterable<Result> {
    const results = inputs.map((input) =>
      guarded(() => {
        const thread = this.#readBy.get(input);
        if (thread === undefined) throw new Error('was never read');
        return thread.call((jobs: Remote<Jobs>) => jobs.run(input));
      }),
    );
    for (const result of results) yield result;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
