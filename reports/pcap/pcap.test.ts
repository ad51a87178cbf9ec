import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { FIXTURES, runFixture } from '../fixtures/fixtures.js';
import { captures, fileName, Names } from './captures.js';
import { CaptureError, CaptureFolder } from './write.js';

/** Severity of an expert message that is more than a note (epan/proto.h PI_WARN). */
const WARNING = 0x00600000;

/** Warnings and errors that tshark has about the packets of a file, all checksums checked. */
function complaints(file: string): string[] {
  const checks = ['ip', 'udp', 'tcp'].flatMap((protocol) => ['-o', `${protocol}.check_checksum:TRUE`]);
  const fields = ['-T', 'fields', '-e', '_ws.expert.severity', '-e', '_ws.expert.message', '-E', 'aggregator=|'];
  const args = ['-r', file, '-d', 'udp.port==8472,vxlan', ...checks, ...fields];
  const told = execFileSync('tshark', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return told.split('\n').filter((line) => {
    const [severities = ''] = line.split('\t');
    return severities.split('|').some((severity) => Number(severity) >= WARNING);
  });
}

describe('captures', () => {
  let folder = '';
  before(() => {
    if (spawnSync('tshark', ['--version']).status !== 0) throw new Error('tshark is missing: apt-get install tshark');
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'canal-sim-pcap-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of FIXTURES) {
    it(`of ${name} are read by tshark without complaint`, function () {
      this.timeout(120_000);
      const run = runFixture(name);
      const count = new CaptureFolder(folder).write(run);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pcap'));
      expect(files).to.have.length(count).and.to.not.be.empty;
      for (const file of files) expect(complaints(join(folder, file)), file).to.deep.equal([]);
    });
  }

  it('are complained about where a packet is broken', () => {
    const [capture] = captures(runFixture('cross-az'), new Names());
    const bytes = Uint8Array.from(capture?.bytes ?? []);
    // The last byte of an ICMP echo, which its checksum covers.
    bytes[bytes.length - 1] = 1;
    const file = join(folder, 'broken.pcap');
    writeFileSync(file, bytes);
    expect(complaints(file)).to.not.be.empty;
  });

  it('are in a folder a scenario and a probe, also where names are the same', () => {
    const run = runFixture('cross-az');
    const names = new Names();
    const [first] = captures(run, names);
    const [second] = captures(run, names);
    expect(first?.path.slice(0, 2)).to.deep.equal(['cross-az', 'pod-a-to-pod-b-icmp']);
    expect(second?.path[0]).to.equal('cross-az-2');
  });

  it('have file names that lead nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fileName(text)).to.match(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/);
      }),
    );
    expect(fileName('../../etc/passwd')).to.equal('-..-etc-passwd');
    expect(fileName('..')).to.equal('_');
  });

  it('are not written through a link', () => {
    const outside = join(folder, 'outside');
    const inside = join(folder, 'inside');
    mkdirSync(outside);
    mkdirSync(inside);
    symlinkSync(outside, join(inside, 'cross-az'));
    expect(() => new CaptureFolder(inside).write(runFixture('cross-az'))).to.throw(CaptureError, 'is a link');
    expect(readdirSync(outside)).to.deep.equal([]);
  });

  it('are refused where the folder is a file', () => {
    expect(() => new CaptureFolder(join(process.execPath, 'x'))).to.throw(CaptureError, 'cannot be written');
    expect(existsSync(join(folder, 'x'))).to.equal(false);
  });
});
