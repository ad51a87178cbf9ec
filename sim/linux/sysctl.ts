/**
 * The kernel parameters that the model knows, with the defaults of Linux 6.1
 * (Documentation/networking/ip-sysctl.rst, net/ipv4/devinet.c, net/ipv4/arp.c). Times in the unit of the parameter.
 */
export const GLOBAL_SYSCTLS = {
  'net.ipv4.ip_forward': 0,
  'net.ipv4.ip_default_ttl': 64,
  'net.ipv4.ip_forward_use_pmtu': 0,
  'net.ipv4.ip_no_pmtu_disc': 0,
  'net.ipv4.icmp_echo_ignore_all': 0,
  'net.ipv4.icmp_errors_use_inbound_ifaddr': 0,
  /** Milliseconds between ICMP errors to one destination; 0 is no limit. */
  'net.ipv4.icmp_ratelimit': 1000,
  'net.ipv4.icmp_ratemask': 6168,
  'net.ipv4.route.mtu_expires': 600,
  'net.ipv4.route.min_pmtu': 552,
  'net.ipv4.route.min_adv_mss': 256,
  'net.ipv4.ipfrag_time': 30,
  /** 0: drawn at random. Kernels before 6.11 do not have it. */
  'net.ipv4.fib_multipath_hash_seed': 0,
  'net.bridge.bridge-nf-call-iptables': 0,
} as const;

/** Per interface, under `net.ipv4.conf.NAME`; `all` and `default` are interfaces too. */
export const CONF_SYSCTLS = {
  forwarding: 0,
  rp_filter: 0,
  proxy_arp: 0,
  accept_local: 0,
  route_localnet: 0,
  src_valid_mark: 0,
  arp_ignore: 0,
  arp_announce: 0,
  arp_filter: 0,
  send_redirects: 1,
  accept_redirects: 1,
} as const;

/** Per interface, under `net.ipv4.neigh.NAME`. */
export const NEIGH_SYSCTLS = {
  base_reachable_time_ms: 30_000,
  /** Seconds. */
  delay_first_probe_time: 5,
  gc_stale_time: 60,
  retrans_time_ms: 1000,
  ucast_solicit: 3,
  mcast_solicit: 3,
  app_solicit: 0,
  unres_qlen: 101,
} as const;

/**
 * Parameters that change nothing the model computes: accepted so that real hosts' settings can be given, and said so in
 * docs/limits.md.
 */
const WITHOUT_EFFECT = [
  /^net\.ipv6\./,
  /^net\.ipv4\.conf\..+\.(secure_redirects|accept_source_route|log_martians)$/,
  /^net\.ipv4\.neigh\..+\.(proxy_delay|proxy_qlen|gc_interval|gc_thresh[123]|locktime|unres_qlen_bytes)$/,
  /^net\.ipv4\.tcp_mtu_probing$/,
];

export type GlobalSysctl = keyof typeof GLOBAL_SYSCTLS;
export type ConfSysctl = keyof typeof CONF_SYSCTLS;
export type NeighSysctl = keyof typeof NEIGH_SYSCTLS;

/** Interface names hold dots; sysctl(8) then writes a slash, `net.ipv4.conf.eth0/100.rp_filter`. */
export function sysctlName(name: string): string {
  return name.replaceAll('/', '.');
}

/** Whether the model knows the parameter: has it in its mechanisms, or knows that it changes none of them. */
export function isKnownSysctl(name: string): boolean {
  const canonical = sysctlName(name);
  if (canonical in GLOBAL_SYSCTLS || WITHOUT_EFFECT.some((pattern) => pattern.test(canonical))) return true;
  const match = /^net\.ipv4\.(conf|neigh)\..+\.([a-z_]+)$/.exec(canonical);
  if (match === null) return false;
  return (match[2] ?? '') in (match[1] === 'conf' ? CONF_SYSCTLS : NEIGH_SYSCTLS);
}

type Sysctls = ReadonlyMap<string, number>;

/** A parameter of the namespace. */
export function globalSysctl(sysctls: Sysctls, name: GlobalSysctl): number {
  return sysctls.get(name) ?? GLOBAL_SYSCTLS[name];
}

/** An interface's own value, without what `all` adds; `all` itself is none that takes defaults (devinet_copy_dflt_conf). */
export function confSysctl(sysctls: Sysctls, link: string, name: ConfSysctl): number {
  const common = link === 'all' ? undefined : sysctls.get(`net.ipv4.conf.default.${name}`);
  return sysctls.get(`net.ipv4.conf.${link}.${name}`) ?? common ?? CONF_SYSCTLS[name];
}

/** A neighbour table parameter of an interface. */
export function neighSysctl(sysctls: Sysctls, link: string, name: NeighSysctl): number {
  return (
    sysctls.get(`net.ipv4.neigh.${link}.${name}`) ??
    sysctls.get(`net.ipv4.neigh.default.${name}`) ??
    NEIGH_SYSCTLS[name]
  );
}
