import Mocha from 'mocha';
import { COUNTERS } from '../replay/run.js';
import { CHANGES } from '../replay/verdict.js';
import type { LoadedCase } from './cases.js';
import type { ProbeRecord, Record } from './record.js';
import { differencesText } from './text.js';

type ResultOf = (one: LoadedCase) => Promise<Record>;

/** Adds a test a probe, below its scenario, target and way; each waits for the result of its case. */
export function addTests(mocha: Mocha, cases: readonly LoadedCase[], result: ResultOf): void {
  const suites = new Map<string, Mocha.Suite>();
  for (const one of cases) {
    const parent = child(suites, mocha.suite, one.file);
    const suite = child(suites, parent, `${one.target} ${one.way}`);
    one.scenario.probes.forEach((probe, index) => {
      suite.addTest(test(one, probe.name, index, result));
    });
    if (one.scenario.changes.length > 0) suite.addTest(test(one, CHANGES, CHANGES, result));
    suite.addTest(test(one, COUNTERS, COUNTERS, result));
  }
}

/** `what`: the index of a probe, or the name of what is compared beside probes. */
function test(one: LoadedCase, title: string, what: number | string, result: ResultOf): Mocha.Test {
  const made = new Mocha.Test(title, testOf(one, what, result));
  // Reporters name the file that a test is from: here that is the scenario's.
  made.file = one.file;
  return made;
}

function child(known: Map<string, Mocha.Suite>, parent: Mocha.Suite, title: string): Mocha.Suite {
  const key = `${parent.fullTitle()} ${title}`;
  const suite = known.get(key) ?? Mocha.Suite.create(parent, title);
  suite.timeout(0);
  known.set(key, suite);
  return suite;
}

function testOf(one: LoadedCase, what: number | string, result: ResultOf): Mocha.AsyncFunc {
  return async function (this: Mocha.Context) {
    const { outcome } = await result(one);
    switch (outcome.kind) {
      case 'error':
        throw new Told(outcome.message);
      case 'unsupported':
      case 'model-only':
        // Told once a case, at the end of the run.
        this.skip();
        break;
      case 'ran':
        if (typeof what === 'number') judge(this, outcome.probes[what]);
        else judgeBeside(outcome.probes.find(({ probe }) => probe === what));
    }
  };
}

/** What a test ends with: its message is all that is told, without the stack of the suite's own code. */
class Told extends Error {
  override readonly stack: string;

  /** Mocha puts the first line in by five columns. */
  constructor(text: string) {
    super(text.replaceAll('\n', '\n     '));
    this.stack = this.message;
  }
}

function judge(context: Mocha.Context, record: ProbeRecord | undefined): void {
  switch (record?.verdict) {
    case 'agrees':
      return;
    case 'undetermined':
      context.skip();
      return;
    case 'differs':
      throw new Told(differencesText(record.differences));
    case undefined:
      throw new Told('the probe has no result');
  }
}

/** Of commands and counters there is a record only where a command was refused by one side, or where there are rules to count. */
function judgeBeside(record: ProbeRecord | undefined): void {
  if (record?.verdict === 'differs') throw new Told(differencesText(record.differences));
}
