import { expect } from 'chai';
import type { Change } from '../../sim/scenario/scenario.js';
import type { Action } from '../agent/protocol.js';
import { changesAsDone } from './changes-as-done.js';

const source = { file: 'x.yaml', offset: 0 };

function typed(at: number): Change {
  return { kind: 'commands', at, on: 'node-a', commands: [{ text: 'ip link set eth0 down', source }], source };
}

function run(at: number): Action {
  return { kind: 'run', at, runs: [] };
}

describe('the commands of a scenario, as a kernel ran them', () => {
  const done = (changes: readonly Change[], actions: Action[], times: number[]) =>
    changesAsDone(
      changes,
      actions,
      times.map((at) => ({ at, outputs: [] })),
    ).map(({ at }) => at);

  it('are as late as they were', () =>
    expect(done([typed(1000), typed(5_000_000)], [run(0.001), run(5)], [2.5, 5.1])).to.deep.equal([
      2_500_000, 5_100_000,
    ]));

  it('are never early, and stay where nothing was run', () =>
    expect(done([typed(1000), typed(2000)], [run(0.001)], [0])).to.deep.equal([1000, 2000]));

  it('leave agents that stop where they are', () => {
    const stop: Change = { kind: 'stop', at: 1000, agent: 'flannel', hosts: ['node-a'], source };
    expect(done([stop], [run(0.001)], [9])).to.deep.equal([1000]);
  });
});
