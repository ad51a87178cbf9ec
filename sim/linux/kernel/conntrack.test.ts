import { expect } from 'chai';
import { parseIPv4 } from '../../packet/address.js';
import { data, icmp, ipv4, slice, tcp, udp } from '../../packet/build.js';
import { type Ipv4, type Packet, TCP_FLAGS } from '../../packet/packet.js';
import { Conntrack } from './conntrack.js';

const SECOND = 1_000_000;
const { syn, ack, rst, fin } = TCP_FLAGS;

function packet(from: string, to: string, protocol: number, payload: Packet): Ipv4 {
  const [src, dst] = [parseIPv4(from), parseIPv4(to)];
  if (src === undefined || dst === undefined) throw new Error('addresses');
  return ipv4({ src, dst, protocol, ttl: 64, id: 1, df: false }, payload);
}

const A = '10.0.0.2';
const B = '192.168.0.1';
const segment = (srcPort: number, dstPort: number, flags: number) =>
  tcp({ srcPort, dstPort, seq: 0, ack: 0, flags, window: 0 }, data(0));
const echo = (id: number, type = 8) => icmp(type, 0, id << 16, data(8));
const ASK = packet(A, B, 17, udp(4000, 53, data(8)));
const ANSWER = packet(B, A, 17, udp(53, 4000, data(8)));

/** A table that packets go through: what it says of each, and how it goes on when one got through. */
class Table {
  readonly #conntrack = new Conntrack();

  /** `seconds` is when. */
  pass(ip: Ipv4, seconds = 0): string {
    const tracked = this.#conntrack.track(ip, seconds * SECOND);
    this.#conntrack.confirm(tracked, ip, seconds * SECOND);
    return tracked.state;
  }

  /** Dropped before its last hook. */
  lose(ip: Ipv4, seconds = 0): string {
    return this.#conntrack.track(ip, seconds * SECOND).state;
  }
}

describe('connection tracking', () => {
  const first: [what: string, ip: Ipv4, state: string][] = [
    ['a datagram', ASK, 'new'],
    ['an echo request', packet(A, B, 1, echo(7)), 'new'],
    ['a timestamp request', packet(A, B, 1, echo(7, 13)), 'new'],
    ['an echo reply that nobody asked for', packet(A, B, 1, echo(7, 0)), 'invalid'],
    ['a router advertisement', packet(A, B, 1, echo(0, 9)), 'invalid'],
    ['an error about nothing that was sent', packet(B, A, 1, icmp(3, 1, 0, slice(ASK, 0, 28))), 'invalid'],
    ['an error that quotes nothing', packet(B, A, 1, icmp(3, 1, 0, data(8))), 'invalid'],
    ['a SYN', packet(A, B, 6, segment(4000, 80, syn)), 'new'],
    ['an ACK: a connection under way is picked up', packet(A, B, 6, segment(4000, 80, ack)), 'new'],
    ['the answer to a SYN', packet(A, B, 6, segment(80, 4000, syn | ack)), 'invalid'],
    ['a FIN', packet(A, B, 6, segment(80, 4000, fin | ack)), 'invalid'],
    ['a reset', packet(A, B, 6, segment(80, 4000, rst)), 'invalid'],
    ['any other protocol', packet(A, B, 4, data(8)), 'new'],
  ];
  for (const [what, ip, state] of first) {
    it(`takes for ${state} as the first packet: ${what}`, () => expect(new Table().pass(ip)).to.equal(state));
  }

  const second: [what: string, ip: Ipv4, state: string][] = [
    ['the same again, unanswered', ASK, 'new'],
    ['its answer', ANSWER, 'established'],
    ['the same ports the other way round', packet(A, B, 17, udp(53, 4000, data(8))), 'new'],
    ['an error about it', packet('10.9.9.9', A, 1, icmp(3, 1, 0, slice(ASK, 0, 28))), 'related'],
    ['an error about it to somebody else', packet(B, '10.0.0.3', 1, icmp(3, 1, 0, slice(ASK, 0, 28))), 'invalid'],
  ];
  for (const [what, ip, state] of second) {
    it(`takes for ${state} after a datagram: ${what}`, () => {
      const table = new Table();
      table.pass(ASK);
      expect(table.pass(ip, 1)).to.equal(state);
    });
  }

  it('takes what the opener sends for established once there was an answer', () => {
    const table = new Table();
    table.pass(ASK);
    table.lose(ANSWER);
    expect(table.pass(ASK)).to.equal('established');
  });

  it('forgets the first packet of a flow that was lost on its way', () => {
    const table = new Table();
    table.lose(ASK);
    expect(table.pass(ANSWER)).to.equal('new');
  });

  it('takes an echo request the other way round for another flow, even with the same identifier', () => {
    const table = new Table();
    table.pass(packet(A, B, 1, echo(7)));
    expect(table.pass(packet(B, A, 1, echo(7)))).to.equal('new');
    expect(table.pass(packet(B, A, 1, echo(7, 0)))).to.equal('established');
    expect(table.pass(packet(B, A, 1, echo(8, 0)))).to.equal('invalid');
  });

  const pairs: [what: string, protocol: number, there: Packet, back: Packet][] = [
    ['TCP', 6, segment(4000, 80, syn), segment(80, 4000, syn | ack)],
    ['UDP', 17, udp(4000, 53, data(8)), udp(53, 4000, data(8))],
    ['an echo and its reply', 1, echo(7), echo(7, 0)],
  ];
  for (const [what, protocol, there, back] of pairs) {
    it(`knows both ways of a flow, whichever address is the lower one: ${what}`, () => {
      for (const [from, to] of [
        [A, B],
        [B, A],
        [A, A],
      ] as const) {
        const table = new Table();
        table.pass(packet(from, to, protocol, there));
        expect(table.pass(packet(to, from, protocol, back)), `${from} > ${to}`).to.equal('established');
      }
    });
  }

  it('tells flows between the same addresses apart', () => {
    const table = new Table();
    const flows = [
      packet(A, B, 6, segment(1, 2, syn)),
      packet(A, B, 6, segment(1, 3, syn)),
      packet(A, B, 17, udp(1, 2, data(0))),
      packet(A, B, 1, echo(1)),
      packet(A, B, 1, echo(2)),
      packet(A, B, 132, data(4)),
      packet(A, '192.168.0.3', 132, data(4)),
    ];
    for (const flow of flows) expect(table.pass(flow)).to.equal('new');
    const turned = ({ src, dst, ...rest }: Ipv4) => ({ ...rest, src: dst, dst: src });
    expect(flows.slice(5).map((flow) => table.pass(turned(flow)))).to.deep.equal(['established', 'established']);
  });

  it('forgets a connection at once of which the only answer is a reset', () => {
    const table = new Table();
    table.pass(packet(A, B, 6, segment(4000, 80, syn)));
    expect(table.pass(packet(B, A, 6, segment(80, 4000, rst | ack)))).to.equal('established');
    expect(table.pass(packet(A, B, 6, segment(4000, 80, syn)))).to.equal('new');
    expect(table.pass(packet(B, A, 6, segment(80, 4000, ack)))).to.equal('established');
  });

  const idle: [what: string, seconds: number, packets: [at: number, ip: Ipv4][]][] = [
    ['a datagram', 30, [[0, ASK]]],
    [
      'datagrams just answered',
      32,
      [
        [0, ASK],
        [2, ANSWER],
      ],
    ],
    [
      'a stream of datagrams',
      123,
      [
        [0, ASK],
        [1, ANSWER],
        [3, ASK],
      ],
    ],
    ['an echo', 30, [[0, packet(A, B, 1, echo(7))]]],
    ['another protocol', 600, [[0, packet(A, B, 4, data(8))]]],
    ['a SYN', 120, [[0, packet(A, B, 6, segment(1, 2, syn))]]],
    [
      'a SYN repeated',
      123,
      [
        [0, packet(A, B, 6, segment(1, 2, syn))],
        [3, packet(A, B, 6, segment(1, 2, syn))],
      ],
    ],
    [
      'a SYN answered',
      61,
      [
        [0, packet(A, B, 6, segment(1, 2, syn))],
        [1, packet(B, A, 6, segment(2, 1, syn | ack))],
      ],
    ],
    [
      'an established connection',
      432_002,
      [
        [0, packet(A, B, 6, segment(1, 2, syn))],
        [1, packet(B, A, 6, segment(2, 1, syn | ack))],
        [2, packet(A, B, 6, segment(1, 2, ack))],
      ],
    ],
    [
      'a connection that was reset',
      12,
      [
        [0, packet(A, B, 6, segment(1, 2, syn))],
        [1, packet(B, A, 6, segment(2, 1, syn | ack))],
        [2, packet(B, A, 6, segment(2, 1, rst))],
      ],
    ],
  ];
  for (const [what, seconds, packets] of idle) {
    it(`remembers ${what} up to ${seconds} s`, () => {
      const [, last] = packets.at(-1) ?? [0, ASK];
      const error = packet('10.9.9.9', src(last), 1, icmp(3, 1, 0, slice(last, 0, 28)));
      const at = (when: number) => {
        const table = new Table();
        for (const [time, ip] of packets) table.pass(ip, time);
        return table.pass(error, when);
      };
      expect(at(seconds - 0.001)).to.equal('related');
      expect(at(seconds)).to.equal('invalid');
    });
  }

  const streams: [what: string, passes: [ip: Ipv4, at: number][], last: number, known: boolean][] = [
    [
      'answered within two seconds: 30',
      [
        [ASK, 0],
        [ANSWER, 1],
      ],
      30.5,
      true,
    ],
    [
      'answered within two seconds: no longer',
      [
        [ASK, 0],
        [ANSWER, 1],
      ],
      31.5,
      false,
    ],
    [
      'answered at two seconds: no longer either',
      [
        [ASK, 0],
        [ANSWER, 2],
      ],
      33,
      false,
    ],
    [
      'answered later: 30 since the answer made it so',
      [
        [ASK, 0],
        [ANSWER, 3],
      ],
      32,
      true,
    ],
    [
      'answered, and older than two seconds: a stream for 120',
      [
        [ASK, 0],
        [ANSWER, 1],
        [ASK, 3],
      ],
      122,
      true,
    ],
    [
      'answered, and older than two seconds: no longer',
      [
        [ASK, 0],
        [ANSWER, 1],
        [ASK, 3],
      ],
      124,
      false,
    ],
    [
      'answered, and at most two seconds old: 30',
      [
        [ASK, 0],
        [ANSWER, 1],
        [ASK, 2],
      ],
      33,
      false,
    ],
    [
      'answered, and less than two seconds old: 30',
      [
        [ASK, 0],
        [ANSWER, 1],
        [ASK, 1.5],
      ],
      32,
      false,
    ],
    [
      'answered, and barely older than two seconds: 120',
      [
        [ASK, 0],
        [ANSWER, 1],
        [ASK, 2.1],
      ],
      100,
      true,
    ],
    [
      'never answered, however old: 30',
      [
        [ASK, 0],
        [ASK, 3],
      ],
      34,
      false,
    ],
  ];
  for (const [what, passes, last, known] of streams)
    it(`remembers a datagram's flow, ${what} seconds`, () => {
      const table = new Table();
      for (const [ip, at] of passes) table.pass(ip, at);
      // A flow that is forgotten is opened by whoever sends first, so that the other end's packet is its answer.
      const state = passes.some(([ip]) => ip === ANSWER) ? 'established' : 'new';
      expect(table.pass(ANSWER, last)).to.equal(known ? state : 'new');
    });

  it('an error about the first packet of a flow does not make the flow known', () => {
    const conntrack = new Conntrack();
    const { flow } = conntrack.track(ASK, 0);
    conntrack.confirm({ state: 'related', flow }, packet(B, A, 1, icmp(3, 1, 0, slice(ASK, 0, 28))), 0);
    expect(conntrack.track(ANSWER, 1).state).to.equal('new');
  });
});

function src({ src: address }: Ipv4): string {
  return address === parseIPv4(A) ? A : B;
}
