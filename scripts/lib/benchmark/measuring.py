# SPDX-License-Identifier: MIT
"""What the benchmarks have in common: what a command uses, growth between sizes, tables."""
import dataclasses
import math
import os
import pathlib
import subprocess
import sys
import time

MB = 1_000_000
TOP = pathlib.Path(__file__).resolve().parent.parent.parent.parent
SCHEMA = TOP / "schemas" / "argument-map.xsd"
RUNNER = pathlib.Path(__file__).resolve().parent / "run_one.py"


class Usage:
    """What a command took: CPU seconds, user and system, wall seconds, and the most memory in bytes.

    Exit codes that are not accepted end the benchmark; `None` accepts all. `stdin` is a path.
    """

    def __init__(self, command, accepted=(0,), stdin=os.devnull):
        command = [str(word) for word in command]
        runner = [sys.executable, "-I", "-S", RUNNER, stdin, *command]
        told = subprocess.run(runner, stdout=subprocess.PIPE, check=True, text=True).stdout
        self.wall, self.seconds, memory, code = (float(word) for word in told.split())
        self.memory = int(memory)
        self.failed = code != 0
        if accepted is not None and code not in accepted:
            sys.exit(f"error: {' '.join(command)[:200]}: exit code {code:.0f}")


def best(runs, command, **options):
    return min((Usage(command, **options) for _ in range(runs)), key=lambda usage: usage.seconds)


def ratio(seconds, other):
    """How many times as long; a command that takes no time that can be measured took a millisecond."""
    return f"{seconds / max(other, 0.001):.2f}"


def growth(sizes, seconds):
    """The exponent by which time grows between two sizes: 1 is in proportion, 2 is with the square."""
    (small, large), (before, after) = sizes, seconds
    if small == large:
        return "–"
    return f"{math.log(max(after, 1e-5) / max(before, 1e-5)) / math.log(large / small):.2f}"


class Document:
    """Markdown that is written as it comes about, to standard output or a file."""

    def __init__(self, path=None):
        self.file = open(path, "w", encoding="utf-8") if path else sys.stdout
        self.failures = []

    def say(self, text=""):
        print(text, file=self.file, flush=True)

    def heading(self, text):
        self.say(f"## {text}\n")

    def table(self, headings, rows, words=1):
        """A table; its first columns, as many as `words`, hold words, the others figures."""
        self.say("| " + " | ".join(headings) + " |")
        self.say("|" + "|".join("---" if at < words else "---:" for at in range(len(headings))) + "|")
        for row in rows:
            self.say("| " + " | ".join(row) + " |")
        self.say()

    def fail(self, message):
        """Tells of a wrong result at the end, with exit code 1."""
        self.failures.append(message)


def first_line(command):
    """The first line that a command says, or nothing."""
    try:
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    except OSError:
        return ""
    said = (done.stdout or done.stderr).splitlines()
    return said[0].strip() if said else ""


def machine(argmap):
    """One line about what is measured, and where."""
    processor = first_line(["sed", "-n", "s/^model name[^:]*: *//p", "/proc/cpuinfo"])
    parts = [
        time.strftime("%Y-%m-%d"),
        first_line([argmap, "--version"]),
        first_line(["swift", "--version"]),
        " ".join(os.uname()[index] for index in (0, 4)),
        f"{os.cpu_count()} processors" + (f" ({processor})" if processor else ""),
        f"load {os.getloadavg()[0]:.1f}",
        first_line(["xmllint", "--version"]).replace("xmllint: using ", ""),
    ]
    return " · ".join(part for part in parts if part)


@dataclasses.dataclass
class Setting:
    """What all parts are asked to do."""

    argmap: pathlib.Path
    programs: pathlib.Path
    networkx: str
    arguebuf: str
    sizes: list
    megabytes: list
    runs: int
    networkx_limit: int
    skip_odd: bool
    folder: pathlib.Path

    def runs_for(self, size_in_bytes):
        """What takes long is not asked for again and again."""
        return self.runs if size_in_bytes < 50 * MB else 1
