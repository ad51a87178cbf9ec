#!/bin/sh
# The programs that tests compare with and that laboratories are made of. What is missing is installed from Debian's packages.
set -eu
missing=""
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need tshark tshark
need python3 python3
need ip iproute2
need iptables-nft-restore iptables
need nft nftables
need sysctl procps
need setpriv util-linux
need ping iputils-ping
need tracepath iputils-tracepath
need ncat ncat
need iperf3 iperf3
need cpio cpio
need qemu-system-x86_64 qemu-system-x86
if [ -n "$missing" ]; then
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "missing:$missing (Debian packages; install them as root)" >&2
    exit 1
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  # shellcheck disable=SC2086 # the list is words of this file
  apt-get install -y -qq --no-install-recommends $missing
fi
tshark --version | head -n 1
qemu-system-x86_64 --version | head -n 1
