# SPDX-License-Identifier: MIT
"""What the works of the library cost by themselves, each in a process of its own.

The seconds are those of the work alone, without making its input ready; what stands beside it is a whole
command, or the same work of another library, likewise alone.
"""
import json
import pathlib
import subprocess
import sys

import map_writer
import prose
from measuring import MB, SCHEMA, best, growth, ratio

HEADINGS = ["work", "size", "MB", "argmap s", "MB/s", "statements/s", "beside", "s", "ratio", "peak MB",
            "growth"]


class Work:
    """What one run of the library's program measured; the best of some runs."""

    def __init__(self, program, name, path, runs):
        self.seconds, self.memory = float("inf"), 0
        for _ in range(runs):
            done = subprocess.run([str(program), name, str(path)], capture_output=True, text=True)
            if done.returncode != 0:
                sys.exit(f"error: {name} {path}: {done.stderr.strip() or done.returncode}")
            seconds, length, statements, _, memory = done.stdout.split("\t")
            self.seconds = min(self.seconds, float(seconds))
            self.length, self.statements = int(length), int(statements)
            self.memory = max(self.memory, int(memory))

    def row(self, name, size, before, other, beside):
        seconds = max(self.seconds, 1e-5)
        return [name, size, f"{self.length / MB:.1f}", f"{self.seconds:.3f}",
                f"{self.length / MB / seconds:.0f}", f"{self.statements / seconds:,.0f}",
                other, "–" if beside is None else f"{beside:.3f}",
                "–" if beside is None else ratio(self.seconds, beside),
                f"{self.memory / MB:.0f}", before]


def changed_copy(path):
    """The file with one text in fifty in other words, as `diff` is to compare it."""
    copy = path.with_suffix(".changed.xml")
    with open(path, encoding="utf-8") as source, open(copy, "w", encoding="utf-8") as target:
        texts = 0
        for line in source:
            if "<text>" in line:
                texts += 1
                if texts % 50 == 8:
                    line = line.replace("</text>", " So it is said.</text>")
            target.write(line)
    return copy


def outline_copy(argmap, path):
    copy = path.with_suffix(".outline")
    subprocess.run([str(argmap), "convert", str(path), "--to", "outline", "-o", str(copy), "--quiet"],
                   check=True)
    return copy


def beside_maps(setting):
    """For each work the program that stands beside it, and its seconds on a map."""
    def command(words, **options):
        return lambda path, runs: best(runs, words(path), **options).seconds

    xmllint = ["xmllint", "--huge"]
    formatted = command(lambda path: [*xmllint, "--format", path])
    return [
        ("read", "xmllint --noout", command(lambda path: [*xmllint, "--noout", path])),
        ("check", "xmllint --stream --schema",
         command(lambda path: [*xmllint, "--noout", "--stream", "--schema", SCHEMA, path])),
        ("fmt", "xmllint --format", formatted),
        ("dot", "xmllint --noout", command(lambda path: [*xmllint, "--noout", path])),
        ("page", "xmllint --format", formatted),
        ("diff", "diff", command(lambda path: ["diff", path, changed_copy(path)], accepted=(1,))),
        ("evaluate", "–", None),
        ("write-outline", "xmllint --format", formatted),
        ("read-outline", "wc -w",
         command(lambda path: ["wc", "-w", outline_copy(setting.argmap, path)])),
    ]


def arguebuf_times(setting, path):
    """How long arguebuf takes to load the graph of a map, and to write it as DOT."""
    script = pathlib.Path(__file__).with_name("arguebuf_graph.py")
    done = subprocess.run([setting.arguebuf, str(script), str(path)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"error: arguebuf: {done.stderr.strip()[-500:]}")
    return json.loads(done.stdout)


def article_rows(setting, program):
    writer = prose.Writer(argues=True)
    before = None
    for size in setting.megabytes:
        path = setting.folder / f"argues-{size}.txt"
        if not path.exists():
            writer.write(path, size * MB)
        runs = setting.runs_for(size * MB)
        work = Work(program, "article", path, runs)
        words = best(runs, ["wc", "-w", path]).seconds
        exponent = "–" if before is None else growth((before[0], size), (before[1], work.seconds))
        before = (size, work.seconds)
        yield work.row("article", f"{size} MB", exponent, "wc -w", words)


def map_rows(setting, program, files):
    others = {size: arguebuf_times(setting, path) for size, path in files
              if setting.arguebuf and size <= setting.networkx_limit}
    for name, other, beside in beside_maps(setting):
        before = None
        for size, path in files:
            runs = setting.runs_for(path.stat().st_size)
            work = Work(program, name, path, runs)
            exponent = "–" if before is None else growth(
                (before[0], size), (before[1], work.seconds))
            before = (size, work.seconds)
            seconds = None if beside is None else beside(path, runs)
            yield work.row(name, f"{size:,}", exponent, other, seconds)
            if name in ("read", "dot") and size in others:
                yield work.row(name, f"{size:,}", exponent, f"arguebuf {name}", others[size][name])


def tables(setting, document):
    program = setting.programs / "library-benchmark"
    document.heading("The library")
    document.table(HEADINGS, article_rows(setting, program))
    document.table(HEADINGS, map_rows(setting, program, map_writer.map_files(setting.folder, setting.sizes)))
    if not setting.arguebuf:
        document.say("Not measured: arguebuf, which can't be installed here.\n")
    elif setting.sizes[-1] > setting.networkx_limit:
        document.say(f"arguebuf is not measured above {setting.networkx_limit:,} statements "
                     "(`--networkx-limit`).\n")
