import { parentPort, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { type JobOptions, Jobs } from './job.js';

/** Serves `Jobs` to the thread that started this one with `JobOptions` as its data. */
export function serve(): void {
  if (parentPort === null) throw new Error('not a worker thread');
  expose(new Jobs(workerData as JobOptions), nodeEndpoint(parentPort));
}
