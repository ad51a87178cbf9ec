import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import {
  ethernetPacket,
  fragmentsOf,
  ipv4Address,
  ipv4Datagram,
  ipv4Packet,
  mac,
  normalise,
  sameBytes,
} from './arbitraries.js';
import { ethernet, ipv4, udp, vxlan } from './build.js';
import { completed } from './completed.js';
import { decode } from './decode.js';
import { DECODE_ERRORS, isDecodeError } from './decode-error.js';
import { describe as describePacket } from './describe.js';
import { encode } from './encode.js';
import { headers } from './headers.js';
import { mutation } from './mutations.js';
import { ETHERTYPE_IPV4, LINUX_VXLAN_PORT, type Packet, PROTOCOL_IPIP, PROTOCOL_UDP } from './packet.js';

const root = fc.oneof(ethernetPacket(), ipv4Packet());

/** The law of decoding, for any bytes; true if they are a packet. */
function checkDecoding(bytes: Uint8Array, as: 'ethernet' | 'ipv4'): boolean {
  const before = Uint8Array.from(bytes);
  const result = decode(bytes, as);
  expect(sameBytes(before, bytes), 'decode leaves its argument alone').to.equal(true);
  if (isDecodeError(result)) {
    expect(result).to.have.all.keys('error', 'layer', 'offset', 'found', 'expected');
    expect(DECODE_ERRORS).to.have.property(result.error);
    expect(result.offset).to.be.within(0, bytes.length);
    expect(result.found).to.not.equal(result.expected);
    return false;
  }
  expect(result.layer).to.equal(as);
  expect(Array.from(encode(result))).to.deep.equal(Array.from(bytes));
  expect(describePacket(result)).to.be.a('string');
  return true;
}

function decodeAs(packet: Packet): Packet {
  const result = decode(encode(packet), packet.layer === 'ethernet' ? 'ethernet' : 'ipv4');
  if (isDecodeError(result)) throw new Error(`${JSON.stringify(result)} of ${describePacket(packet)}`);
  return result;
}

describe('packet properties', function () {
  this.timeout(0);

  before(() => {
    console.log(`    FUZZ_SEED=${seed} FUZZ_RUNS=${numRuns}`);
  });

  function property<T>(name: string, arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
    it(name, () => fc.assert(fc.property(arbitrary, predicate), { seed, numRuns }));
  }

  property('encode gives as many bytes as the packet is long', root, (packet) => {
    expect(encode(packet).length).to.equal(packet.length);
  });

  property('decode of encode gives the packet', root, (packet) => {
    expect(decodeAs(packet)).to.deep.equal(normalise(packet));
  });

  property('encode of decode gives the bytes: arbitrary bytes', fc.uint8Array({ maxLength: 200 }), (bytes) => {
    checkDecoding(bytes, 'ethernet');
    checkDecoding(bytes, 'ipv4');
  });

  it('encode of decode gives the bytes: mutated packets', () => {
    let packets = 0;
    const law = fc.property(root, mutation, (packet, mutate) => {
      if (checkDecoding(mutate(encode(packet)), packet.layer === 'ethernet' ? 'ethernet' : 'ipv4')) packets += 1;
    });
    fc.assert(law, { seed, numRuns });
    console.log(`      ${packets} of ${numRuns} mutated packets still decode`);
  });

  property(
    'decapsulation gives what was encapsulated: VXLAN',
    fc.tuple(ethernetPacket(2), ipv4Address, mac),
    (drawn) => {
      const [frame, address, hardware] = drawn;
      const fields = { src: address, dst: address, protocol: PROTOCOL_UDP, ttl: 64, id: 0, df: false };
      const datagram = ipv4(fields, udp(50000, LINUX_VXLAN_PORT, vxlan(1, frame)));
      const outer = decodeAs(ethernet(hardware, hardware, ETHERTYPE_IPV4, datagram));
      const header = 'payload' in outer && 'payload' in outer.payload ? outer.payload.payload : outer;
      const tunnel = header.layer === 'udp' ? header.payload : header;
      expect(tunnel.layer === 'vxlan' ? tunnel.payload : tunnel).to.deep.equal(normalise(frame));
    },
  );

  property('decapsulation gives what was encapsulated: IP-in-IP', fc.tuple(ipv4Packet(2), ipv4Address), (drawn) => {
    const [inner, address] = drawn;
    const fields = { src: address, dst: address, protocol: PROTOCOL_IPIP, ttl: 64, id: 0, df: false };
    const outer = decodeAs(ipv4(fields, inner));
    expect('payload' in outer ? outer.payload : outer).to.deep.equal(normalise(inner));
  });

  property(
    'fragments put together are the datagram',
    fc.tuple(ipv4Datagram(1), fc.integer({ min: 1, max: 9 })),
    (drawn) => {
      const [datagram, units] = drawn;
      const fragments = fragmentsOf(datagram, units * 8);
      const parts = fragments.map((part) => Array.from(encode(part).subarray(part.length - part.payload.length)));
      const whole = encode(datagram).subarray(datagram.length - datagram.payload.length);
      expect(parts.flat()).to.deep.equal(Array.from(whole));
    },
  );

  property('header sizes add up to the packet', root, (packet) => {
    const sizes = headers(packet).map((header) => header.bytes);
    expect(sizes.reduce((total, bytes) => total + bytes, 0)).to.equal(packet.length);
  });

  property('completing partial checksums is idempotent and keeps lengths', root, (packet) => {
    const complete = completed(packet);
    expect(completed(complete)).to.equal(complete);
    expect(encode(complete).length).to.equal(packet.length);
    expect(JSON.stringify(normalise(complete))).to.not.include('"partial"');
  });
});
