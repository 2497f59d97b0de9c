# SPDX-License-Identifier: MIT
"""A save that is killed, ended by a signal, or refused by the system at any call leaves the old file
or the new one, whole."""
import os
import signal
import subprocess
import time

from ground import can_trace, read, trace, write

OLD = b"old " * 750
FAULTS = {
    "write": ["ENOSPC", "EIO", "EDQUOT", "EFBIG", "EINTR"],
    "fsync": ["EIO", "ENOSPC", "EINTR"],
    "close": ["EIO"],
    "rename": ["EACCES", "EXDEV", "ENOSPC", "EROFS"],
    "fchmod": ["EPERM"],
    "fchown": ["EPERM"],
    "openat": ["ENOSPC", "EMFILE", "EACCES", "EROFS"],
    "access": ["EACCES"],
    "newfstatat": ["EACCES"],
    "flistxattr": ["EIO", "EOPNOTSUPP"],
}


class Save:
    """A command that replaces a file."""

    def __init__(self, drill, name, arguments):
        self.drill = drill
        self.name = name
        self.arguments = arguments
        self.reset()
        self.new = b""
        drill.check(self.run().returncode == 0, f"{name}: the control run")
        self.new = read(self.target)

    def reset(self):
        self.place = self.drill.fresh_folder()
        self.target = os.path.join(self.place, "map.out")
        write(self.target, OLD)

    def command(self):
        return [*self.arguments, "-o", self.target]

    def run(self, before=()):
        return self.drill.run(*self.command(), before=before)

    def calls(self):
        """The calls from the first that has to do with the target."""
        self.reset()
        _, calls = trace(self.drill, self.command(), self.drill.place("trace"))
        first = next(i for i, call in enumerate(calls) if self.place in call[2])
        return calls[first:]

    def state(self):
        found = read(self.target)
        return "old" if found == OLD else "new" if found == self.new else "torn"

    def others(self):
        return [name for name in os.listdir(self.place) if name != "map.out"]


def saves(drill):
    yield Save(drill, "parse", ["parse", drill.article, "--to", "xml"])
    yield Save(drill, "render", ["render", drill.map, "--to", "dot"])
    yield Save(drill, "show", ["show", drill.map])
    yield Save(drill, "page", ["page", drill.map])
    yield Save(drill, "convert", ["convert", drill.map, "--to", "json"])
    yield Save(drill, "edit", ["edit", drill.map, "remove", "s1.2", "--branch"])
    yield Save(drill, "merge", ["merge", drill.map, drill.map, drill.map])
    yield Save(drill, "evaluate", ["evaluate", drill.map])


def kills(drill):
    """SIGKILL at every system call from the first that has to do with the file."""
    if not can_trace():
        return drill.skip("strace is missing or may not trace")
    points, states = 0, {"old": 0, "new": 0, "torn": 0}
    for save in saves(drill):
        for name, number, _ in save.calls():
            save.reset()
            save.run(["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={name}",
                      "-e", f"inject={name}:signal=KILL:when={number}"])
            state, at = save.state(), f"{save.name} killed at {name} #{number}"
            points, states[state] = points + 1, states[state] + 1
            drill.check(state != "torn", f"{at}: the file is torn")
            strays = [n for n in save.others() if not (n.startswith(".argmap-") and n.endswith(".tmp"))]
            drill.check(not strays, f"{at}: {strays} left")
            drill.check(save.run().returncode == 0 and save.state() == "new", f"{at}: the next run")
    drill.tell(f"{points} kills: old {states['old']}, new {states['new']}, torn {states['torn']}")


def signals(drill):
    """A signal while the temporary file is there removes it and ends the process as signals do."""
    if not can_trace():
        return drill.skip("strace is missing or may not trace")
    sent = 0
    for save in saves(drill):
        for number in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
            for call in ["fsync", "rename"]:
                save.reset()
                status = interrupted(drill, save, call, number)
                at = f"{save.name}: {number.name} at {call}"
                sent += 1
                drill.check(status == -number, f"{at}: ended with {status}, expected {-number}")
                # In a process of one thread the signal is seen when the call is over.
                wanted = ["old", "new"] if call == "rename" else ["old"]
                drill.check(save.state() in wanted, f"{at}: the file is {save.state()}")
                drill.check(not save.others(), f"{at}: {save.others()} left")
    # What nohup ignores stays ignored.
    save = next(saves(drill))
    save.reset()
    status = interrupted(drill, save, "fsync", signal.SIGHUP, ignored=True)
    drill.check(status == 0 and save.state() == "new", "an ignored signal ended the process")
    drill.tell(f"{sent + 1} signals sent")


def interrupted(drill, save, call, number, ignored=False):
    """How argmap ends when it gets a signal while a call is held up."""
    def prepare():
        for each in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
            signal.signal(each, signal.SIG_IGN if ignored else signal.SIG_DFL)

    # strace ends as the traced process ends.
    tracer = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", drill.place("log"), "-e", f"trace={call}",
         "-e", f"inject={call}:delay_enter=1500000:when=1", drill.binary, *save.command()],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=prepare)
    deadline = time.monotonic() + 20
    while not save.others() and time.monotonic() < deadline and tracer.poll() is None:
        time.sleep(0.01)
    time.sleep(0.3)
    for child in children(tracer.pid):
        os.kill(child, number)
    return tracer.wait(60)


def children(process):
    try:
        with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as file:
            return [int(child) for child in file.read().split()]
    except FileNotFoundError:
        return []


def errors(drill):
    """Each call that has to do with the file fails once with each error."""
    if not can_trace():
        return drill.skip("strace is missing or may not trace")
    faults = 0
    for save in saves(drill):
        concerned = [(n, k) for n, k, line in save.calls() if n in FAULTS and save.place in line]
        for name, number in concerned:
            for error in FAULTS[name]:
                save.reset()
                log = drill.place("log")
                result = save.run(["strace", "-f", "-y", "-qq", "-o", log, "-e", f"trace={name}",
                                   "-e", f"inject={name}:error={error}:when={number}"])
                if b"INJECTED" not in (read(log) or b""):
                    continue
                faults += 1
                judge(drill, save, result, f"{save.name}: {name} #{number} {error}", name, error)
    drill.tell(f"{faults} faults injected")


def judge(drill, save, result, at, name, error):
    state = save.state()
    drill.check(state != "torn", f"{at}: the file is torn")
    drill.check(not save.others(), f"{at}: {save.others()} left")
    if result.returncode == 0:
        drill.check(state == "new", f"{at}: exit 0, but the file is {state}")
        drill.check((name, error) != ("fsync", "EIO"), f"{at}: a failed flush is not told")
    else:
        drill.check(result.returncode == 2, f"{at}: exit {result.returncode}, expected 2")
        drill.check(b"map.out" in result.stderr, f"{at}: no path in {result.stderr[:80]}")
