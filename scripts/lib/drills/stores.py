# SPDX-License-Identifier: MIT
"""A store whose writer is killed, or refused by the system, at any call has whole maps, as many as
before or all of them."""
import json
import os
import shutil

from ground import can_trace, trace, write

# What changes the store or its journal, and what may fail about it.
CALLS = {
    "openat": ["ENOSPC", "EACCES"],
    "pwrite64": ["ENOSPC", "EIO", "EDQUOT"],
    "write": ["ENOSPC", "EIO"],
    "fdatasync": ["EIO"],
    "fsync": ["EIO"],
    "ftruncate": ["EIO"],
    "unlink": ["EIO"],
}


def has_stores(drill):
    """Whether there is a program to open stores with; else says that this is skipped."""
    if os.access(os.path.join(os.path.dirname(drill.binary), "argmap-store"), os.X_OK):
        return True
    drill.skip("argmap-store is not beside argmap; build it with: swift build --product argmap-store")
    return False


def records(drill, first, count):
    texts = [f"The bridge {n} should close. First, bridge {n} is old. Second, nobody needs it."
             for n in range(first, first + count)]
    lines = "".join(json.dumps({"id": f"a{n:04}", "text": text}) + "\n"
                    for n, text in enumerate(texts, first))
    return drill.run("batch", "--jobs", "1", input=lines.encode(), stdin=None).stdout


class Adding:
    """Puts maps into a store, which is new or has some already."""

    def __init__(self, drill, name, old, new):
        self.drill, self.name, self.old, self.new = drill, name, old, new
        # Files of its own: others are made before this one's are used.
        self.whole = drill.place(f"{name}.db")
        self.records = drill.place(f"{name}.ndjson")
        write(self.records, new)
        if old:
            drill.run("store", "add", self.whole, "-", input=old, stdin=None)
        self.reset()
        drill.check(self.run().returncode == 0, f"{name}: the control run")
        drill.check(self.state() == "new", f"{name}: the control run gives {self.state()}")

    def reset(self):
        self.place = self.drill.fresh_folder()
        self.store = os.path.join(self.place, "maps.db")
        if self.old:
            shutil.copy(self.whole, self.store)

    def command(self):
        return ["store", "add", self.store, self.records, "--quiet", "--jobs", "1"]

    def run(self, before=()):
        return self.drill.run(*self.command(), before=before)

    def calls(self):
        """The calls that have to do with the store."""
        self.reset()
        _, calls = trace(self.drill, self.command(), self.drill.place("trace"))
        return [(name, number) for name, number, line in calls if name in CALLS and self.place in line]

    def state(self):
        """What a reader finds: no store yet, the old maps, those and the new ones, or something else."""
        found = self.drill.run("store", "export", self.store, "--to", "ndjson")
        if found.returncode == 2 and not self.old:
            told = found.stderr.decode()
            return "none" if "no such file" in told or "is no store" in told else told[:80]
        if found.returncode != 0:
            return f"exit {found.returncode}: {found.stderr.decode()[:80]}"
        if found.stdout == self.old + self.new:
            return "new"
        return "old" if found.stdout == self.old else "torn"

    def examine(self, at):
        state = self.state()
        self.drill.check(state in ["none", "old", "new"], f"{at}: {state}")
        if state != "none":
            checked = self.drill.run("store", "check", self.store)
            self.drill.check(checked.returncode == 0, f"{at}: {checked.stderr[:80]}")
        self.drill.check(self.run().returncode == 0 and self.state() == "new", f"{at}: adding again")
        self.drill.check(os.listdir(self.place) == ["maps.db"], f"{at}: {os.listdir(self.place)}")
        return state


def stores(drill):
    """SIGKILL and errors at every system call that changes a store."""
    if not can_trace():
        drill.skip("strace is missing or may not trace")
        return
    if not has_stores(drill):
        return
    old, new = records(drill, 0, 12), records(drill, 12, 12)
    kills, errors, states = 0, 0, {}
    for adding in [Adding(drill, "new store", b"", old), Adding(drill, "old store", old, new)]:
        for name, number in adding.calls():
            for fault in ["signal=KILL", *[f"error={error}" for error in CALLS[name]]]:
                adding.reset()
                run = adding.run(["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={name}",
                                  "-e", f"inject={name}:{fault}:when={number}"])
                at = f"{adding.name}, {name} #{number}, {fault}"
                if fault == "signal=KILL":
                    kills += 1
                else:
                    errors += 1
                    # Some errors change nothing, as that of removing what is removed later too.
                    drill.check(run.returncode in [0, 2], f"{at}: exit {run.returncode}")
                    drill.check(run.returncode == 0 or adding.store.encode() in run.stderr,
                                f"{at}: {run.stderr[:80]}")
                state = adding.examine(at)
                states[state] = states.get(state, 0) + 1
                drill.check(run.returncode != 0 or state == "new", f"{at}: exit 0, {state}")
    drill.tell(f"{kills} kills, {errors} errors: {', '.join(f'{n} {s}' for s, n in sorted(states.items()))}")
