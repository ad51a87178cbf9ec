/**
 * Kernel parameters with values worth trying. `{link}` is an interface, `all` or `default`. Times are short, so that what
 * waits for them is seen within a few seconds.
 */
export const SYSCTLS: readonly (readonly [name: string, values: readonly number[]])[] = [
  ['net.ipv4.conf.{link}.rp_filter', [1, 2, 0]],
  ['net.ipv4.conf.all.rp_filter', [1, 2, 0]],
  ['net.ipv4.conf.{link}.forwarding', [0, 1]],
  ['net.ipv4.ip_forward', [0, 1]],
  ['net.ipv4.conf.{link}.proxy_arp', [1, 0]],
  ['net.ipv4.conf.{link}.accept_local', [1, 0]],
  ['net.ipv4.conf.{link}.route_localnet', [1, 0]],
  ['net.ipv4.conf.{link}.src_valid_mark', [1, 0]],
  ['net.ipv4.conf.{link}.arp_ignore', [1, 2, 3, 8]],
  ['net.ipv4.conf.{link}.arp_announce', [1, 2]],
  ['net.ipv4.conf.{link}.arp_filter', [1]],
  ['net.ipv4.ip_default_ttl', [1, 2, 128]],
  ['net.ipv4.ip_forward_use_pmtu', [1]],
  ['net.ipv4.ip_no_pmtu_disc', [1, 2, 3]],
  ['net.ipv4.icmp_echo_ignore_all', [1]],
  ['net.ipv4.icmp_errors_use_inbound_ifaddr', [1]],
  ['net.ipv4.icmp_ratelimit', [0, 100]],
  ['net.ipv4.icmp_ratemask', [0, 6168, 65535]],
  ['net.ipv4.route.min_pmtu', [68, 552, 1400]],
  ['net.ipv4.route.mtu_expires', [1]],
  ['net.ipv4.route.min_adv_mss', [1400]],
  ['net.ipv4.ipfrag_time', [1]],
  ['net.ipv4.neigh.{link}.retrans_time_ms', [200]],
  ['net.ipv4.neigh.{link}.mcast_solicit', [1, 0]],
  ['net.ipv4.neigh.{link}.ucast_solicit', [0, 1]],
  ['net.ipv4.neigh.{link}.unres_qlen', [1]],
  ['net.bridge.bridge-nf-call-iptables', [1]],
];
