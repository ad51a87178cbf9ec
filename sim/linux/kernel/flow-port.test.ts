import { expect } from 'chai';
import type { Mac } from '../../packet/address.js';
import { data, ethernet, ipv4, tcp, udp } from '../../packet/build.js';
import { ETHERTYPE_ARP, ETHERTYPE_IPV4, type Ipv4, type Packet } from '../../packet/packet.js';
import { HOST_A, HOST_B, isAt, MAC_A, MAC_B, POD_A } from '../../packet/samples.js';
import { flowPort } from './flow-port.js';

const packet = (protocol: number, payload: Packet, change: Partial<Ipv4> = {}) => ({
  ...ipv4({ src: HOST_A, dst: HOST_B, protocol, ttl: 64, id: 1, df: false }, payload),
  ...change,
});
const port = (payload: Packet, seed = 0) => flowPort(ethernet(MAC_B, MAC_A, ETHERTYPE_IPV4, payload), seed);
const arp = (dst: Mac, src: Mac) => flowPort(ethernet(dst, src, ETHERTYPE_ARP, isAt), 0);
const segment = (srcPort: number, dstPort: number) =>
  tcp({ srcPort, dstPort, seq: 0, ack: 0, flags: 2, window: 0 }, data(0));
const QUERY = packet(17, udp(1000, 53, data(4)));

describe('the source port of a flow in a tunnel', () => {
  const others: [what: string, packet: Packet][] = [
    ['source', { ...QUERY, src: POD_A }],
    ['destination', { ...QUERY, dst: POD_A }],
    ['protocol', { ...QUERY, protocol: 6 }],
    ['source port', packet(17, udp(1001, 53, data(4)))],
    ['destination port', packet(17, udp(1000, 54, data(4)))],
  ];
  for (const [what, other] of others)
    it(`differs with the ${what}`, () => expect(port(other)).to.not.equal(port(QUERY)));

  const same: [what: string, packet: Packet][] = [
    ['TTL, TOS and identification', { ...QUERY, ttl: 1, tos: 4, id: 99 }],
    ['payload', packet(17, udp(1000, 53, data(400)))],
  ];
  for (const [what, other] of same)
    it(`is the same for another ${what}`, () => expect(port(other)).to.equal(port(QUERY)));

  it('is one for all fragments of a datagram: only the first has ports', () => {
    const ports = [{ mf: true }, { mf: true, fragmentOffset: 8 }, { fragmentOffset: 16 }].map((change) =>
      port({ ...QUERY, ...change }),
    );
    expect(new Set(ports).size).to.equal(1);
    expect(ports[0]).to.not.equal(port(QUERY));
  });

  it('heeds the ports of TCP, and no others', () => {
    expect(port(packet(6, segment(1, 2)))).to.not.equal(port(packet(6, segment(2, 2))));
    expect(port(packet(6, segment(1, 2)))).to.not.equal(port(packet(6, segment(1, 3))));
    expect(port(packet(132, data(8)))).to.equal(port(packet(132, data(9))));
  });

  it('of what is no IPv4 goes by MACs', () => {
    expect(arp(MAC_B, MAC_A)).to.equal(arp(MAC_B, MAC_A)).and.not.equal(arp(MAC_B, MAC_B));
    expect(arp(MAC_A, MAC_A)).to.not.equal(arp(MAC_B, MAC_A));
  });

  it('is another with another seed, and in net.ipv4.ip_local_port_range', () => {
    const ports = Array.from({ length: 2000 }, (_, seed) => port(QUERY, seed));
    expect(new Set(ports).size).to.be.above(1800);
    expect(Math.min(...ports)).to.be.within(32768, 33000);
    expect(Math.max(...ports)).to.be.within(60700, 60999);
  });
});
