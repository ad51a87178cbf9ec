import { type IPv4, type Mac, ZERO_MAC } from './address.js';
import { arp, data, ethernet, icmp, ipv4, slice, tcp, udp, vxlan } from './build.js';
import * as P from './packet.js';
import { tcpOptions } from './tcp-options.js';

/** Packets of a two-host cluster, one of each kind; used only by tests. */

export const HOST_A = 0x0a00010b as IPv4;
export const HOST_B = 0x0a00010c as IPv4;
export const POD_A = 0x0af4010a as IPv4;
export const POD_B = 0x0af4020a as IPv4;
export const MAC_A = 0x02000000000a as Mac;
export const MAC_B = 0x02000000000b as Mac;

/** Text, since Wireshark takes zeros on UDP for a protocol named TAPA. */
const QUERY = new TextEncoder().encode('query');
const PING = Uint8Array.from({ length: 56 }, (_, index) => index);

export const whoHas = arp('request', { mac: MAC_A, ip: HOST_A }, { mac: ZERO_MAC, ip: HOST_B });
export const isAt = arp('reply', { mac: MAC_B, ip: HOST_B }, { mac: MAC_A, ip: HOST_A });

/** An IPv4 packet between pods, or between hosts. */
export function between(ends: 'pods' | 'hosts', protocol: number, payload: P.Packet, ttl = 64, df = false): P.Ipv4 {
  const [src, dst] = ends === 'pods' ? [POD_A, POD_B] : [HOST_A, HOST_B];
  return ipv4({ src, dst, protocol, ttl, id: 0x1234, df }, payload);
}

export const echo = between('pods', P.PROTOCOL_ICMP, icmp(8, 0, (7 << 16) | 1, data(PING)), 63, true);
export const echoReply = between('pods', P.PROTOCOL_ICMP, icmp(0, 0, (7 << 16) | 1, data(PING)));
export const bigDatagram = between(
  'hosts',
  P.PROTOCOL_UDP,
  udp(5000, 6000, data(new Uint8Array(1472).fill(0x2e))),
  64,
  true,
);
export const fragNeeded = between('hosts', P.PROTOCOL_ICMP, icmp(3, 4, 1450, slice(bigDatagram, 0, 28)));
export const query = between('hosts', P.PROTOCOL_UDP, udp(5000, 6000, data(QUERY)));
export const unsummed = between('hosts', P.PROTOCOL_UDP, udp(5000, 6000, data(QUERY), 'none'));

/** The options of a SYN of Linux. */
export const SYN_OPTIONS = tcpOptions([
  { kind: 'mss', value: 1410 },
  { kind: 'sack-permitted' },
  { kind: 'timestamps', value: 0xe682aa05, echo: 0 },
  { kind: 'nop' },
  { kind: 'window-scale', shift: 10 },
]);
const SYN = { srcPort: 54170, dstPort: 8080, seq: 1000, ack: 0, flags: P.TCP_FLAGS.syn, window: 64860 };
export const syn = between('pods', P.PROTOCOL_TCP, tcp({ ...SYN, options: SYN_OPTIONS }, data(0)), 64, true);

/** A frame as flannel.1 sends it, in VXLAN from host to host. */
export function inVxlan(inner: P.Ipv4): P.Ipv4 {
  const frame = ethernet(MAC_B, MAC_A, P.ETHERTYPE_IPV4, inner);
  return between('hosts', P.PROTOCOL_UDP, udp(46014, P.LINUX_VXLAN_PORT, vxlan(1, frame), 'none'));
}

export const vxlanEcho = inVxlan(echo);
export const ipipEcho = between('hosts', P.PROTOCOL_IPIP, echo);

/** An Ethernet frame from host A to host B. */
export function framed(packet: P.Packet): P.Ethernet {
  return ethernet(MAC_B, MAC_A, packet.layer === 'arp' ? P.ETHERTYPE_ARP : P.ETHERTYPE_IPV4, packet);
}
