"""Runs of the kernel's own tools."""

import collections
import os
import subprocess

SIDE_BY_SIDE = 3


def run_steps(namespaces, steps, all_outputs):
    """Does the steps in order; within one, the runs of a namespace in order and those of others side by side.

    Gives what went wrong, or every run's output where all are asked for. A step that failed ends it.
    """
    outputs = []
    for step in steps:
        done = run_step(namespaces, step)
        outputs += [output for output in done if all_outputs or output["code"] != 0]
        if any(output["code"] != 0 for output in done) and not all_outputs:
            break
    return outputs


def run_step(namespaces, step):
    queues = collections.OrderedDict()
    for run in step:
        queues.setdefault(run["namespace"], collections.deque()).append(run)
    running = {}
    done = []
    while queues or running:
        for name in list(queues):
            if len(running) >= SIDE_BY_SIDE:
                break
            if name not in (run["namespace"] for run, _ in running.values()):
                process = start(namespaces, queues[name][0])
                running[process.pid] = (queues[name].popleft(), process)
                if not queues[name]:
                    del queues[name]
        pid, status = os.waitpid(-1, 0)
        if pid in running:
            run, process = running.pop(pid)
            process.returncode = os.waitstatus_to_exitcode(status)
            done.append(finished(run, process))
    return done


def start(namespaces, run):
    """Files, not pipes, take input and output: nothing has to be read while several runs go on."""
    files = [os.memfd_create(name) for name in ("stdin", "stdout", "stderr")]
    os.write(files[0], run["stdin"].encode())
    os.lseek(files[0], 0, os.SEEK_SET)
    with namespaces.inside(run["namespace"]):
        try:
            process = subprocess.Popen(run["argv"], stdin=files[0], stdout=files[1], stderr=files[2])
        except FileNotFoundError:
            process = subprocess.Popen(["false"], stdin=files[0], stdout=files[1], stderr=files[2])
            os.write(files[2], f"{run['argv'][0]}: not installed\n".encode())
    process.files = files
    return process


def finished(run, process):
    _, out, err = process.files
    texts = [os.pread(file, os.fstat(file).st_size, 0).decode(errors="replace") for file in (out, err)]
    for file in process.files:
        os.close(file)
    return {
        "namespace": run["namespace"],
        "argv": run["argv"],
        "code": process.returncode,
        "stdout": texts[0],
        "stderr": texts[1],
    }
