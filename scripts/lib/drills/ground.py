# SPDX-License-Identifier: MIT
"""What all drills stand on: running the command, tracing it, and keeping count."""
import os
import re
import shutil
import subprocess
import sys
import tempfile


class Drill:
    """One drill: counts checks, tells failures, has a folder of its own."""

    def __init__(self, name, binary, top):
        self.name = name
        self.binary = binary
        self.top = top
        self.checks = 0
        self.failures = 0
        self.skips = 0
        self.sanitized = False
        self.folder = tempfile.mkdtemp(prefix=f"argmap-drill-{name}-")
        self.article = os.path.join(top, "maps/pyongyang-visit/article.txt")
        self.map = os.path.join(top, "maps/pyongyang-visit/map.xml")

    def check(self, holds, what):
        self.checks += 1
        if not holds:
            self.failures += 1
            if self.failures <= 20:
                print(f"  FAILED {self.name}: {what}", flush=True)
        return holds

    def skip(self, what):
        self.skips += 1
        print(f"  skipped {self.name}: {what}", flush=True)

    def tell(self, what):
        print(f"  {self.name}: {what}", flush=True)

    def place(self, name):
        return os.path.join(self.folder, name)

    def fresh_folder(self, name="d"):
        path = self.place(name)
        shutil.rmtree(path, ignore_errors=True)
        os.mkdir(path)
        return path

    def run(self, *arguments, before=(), timeout=120, **options):
        """Runs argmap, under a program named before it where one is given."""
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        return subprocess.run(
            [*before, self.binary, *map(str, arguments)], timeout=timeout, **options
        )

    def finish(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        return self.failures == 0


def can_trace():
    """Whether strace is there and may trace."""
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True)
    return tried.returncode == 0


CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


def trace(drill, arguments, log, options=()):
    """The system calls of a run as (name, which of that name, line), in their order."""
    result = drill.run(*arguments, before=["strace", "-f", "-y", "-qq", "-s", "300", *options, "-o", log])
    counts, calls = {}, []
    with open(log, encoding="utf-8", errors="backslashreplace") as lines:
        for line in lines:
            found = CALL.match(line)
            if found:
                name = found.group(1)
                counts[name] = counts.get(name, 0) + 1
                calls.append((name, counts[name], line))
    return result, calls


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def write(path, data):
    with open(path, "wb") as file:
        file.write(data)


def die(message):
    sys.exit(f"error: {message}")
