/** What a disposition says: whether the packet got where it was sent, and its exact condition. */
export interface DispositionInfo {
  readonly outcome: 'success' | 'failure' | 'unknown';
  /** The exact condition, with the kernel function or the AWS page that has it. */
  readonly meaning: string;
}

/**
 * Where a packet can end: a closed set. Codes never change meaning; docs/dispositions.md is made from this table, and a
 * test demands a shipped scenario for each.
 */
export const DISPOSITIONS = {
  delivered: {
    outcome: 'success',
    meaning: 'A socket of the namespace that owns the destination address took it (ip_local_deliver).',
  },
  refused: {
    outcome: 'failure',
    meaning:
      'It reached the destination, where nothing listens on the port: TCP answers with a reset, UDP with ICMP type 3 code 3 (tcp_v4_rcv, __udp4_lib_rcv).',
  },
  'protocol-unreachable': {
    outcome: 'failure',
    meaning:
      'It reached its destination, where nothing takes its IP protocol (ICMP type 3 code 2, ip_protocol_deliver_rcu), no IP-in-IP device its ends (code 3, tunnel4_rcv), or no VXLAN device its VNI or its ECN (silent, vxlan_rcv).',
  },
  'no-route': {
    outcome: 'failure',
    meaning: 'No route matches: ICMP type 3 code 0, or ENETUNREACH at the sender (fib_lookup, ip_error).',
  },
  'route-blackhole': {
    outcome: 'failure',
    meaning: 'A route of type blackhole matches: silent, EINVAL at the sender (fib_props).',
  },
  'route-unreachable': {
    outcome: 'failure',
    meaning: 'A route of type unreachable matches: ICMP type 3 code 1, EHOSTUNREACH at the sender (fib_props).',
  },
  'route-prohibited': {
    outcome: 'failure',
    meaning:
      'A route of type prohibit matches: ICMP type 3 code 13, EACCES at the sender (fib_props); or a program sends to a broadcast address, EACCES (udp_sendmsg).',
  },
  'forwarding-disabled': {
    outcome: 'failure',
    meaning:
      'It is for another host and net.ipv4.ip_forward is off on the receiving interface: silent (ip_route_input_slow).',
  },
  'reverse-path': {
    outcome: 'failure',
    meaning:
      'rp_filter: the route back to its source does not leave by the interface it came in by (1), or there is none (2) (fib_validate_source).',
  },
  'martian-source': {
    outcome: 'failure',
    meaning:
      'Its source is an address of the receiving host itself, or one that no host may send from (ip_route_input_slow, fib_validate_source).',
  },
  'ttl-exceeded': {
    outcome: 'failure',
    meaning: 'Its TTL was 1 where it had to be forwarded: ICMP type 11 code 0 (ip_forward).',
  },
  'fragmentation-needed': {
    outcome: 'failure',
    meaning:
      'Larger than the next MTU with DF set: ICMP type 3 code 4 with that MTU (ip_forward, tnl_update_pmtu, ip_fragment).',
  },
  'message-too-long': {
    outcome: 'failure',
    meaning: "Larger than the sending socket's path MTU with DF set: EMSGSIZE, no packet (ip_append_data).",
  },
  'oversize-frame': {
    outcome: 'failure',
    meaning:
      'A frame larger than the MTU of a device that does not fragment: the receiving end of a link or a bridge port; silent (is_skb_forwardable).',
  },
  'neighbour-unresolved': {
    outcome: 'failure',
    meaning:
      'Nobody answered for the next hop: ICMP type 3 code 1 when the last ARP request has timed out (arp_error_report).',
  },
  'no-fdb-entry': {
    outcome: 'failure',
    meaning: 'A VXLAN device has no forwarding entry for the destination MAC: silent, tx_dropped (vxlan_xmit).',
  },
  'not-for-this-mac': {
    outcome: 'failure',
    meaning:
      'The frame reached an interface that its destination MAC does not name, or names only as a broadcast where it would have to be forwarded: silent (PACKET_OTHERHOST in eth_type_trans; ip_forward).',
  },
  'tunnel-carrier': {
    outcome: 'failure',
    meaning:
      'A tunnel device could not send its outer packet: no route to the far end, or one that leads back into the tunnel; silent (ip_tunnel_xmit, vxlan_xmit_one).',
  },
  'no-tunnel-peer': {
    outcome: 'failure',
    meaning:
      'No peer of a WireGuard device has the destination among its allowed IPs (ENOKEY at the sender), or nobody knows where the peer is (EDESTADDRREQ): ICMP type 3 code 1 (wg_xmit).',
  },
  'handshake-unanswered': {
    outcome: 'failure',
    meaning:
      'It waited for a WireGuard session that never came: the peer answered none of 20 initiations, one each five seconds; silent (wg_expired_retransmit_handshake).',
  },
  'tunnel-refused': {
    outcome: 'failure',
    meaning:
      'A WireGuard device got something that no peer sealed for it, or whose inner source is not among the allowed IPs of the peer that did; silent (wg_packet_consume_data_done).',
  },
  'link-down': {
    outcome: 'failure',
    meaning: 'The interface, or the other end of its cable, is down.',
  },
  'filter-drop': {
    outcome: 'failure',
    meaning:
      'A packet filter rule or the policy of its chain dropped it (nf_hook_slow); EPERM when the sending host itself did.',
  },
  'filter-reject': {
    outcome: 'failure',
    meaning: 'A packet filter rule rejected it with an ICMP error (nf_reject_ip4).',
  },
  'reassembly-timeout': {
    outcome: 'failure',
    meaning: 'A fragment whose datagram never became whole (ip_expire).',
  },
  'fragment-unsent': {
    outcome: 'failure',
    meaning:
      'A fragment behind one that the device dropped at once: the rest of the datagram is not sent (ip_do_fragment).',
  },
  'source-check': {
    outcome: 'failure',
    meaning:
      "The sending ENI's source/destination check is on and the source is none of its addresses (VPC user guide, EIP and ENI pages).",
  },
  'destination-check': {
    outcome: 'failure',
    meaning: "The receiving ENI's source/destination check is on and the destination is none of its addresses.",
  },
  'security-group-egress': {
    outcome: 'failure',
    meaning: "No egress rule of the sending ENI's security groups lets it out, and it belongs to no tracked flow.",
  },
  'security-group-ingress': {
    outcome: 'failure',
    meaning: "No ingress rule of the receiving ENI's security groups lets it in, and it belongs to no tracked flow.",
  },
  'vpc-no-route': {
    outcome: 'failure',
    meaning:
      "The route table of the sender's subnet has no route for the destination (VPC user guide, VPC_Route_Tables).",
  },
  'vpc-route-blackhole': {
    outcome: 'failure',
    meaning: 'The route that matches in the VPC has lost its target (state blackhole).',
  },
  'vpc-no-such-address': {
    outcome: 'failure',
    meaning: 'The local route of the VPC matches, but no interface owns the address.',
  },
  'vpc-unknown-mac': {
    outcome: 'failure',
    meaning:
      'The frame is for a MAC that is neither the subnet router nor an interface in the subnet: a VPC learns and floods nothing.',
  },
  'vpc-mtu-exceeded': {
    outcome: 'failure',
    meaning:
      'Larger than what the VPC carries, with DF set; without DF it is fragmented (EC2 user guide, network_mtu).',
  },
  'network-acl-egress': {
    outcome: 'failure',
    meaning:
      'The network ACL of the subnet that it leaves denies it: the rule of the lowest number that matches, or none (VPC user guide, vpc-network-acls).',
  },
  'network-acl-ingress': {
    outcome: 'failure',
    meaning: 'The network ACL of the subnet that it enters denies it, or no rule of it matches.',
  },
  'peering-not-transitive': {
    outcome: 'failure',
    meaning:
      'A route sent it over a VPC peering connection, and its destination is in no range of the VPC there (VPC peering guide).',
  },
  'transit-gateway-no-route': {
    outcome: 'failure',
    meaning:
      "A transit gateway has no attachment in the sender's zone, or its route table no route to another one for the destination (Transit Gateway guide).",
  },
  'nat-gateway-protocol': {
    outcome: 'failure',
    meaning:
      'A NAT gateway got what it does not translate: a protocol other than TCP, UDP and ICMP, or a fragment of other than UDP (VPC user guide, nat-gateway-basics).',
  },
  'no-public-address': {
    outcome: 'failure',
    meaning:
      "An internet gateway got a packet whose source is no network interface's primary address with a public one (VPC user guide, VPC_Internet_Gateway).",
  },
  'left-by-gateway': {
    outcome: 'failure',
    meaning:
      "A route of the VPC sent it out by a gateway beyond which nobody has the destination: a private address to the internet, or one that the customer's network lacks.",
  },
  'exits-network': {
    outcome: 'success',
    meaning:
      "It left by a gateway for the internet or for the customer's network, which are not modelled: what answers is not known.",
  },
  undetermined: {
    outcome: 'unknown',
    meaning:
      'It reached what is not modelled: a rule that is not understood, translation, multicast, an AWS service, the internet. What the real one would do is not claimed.',
  },
} as const satisfies Record<string, DispositionInfo>;

export type Disposition = keyof typeof DISPOSITIONS;
