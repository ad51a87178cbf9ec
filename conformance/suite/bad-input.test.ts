import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { BadInput, EXIT } from '../../sim/cli/exit.js';
import { lock } from './lock.js';

const SUITE = fileURLToPath(new URL('main.ts', import.meta.url));
const FUZZ = fileURLToPath(new URL('../fuzz/main.ts', import.meta.url));

describe('bad input', () => {
  const rows: [program: string, args: string[], told: RegExp][] = [
    [SUITE, ['--jobs', '0'], /--jobs.*at least 1/],
    [SUITE, ['--grep', '('], /--grep.*Unterminated group/],
    [SUITE, ['--reporter', 'nope'], /nope/],
    [SUITE, ['--sample', '1', '--changed', 'no-such-commit'], /no-such-commit/],
    [SUITE, ['--target', 'moon'], /netns, vm/],
    [SUITE, ['--grep', 'no such title'], /no probe/],
    [SUITE, ['--no-such-option'], /no-such-option/],
    [SUITE, ['no-such-file.yaml'], /no-such-file.yaml/],
    [FUZZ, ['--without', '('], /--without.*Unterminated group/],
    [FUZZ, ['--jobs', '0'], /--jobs.*at least 1/],
    [FUZZ, ['--path', 'up'], /--path.*colons/],
    [FUZZ, ['--minutes', 'many'], /--minutes.*a number/],
  ];
  for (const [program, args, told] of rows) {
    it(`is told in a line: ${program === SUITE ? 'conformance' : 'fuzz'} ${args.join(' ')}`, () => {
      const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
        encoding: 'utf8',
      });
      expect(status, stderr).to.equal(EXIT.input);
      expect(stderr.trim().split('\n')).to.have.length(1);
      expect(stderr).to.match(told);
      expect(stdout).to.equal('');
    });
  }
});

describe('a folder of results', () => {
  it("is one run's at a time", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'canal-sim-lock-'));
    try {
      const release = await lock(folder);
      const refusal = await lock(join(folder, '.')).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal).to.be.instanceOf(BadInput);
      expect(String(refusal)).to.contain('another run writes its results');
      release();
      (await lock(folder))();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
