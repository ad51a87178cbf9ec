import { expect } from 'chai';
import { data, icmp } from './build.js';
import { ipv4Of } from './ipv4-of.js';
import * as S from './samples.js';

describe('the outermost IPv4 packet', () => {
  it('is the packet itself, or what its frame carries', () => {
    expect(ipv4Of(S.ipipEcho)).to.equal(S.ipipEcho);
    expect(ipv4Of(S.framed(S.query))).to.equal(S.query);
  });

  for (const packet of [S.whoHas, S.framed(S.whoHas), data(20), icmp(3, 1, 0, S.query)])
    it(`is none in ${packet.layer}`, () => expect(ipv4Of(packet)).to.equal(undefined));
});
