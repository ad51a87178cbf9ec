import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { bundle } from '../../build/bundle.js';
import { HOSTILE, type Hostile } from './made.js';

/** Longest that a file may take to be refused, seconds: a hang shows, a slow machine does not. */
const LIMIT = 10;

const folder = fileURLToPath(new URL('files', import.meta.url));
const FILES: readonly Hostile[] = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]);
const ALL = [...FILES, ...HOSTILE];

describe('files that are no scenarios', () => {
  let place = '';
  let command = '';
  before(async function () {
    this.timeout(60_000);
    place = mkdtempSync(join(tmpdir(), 'canal-sim-hostile-'));
    writeFileSync(join(place, 'package.json'), '{"type":"module"}');
    command = await bundle(place);
  });
  after(() => rmSync(place, { recursive: true, force: true }));

  function run(file: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      const options = { cwd: place, timeout: LIMIT * 1000 };
      const child = execFile(execPath, [command, file], options, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
  }

  it('are at least a hundred', () => {
    expect(new Set(ALL.map(([name]) => name)).size).to.equal(ALL.length);
    expect(ALL.length).to.be.at.least(100);
  });

  for (const [name, content] of ALL)
    it(`${name}: refused with a position, and nothing else`, async function () {
      this.timeout(2 * LIMIT * 1000);
      writeFileSync(join(place, 'x.yaml'), content);
      const { code, stdout, stderr } = await run('x.yaml');
      expect(code).to.equal(2);
      expect(stdout).to.equal('');
      // What is no text at all has no lines.
      expect(stderr).to.match(/^x\.yaml:(\d+:\d+: error [a-z-]+: | not UTF-8 text$)/m);
      expect(stderr, 'a stack trace').to.not.match(/^ +at .*[:(]/m);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
      expect(stderr, 'control characters').to.not.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      expect(stderr.length, 'the length of what is said').to.be.below(500_000);
    });
});
