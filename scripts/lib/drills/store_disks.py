# SPDX-License-Identifier: MIT
"""Stores on disks that are full or read-only: they keep what they had, and are read all the same."""
import os
import subprocess

from filesystems import disk
from ground import can_trace, read, write
from stores import has_stores, records


class Disk:
    """A store with some maps on a small disk."""

    def __init__(self, drill, place, name):
        self.drill, self.place, self.name = drill, place, name
        self.store = os.path.join(place, "maps.db")
        self.old = records(drill, 0, 12)
        self.records = drill.place("records.ndjson")
        write(self.records, records(drill, 12, 400))

    def run(self, operation, *words, **options):
        return self.drill.run("store", operation, self.store, *words, **options)

    def fill(self):
        """Leaves no byte on the disk."""
        with open(os.path.join(self.place, "fill"), "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(512))
            except OSError:
                pass

    def check(self, result, code, said, what):
        self.drill.check(result.returncode == code, f"{self.name}, {what}: exit {result.returncode}, "
                         f"{result.stderr[:120]}")
        self.drill.check(said in result.stderr, f"{self.name}, {what}: {result.stderr[:120]}")

    def check_old(self, what):
        found = self.run("export", "--to", "ndjson")
        self.drill.check(found.returncode == 0 and found.stdout == self.old,
                         f"{self.name}, {what}: exit {found.returncode}, {found.stderr[:120]}")


def full(drill, size):
    with disk(drill, f"size={size}") as place:
        if place is None:
            return False
        there = Disk(drill, place, f"full disk of {size}")
        there.run("add", "-", input=there.old, stdin=None)
        there.check_old("before")
        there.check(there.run("add", there.records), 2, b"no space left on device", "adding")
        there.check_old("after adding")
        there.fill()
        there.check_old("without a byte left")
        there.check(there.run("add", there.records), 2, b"no space left on device", "adding to it")
        there.check_old("after adding without a byte left")
        drill.check(there.run("check").returncode == 0, f"{there.name}: check")
        os.remove(os.path.join(place, "fill"))
        drill.check(sorted(os.listdir(place)) == ["maps.db"], f"{there.name}: {os.listdir(place)}")
        return True


def full_from_the_start(drill):
    with disk(drill, "size=256k") as place:
        there = Disk(drill, place, "full disk, no store yet")
        there.fill()
        there.check(there.run("add", "-", input=there.old, stdin=None), 2, b"no space left on device", "adding")
        os.remove(os.path.join(place, "fill"))
        there.check(there.run("add", "-", input=there.old, stdin=None), 0, b"12 added", "adding with room")
        there.check_old("with room")


def read_only(drill):
    with disk(drill, "size=4m") as place:
        there = Disk(drill, place, "read-only disk")
        there.run("add", "-", input=there.old, stdin=None)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        before = read(there.store)
        there.check_old("reading")
        drill.check(there.run("check").returncode == 0, f"{there.name}: check")
        drill.check(there.run("search", "bridge").returncode == 0, f"{there.name}: search")
        there.check(there.run("remove", "a0001"), 2, b"can't be written", "removing")
        there.check(there.run("add", there.records), 2, b"can't be written", "adding")
        drill.check(read(there.store) == before, f"{there.name}: the store has changed")
        if not can_trace():
            return
        # A writer that was killed when all was written but the end of the transaction.
        subprocess.run(["mount", "-o", "remount,rw", place], check=True)
        there.run("add", there.records, before=[
            "strace", "-f", "-qq", "-o", os.devnull, "-e", "trace=unlink", "-e",
            "inject=unlink:error=EIO:signal=KILL:when=1"])
        drill.check(os.path.exists(there.store + "-journal"), f"{there.name}: no journal is left to test with")
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        there.check(there.run("list"), 2, b"a process that wrote it was ended", "after a kill")
        subprocess.run(["mount", "-o", "remount,rw", place], check=True)
        there.check_old("after a kill, writable again")


def store_disks(drill):
    """Full and read-only disks under a store."""
    if not has_stores(drill):
        return
    if not full(drill, "384k"):
        drill.skip("full and read-only disks: may not mount")
        return
    for size in ["512k", "768k"]:
        full(drill, size)
    full_from_the_start(drill)
    read_only(drill)
