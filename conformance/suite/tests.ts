import { expect } from 'chai';
import Mocha from 'mocha';
import type { LoadedCase } from './cases.js';
import type { ProbeRecord, Record } from './record.js';
import { differenceText } from './text.js';

/** Adds a test a probe, below its scenario, target and way; each waits for the result of its case. */
export function addTests(
  mocha: Mocha,
  cases: readonly LoadedCase[],
  result: (one: LoadedCase) => Promise<Record>,
): void {
  const suites = new Map<string, Mocha.Suite>();
  for (const one of cases) {
    const parent = child(suites, mocha.suite, one.file);
    const suite = child(suites, parent, `${one.target} ${one.way}`);
    one.scenario.probes.forEach((probe, index) => {
      suite.addTest(new Mocha.Test(probe.name, testOf(one, index, result)));
    });
    if (one.scenario.changes.length > 0) suite.addTest(new Mocha.Test('changes', testOf(one, undefined, result)));
  }
}

function child(known: Map<string, Mocha.Suite>, parent: Mocha.Suite, title: string): Mocha.Suite {
  const key = `${parent.fullTitle()} ${title}`;
  const suite = known.get(key) ?? Mocha.Suite.create(parent, title);
  suite.timeout(0);
  known.set(key, suite);
  return suite;
}

/** `index` of the probe; undefined for the commands of the scenario's changes. */
function testOf(
  one: LoadedCase,
  index: number | undefined,
  result: (of: LoadedCase) => Promise<Record>,
): Mocha.AsyncFunc {
  return async function (this: Mocha.Context) {
    const { outcome } = await result(one);
    switch (outcome.kind) {
      case 'error':
        throw new Error(outcome.message);
      case 'unsupported':
        // Told once a case, at the end of the run.
        this.skip();
        break;
      case 'ran':
        judge(this, index === undefined ? outcome.probes[one.scenario.probes.length] : outcome.probes[index]);
    }
  };
}

function judge(context: Mocha.Context, record: ProbeRecord | undefined): void {
  if (record === undefined) return;
  if (record.verdict === 'undetermined') context.skip();
  expect(record.differences.map(differenceText).join('\n'), record.probe).to.equal('');
}
