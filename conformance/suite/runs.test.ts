import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { shippedScenarios } from '../../test/shipped.js';
import type { Target } from '../targets/target.js';
import type { LoadedCase } from './cases.js';
import { type Record, textKey } from './record.js';
import { type MadeWith, Results } from './results.js';
import { Runs } from './runs.js';

const MADE_WITH: MadeWith = { sources: 'of now', retries: 1, longest: 60 };

/** A target whose kernel has a release and no feature at all: what is asked of it anew comes to `unsupported` or an error. */
function target(kernel: string): Target {
  const start = async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    createInterface({ input }).on('line', (line) => {
      output.write(`${JSON.stringify({ id: JSON.parse(line).id, done: { kernel, outputs: [] } })}\n`);
    });
    return { input, output, log: () => '', close: async () => void output.end() };
  };
  return { name: 'netns', start, patience: { grace: 0, slack: 0 }, mostJobs: 1, warps: true };
}

function loaded(way: LoadedCase['way'] = 'sockets'): LoadedCase {
  const first = shippedScenarios().find(({ scenario }) => scenario.file === 'scenarios/native-vpc.yaml');
  if (first === undefined) throw new Error('native-vpc.yaml does not ship');
  return { ...first, file: first.scenario.file, target: 'netns', way };
}

function ran({ file, text, way }: LoadedCase, kernel: string): Record {
  return { file, target: 'netns', way, text: textKey(text), kernel, seconds: 1, outcome: { kind: 'ran', probes: [] } };
}

describe('resuming a run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'canal-sim-resume-'));
    new Results(folder, false, MADE_WITH).add(ran(loaded(), '6.1'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Whether the earlier result is the answer. */
  async function takenUp(one: LoadedCase, kernel: string, madeWith: MadeWith): Promise<boolean> {
    const runs = new Runs([target(kernel)], new Results(folder, true, madeWith), { ...madeWith, jobs: 1 });
    runs.start([one]);
    const { outcome } = await runs.result(one);
    await runs.close();
    return outcome.kind === 'ran';
  }

  it('takes up a result of the same scenario, kernel, code and options', async () => {
    expect(await takenUp(loaded(), '6.1', MADE_WITH)).to.equal(true);
  });

  const others: [what: string, one: LoadedCase, kernel: string, madeWith: MadeWith][] = [
    ['a scenario with another text', { ...loaded(), text: 'another' }, '6.1', MADE_WITH],
    ['the other way', loaded('frames'), '6.1', MADE_WITH],
    ['another kernel', loaded(), '6.2', MADE_WITH],
    ['other code', loaded(), '6.1', { ...MADE_WITH, sources: 'of yesterday' }],
    ['other options', loaded(), '6.1', { ...MADE_WITH, retries: 0 }],
  ];
  for (const [what, one, kernel, madeWith] of others) {
    it(`asks again: ${what}`, async () => expect(await takenUp(one, kernel, madeWith)).to.equal(false));
  }

  it('takes up what is there after a line that was cut off', async () => {
    appendFileSync(join(folder, 'results.ndjson'), '{"file":"cut o');
    new Results(folder, true, MADE_WITH).add(ran(loaded('frames'), '6.1'));
    expect([...new Results(folder, true, MADE_WITH).earlier().values()].map(({ way }) => way)).to.deep.equal([
      'sockets',
      'frames',
    ]);
  });

  it('writes of a case what it is and what it came to, not its scenario', async () => {
    await takenUp({ ...loaded(), text: 'another' }, '6.1', MADE_WITH);
    const lines = readFileSync(join(folder, 'results.ndjson'), 'utf8').trim().split('\n');
    expect(Object.keys(JSON.parse(lines.at(-1) ?? '')).sort()).to.deep.equal([
      'file',
      'kernel',
      'outcome',
      'seconds',
      'target',
      'text',
      'way',
    ]);
  });
});

describe('required targets', () => {
  it('are held to what was chosen, each way', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'canal-sim-required-'));
    try {
      const results = new Results(folder, false, MADE_WITH);
      results.add(ran(loaded(), '6.1'));
      const runs = new Runs([target('6.1')], results, { ...MADE_WITH, jobs: 1 });
      runs.start([loaded(), loaded('frames')]);
      await Promise.all([runs.result(loaded()), runs.result(loaded('frames'))]);
      await runs.close();
      const { file } = loaded();
      expect(runs.unmet(['netns'], [loaded()])).to.deep.equal([]);
      expect(runs.unmet(['netns'], [loaded(), loaded('frames')])).to.deep.equal([`${file} frames ran on none of them`]);
      expect(runs.unmet(['vm'], [{ ...loaded(), target: 'vm' }])).to.deep.equal([
        'target vm ran nothing',
        `${file} sockets ran on none of them`,
      ]);
      expect(runs.unmet([], [loaded('frames')])).to.deep.equal([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
