"""The lab's agent: makes network namespaces, runs the kernel's own tools in them, sends and captures packets.

It is started in mount, PID and network namespaces of its own (on a host by unshare, in a microVM by init), so that all it
makes goes when it ends. It reads one request a line from standard input and writes one answer a line to standard output,
both JSON; conformance/agent/protocol.ts has their types.
"""

import json
import os
import platform
import select
import sys

from captures import Captures
from links import wait_for_carriers
from namespaces import Namespaces
from play import Player
from tools import run_steps


class Agent:
    def __init__(self):
        self.namespaces = Namespaces()

    def hello(self, _request):
        return {"kernel": platform.release(), "uid": os.getuid()}

    def make(self, request):
        self.namespaces.make(request["namespaces"])
        return {}

    def run(self, request):
        return {"outputs": run_steps(self.namespaces, request["steps"], request.get("all", False))}

    def play(self, request):
        wait_for_carriers(self.namespaces)
        with Captures(self.namespaces, request["capture"]) as captures:
            player = Player(self.namespaces, captures)
            for action in request["actions"]:
                answer({"id": request["id"], "event": player.do(action)})
            player.close()
        return {}

    def drop(self, _request):
        self.namespaces.drop()
        return {}


def requests():
    """Lines of standard input. Where the clock jumps whenever nothing runs (LAB_WARP), waiting means asking again."""
    if "LAB_WARP" not in os.environ:
        yield from sys.stdin
        return
    pending = b""
    while True:
        while not select.select([0], [], [], 0)[0]:
            pass
        data = os.read(0, 1 << 20)
        if not data:
            return
        *lines, pending = (pending + data).split(b"\n")
        yield from lines


def answer(value):
    sys.stdout.write(json.dumps(value, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def main():
    agent = Agent()
    operations = {"hello": agent.hello, "make": agent.make, "run": agent.run, "play": agent.play, "drop": agent.drop}
    for line in requests():
        request = json.loads(line)
        try:
            answer({"id": request["id"], "done": operations[request["op"]](request)})
        except Exception as error:  # the lab's user hears of it; the agent goes on
            answer({"id": request["id"], "error": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
