"""A packet socket with a ring (Documentation/networking/packet_mmap.rst): frames are copied as they pass. A plain socket
shares their memory with the kernel, which may write to it on the way before it is read."""

import fcntl
import mmap
import socket
import struct

ETH_P_ALL = 3
SOL_PACKET = 263
PACKET_RX_RING, PACKET_VERSION = 5, 10
TPACKET_V2 = 1
FRAME = 16384
BLOCK = 1 << 20
HEADER = struct.Struct("=IIIHHII")
ADDRESS = 32
KERNEL, USER, LOSING = 0, 1, 4
PACKET_OUTGOING = 4
SIOCGIFNAME = 0x8910


class Ring:
    """All interfaces of the calling thread's network namespace."""

    def __init__(self, name, memory):
        self.name = name
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL))
        self.socket.setsockopt(SOL_PACKET, PACKET_VERSION, TPACKET_V2)
        blocks = max(1, min(16, memory // BLOCK))
        self.count = blocks * BLOCK // FRAME
        self.socket.setsockopt(SOL_PACKET, PACKET_RX_RING, struct.pack("IIII", BLOCK, blocks, FRAME, self.count))
        self.memory = mmap.mmap(self.socket.fileno(), blocks * BLOCK)
        self.next = 0
        self.links = {}

    def read(self):
        """Frames since the last time: nanoseconds, namespace, interface, direction, bytes in hexadecimal."""
        frames = []
        while True:
            at = self.next * FRAME
            status, length, captured, mac, _, seconds, nanoseconds = HEADER.unpack_from(self.memory, at)
            if not status & USER:
                return frames
            if status & LOSING or captured < length:
                raise BufferError(f"{self.name}: frames were lost or cut")
            index, _, kind = struct.unpack_from("=iHB", self.memory, at + ADDRESS + 4)
            direction = "out" if kind == PACKET_OUTGOING else "in"
            data = self.memory[at + mac : at + mac + captured]
            frames.append((seconds * 1_000_000_000 + nanoseconds, self.name, self.link(index), direction, data.hex()))
            struct.pack_into("=I", self.memory, at, KERNEL)
            self.next = (self.next + 1) % self.count

    def link(self, index):
        if index not in self.links:
            told = fcntl.ioctl(self.socket, SIOCGIFNAME, struct.pack("16si20x", b"", index))
            self.links[index] = told[:16].rstrip(b"\0").decode()
        return self.links[index]

    def close(self):
        self.memory.close()
        self.socket.close()
