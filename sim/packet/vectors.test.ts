import { expect } from 'chai';
import type { IPv4, Mac } from './address.js';
import { arp, data, ethernet, icmp, ipv4, tcp, udp, vxlan } from './build.js';
import { decode } from './decode.js';
import { encode } from './encode.js';
import { fromHex, toHex } from './hex.js';
import {
  ETHERTYPE_ARP,
  ETHERTYPE_IPV4,
  type Ipv4,
  LINUX_VXLAN_PORT,
  type Packet,
  PROTOCOL_ICMP,
  PROTOCOL_IPIP,
  PROTOCOL_TCP,
  PROTOCOL_UDP,
} from './packet.js';
import { tcpOptions } from './tcp-options.js';

/**
 * Bytes and the packet that they are, in both directions. Captured ones were sent by Linux; of the made ones the checksums
 * were added up by another program than ours.
 */
interface Vector {
  readonly name: string;
  readonly source: string;
  readonly hex: string;
  readonly packet: Packet;
}

const A = 0x0a00010c as IPv4;
const B = 0x0a00020d as IPv4;
const POD_A = 0x0af40103 as IPv4;
const POD_B = 0x0af40304 as IPv4;

const fields = { src: A, dst: B, ttl: 64, id: 0, df: false };

const synOptions = tcpOptions([
  { kind: 'mss', value: 1410 },
  { kind: 'sack-permitted' },
  { kind: 'timestamps', value: 0xe682aa05, echo: 0 },
  { kind: 'nop' },
  { kind: 'window-scale', shift: 10 },
]);
const synFields = { srcPort: 54170, dstPort: 8080, seq: 0x6b8691ab, ack: 0, flags: 2, window: 64860 };
const podSyn = ipv4(
  { src: POD_A, dst: POD_B, protocol: PROTOCOL_TCP, ttl: 63, id: 0x3499, df: true },
  tcp({ ...synFields, options: synOptions }, data(0)),
);
const podFrame = ethernet(0xeac8d24d7545 as Mac, 0x12b3b7e5515e as Mac, ETHERTYPE_IPV4, podSyn);

const synAckFields = { srcPort: 8080, dstPort: 33108, seq: 0x3cf9cf59, ack: 0xd14dc463, flags: 0x12, window: 64308 };
const synAckOptions = fromHex('0204 0582 0402 080a ec37e672 c1f83460 01 03030a');
const partialSynAck = {
  ...tcp({ ...synAckFields, options: synAckOptions }, data(0)),
  checksum: 'partial' as const,
};

const optioned: Ipv4 = {
  ...ipv4({ ...fields, protocol: 253 }, data(fromHex('aabb'))),
  length: 26,
  options: fromHex('94040000'),
};

const vectors: Vector[] = [
  {
    name: 'ARP request in a padded frame',
    source: 'made: RFC 826, IEEE 802.3 minimum of 60 bytes',
    hex: `ffffffffffff 020000000001 0806 0001 0800 06 04 0001 020000000001 0a00010c 000000000000 0a00020d
      ${'00'.repeat(18)}`,
    packet: {
      ...ethernet(
        0xffffffffffff as Mac,
        0x020000000001 as Mac,
        ETHERTYPE_ARP,
        arp('request', { mac: 0x020000000001 as Mac, ip: A }, { mac: 0 as Mac, ip: B }),
      ),
      length: 60,
      trailer: new Uint8Array(18),
    },
  },
  {
    name: 'ICMP echo request',
    source: 'made: RFC 792; 0x0800 + 0x0007 + 0x0001 + 0x6869 = 0x7071, its complement 0x8f8e',
    hex: '4500001e 0000 0000 40 01 63c7 0a00010c 0a00020d 0800 8f8e 0007 0001 6869',
    packet: ipv4({ ...fields, protocol: PROTOCOL_ICMP }, icmp(8, 0, 0x00070001, data(fromHex('6869')))),
  },
  {
    name: 'IPv4 with a router alert option and an unknown protocol',
    source: 'made: RFC 2113',
    hex: '4600001a 0000 0000 40 fd cdca 0a00010c 0a00020d 94040000 aabb',
    packet: optioned,
  },
  {
    name: 'first fragment with DF clear and MF set',
    source: 'made: RFC 791 section 3.1',
    hex: '4500001c 0000 2000 40 11 43b9 0a00010c 0a00020d 0001020304050607',
    packet: { ...ipv4({ ...fields, protocol: PROTOCOL_UDP }, data(fromHex('0001020304050607'))), mf: true },
  },
  {
    name: 'last fragment, at byte 1480',
    source: 'made: RFC 791 section 3.1; 1480 / 8 = 0xb9',
    hex: '45000015 0000 00b9 40 11 6307 0a00010c 0a00020d ff',
    packet: { ...ipv4({ ...fields, protocol: PROTOCOL_UDP }, data(fromHex('ff'))), fragmentOffset: 1480 },
  },
  {
    name: 'UDP without a checksum',
    source: 'made: RFC 768',
    hex: '4500001d 0000 0000 40 11 63b8 0a00010c 0a00020d 1388 1770 0009 0000 ff',
    packet: ipv4({ ...fields, protocol: PROTOCOL_UDP }, udp(5000, 6000, data(fromHex('ff')), 'none')),
  },
  {
    name: 'UDP whose checksum comes out as zero and is sent as ffff',
    source:
      'made: RFC 768; pseudo header 0x1734, ports and length 0x2b02, so that a payload of 0xbdc9 completes 0xffff',
    hex: '4500001e 0000 0000 40 11 63b7 0a00010c 0a00020d 1388 1770 000a ffff bdc9',
    packet: ipv4({ ...fields, protocol: PROTOCOL_UDP }, udp(5000, 6000, data(fromHex('bdc9')))),
  },
  {
    name: 'TCP with reserved bit AE, no options',
    source: 'made: RFC 9293 section 3.1, RFC 9768',
    hex: `45000028 0000 0000 40 06 63b8 0a00010c 0a00020d
      d39a 1f90 00000001 00000002 51 10 ffff a48e 0000`,
    packet: ipv4(
      { ...fields, protocol: PROTOCOL_TCP },
      {
        ...tcp({ srcPort: 54170, dstPort: 8080, seq: 1, ack: 2, flags: 0x10, window: 0xffff }, data(0)),
        reserved: 1,
      },
    ),
  },
  {
    name: 'VXLAN of a TCP SYN, outer checksum computed',
    source: 'captured on the receiving host of a flannel cluster',
    hex: `02000a00020d 9e54516f341d 0800 4500006e4b5e00003f1119090a00010c0a00020d 8d8e2118005af444 0800000000000100
      eac8d24d7545 12b3b7e5515e 0800 4500003c349940003f06ed340af401030af40304
      d39a1f906b8691ab00000000a002fd5caffe0000020405820402080ae682aa05000000000103030a`,
    packet: ethernet(
      0x02000a00020d as Mac,
      0x9e54516f341d as Mac,
      ETHERTYPE_IPV4,
      ipv4(
        { src: A, dst: B, protocol: PROTOCOL_UDP, ttl: 63, id: 0x4b5e, df: false },
        udp(36238, LINUX_VXLAN_PORT, vxlan(1, podFrame)),
      ),
    ),
  },
  {
    name: 'TCP SYN,ACK with a partial checksum',
    source: 'captured on a veth: the sum of the pseudo header alone',
    hex: `42ee823160ef eeeeeeeeeeee 0800 4500003c000040003e0625cd0af401030af40005
      1f9081543cf9cf59d14dc463a012fb34171e0000020405820402080aec37e672c1f834600103030a`,
    packet: ethernet(
      0x42ee823160ef as Mac,
      0xeeeeeeeeeeee as Mac,
      ETHERTYPE_IPV4,
      ipv4({ src: POD_A, dst: 0x0af40005 as IPv4, protocol: PROTOCOL_TCP, ttl: 62, id: 0, df: true }, partialSynAck),
    ),
  },
  {
    name: 'IP-in-IP',
    source: 'made: RFC 2003, protocol 4',
    hex: `4500002a 0000 0000 40 04 63b8 0a00010c 0a00020d 45000016 0000 0000 40 fd 62d3 0a00010c 0a00020d 0102`,
    packet: ipv4({ ...fields, protocol: PROTOCOL_IPIP }, ipv4({ ...fields, protocol: 253 }, data(fromHex('0102')))),
  },
];

describe('byte vectors', () => {
  for (const { name, source, hex, packet } of vectors) {
    const bytes = fromHex(hex);
    const as = packet.layer === 'ethernet' ? 'ethernet' : 'ipv4';
    it(`encodes ${name} (${source})`, () => expect(toHex(encode(packet))).to.equal(toHex(bytes)));
    it(`decodes ${name}`, () => expect(decode(bytes, as)).to.deep.equal(packet));
  }
});
