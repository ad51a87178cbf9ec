/** The release whose packages these are: its kernel is 6.1, its Python 3.11. */
export const DEBIAN = '12';

/** Debian packages whose programs the lab uses, and the kernel by the metapackage that follows the newest one. */
export const PACKAGES: readonly string[] = [
  'linux-image-cloud-amd64',
  'busybox-static',
  'dash',
  'ethtool',
  'iperf3',
  'iproute2',
  'ipset',
  'iptables',
  'iputils-ping',
  'iputils-tracepath',
  'kmod',
  'ncat',
  'nftables',
  'procps',
  'python3',
  'tcpdump',
  'wireguard-tools',
];

/** Dependencies that only serve installation, or parts that are pruned; their own dependencies go with them. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'adduser',
  'debconf',
  'debianutils',
  'dpkg',
  'gcc-12-base',
  'init-system-helpers',
  'initramfs-tools',
  // Only iproute2's arpd reads a Berkeley database.
  'libdb5.3',
  'libcap2-bin',
  'libncursesw6',
  'libsqlite3-0',
  'linux-base',
  'media-types',
  'readline-common',
  'tar',
]);

/** Kernel modules that the lab may need, by name; what they depend on comes along. The rest is not in the image. */
export const MODULES: readonly RegExp[] = [
  /^virtio_(pci|console|blk)$/,
  /^(bridge|br_netfilter|dummy|tun|veth|vrf)$/,
  /^(ip_tunnel|ipip|tunnel4|vxlan|wireguard)$/,
  /^(act|cls|em|sch)_/,
  /^(ip|ip6|arp|x)_tables$/,
  /^(iptable|ip6table)_/,
  /^(ipt|ip6t|xt|nft|nf)_/,
  /^nfnetlink/,
  // Of xt_string and some conntrack helpers, which ask for them by name only.
  /^ts_/,
  /^ip_set/,
  /^(inet|raw|tcp|udp|unix|af_packet|netlink)_diag$/,
];

/** Paths of the unpacked packages that are no use to a program, from the image's root. */
export const PRUNED: readonly string[] = [
  'boot',
  'etc/cron.d',
  'etc/init.d',
  'usr/games',
  'usr/share/bash-completion',
  'usr/share/bug',
  'usr/share/doc',
  'usr/share/info',
  'usr/share/lintian',
  'usr/share/locale',
  'usr/share/man',
  'usr/share/menu',
  'usr/share/perl5',
  'usr/share/pixmaps',
  'usr/share/applications',
  'usr/lib/x86_64-linux-gnu/gconv',
  'usr/lib/python3.11/ensurepip',
  'usr/lib/python3.11/idlelib',
  'usr/lib/python3.11/lib2to3',
  'usr/lib/python3.11/pydoc_data',
  'usr/lib/python3.11/test',
  'usr/lib/python3.11/turtledemo',
  'usr/lib/python3.11/unittest',
];

/**
 * Modules loaded before the agent starts: those that nearly every lab uses. The kernel asks for the others when they are
 * used, except tun, whose device file is there only with it.
 */
export const MODULES_AT_BOOT: readonly string[] = [
  'tun',
  'veth',
  'bridge',
  'br_netfilter',
  'ipip',
  'vxlan',
  'dummy',
  'nf_tables',
  'nft_compat',
  'nft_ct',
  'iptable_raw',
  'iptable_mangle',
  'iptable_nat',
  'iptable_filter',
  'xt_conntrack',
  'xt_comment',
  'xt_mark',
  'xt_set',
  'sch_ingress',
];

/** Links that Debian's set-up scripts would make: path -> target. iptables is the one over nf_tables, as on Debian. */
export const LINKS: Readonly<Record<string, string>> = {
  'usr/sbin/iptables': 'iptables-nft',
  'usr/sbin/iptables-save': 'iptables-nft-save',
  'usr/sbin/iptables-restore': 'iptables-nft-restore',
  'usr/sbin/ip6tables': 'ip6tables-nft',
  'usr/sbin/ip6tables-save': 'ip6tables-nft-save',
  'usr/sbin/ip6tables-restore': 'ip6tables-nft-restore',
  'usr/bin/nc': 'ncat',
};

/** Files that Debian's base would have: path -> content. tcpdump gives up root for the user of its name. */
export const FILES: Readonly<Record<string, string>> = {
  'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\ntcpdump:x:100:100::/:/bin/false\n',
  'etc/group': 'root:x:0:\ntcpdump:x:100:\n',
  'etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
  'etc/modules-at-boot': `${MODULES_AT_BOOT.join(' ')}\n`,
};

/** Empty folders that the kernel's file systems are mounted on, or that programs write to. */
export const FOLDERS: readonly string[] = ['dev', 'proc', 'sys', 'run', 'tmp', 'root', 'agent', 'etc', 'usr/bin'];
