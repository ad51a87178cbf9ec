"""The agent of the microVM's own tests: runs a command ({"run": [...]}), or gives any other line of JSON back."""
import json
import os
import select
import subprocess
import sys


def requests():
    """Lines of standard input. Where the clock jumps while nothing runs, waits without sleeping."""
    warp = "LAB_WARP" in os.environ
    pieces = []
    while True:
        while warp and not select.select([0], [], [], 0)[0]:
            pass
        piece = os.read(0, 1 << 16)
        if not piece:
            return
        pieces.append(piece)
        if b"\n" in piece:
            *lines, rest = b"".join(pieces).split(b"\n")
            pieces = [rest]
            yield from lines


for line in requests():
    answer = request = json.loads(line)
    if "run" in request:
        done = subprocess.run(request["run"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        answer = {"code": done.returncode, "out": done.stdout, "err": done.stderr}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
