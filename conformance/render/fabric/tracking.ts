import type { TrackingTimeouts } from '../../../sim/aws/config.js';

/**
 * For `sysctl -p`: an ENI's namespace filters what it bridges and tracks flows as long as AWS does (EC2 user guide, page
 * security group connection tracking; API_ConnectionTrackingConfiguration). The names are there once br_netfilter is
 * loaded and a rule has asked for a flow.
 */
export function tracking({ tcpEstablished, udp, udpStream }: TrackingTimeouts): readonly string[] {
  return [
    ...FILTERS,
    `net.netfilter.nf_conntrack_tcp_timeout_established = ${tcpEstablished}`,
    `net.netfilter.nf_conntrack_udp_timeout = ${udp}`,
    `net.netfilter.nf_conntrack_udp_timeout_stream = ${udpStream}`,
  ];
}

const FILTERS: readonly string[] = [
  'net.bridge.bridge-nf-call-iptables = 1',
  'net.bridge.bridge-nf-call-ip6tables = 0',
  'net.bridge.bridge-nf-call-arptables = 0',
  'net.netfilter.nf_conntrack_icmp_timeout = 30',
  'net.netfilter.nf_conntrack_generic_timeout = 600',
  // A VPC forms no opinion of a connection's sequence numbers, of its beginning, or of checksums.
  'net.netfilter.nf_conntrack_tcp_be_liberal = 1',
  'net.netfilter.nf_conntrack_tcp_loose = 1',
  'net.netfilter.nf_conntrack_checksum = 0',
];
