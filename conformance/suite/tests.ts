import { expect } from 'chai';
import Mocha from 'mocha';
import { COUNTERS } from '../replay/run.js';
import { CHANGES } from '../replay/verdict.js';
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
    if (one.scenario.changes.length > 0) suite.addTest(new Mocha.Test(CHANGES, testOf(one, CHANGES, result)));
    suite.addTest(new Mocha.Test(COUNTERS, testOf(one, COUNTERS, result)));
  }
}

function child(known: Map<string, Mocha.Suite>, parent: Mocha.Suite, title: string): Mocha.Suite {
  const key = `${parent.fullTitle()} ${title}`;
  const suite = known.get(key) ?? Mocha.Suite.create(parent, title);
  suite.timeout(0);
  known.set(key, suite);
  return suite;
}

/** `what`: the index of a probe, or the name of what is compared beside probes. */
function testOf(one: LoadedCase, what: number | string, result: (of: LoadedCase) => Promise<Record>): Mocha.AsyncFunc {
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
        judge(
          this,
          typeof what === 'number' ? outcome.probes[what] : outcome.probes.find(({ probe }) => probe === what),
        );
    }
  };
}

function judge(context: Mocha.Context, record: ProbeRecord | undefined): void {
  // No command was refused on one side only; no rules are there to count.
  if (record === undefined) return;
  if (record.verdict === 'undetermined') context.skip();
  expect(record.differences.map(differenceText).join('\n'), record.probe).to.equal('');
}
