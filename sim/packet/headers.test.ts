import { expect } from 'chai';
import { data, tcp } from './build.js';
import { decode } from './decode.js';
import { isDecodeError } from './decode-error.js';
import { encode } from './encode.js';
import { headers } from './headers.js';
import { fromHex } from './hex.js';
import type { Packet } from './packet.js';
import * as S from './samples.js';

const sizes = (packet: Packet) => headers(packet).map(({ name, bytes }) => `${name} ${bytes}`);

describe('header stack', () => {
  it('goes from the outermost header to the payload', () => {
    expect(sizes(S.framed(S.vxlanEcho))).to.deep.equal([
      'ethernet 14',
      'ipv4 20',
      'udp 8',
      'vxlan 8',
      'ethernet 14',
      'ipv4 20',
      'icmp 8',
      'data 56',
    ]);
    expect(sizes(S.framed(S.whoHas))).to.deep.equal(['ethernet 14', 'arp 28']);
  });

  it('leaves an empty payload out and counts options', () => {
    expect(sizes(S.syn)).to.deep.equal(['ipv4 20', 'tcp 40']);
  });

  it('puts a trailer last', () => {
    const frame = S.framed(S.whoHas);
    const padded = { ...frame, length: 44, trailer: fromHex('abcd') };
    expect(headers(padded).at(-1)).to.deep.equal({ name: 'trailer', bytes: 2, fields: { hex: 'abcd' } });
    expect(sizes(padded)[0]).to.equal('ethernet 14');
  });

  it('shows a slice as one piece', () => {
    const line = '10.0.1.11 > 10.0.1.12 ttl 64 DF len 1500 UDP 5000 > 6000 len 1472';
    expect(headers(S.fragNeeded).at(-1)).to.deep.equal({ name: 'slice', bytes: 28, fields: { of: line, offset: 0 } });
  });

  it('has the fields of each header', () => {
    const withOptions = {
      ...S.between('hosts', 253, data(fromHex('0a'))),
      length: 25,
      tos: 3,
      options: fromHex('94040000'),
    };
    expect(headers(withOptions).map(({ fields }) => fields)).to.deep.equal([
      {
        src: '10.0.1.11',
        dst: '10.0.1.12',
        protocol: 'protocol 253',
        ttl: 64,
        length: 25,
        id: 0x1234,
        df: false,
        mf: false,
        fragmentOffset: 0,
        tos: 3,
        options: '94040000',
      },
      { hex: '0a' },
    ]);
    expect(headers(S.syn)[1]?.fields).to.deep.equal({
      srcPort: 54170,
      dstPort: 8080,
      flags: 'SYN',
      seq: 1000,
      ack: 0,
      window: 64860,
      urgent: 0,
      checksum: 'computed',
      mss: 1410,
      options: '020405820402080ae682aa05000000000103030a',
    });
    expect(headers(S.fragNeeded)[1]?.fields).to.deep.equal({
      message: 'fragmentation needed mtu 1450',
      type: 3,
      code: 4,
      rest: 1450,
    });
    expect(headers(S.unsummed)[1]?.fields).to.deep.equal({
      srcPort: 5000,
      dstPort: 6000,
      length: 13,
      checksum: 'none',
    });
    expect(headers(S.framed(S.isAt)).map(({ fields }) => fields)).to.deep.equal([
      { dst: '02:00:00:00:00:0b', src: '02:00:00:00:00:0a', etherType: '0x0806' },
      {
        operation: 'reply',
        senderMac: '02:00:00:00:00:0b',
        senderIp: '10.0.1.12',
        targetMac: '02:00:00:00:00:0a',
        targetIp: '10.0.1.11',
      },
    ]);
  });

  it('shows what only some packets have where they have it', () => {
    expect(headers(S.vxlanEcho)[2]).to.deep.equal({ name: 'vxlan', bytes: 8, fields: { vni: 1 } });
    expect(headers(data(3))).to.deep.equal([{ name: 'data', bytes: 3, fields: {} }]);
    const plain = tcp({ srcPort: 1, dstPort: 2, seq: 3, ack: 4, flags: 16, window: 5 }, data(0));
    expect(headers(plain)[0]?.fields).to.not.have.any.keys('mss', 'options', 'reserved');
    expect(headers({ ...plain, reserved: 1 })[0]?.fields).to.include({ reserved: 1 });
  });

  it('is JSON', () => {
    const packet = decode(encode(S.framed(S.vxlanEcho)), 'ethernet');
    if (isDecodeError(packet)) throw new Error(packet.error);
    expect(JSON.parse(JSON.stringify(headers(packet)))).to.deep.equal(headers(packet));
  });
});
