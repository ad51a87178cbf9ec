import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { buildAll } from '../../build/build.js';
import { fixtureFile } from '../../reports/fixtures/fixtures.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm pack --json` tells of a tarball. */
interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

describe('the package', function () {
  this.timeout(180_000);
  let folder = '';
  let files: Packed['files'] = [];
  let installed = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'canal-sim-pack-'));
    await buildAll();
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const told = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [packed]: Packed[] = JSON.parse(told);
    if (packed === undefined) throw new Error('npm pack made nothing');
    files = packed.files;
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
    // Installed as npm would, with the dependencies that are here.
    const modules = join(folder, 'app', 'node_modules');
    mkdirSync(modules, { recursive: true });
    installed = join(folder, 'package');
    symlinkSync(installed, join(modules, 'canal-sim'));
    symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what a user needs, and no tests', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).to.include.members([
      'dist/canal-sim.js',
      'dist/canal-sim.cjs',
      'dist/sim/index.js',
      'dist/sim/index.d.ts',
      'dist/sim/scenario/generated/validate.js',
      'dist/sim/scenario/generated/validate.d.ts',
      'scenarios/schema.json',
      'reports/schema/result.schema.json',
      'package.json',
    ]);
    const surplus = paths.filter((path) =>
      /\.(test|fuzz)\.|fixtures?\/|golden|arbitraries|samples|vectors|mutations/.test(path),
    );
    expect(surplus).to.deep.equal([]);
    expect(paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).to.deep.equal([]);
  });

  it('holds no code cache: it is of the Node that made it', () => {
    expect(existsSync(join(ROOT, 'dist', 'canal-sim.cache'))).to.equal(true);
    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.cache'))).to.deep.equal([]);
    expect(existsSync(join(installed, 'dist', 'canal-sim.cache'))).to.equal(false);
  });

  it('has a command that can be run', () => {
    const bin = join(installed, 'dist', 'canal-sim.js');
    expect(readFileSync(bin, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
    expect(files.find(({ path }) => path === 'dist/canal-sim.js')?.mode ?? 0).to.satisfy(
      (mode: number) => (mode & 0o111) !== 0,
    );
    const told = execFileSync(bin, [fixtureFile('cross-az')], { encoding: 'utf8' });
    expect(told).to.contain('1 probe, 1 as expected');
  });

  it('has a command that needs none of the dependencies', () => {
    rmSync(join(installed, 'node_modules'));
    const told = execFileSync(execPath, [join(installed, 'dist', 'canal-sim.js'), fixtureFile('cross-az')], {
      encoding: 'utf8',
    });
    symlinkSync(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
    expect(told).to.contain('1 probe, 1 as expected');
  });

  it('has a library that reads a scenario, runs it and tells the result', () => {
    const app = join(folder, 'app', 'app.mjs');
    writeFileSync(
      app,
      `import { readFileSync } from 'node:fs';
import { formatText, readScenario, resultDocument, runScenario } from 'canal-sim';
const text = readFileSync(process.argv[2], 'utf8');
const outcome = readScenario('cross-az.yaml', text);
const run = runScenario(outcome.scenario, text);
process.stdout.write(JSON.stringify({ text: formatText([run]), summary: resultDocument([run]).summary }));
`,
    );
    const told: unknown = JSON.parse(execFileSync(execPath, [app, fixtureFile('cross-az')], { encoding: 'utf8' }));
    const text = readFileSync(join(ROOT, 'reports', 'golden', 'cross-az.txt'), 'utf8');
    expect(told).to.deep.equal({
      text,
      summary: {
        probes: 1,
        asExpected: 1,
        notAsExpected: 0,
        withoutExpectation: 0,
        assumptions: [{ code: 'vpc-router-keeps-ttl', value: true }],
      },
    });
  });

  it('has types for it', () => {
    const app = join(folder, 'app', 'app.ts');
    writeFileSync(
      app,
      `import { type ResultDocument, readScenario, resultDocument, runScenario } from 'canal-sim';
export function result(text: string): ResultDocument | undefined {
  const outcome = readScenario('x.yaml', text);
  return 'problems' in outcome ? undefined : resultDocument([runScenario(outcome.scenario, text)]);
}
`,
    );
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--strict', '--noEmit', '--module', 'NodeNext', '--target', 'ES2022', '--skipLibCheck'];
    execFileSync(execPath, [tsc, ...options, app], { cwd: join(folder, 'app'), stdio: 'inherit' });
    expect(existsSync(app)).to.equal(true);
  });

  it('publishes its schemas', () => {
    const app = join(folder, 'app', 'schema.mjs');
    writeFileSync(
      app,
      `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ['schema.json', 'result.schema.json']) process.stdout.write(require('canal-sim/' + name).title + '\\n');
`,
    );
    expect(execFileSync(execPath, [app], { encoding: 'utf8' })).to.equal(
      'canal-sim scenario, version 1\ncanal-sim result, version 1\n',
    );
  });
});
