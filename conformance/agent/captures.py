"""Captures of every frame on every interface, by one packet socket a namespace."""

import array
import collections
import fcntl
import os
import select
import socket
import struct
import time

from ring import Ring

SIOCETHTOOL = 0x8946
OFFLOADS = (0x17, 0x19, 0x1F, 0x24, 0x2C)  # ETHTOOL_STXCSUM, _SSG, _STSO, _SGSO, _SGRO
MEMORY = 256 << 20


class Captures:
    """While open, remembers frames; other sockets can be watched beside them."""

    def __init__(self, namespaces, names):
        self.poll = select.epoll()
        self.handlers = {}
        self.frames = []
        self.rings = []
        self.poll.register(0, 0)  # only that its other end is gone is told
        self.handlers[0] = lambda: os._exit(1)
        for name in names:
            with namespaces.inside(name):
                ring = Ring(name, MEMORY // len(names))
                for _, link in socket.if_nameindex():
                    without_offloads(ring.socket, link)
            self.rings.append(ring)
            self.watch(ring.socket, lambda ring=ring: self.frames.extend(ring.read()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for ring in self.rings:
            ring.close()
        self.poll.close()

    def watch(self, sock, handler):
        self.handlers[sock.fileno()] = handler
        self.poll.register(sock.fileno(), select.EPOLLIN | select.EPOLLERR)

    def forget(self, sock):
        del self.handlers[sock.fileno()]
        self.poll.unregister(sock.fileno())

    def settle(self, expected, least, grace, deadline):
        """Waits at least `least` seconds, then until what is `expected` came (frames by namespace, interface and direction)
        or `deadline` passed, and all was quiet for `grace`. Where nothing is said to be expected, until `deadline`."""
        start = last = time.monotonic()
        seen = 0
        missing = collections.Counter(expected)
        while True:
            now = time.monotonic()
            for _, *place, _ in self.frames[seen:]:
                missing[" ".join(place)] -= 1
            if len(self.frames) != seen:
                seen, last = len(self.frames), now
            came = expected is not None and not any(count > 0 for count in missing.values())
            enough = now - start >= least and (came or now - start >= deadline)
            if enough and now - last >= grace:
                break
            until = max(start + least, last + grace) if came else max(start + deadline, last + grace)
            for descriptor, _ in self.poll.poll(max(0.0005, until - now)):
                handler = self.handlers.get(descriptor)
                if handler is not None:
                    handler()
        frames, self.frames = sorted(self.frames), []
        return frames


def without_offloads(any_socket, link):
    """Has the kernel compute checksums and cut segments before frames leave, as they are on a wire; a device that cannot
    be told so stays as it is."""
    for command in OFFLOADS:
        value = array.array("I", [command, 0])
        try:
            fcntl.ioctl(any_socket, SIOCETHTOOL, struct.pack("16sP", link.encode(), value.buffer_info()[0]))
        except OSError:
            continue
