import { expect } from 'chai';
import { data, icmp, slice, tcp, udp } from './build.js';
import { completed } from './completed.js';
import { PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP } from './packet.js';
import * as S from './samples.js';

const segment = tcp({ srcPort: 1, dstPort: 2, seq: 3, ack: 4, flags: 16, window: 5 }, data(5));
const partial = { ...segment, checksum: 'partial' as const };

describe('completed checksums', () => {
  it('are those of UDP and TCP, in every tunnel', () => {
    const pods = (payload: typeof segment | ReturnType<typeof udp>) =>
      S.between('pods', payload.layer === 'tcp' ? PROTOCOL_TCP : PROTOCOL_UDP, payload);
    expect(completed(S.inVxlan(pods(partial)))).to.deep.equal(S.inVxlan(pods(segment)));
    expect(completed(S.inVxlan(pods(udp(1, 2, data(3), 'partial'))))).to.deep.equal(
      S.inVxlan(pods(udp(1, 2, data(3)))),
    );
  });

  it('leave a UDP datagram without a checksum without one (RFC 768)', () => {
    expect(completed(udp(1, 2, data(3), 'none'))).to.deep.equal(udp(1, 2, data(3), 'none'));
  });

  for (const packet of [S.framed(S.vxlanEcho), S.ipipEcho, S.framed(S.whoHas), S.between('pods', 6, segment)])
    it(`change nothing where none is partial: ${packet.layer}`, () => expect(completed(packet)).to.equal(packet));

  it('do not reach what an ICMP error quotes: it is past', () => {
    const quote = slice(S.between('pods', PROTOCOL_TCP, partial), 0, 28);
    const error = S.between('hosts', PROTOCOL_ICMP, icmp(3, 1, 0, quote));
    expect(completed(error)).to.equal(error);
  });
});
