import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import { type Result, ThreadPool } from './pool.js';
import { Thread } from './thread.js';

/** A pool whose workers die where the text of a file tells them to. */
function crashing(size: number): ThreadPool {
  const start = () => new Worker(new URL('fixtures/crashing-worker.mjs', import.meta.url), { execArgv: [] });
  return new ThreadPool(Array.from({ length: size }, () => new Thread(start)));
}

async function resultsOf(texts: readonly string[], size: number): Promise<string[]> {
  const pool = crashing(size);
  const inputs = texts.map((text, index) => ({ file: `${index}`, text }));
  try {
    expect(await pool.load(inputs)).to.deep.equal([]);
    const results: Result[] = [];
    for await (const result of pool.run(inputs)) results.push(result);
    return results.map((result) => ('failure' in result ? result.failure : result.text));
  } finally {
    await pool.close();
  }
}

describe('threads that run scenarios', () => {
  for (const size of [1, 2, 5]) {
    it(`${size}: give results in the order of the files, and a crash to the scenario that it befell`, async () => {
      const texts = ['', '', 'exits', '', 'throws', '', 'throws later', '', 'exits', ''];
      expect(await resultsOf(texts, size)).to.deep.equal([
        '0',
        '1',
        'its thread ended with code 7',
        '3',
        'a fault of the simulator',
        '5',
        'a fault that nobody waits for',
        '7',
        'its thread ended with code 7',
        '9',
      ]);
    });
  }
});
