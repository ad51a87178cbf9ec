import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import { seed } from '../../test/fuzz-settings.js';
import { OWNER_VARIABLE } from '../targets/owner.js';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** A run of the suite; it writes its results below `folder`. */
function suite(folder: string, ...args: string[]): ChildProcess {
  const results = join(folder, 'results');
  return spawn(
    process.execPath,
    ['--import', 'tsx', MAIN, ...args, ...(args.length > 1 ? ['--results', results] : [])],
    {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: folder },
    },
  );
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

/** What `read` gives of each process that is there and may be read. */
function ofProcesses<T>(read: (folder: string) => T): Map<number, T> {
  const found = new Map<number, T>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      found.set(Number(name), read(`/proc/${name}`));
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/** Processes that a run started, by the number in their environment. */
function processesOf(run: number): number[] {
  const environments = ofProcesses((folder) => readFileSync(`${folder}/environ`, 'utf8'));
  return [...environments].filter(([, text]) => text.includes(`${OWNER_VARIABLE}=${run}-`)).map(([pid]) => pid);
}

/** The network namespaces that processes live in. */
function namespaces(): Map<number, string> {
  return ofProcesses((folder) => readlinkSync(`${folder}/ns/net`));
}

describe('a run killed with -9', function () {
  this.timeout(120_000);
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'canal-sim');

  // FUZZ_SEED, which is printed, gives the same moments again.
  for (const moment of fc.sample(fc.noBias(fc.integer({ min: 500, max: 10_000 })), { numRuns: 10, seed })) {
    it(`leaves nothing behind after clean, killed after ${moment} ms`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'canal-sim-kill-'));
      try {
        const child = suite(folder, '--target', 'netns,vm', SCENARIOS);
        await sleep(moment);
        const run = child.pid ?? 0;
        const started = new Set(processesOf(run));
        const own = new Set([...namespaces()].filter(([pid]) => started.has(pid)).map(([, name]) => name));
        own.delete(readlinkSync('/proc/self/ns/net'));
        child.kill('SIGKILL');
        await ended(child);
        expect(await ended(suite(folder, 'clean')), 'exit code of clean').to.equal(0);
        expect(processesOf(run)).to.deep.equal([]);
        const left = [...namespaces().values()].filter((name) => own.has(name));
        expect(left).to.deep.equal([]);
        expect(readdirSync(folder).filter((name) => name !== 'results' && !name.startsWith('tsx-'))).to.deep.equal([]);
        expect(readdirSync(cache).filter((name) => name.startsWith(`building-${run}-`))).to.deep.equal([]);
        expect(readdirSync('/run').includes('netns') ? readdirSync('/run/netns') : []).to.deep.equal([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }

  it('an interrupted one ends everything by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'canal-sim-kill-'));
    try {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        const child = suite(folder, '--target', 'netns,vm', SCENARIOS);
        await sleep(9_000);
        child.kill(signal);
        expect(await ended(child)).to.equal(signal === 'SIGINT' ? 130 : 143);
        expect(processesOf(child.pid ?? 0)).to.deep.equal([]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
