import type { Worker } from 'node:worker_threads';
import { type Remote, wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Jobs } from './job.js';

type Call<T> = (jobs: Remote<Jobs>) => Promise<T>;

/** A worker thread that has `Jobs`, one call at a time; one that crashed has a successor at the next call. */
export class Thread {
  readonly #start: () => Worker;
  #living: { readonly worker: Worker; readonly jobs: Remote<Jobs> } | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Calls when all calls before have ended. @throws what the call throws, or why the thread did not survive it */
  call<T>(action: Call<T>): Promise<T> {
    const result = this.#last.then(() => this.#call(action));
    this.#last = result.catch(() => {});
    return result;
  }

  async #call<T>(action: Call<T>): Promise<T> {
    const { worker, jobs } = this.#alive();
    let settle = () => {};
    const crashed = new Promise<never>((_, reject) => {
      const end = (why: string) => {
        this.#living = undefined;
        reject(new Error(why));
      };
      const onError = (error: Error) => end(error.message);
      const onExit = (code: number) => end(`its thread ended with code ${code}`);
      worker.once('error', onError).once('exit', onExit);
      settle = () => worker.off('error', onError).off('exit', onExit);
    });
    // comlink knows nothing of a thread that is gone: its answer would never come.
    return Promise.race([action(jobs), crashed]).finally(() => settle());
  }

  #alive(): { readonly worker: Worker; readonly jobs: Remote<Jobs> } {
    if (this.#living === undefined) {
      const worker = this.#start();
      this.#living = { worker, jobs: wrap<Jobs>(nodeEndpoint(worker)) };
    }
    return this.#living;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#living?.worker.terminate();
  }
}
