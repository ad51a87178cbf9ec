"""Waits until the kernel has taken notice of every carrier: a bridge's port forwards only from then on (linkwatch)."""

import socket
import struct
import time

RTM_GETLINK = 18
NLMSG_DONE = 3
NLM_F_REQUEST_DUMP = 0x301
UP, RUNNING, LOWER_UP = 0x1, 0x40, 0x10000
IFLA_LINK, IFLA_QDISC = 5, 6
PATIENCE = 5.0


def wait_for_carriers(namespaces):
    deadline = time.monotonic() + PATIENCE
    waiting = list(namespaces.handles)
    while waiting:
        waiting = [name for name in waiting if not settled(namespaces, name)]
        if time.monotonic() > deadline:
            raise TimeoutError(f"interfaces in {', '.join(waiting)} do not come up")
        if waiting:
            time.sleep(0.002)


def settled(namespaces, name):
    with namespaces.inside(name), socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as netlink:
        netlink.send(struct.pack("IHHIIBxHiII", 32, RTM_GETLINK, NLM_F_REQUEST_DUMP, 1, 0, 0, 0, 0, 0, 0))
        while True:
            data = netlink.recv(1 << 16)
            at = 0
            while at < len(data):
                length, kind = struct.unpack_from("IH", data, at)
                if kind == NLMSG_DONE:
                    return True
                if not ready(data[at : at + length]):
                    return False
                at += (length + 3) & ~3


def ready(message):
    """Whether a link carries what it is given: a cable's end is running, any other device has its queue."""
    flags = struct.unpack_from("I", message, 24)[0]
    if not flags & UP or not flags & LOWER_UP:
        return True
    attributes = dict(parse_attributes(message[32:]))
    if IFLA_LINK in attributes:
        return bool(flags & RUNNING)
    return attributes.get(IFLA_QDISC) != b"noop\0"


def parse_attributes(data):
    at = 0
    while at + 4 <= len(data):
        length, kind = struct.unpack_from("HH", data, at)
        yield kind, data[at + 4 : at + length]
        at += (length + 3) & ~3
