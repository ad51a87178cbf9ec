"""Actions of a play: packets sent at their times, commands run in between, servers that answer."""

import errno
import socket
import struct
import time

from misses import Listener
from tools import run_steps

IP_PKTINFO = 8
IP_MTU_DISCOVER = 10
IP_RECVERR = 11
IP_RECVTTL = 12
DISCOVER = {"dont": 0, "want": 1, "do": 2, "probe": 3}
ETH_P_ALL = 3


class Player:
    """Times are seconds since the play's start."""

    def __init__(self, namespaces, captures):
        self.namespaces = namespaces
        self.captures = captures
        self.start = time.monotonic()
        self.wall = time.time_ns()
        self.servers = {}
        self.listeners = []

    def do(self, action):
        wait = action.get("at", 0) - (time.monotonic() - self.start)
        early = self.captures.settle({}, wait, 0, 0) if wait > 0 else []
        at = time.monotonic() - self.start
        kind = action["kind"]
        if kind == "run":
            outputs = run_steps(self.namespaces, [action["runs"]], True)
            return {"at": at, "outputs": outputs}
        if kind == "listen":
            self.listeners.append(Listener(self.namespaces, self.captures, action, self.start))
            return {"at": at}
        if kind == "serve":
            self.serve(action)
            return {"at": at}
        sent = Sent(self, action)
        frames = self.captures.settle(action.get("expected"), action["least"], action["grace"], action["deadline"])
        outcome = sent.close()
        if action["protocol"] == "tcp":  # the connection's end is its own, not the next one's
            frames += self.captures.settle({}, 0, action["grace"], 0)
        return {"at": at, **outcome, "early": self.told(early), "frames": self.told(frames)}

    def told(self, frames):
        return [[(when - self.wall) / 1e9, *rest] for when, *rest in frames]

    def serve(self, action):
        key = (action["namespace"], action["protocol"], action["port"])
        if not action["open"]:
            server = self.servers.pop(key, None)
            if server is None:
                return
            if action["protocol"] == "udp":
                self.captures.forget(server)
            server.close()
            return
        if action["protocol"] == "ip":  # what it gets nobody reads
            with self.namespaces.inside(action["namespace"]):
                self.servers[key] = socket.socket(socket.AF_INET, socket.SOCK_RAW, action["port"])
            return
        with self.namespaces.inside(action["namespace"]):
            kind = socket.SOCK_DGRAM if action["protocol"] == "udp" else socket.SOCK_STREAM
            server = socket.socket(socket.AF_INET, kind)
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            server.bind(("0.0.0.0", action["port"]))
        except OSError as error:
            server.close()
            if error.errno == errno.EADDRINUSE:  # a VXLAN device listens there: no program can
                return
            raise
        self.servers[key] = server
        if action["protocol"] == "tcp":
            server.listen(16)
            return
        server.setblocking(False)
        server.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
        self.captures.watch(server, lambda: echo(server, action.get("answer")))

    def close(self):
        for server in self.servers.values():
            server.close()
        for listener in self.listeners:
            listener.close()


def echo(server, answer):
    """Answers each datagram with so many bytes, or as many, from the address that it was sent to."""
    try:
        data, ancillary, _, peer = server.recvmsg(1 << 16, 256)
        server.sendmsg([data if answer is None else bytes(answer)], [(socket.IPPROTO_IP, IP_PKTINFO, own_address(ancillary))], 0, peer)
    except OSError:
        return


def own_address(ancillary):
    for level, kind, data in ancillary:
        if level == socket.IPPROTO_IP and kind == IP_PKTINFO:
            return struct.pack("i4s4s", 0, data[8:12], b"\0\0\0\0")
    return b"\0" * 12


class Sent:
    """A packet that was sent, and the socket that hears of it."""

    def __init__(self, player, action):
        self.captures = player.captures
        self.replies = []
        self.errors = []
        self.error = None
        self.action = action
        with player.namespaces.inside(action["namespace"]):
            self.socket = open_socket(action)
        self.socket.setblocking(False)
        try:
            self.send(player, action)
        except OSError as error:
            self.error = errno.errorcode.get(error.errno or 0, str(error.errno))
        if action["protocol"] != "tcp":
            self.captures.watch(self.socket, self.heard)

    def send(self, player, action):
        if action["kind"] == "frames":
            with player.namespaces.inside(action["namespace"]):
                raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            with raw:
                raw.bind((action["link"], 0))
                for frame in action["frames"]:
                    raw.send(bytes.fromhex(frame))
            return
        address = action["dst"]
        if action["protocol"] == "icmp":
            self.socket.sendto(echo_request(action["srcPort"], action["size"] - 20), (address, 0))
        elif action["protocol"] == "udp":
            self.socket.sendto(bytes(action["size"] - 28), (address, action["dstPort"]))
        elif action["protocol"] == "ip":
            self.socket.sendto(bytes(action["size"] - 20), (address, 0))
        else:
            try:
                self.socket.connect((address, action["dstPort"]))
            except BlockingIOError:
                pass

    def heard(self):
        try:
            while True:
                _, ancillary, _, offender = self.socket.recvmsg(1 << 16, 512, socket.MSG_ERRQUEUE)
                self.errors += [told for told in map(icmp_error, ancillary) if told]
        except OSError:
            pass
        try:
            while True:
                data, ancillary, _, peer = self.socket.recvmsg(1 << 16, 512)
                if self.action["protocol"] == "ip":
                    continue
                if self.action["protocol"] == "udp" or is_reply(data, self.action["srcPort"]):
                    self.replies.append({"from": peer[0], "ttl": ttl_of(ancillary)})
        except OSError:
            pass

    def close(self):
        connected = None
        if self.action["protocol"] == "tcp":
            failure = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            try:
                self.socket.getpeername()
                connected = True
            except OSError:
                connected = False
            connected = connected and failure == 0
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            self.captures.forget(self.socket)
        self.socket.close()
        return {"error": self.error, "replies": self.replies, "errors": self.errors, "connected": connected}


def open_socket(action):
    protocol = action["protocol"]
    if protocol == "icmp":
        opened = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
        if "bind" in action:
            opened.bind((action["bind"], 0))
    elif protocol == "ip":
        opened = socket.socket(socket.AF_INET, socket.SOCK_RAW, action["srcPort"])
    else:
        opened = socket.socket(socket.AF_INET, socket.SOCK_DGRAM if protocol == "udp" else socket.SOCK_STREAM)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((action.get("bind", "0.0.0.0"), action["srcPort"]))
    opened.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, action["ttl"])
    opened.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, action["tos"])
    opened.setsockopt(socket.IPPROTO_IP, IP_MTU_DISCOVER, DISCOVER[action["discover"]])
    opened.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
    opened.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
    return opened


def ttl_of(ancillary):
    return next((data[0] for level, kind, data in ancillary if (level, kind) == (socket.IPPROTO_IP, socket.IP_TTL)), None)


def echo_request(identifier, length):
    """An ICMP echo request of `length` bytes, sequence number 1, payload zero."""
    total = 0x0800 + identifier + 1
    total = (total & 0xFFFF) + (total >> 16)
    return struct.pack("!BBHHH", 8, 0, ~total & 0xFFFF, identifier, 1) + bytes(max(0, length - 8))


def is_reply(packet, identifier):
    """Whether what a raw socket got, IPv4 header included, answers the request."""
    header = (packet[0] & 15) * 4
    return packet[header] == 0 and struct.unpack_from("!H", packet, header + 4)[0] == identifier


def icmp_error(message):
    """Type, code, MTU and sender out of a sock_extended_err that an ICMP error caused."""
    level, kind, data = message
    if level != socket.IPPROTO_IP or kind != IP_RECVERR:
        return None
    number, origin, icmp_type, code, _, info, _ = struct.unpack_from("IBBBBII", data)
    sender = socket.inet_ntoa(data[20:24]) if origin == 2 and len(data) >= 24 else None
    return {"errno": errno.errorcode.get(number, str(number)), "type": icmp_type, "code": code, "mtu": info, "from": sender}
