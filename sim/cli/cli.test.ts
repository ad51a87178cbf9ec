import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect } from 'chai';
import { bundle } from '../../build/bundle.js';
import { cacheFile } from '../../build/launcher/compile.js';
import { fixtureFile } from '../../reports/fixtures/fixtures.js';
import { VERSION } from './version.js';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('canal-sim', () => {
  let folder = '';
  let bin = '';
  before(async function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'canal-sim-cli-'));
    // Where the type of the package is not known, .js would be CommonJS.
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    bin = await bundle(folder);
    for (const name of ['cross-az', 'vxlan-troubles', 'route-quota']) {
      writeFileSync(join(folder, `${name}.yaml`), readFileSync(fixtureFile(name)));
    }
    writeFileSync(join(folder, 'bad.yaml'), 'version: 1\nnmae: x\n');
    mkdirSync(join(folder, 'sub', 'deep'), { recursive: true });
    mkdirSync(join(folder, 'sub', 'node_modules'));
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'sub', 'deep', 'one.yml'), readFileSync(fixtureFile('cross-az')));
    writeFileSync(join(folder, 'sub', 'node_modules', 'not.yaml'), 'not a scenario');
    writeFileSync(join(folder, 'sub', 'notes.txt'), 'not a scenario');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function sim(args: readonly string[], input?: string | Uint8Array, env = {}): Promise<Ended> {
    return new Promise((resolve) => {
      const options = { cwd: folder, env: { ...process.env, ...env } };
      const child = execFile(execPath, [bin, ...args], options, (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr });
      });
      child.stdin?.end(input ?? '');
    });
  }

  it('lists scenarios and their probes without running them', async () => {
    const { code, stdout } = await sim(['--list', 'cross-az.yaml', 'route-quota.yaml']);
    expect(code).to.equal(0);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('cross-az.yaml: '))).to.have.lengthOf(1);
    expect(lines.filter((line) => line.includes(' -> ')).length).to.be.greaterThan(1);
    expect(stdout).to.not.contain('as expected');
    expect((await sim(['--list', 'bad.yaml'])).code).to.equal(2);
  });

  it('is quiet about what is as expected', async () => {
    const all = await sim(['cross-az.yaml', 'vxlan-troubles.yaml']);
    const quiet = await sim(['-q', 'cross-az.yaml', 'vxlan-troubles.yaml']);
    expect(quiet.code).to.equal(all.code);
    expect(quiet.stdout).to.not.contain('PASS');
    expect(quiet.stdout.match(/FAIL/g)?.length).to.equal(all.stdout.match(/FAIL/g)?.length);
    expect(quiet.stdout.trim().split('\n').at(-1)).to.equal(all.stdout.trim().split('\n').at(-1));
  });

  it('takes other versions than the file has, and refuses those that are none', async () => {
    const profile = async (...args: string[]) =>
      JSON.parse((await sim([...args, '--format', 'json', 'cross-az.yaml'])).stdout).scenarios[0].profile;
    const own = await profile();
    expect(await profile('--profile', 'aws=2017', '--profile', 'flannel=0.8')).to.deep.equal({
      ...own,
      aws: '2017',
      flannel: '0.8',
    });
    for (const [given, said] of [
      ['aws=2071', 'did you mean aws=2025?'],
      ['awz=2017', 'expected PART=VERSION'],
      ['aws', 'expected one of 2025, 2023, 2017'],
      ['aws=2017=1', 'expected PART=VERSION'],
    ] as const) {
      const { code, stderr } = await sim(['--profile', given, 'cross-az.yaml']);
      expect(code, given).to.equal(2);
      expect(stderr, given).to.contain(said);
    }
  });

  describe('exit code', () => {
    for (const [code, args, why] of [
      [0, ['cross-az.yaml'], 'all expectations hold'],
      [0, ['--probe', 'pod/a -> pod/team/c icmp', 'vxlan-troubles.yaml'], 'no expectation was asked for'],
      [1, ['vxlan-troubles.yaml'], 'an expectation does not hold'],
      [1, ['cross-az.yaml', 'vxlan-troubles.yaml', '--format', 'json'], 'one of several does not hold'],
      [2, ['bad.yaml'], 'a file is no scenario'],
      [2, ['cross-az.yaml', 'bad.yaml'], 'one of several files is no scenario'],
      [2, [], 'nothing was given'],
      [2, ['cross-az.yml'], 'there is no such file'],
      [2, ['empty'], 'a folder has no scenario'],
      [2, ['no*.yaml'], 'a pattern matches nothing'],
      [2, ['--format', 'xml', 'cross-az.yaml'], 'there is no such format'],
      [2, ['--bogus', 'cross-az.yaml'], 'there is no such option'],
      [2, ['--probe', 'pod/a -> pod/x icmp', 'cross-az.yaml'], 'a probe names no pod of the file'],
      [2, ['--pcap', 'bad.yaml/x', 'cross-az.yaml'], 'captures cannot be written there'],
      [2, ['config', 'cross-az.yaml', '--host', 'nod-a'], 'there is no such host'],
      [2, ['config', 'cross-az.yaml'], 'no host is named'],
      [2, ['config', 'cross-az.yaml', '--host', 'node-a', '--pod', 'b'], 'the pod is on another host'],
      [2, ['config', 'cross-az.yaml', '--host', 'node-a', '--at', 'soon'], 'a time is none'],
      [0, ['config', 'cross-az.yaml', '--host', 'node-a', '--at', '10s'], 'a configuration is shown'],
      [0, ['--help'], 'help was asked for'],
      [0, ['--version'], 'the version was asked for'],
    ] as const) {
      it(`is ${code} where ${why}`, async () => {
        const ended = await sim(args);
        expect(ended.code, ended.stderr).to.equal(code);
        if (code === 2) {
          expect(ended.stdout).to.equal('');
          expect(ended.stderr).to.not.equal('');
          expect(ended.stderr).to.not.match(/\n\s+at /);
        } else expect(ended.stdout).to.not.equal('');
      });
    }

    it('is 3 where the program itself fails, with the stack only when verbose', async () => {
      const fails = ['--import', 'data:text/javascript,String.prototype.codePointAt=()=>{throw new Error("broken")}'];
      const run = (args: readonly string[]) =>
        new Promise<Ended>((resolve) => {
          const child = execFile(execPath, [...fails, bin, ...args], { cwd: folder }, (_error, stdout, stderr) =>
            resolve({ code: child.exitCode, stdout, stderr }),
          );
        });
      const short = await run(['bad.yaml']);
      expect(short.code).to.equal(3);
      expect(short.stderr).to.equal('canal-sim failed: broken\n');
      expect((await run(['-v', 'bad.yaml'])).stderr).to.match(/\n\s+at /);
    });
  });

  it('tells all problems of all files on standard error', async () => {
    const { stderr } = await sim(['bad.yaml', 'missing.yaml', 'cross-azz.yaml']);
    expect(stderr).to.contain('missing.yaml: no such file');
    expect(stderr).to.contain('did you mean "cross-az.yaml"?');
    const { stderr: problems } = await sim(['bad.yaml', 'cross-az.yaml']);
    expect(problems).to.contain('bad.yaml:2:1: error unknown-field').and.to.contain('missing-field');
  });

  it('reads files, folders and patterns, each file once', async () => {
    const { stdout, code } = await sim(['cross-az.yaml', 'sub', '*-az.yaml', './sub/deep/*.yml']);
    expect(code).to.equal(0);
    expect(stdout).to.contain('(cross-az.yaml)').and.to.contain('(sub/deep/one.yml)');
    expect(stdout).to.match(/\n2 probes, 2 as expected/);
  });

  it('reads standard input, with CRLF and a byte order mark too', async () => {
    const text = readFileSync(fixtureFile('cross-az'), 'utf8');
    const plain = await sim(['-'], text);
    expect(plain.code).to.equal(0);
    expect(plain.stdout).to.contain('(-)');
    expect((await sim(['-'], `\ufeff${text.replaceAll('\n', '\r\n')}`)).stdout).to.equal(plain.stdout);
    const { code, stderr } = await sim(['-'], new Uint8Array([0x76, 0xff, 0xfe]));
    expect(code).to.equal(2);
    expect(stderr).to.equal('-: not UTF-8 text\n');
  });

  it('writes one JSON document, and nothing else, to standard output', async () => {
    const { stdout, stderr } = await sim(['cross-az.yaml', 'vxlan-troubles.yaml', '--format', 'json']);
    const document: { format: string; scenarios: unknown[]; summary: unknown } = JSON.parse(stdout);
    expect(document.format).to.equal('canal-sim/result');
    expect(document.scenarios).to.have.length(2);
    expect(document.summary).to.deep.equal({
      probes: 5,
      asExpected: 3,
      notAsExpected: 1,
      withoutExpectation: 1,
      assumptions: [{ code: 'vpc-router-keeps-ttl', value: true }],
    });
    expect(stderr).to.equal('');
    expect(stdout).to.not.contain(folder);
  });

  it('writes a JSON value a line', async () => {
    const { stdout } = await sim(['vxlan-troubles.yaml', '--format', 'ndjson']);
    const lines: { kind: string }[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ kind }) => kind)).to.deep.equal([
      'header',
      'scenario',
      ...Array.from({ length: 4 }, () => 'probe'),
      'summary',
    ]);
  });

  it('runs other probes than those of the file', async () => {
    const { stdout } = await sim([
      '--probe',
      'pod/b -> pod/a icmp',
      '--probe',
      'host/node-a -> 10.0.2.11',
      'cross-az.yaml',
    ]);
    expect(stdout).to.contain('----  pod/b -> pod/a icmp, 84 bytes: delivered');
    expect(stdout).to.contain('----  host/node-a -> 10.0.2.11 icmp, 84 bytes: delivered');
    expect(stdout).to.contain('2 probes, 0 as expected, 0 not, 2 without expectation');
  });

  it('tells what is doubtful without running it', async () => {
    expect(await sim(['lint', 'cross-az.yaml'])).to.deep.equal({ code: 0, stdout: '0 findings\n', stderr: '' });
    writeFileSync(
      join(folder, 'silent.yaml'),
      readFileSync(fixtureFile('cross-az'), 'utf8').replace(/^probes:.*/ms, ''),
    );
    const silent = await sim(['lint', 'silent.yaml']);
    expect(silent).to.deep.equal({
      code: 1,
      stdout: 'silent.yaml:1:1: warning no-probes: no probe is sent\n1 finding\n',
      stderr: '',
    });
    expect((await sim(['lint', 'bad.yaml'])).code).to.equal(2);
  });

  it('writes the same with any number of threads', async () => {
    const files = ['cross-az.yaml', 'vxlan-troubles.yaml', 'route-quota.yaml', 'sub'];
    for (const format of ['text', 'json', 'ndjson']) {
      const [one, two, five] = await Promise.all(
        ['1', '2', '5'].map((jobs) => sim(['--jobs', jobs, '--format', format, ...files])),
      );
      expect(one?.stdout).to.have.lengthOf.above(1000);
      expect(two).to.deep.equal(one);
      expect(five).to.deep.equal(one);
    }
    expect((await sim(['--jobs', '2', 'cross-az.yaml', 'bad.yaml'])).stderr).to.match(/^bad\.yaml:\d+:\d+: error/);
    expect((await sim(['--jobs', '0', 'cross-az.yaml'])).code).to.equal(2);
  });

  it('writes captures and says so on standard error', async () => {
    const { stderr, code } = await sim(['--pcap', 'captures', 'cross-az.yaml']);
    expect(code).to.equal(0);
    expect(stderr).to.equal('cross-az.yaml: 12 captures in captures\n');
    expect(readdirSync(join(folder, 'captures/cross-az/pod-a-to-pod-b-icmp'))).to.include('node-a-tunl0.pcap');
  });

  it('refuses to write captures through a link', async () => {
    mkdirSync(join(folder, 'linked'));
    symlinkSync(tmpdir(), join(folder, 'linked', 'cross-az'));
    expect((await sim(['--pcap', 'linked', 'cross-az.yaml'])).code).to.equal(2);
  });

  it('prints no colours into a pipe', async () => {
    const { stdout } = await sim(['vxlan-troubles.yaml'], undefined, { FORCE_COLOR: '1' });
    expect(stdout).to.not.contain('\u001b');
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(execPath, [bin, '-v', ...Array.from({ length: 3 }, () => 'vxlan-troubles.yaml')], {
      cwd: folder,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.destroy();
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(stderr).to.equal('');
    expect(code).to.equal(1);
  });

  it('shows what a host and its pods are told, and when', async () => {
    const { stdout } = await sim(['config', 'vxlan-troubles.yaml', '--host', 'node-a']);
    expect(stdout).to.contain('\n10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink\n');
    expect(stdout).to.match(/flannel\.1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1450 /);
    const later = await sim(['config', 'vxlan-troubles.yaml', '--host', 'node-a', '--at', '20s']);
    expect(later.stdout).to.match(/flannel\.1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1400 /);
    const pod = await sim(['config', 'vxlan-troubles.yaml', '--host', 'node-c', '--pod', 'team/c']);
    expect(pod.stdout)
      .to.match(/^## pod\/team\/c\n/)
      .and.to.not.contain('flannel.1');
  });

  it('has a code cache that V8 takes, and starts without one or with another', async () => {
    const program = join(folder, 'canal-sim.cjs');
    const check = `const { readFileSync } = require('fs');
const source = require('module').wrap(readFileSync(process.argv[1], 'utf8'));
const cachedData = readFileSync(process.argv[1].replace('.cjs', '.cache'));
console.log(new (require('vm').Script)(source, { cachedData }).cachedDataRejected);`;
    expect(execFileSync(execPath, ['-e', check, program], { encoding: 'utf8' })).to.equal('false\n');
    const { stdout } = await sim(['cross-az.yaml']);
    const cache = readFileSync(cacheFile(program));
    writeFileSync(cacheFile(program), 'of another version');
    expect((await sim(['cross-az.yaml'])).stdout).to.equal(stdout);
    rmSync(cacheFile(program));
    expect((await sim(['cross-az.yaml'])).stdout).to.equal(stdout);
    writeFileSync(cacheFile(program), cache);
  });

  it('has the version of the package', () => {
    const { version }: { version: string } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(VERSION).to.equal(version);
    expect(execFileSync(execPath, [bin, '--version'], { encoding: 'utf8' })).to.equal(`${version}\n`);
  });
});
