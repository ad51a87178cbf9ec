import { expect } from 'chai';
import { parseIPv4 } from '../../sim/packet/address.js';
import { data, icmp, ipv4, udp } from '../../sim/packet/build.js';
import { encode } from '../../sim/packet/encode.js';
import { type IPv4, type Packet, PROTOCOL_ICMP, PROTOCOL_UDP } from '../../sim/packet/index.js';
import { canonicalQuote, type Origin } from './quote.js';

const [src, dst] = ['10.0.1.11', '10.0.2.11'].map((text) => parseIPv4(text) ?? (0 as IPv4)) as [IPv4, IPv4];
const PLAIN: Origin = { vxlanPorts: new Set([8472]), loopback: false };
const DRAWN: Origin = { ...PLAIN, masqueraded: true };

function quoted(protocol: number, payload: Packet, id = 7): Uint8Array {
  return encode(ipv4({ src, dst, protocol, ttl: 64, id, df: false }, payload));
}

/** Whether two packets are the same as an error quotes them. */
function alike(a: Uint8Array, b: Uint8Array, origin: Origin): boolean {
  return Buffer.compare(canonicalQuote(a, origin), canonicalQuote(b, origin)) === 0;
}

describe('what an ICMP error quotes, compared', () => {
  const query = (client: number, server: number) => quoted(PROTOCOL_UDP, udp(client, server, data(5)));
  const rows: [what: string, a: Uint8Array, b: Uint8Array, plain: boolean, masqueraded: boolean][] = [
    ['identifications', query(4000, 53), quoted(PROTOCOL_UDP, udp(4000, 53, data(5)), 9), true, true],
    ["clients' ports", query(4000, 53), query(50_000, 53), false, true],
    ["servers' ports", query(4000, 53), query(4000, 54), false, false],
    ["clients' ports of answers", query(53, 4000), query(53, 50_000), false, true],
    [
      'echo identifiers',
      quoted(PROTOCOL_ICMP, icmp(8, 0, 7 << 16, data(8))),
      quoted(PROTOCOL_ICMP, icmp(8, 0, 9 << 16, data(8))),
      false,
      true,
    ],
    [
      'sequence numbers of echoes',
      quoted(PROTOCOL_ICMP, icmp(8, 0, 1, data(8))),
      quoted(PROTOCOL_ICMP, icmp(8, 0, 2, data(8))),
      false,
      false,
    ],
  ];
  for (const [what, a, b, plain, masqueraded] of rows)
    it(`${what}: ${plain ? 'free' : 'compared'}; where a rule draws ports ${masqueraded ? 'free' : 'compared'}`, () => {
      expect([alike(a, b, PLAIN), alike(a, b, DRAWN)]).to.deep.equal([plain, masqueraded]);
    });

  it('leaves what WireGuard sealed out, and nothing that only looks alike', () => {
    const message = (...bytes: number[]) => quoted(PROTOCOL_UDP, udp(51820, 51820, data(Uint8Array.from(bytes))));
    expect(alike(message(4, 0, 0, 0, 9, 9), message(4, 0, 0, 0, 7, 8), PLAIN)).to.equal(true);
    expect(alike(message(4, 0, 0, 0, 9, 9), message(1, 0, 0, 0, 9, 9), PLAIN)).to.equal(false);
    expect(alike(message(4, 0, 0, 1, 9, 9), message(4, 0, 0, 1, 7, 8), PLAIN)).to.equal(false);
    expect(alike(message(5, 0, 0, 0, 9, 9), message(5, 0, 0, 0, 7, 8), PLAIN)).to.equal(false);
  });

  it('leaves the bytes that it was given as they are, and takes what is cut short', () => {
    const bytes = query(4000, 53);
    const before = Uint8Array.from(bytes);
    for (let length = 0; length <= bytes.length; length++)
      expect(canonicalQuote(bytes.subarray(0, length), DRAWN)).to.have.lengthOf(length);
    expect(bytes).to.deep.equal(before);
  });
});
