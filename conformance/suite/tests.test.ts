import { expect } from 'chai';
import Mocha from 'mocha';
import { shippedScenarios } from '../../test/shipped.js';
import type { Difference } from '../replay/compare.js';
import { COUNTERS } from '../replay/run.js';
import { CHANGES } from '../replay/verdict.js';
import type { LoadedCase } from './cases.js';
import type { ProbeRecord } from './record.js';
import { addTests } from './tests.js';

const FILE = 'scenarios/regressions/neighbour-on-loopback.yaml';

function loaded(): LoadedCase {
  const found = shippedScenarios().find(({ file }) => file === FILE);
  if (found === undefined) throw new Error(`there is no ${FILE}`);
  return { ...found, target: 'netns', way: 'sockets' };
}

/** How each test of the case ends, by its title, where its probes came to `probes`. */
async function ends(probes: readonly ProbeRecord[]): Promise<Record<string, string>> {
  const mocha = new Mocha();
  const one = loaded();
  const outcome = { kind: 'ran', probes } as const;
  addTests(mocha, [one], async () => ({ ...one, text: '', kernel: '6.1', seconds: 1, outcome }));
  const tests: Mocha.Test[] = [];
  mocha.suite.eachTest((test) => tests.push(test));
  expect(tests.map(({ file }) => file)).to.deep.equal(tests.map(() => FILE));
  const told: Record<string, string> = {};
  for (const { title, fn } of tests) {
    const context = { skip: () => (told[title] = 'skipped') };
    told[title] ??= 'passed';
    try {
      await (fn as Mocha.AsyncFunc).call(context as unknown as Mocha.Context);
    } catch (error) {
      told[title] = error instanceof Error ? (error.stack ?? '') : String(error);
    }
  }
  return told;
}

function record(probe: string, verdict: ProbeRecord['verdict'], differences: readonly Difference[] = []): ProbeRecord {
  return { probe, verdict, differences, frames: 0, tries: 1 };
}

const LOST: Difference = { place: 'node-a eth0 out', simulator: 'an echo', kernel: 'nothing', fields: [] };

describe('judging the results of a case', () => {
  it('goes by the verdict', async () => {
    expect(await ends([record('before', 'agrees'), record('after', 'undetermined')])).to.deep.equal({
      before: 'passed',
      after: 'skipped',
      [CHANGES]: 'passed',
      [COUNTERS]: 'passed',
    });
    const told = await ends([record('before', 'differs'), record('after', 'agrees'), record(COUNTERS, 'differs')]);
    expect(told['before']).to.contain('differs');
    expect(told[COUNTERS]).to.contain('differs');
    expect(told['after']).to.equal('passed');
  });

  it('takes no probe without a result', async () => {
    const told = await ends([record('before', 'agrees')]);
    expect(told['after']).to.equal('the probe has no result');
  });

  it('tells the first place where both sides part, field by field, and counts the others', async () => {
    const ttl: Difference = {
      place: 'node-a eth0 in',
      simulator: 'ttl 64',
      kernel: 'ttl 63',
      fields: ['ipv4.ttl: simulator 64, kernel 63'],
    };
    const told = await ends([record('before', 'differs', [ttl, LOST, LOST]), record('after', 'differs', [LOST, LOST])]);
    expect(told['before']?.split(/\n {5}/)).to.deep.equal([
      'node-a eth0 in',
      '  simulator  ttl 64',
      '  kernel     ttl 63',
      '  differs    ipv4.ttl: simulator 64, kernel 63',
      'and 2 more places',
    ]);
    expect(told['after']).to.match(/and 1 more place$/);
  });
});
