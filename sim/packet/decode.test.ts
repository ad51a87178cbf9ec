import { expect } from 'chai';
import { type IPv4, ZERO_MAC } from './address.js';
import { data, ethernet, icmp, ipv4, tcp, udp, vxlan } from './build.js';
import { internetChecksum } from './checksum.js';
import { decode, MAX_TUNNELS } from './decode.js';
import { DECODE_ERRORS, type DecodeError, describeDecodeError, isDecodeError } from './decode-error.js';
import { encode } from './encode.js';
import { fromHex } from './hex.js';
import { LINUX_VXLAN_PORT, type Packet, PROTOCOL_IPIP, PROTOCOL_TCP, PROTOCOL_UDP, VXLAN_PORT } from './packet.js';
import * as S from './samples.js';

/** The bytes of a packet with some of them replaced, and the header checksum of a leading IPv4 made good. */
function changed(packet: Packet, at: number, hex: string): Uint8Array {
  const bytes = encode(packet);
  bytes.set(fromHex(hex), at);
  if (packet.layer !== 'ipv4' || at === 10) return bytes;
  const checksum = internetChecksum(bytes.subarray(0, 20), 10);
  bytes.set([checksum >>> 8, checksum & 0xff], 10);
  return bytes;
}

function innermost(packet: Packet): Packet {
  return 'payload' in packet ? innermost(packet.payload) : packet;
}

function decoded(bytes: Uint8Array, as: 'ethernet' | 'ipv4' = 'ipv4'): Packet {
  const result = decode(bytes, as);
  if (isDecodeError(result)) throw new Error(describeDecodeError(result));
  return result;
}

const queryTcp = S.between('hosts', PROTOCOL_TCP, tcp({ ...segment(), window: 1 }, data(1)));

function segment() {
  return { srcPort: 1, dstPort: 2, seq: 3, ack: 4, flags: 16, window: 5 };
}

describe('decode refuses', () => {
  type Row = [why: string, bytes: Uint8Array, error: DecodeError, as?: 'ethernet'];
  const query = encode(S.query);
  const e = (
    error: DecodeError['error'],
    layer: DecodeError['layer'],
    offset: number,
    found: number,
    expected: number,
  ) => ({
    error,
    layer,
    offset,
    found,
    expected,
  });
  const rows: Row[] = [
    ['nothing', new Uint8Array(), e('truncated', 'ethernet', 0, 0, 14), 'ethernet'],
    ['a short frame', new Uint8Array(13), e('truncated', 'ethernet', 0, 13, 14), 'ethernet'],
    ['an IPv4 header cut off', query.subarray(0, 19), e('truncated', 'ipv4', 0, 19, 20)],
    ['an IPv4 payload cut off', query.subarray(0, 32), e('truncated', 'ipv4', 0, 32, 33)],
    ['a byte after an IPv4 packet', Uint8Array.from([...query, 0]), e('trailing-bytes', 'ipv4', 33, 34, 33)],
    ['IPv6', changed(S.query, 0, '65'), e('bad-version', 'ipv4', 0, 6, 4)],
    ['an IHL of 4 words', changed(S.query, 0, '44'), e('bad-header-length', 'ipv4', 0, 16, 20)],
    ['a total length of 0 (segmentation offload)', changed(S.query, 2, '0000'), e('bad-length', 'ipv4', 2, 0, 20)],
    ['the reserved flag', changed(S.query, 6, '8000'), e('reserved-bits', 'ipv4', 6, 0x8000, 0)],
    ['a UDP header cut off', shortUdp(), e('truncated', 'udp', 20, 7, 8)],
    ['a UDP length above the payload', changed(S.query, 24, '000e'), e('bad-length', 'udp', 24, 14, 13)],
    ['a UDP length below the payload', changed(S.query, 24, '000c'), e('bad-length', 'udp', 24, 12, 13)],
    ['a TCP header cut off', S.between('hosts', PROTOCOL_TCP, data(19)), e('truncated', 'tcp', 20, 19, 20)],
    ['a TCP data offset of 4', changed(queryTcp, 32, '40'), e('bad-header-length', 'tcp', 32, 16, 20)],
    ['TCP options cut off', changed(queryTcp, 32, '60'), e('truncated', 'tcp', 20, 21, 24)],
    ['an ICMP header cut off', S.between('hosts', 1, data(7)), e('truncated', 'icmp', 20, 7, 8)],
    ['half an ARP', encode(S.framed(S.whoHas)).subarray(0, 41), e('truncated', 'arp', 14, 27, 28), 'ethernet'],
    ['ARP of Token Ring', changed(S.framed(S.whoHas), 14, '0006'), e('unsupported-arp', 'arp', 14, 6, 1), 'ethernet'],
    [
      'ARP for IPv6',
      changed(S.framed(S.whoHas), 16, '86dd'),
      e('unsupported-arp', 'arp', 16, 0x86dd, 0x800),
      'ethernet',
    ],
    [
      'odd ARP lengths',
      changed(S.framed(S.whoHas), 18, '0804'),
      e('unsupported-arp', 'arp', 18, 0x804, 0x604),
      'ethernet',
    ],
    ['reverse ARP', changed(S.framed(S.whoHas), 20, '0003'), e('unsupported-arp', 'arp', 20, 3, 2), 'ethernet'],
  ].map((row) => row.map((cell) => (isPacket(cell) ? encode(cell) : cell)) as Row);

  for (const [why, bytes, error, as] of rows) {
    it(why, () => expect(decode(bytes, as ?? 'ipv4')).to.deep.equal(error));
  }

  const checksums: [string, Packet, number, DecodeError['layer']][] = [
    ['an IPv4 header', S.query, 10, 'ipv4'],
    ['UDP', S.query, 26, 'udp'],
    ['TCP', S.syn, 36, 'tcp'],
    ['ICMP', S.echo, 22, 'icmp'],
  ];
  for (const [name, packet, at, layer] of checksums) {
    it(`a wrong checksum of ${name}`, () => {
      const right = new DataView(encode(packet).buffer).getUint16(at);
      const found = right ^ 0x0101;
      expect(decode(changed(packet, at, found.toString(16).padStart(4, '0')), 'ipv4')).to.deep.equal(
        e('bad-checksum', layer, at, found, right),
      );
    });
  }

  it('the negative zero of a checksum that comes out as zero (RFC 1624 section 3)', () => {
    const message = icmp(8, 0, 0, data(fromHex('f7ff')));
    const error = decode(changed(S.between('pods', 1, message), 22, 'ffff'), 'ipv4');
    expect(error).to.deep.equal(e('bad-checksum', 'icmp', 22, 0xffff, 0));
  });

  it('with every code that there is', () => {
    const codes = new Set([...rows.map(([, , { error }]) => error), 'bad-checksum']);
    expect([...codes].sort()).to.deep.equal(Object.keys(DECODE_ERRORS).sort());
  });

  it('in words too', () => {
    const error = e('bad-length', 'udp', 24, 14, 13);
    expect(describeDecodeError(error)).to.equal('udp at byte 24: bad-length: found 14, expected 13');
  });
});

function isPacket(cell: unknown): cell is Packet {
  return typeof cell === 'object' && cell !== null && 'layer' in cell && 'length' in cell;
}

function shortUdp(): Uint8Array {
  return encode(S.between('hosts', PROTOCOL_UDP, data(7)));
}

describe('decode leaves opaque', () => {
  const frame = S.framed(S.echo);
  const inner = (packet: Packet) => innermost(decoded(encode(packet)));

  it('what goes to a VXLAN port with another flag, or a reserved bit', () => {
    for (const [at, hex] of [
      [28, '88'],
      [29, '01'],
      [35, '01'],
    ] as const) {
      const udpPayload = innermost(decoded(changed(S.vxlanEcho, at, hex)));
      expect(udpPayload).to.include({ layer: 'data', length: 8 + frame.length });
    }
  });

  it('a VXLAN header that is cut off', () => {
    const bytes = fromHex('08000000000001');
    expect(inner(S.between('hosts', PROTOCOL_UDP, udp(1, VXLAN_PORT, data(bytes))))).to.deep.equal(data(bytes));
  });

  it('a VXLAN header to another port', () => {
    const content = encode(vxlan(1, frame));
    expect(inner(S.between('hosts', PROTOCOL_UDP, udp(1, 4790, data(content))))).to.deep.equal(data(content));
  });

  it('VXLAN from, not to, the port', () => {
    const content = encode(vxlan(1, frame));
    const packet = S.between('hosts', PROTOCOL_UDP, udp(LINUX_VXLAN_PORT, 1, data(content)));
    expect(inner(packet)).to.deep.equal(data(content));
  });

  it('a damaged packet in VXLAN, whose header stays', () => {
    const packet = decoded(changed(S.vxlanEcho, 36 + 14 + 8, '00'));
    expect(innermost(packet)).to.include({ layer: 'data', length: frame.length });
    expect('payload' in packet && 'payload' in packet.payload && packet.payload.payload.layer).to.equal('vxlan');
  });

  it('a damaged packet, and one with bytes behind it, in IP-in-IP', () => {
    const echo = encode(S.echo);
    for (const content of [echo.map((byte, at) => (at === 8 ? byte - 1 : byte)), Uint8Array.from([...echo, 0])]) {
      expect(inner(S.between('hosts', PROTOCOL_IPIP, data(content)))).to.deep.equal(data(content));
    }
  });

  it('a payload whose UDP checksum covers a partial checksum as it stands', () => {
    const partial = { ...tcp(segment(), data(0)), checksum: 'partial' as const };
    const content = encode(vxlan(1, ethernet(S.MAC_A, S.MAC_B, 0x800, S.between('pods', PROTOCOL_TCP, partial))));
    const asItStands = S.between('hosts', PROTOCOL_UDP, udp(1, LINUX_VXLAN_PORT, data(content)));
    expect(innermost(decoded(encode(asItStands)))).to.deep.equal(data(content));
  });

  it('other EtherTypes, without a trailer', () => {
    const vlan = ethernet(S.MAC_A, S.MAC_B, 0x8100, data(fromHex('00010800')));
    expect(decoded(encode(vlan), 'ethernet')).to.deep.equal(vlan);
  });

  it(`what is in more than ${MAX_TUNNELS} tunnels, without exhausting the stack`, () => {
    let packet = S.between('hosts', 253, data(fromHex('01')));
    const fields = { src: 1 as IPv4, dst: 2 as IPv4, protocol: PROTOCOL_IPIP, ttl: 1, id: 0, df: false };
    while (packet.length + 20 <= 0xffff) packet = ipv4(fields, packet);
    const bytes = encode(packet);
    let depth = 0;
    let at = decoded(bytes);
    const whole = at;
    while (at.layer === 'ipv4') {
      depth += 1;
      at = at.payload;
    }
    expect(depth).to.equal(MAX_TUNNELS + 1);
    expect(encode(whole)).to.deep.equal(bytes);
  });
});

describe('decode', () => {
  it('takes the smallest of each header', () => {
    const smallest: [protocol: number, payload: Packet][] = [
      [253, data(0)],
      [1, icmp(8, 0, 0, data(0))],
      [PROTOCOL_UDP, udp(1, 2, data(0))],
      [PROTOCOL_TCP, tcp(segment(), data(0))],
      [PROTOCOL_UDP, udp(1, VXLAN_PORT, vxlan(1, data(0)))],
      [PROTOCOL_UDP, udp(1, VXLAN_PORT, vxlan(1, ethernet(S.MAC_A, S.MAC_B, 0, data(0))))],
      [PROTOCOL_IPIP, S.between('pods', 253, data(0))],
    ];
    for (const [protocol, payload] of smallest) {
      const packet = S.between('hosts', protocol, payload);
      expect(decoded(encode(packet))).to.deep.equal(packet);
    }
  });

  it('takes either operation of ARP', () => {
    for (const message of [S.whoHas, S.isAt])
      expect(decoded(encode(S.framed(message)), 'ethernet')).to.deep.equal(S.framed(message));
  });

  it('takes an Ethernet trailer off behind IPv4', () => {
    const frame = S.framed(S.query);
    const padded = { ...frame, length: 60, trailer: new Uint8Array(60 - frame.length) };
    expect(decoded(encode(padded), 'ethernet')).to.deep.include({ length: 60, trailer: padded.trailer });
  });

  it('shares no memory with its argument, not even of a Node buffer', () => {
    const buffer = Buffer.from(encode(S.query));
    const packet = decoded(buffer);
    buffer.fill(0);
    expect(innermost(packet)).to.deep.equal(data(new TextEncoder().encode('query')));
  });

  it('finds a checksum that covers completed partial ones inside (Linux, lco_csum)', () => {
    const partial = { ...tcp(segment(), data(0)), checksum: 'partial' as const };
    const frame = ethernet(ZERO_MAC, ZERO_MAC, 0x800, S.between('pods', PROTOCOL_TCP, partial));
    const packet = S.between('hosts', PROTOCOL_UDP, udp(1, LINUX_VXLAN_PORT, vxlan(1, frame)));
    expect(decoded(encode(packet))).to.deep.equal(packet);
  });
});
