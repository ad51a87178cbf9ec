import { expect } from 'chai';
import { TCP_FLAGS } from '../../packet/packet.js';
import type { TcpFlow } from '../../world/tracked.js';
import { tcpNext } from './flow-tcp.js';

const { syn, ack, fin, rst } = TCP_FLAGS;

/** tcp_conntracks in net/netfilter/nf_conntrack_proto_tcp.c, as far as its states are modelled. */
const ROWS: [state: TcpFlow, flags: number, reply: boolean, next: TcpFlow][] = [
  ['none', syn, false, 'syn-sent'],
  ['none', ack, false, 'established'],
  ['syn-sent', syn, false, 'syn-sent'],
  ['syn-sent', ack, false, 'syn-sent'],
  ['syn-sent', syn | ack, true, 'syn-received'],
  ['syn-sent', syn, true, 'syn-sent'],
  ['syn-sent', ack, true, 'syn-sent'],
  ['syn-received', syn, false, 'syn-received'],
  ['syn-received', syn | ack, true, 'syn-received'],
  ['syn-received', ack, false, 'established'],
  ['syn-received', ack, true, 'syn-received'],
  ['established', syn, false, 'established'],
  ['established', syn | ack, true, 'established'],
  ['established', ack, false, 'established'],
  ['established', ack, true, 'established'],
  ['established', fin | ack, true, 'established'],
  ['established', rst, true, 'close'],
  ['syn-sent', rst | ack, true, 'close'],
  ['close', syn, false, 'syn-sent'],
  ['close', ack, false, 'close'],
  ['close', ack, true, 'close'],
];

describe('a TCP connection as conntrack sees it', () => {
  for (const [state, flags, reply, next] of ROWS)
    it(`${state}, flags ${flags} ${reply ? 'back' : 'forth'}: ${next}`, () =>
      expect(tcpNext(state, flags, reply)).to.equal(next));
});
