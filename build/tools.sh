#!/bin/sh
# The programs that tests compare with: tshark. Installed from Debian's packages where it is missing.
set -eu
if command -v tshark >/dev/null 2>&1; then
  tshark --version | head -n 1
  exit 0
fi
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
  echo "tshark is missing; install it (Debian: apt-get install tshark)" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq tshark
tshark --version | head -n 1
