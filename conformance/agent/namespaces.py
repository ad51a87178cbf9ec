"""Network namespaces under /run/netns, which is private to the agent."""

import contextlib
import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
MS_BIND = 0x1000
MNT_DETACH = 2
FOLDER = "/run/netns"


def checked(result):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


class Namespaces:
    def __init__(self):
        os.makedirs(FOLDER, exist_ok=True)
        self.home = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.handles = {}

    def make(self, names):
        """Makes namespaces with `lo` up and without IPv6, which would send packets of its own."""
        for name in names:
            path = os.path.join(FOLDER, name)
            os.close(os.open(path, os.O_RDONLY | os.O_CREAT | os.O_EXCL, 0o444))
            checked(LIBC.unshare(CLONE_NEWNET))
            try:
                checked(LIBC.mount(b"/proc/self/ns/net", path.encode(), b"none", MS_BIND, None))
                self.handles[name] = os.open("/proc/self/ns/net", os.O_RDONLY)
                for which in ("all", "default"):
                    write(f"/proc/sys/net/ipv6/conf/{which}/disable_ipv6", "1")
            finally:
                self.enter_handle(self.home)

    def enter_handle(self, handle):
        checked(LIBC.setns(handle, CLONE_NEWNET))

    @contextlib.contextmanager
    def inside(self, name):
        """What is started or opened within stays in the namespace."""
        self.enter_handle(self.handles[name])
        try:
            yield
        finally:
            self.enter_handle(self.home)

    def drop(self):
        for name, handle in self.handles.items():
            os.close(handle)
            path = os.path.join(FOLDER, name)
            checked(LIBC.umount2(path.encode(), MNT_DETACH))
            os.unlink(path)
        self.handles = {}


def write(path, text):
    with contextlib.suppress(FileNotFoundError), open(path, "w", encoding="ascii") as file:
        file.write(text)
