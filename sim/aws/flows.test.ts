import { expect } from 'chai';
import { type FlowKey, FlowTable } from './flows.js';

const SECOND = 1_000_000;

describe('FlowTable', () => {
  const cases: [string, number, boolean, number][] = [
    ['TCP, 432,000 s', 6, false, 432_000],
    ['UDP one way, 30 s', 17, false, 30],
    ['UDP answered, 180 s', 17, true, 180],
    ['IP-in-IP and every other protocol, 600 s', 4, false, 600],
    ['SCTP too', 132, false, 600],
  ];
  for (const [what, protocol, answered, seconds] of cases) {
    it(`keeps a flow as long as AWS says: ${what}`, () => {
      const table = new FlowTable();
      const key: FlowKey = { remote: 0x0a000001, protocol, detail: 0 };
      table.touch(key, 0, answered);
      expect(table.get(key, seconds * SECOND - 1)).to.not.equal(undefined);
      expect(table.get(key, seconds * SECOND)).to.equal(undefined);
    });
  }

  it('tells flows apart by peer, protocol and ports', () => {
    const table = new FlowTable();
    const key = { remote: 0x0a000001, protocol: 17, detail: 5 };
    table.touch(key, 0, false);
    for (const other of [{ remote: 0x0a000002 }, { protocol: 6 }, { detail: 6 }]) {
      expect(table.get({ ...key, ...other }, 1)).to.equal(undefined);
    }
  });

  it('a packet starts the time anew', () => {
    const table = new FlowTable();
    const key = { remote: 1, protocol: 4, detail: 0 };
    table.touch(key, 0, false);
    table.touch(key, 500 * SECOND, false);
    expect(table.get(key, 1000 * SECOND)).to.not.equal(undefined);
  });
});
