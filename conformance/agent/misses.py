"""Answers to what a kernel misses: it asks user space over netlink for a neighbour (RTM_GETNEIGH, neigh_app_ns)."""

import socket
import struct
import time

from tools import run_steps

RTM_GETNEIGH = 30
RTMGRP_NEIGH = 4
NDA_DST = 1


class Listener:
    """Runs the answer to each question about an address until its time is over."""

    def __init__(self, namespaces, captures, action, start):
        self.namespaces = namespaces
        self.namespace = action["namespace"]
        self.answers = action["answers"]
        self.until = start + action["until"] if "until" in action else None
        with namespaces.inside(self.namespace):
            self.socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        self.socket.bind((0, RTMGRP_NEIGH))
        self.socket.setblocking(False)
        captures.watch(self.socket, self.heard)

    def heard(self):
        try:
            while True:
                data = self.socket.recv(1 << 16)
                for address in asked(data):
                    self.answer(address)
        except BlockingIOError:
            return

    def answer(self, address):
        over = self.until is not None and time.monotonic() >= self.until
        if over or address not in self.answers:
            return
        runs = [{"namespace": self.namespace, "argv": argv, "stdin": ""} for argv in self.answers[address]]
        run_steps(self.namespaces, [runs], True)

    def close(self):
        self.socket.close()


def asked(data):
    """The addresses that messages ask for."""
    at = 0
    while at + 16 <= len(data):
        length, kind = struct.unpack_from("=IH", data, at)
        attribute = at + 28
        while kind == RTM_GETNEIGH and attribute + 4 <= at + length:
            size, name = struct.unpack_from("=HH", data, attribute)
            if name == NDA_DST and size == 8:
                yield socket.inet_ntoa(data[attribute + 4 : attribute + 8])
            attribute += max(4, (size + 3) & ~3)
        at += max(16, (length + 3) & ~3)
