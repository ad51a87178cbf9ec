import { expect } from 'chai';
import { data, icmp, tcp, udp } from '../packet/build.js';
import { between } from '../packet/samples.js';
import { type FlowKey, FlowTable, flowKey } from './flows.js';

const SECOND = 1_000_000;

describe('flowKey', () => {
  const segment = tcp({ srcPort: 4000, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 0 }, data(0));
  const rows: [what: string, protocol: number, transport: Parameters<typeof flowKey>[1], out: number, into: number][] =
    [
      ['the local port first, the remote one then', 17, udp(1, 2, data(0)), 0x10002, 0x20001],
      ['so for TCP', 6, segment, 4000 * 65536 + 80, 80 * 65536 + 4000],
      ['the identifier of an echo, either way', 1, icmp(8, 0, 0x70001, data(0)), 7, 7],
      ['nothing of a later fragment of an echo', 1, undefined, 0, 0],
      ['nothing of a later fragment', 17, undefined, 0, 0],
      ['nothing of other protocols', 4, between('pods', 17, udp(1, 2, data(0))), 0, 0],
    ];
  for (const [what, protocol, transport, out, into] of rows) {
    it(`has ${what}`, () => {
      const ip = between('hosts', protocol, data(0));
      expect(flowKey(ip, transport, 'out')).to.deep.equal({ remote: ip.dst, protocol, detail: out });
      expect(flowKey(ip, transport, 'in')).to.deep.equal({ remote: ip.src, protocol, detail: into });
    });
  }
});

describe('FlowTable', () => {
  const cases: [string, number, boolean, number][] = [
    ['TCP, 432,000 s', 6, false, 432_000],
    ['UDP one way, 30 s', 17, false, 30],
    ['UDP answered, 180 s', 17, true, 180],
    ['IP-in-IP and every other protocol, 600 s', 4, false, 600],
    ['SCTP too', 132, false, 600],
    ['ICMP, of which no page says, as a UDP exchange', 1, true, 30],
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
    for (const other of [
      { remote: 0x0a000002 },
      { protocol: 6 },
      { detail: 6 },
      { remote: 0x0a000101, protocol: 16 },
    ]) {
      expect(table.get({ ...key, ...other }, 1)).to.equal(undefined);
    }
  });

  it('keeps several flows with the same peer', () => {
    const table = new FlowTable();
    const keys = [5, 6].map((detail): FlowKey => ({ remote: 0x0a000001, protocol: 17, detail }));
    for (const key of keys) table.touch(key, 0, false);
    expect(keys.map((key) => table.get(key, 1)?.expires)).to.deep.equal([30 * SECOND, 30 * SECOND]);
  });

  it('a packet starts the time anew', () => {
    const table = new FlowTable();
    const key = { remote: 1, protocol: 4, detail: 0 };
    table.touch(key, 0, false);
    table.touch(key, 500 * SECOND, false);
    expect(table.get(key, 1000 * SECOND)).to.not.equal(undefined);
  });
});
