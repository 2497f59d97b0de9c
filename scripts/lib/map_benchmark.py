# SPDX-License-Identifier: MIT
"""How fast argmap checks and writes maps, beside xmllint on the same files.

Called by `scripts/benchmark maps`. The maps are made here, each of them of a thesis, arguments and
objections with premises, spans, cues and notes in the proportions of a map that was made from prose.
Every figure is user and system time of one process, the best of some runs, so that a table is worth
something on a machine that does other things too.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "schemas" / "argument-map.xsd"

SUBJECTS = ["The orchard", "A public library", "The night train", "The old bridge", "A shared garden"]
CLAIMS = [
    "costs the town less than the road beside it",
    "is used by people who have nowhere else to go",
    "was built for a traffic that no longer exists",
    "keeps the quarter cool in July & August",
    "gives work to seven families",
    "needs a new roof within ten years",
]
REASONS = ["premise.because", "enumeration.ordinal", "premise.since"]


class Article:
    """Gives each sentence its place in a text that is not written out."""

    def __init__(self):
        self.at = 0

    def take(self, length):
        start = self.at
        self.at += length + 1
        return start, start + length


def sentence(number):
    return f"{SUBJECTS[number % 5]} {CLAIMS[number * 7 % 6]} (case {number})."


def escaped(text):
    return text.replace("&", "&amp;")


def write_map(path, statements):
    """Writes a map of some number of statements, in the form that argmap itself gives it."""
    article = Article()
    number = 0
    arguments = 0

    def statement(out, kind, indent, more=""):
        nonlocal number
        words = sentence(number)
        start, end = article.take(len(words))
        pad = " " * indent
        out.write(f'{pad}<{kind} id="s{number}"{more}>\n{pad}  <text>{escaped(words)}</text>\n')
        out.write(f'{pad}  <span start="{start}" end="{end}"/>\n')
        number += 1

    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        out.write('<argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="s0">\n')
        out.write("  <title>What the town should keep</title>\n")
        out.write('  <source id="source"/>\n')
        statement(out, "conclusion", 2)
        while number < statements:
            objection = arguments % 5 == 4
            element = "objection" if objection else "argument"
            out.write(f'    <{element} id="a{arguments}" confidence="0.{81 + arguments % 9}">\n')
            start, _ = article.take(8)
            out.write(
                f'      <cue rule="{REASONS[arguments % 3]}" start="{start}" end="{start + 7}">because</cue>\n'
            )
            if arguments % 4 == 0:
                out.write(f"      <note>Read by rule {arguments % 3}.</note>\n")
            own = arguments
            arguments += 1
            for position in range(2):
                if number >= statements and position > 0:
                    break
                role = ' role="major"' if own % 3 == 0 and position == 0 else ""
                statement(out, "premise", 6, role)
                if position == 0 and number < statements:
                    out.write(f'        <argument id="a{arguments}">\n')
                    arguments += 1
                    statement(out, "premise", 10)
                    out.write("          </premise>\n        </argument>\n")
                out.write("      </premise>\n")
            if own % 6 == 5:
                out.write(f'      <premise-ref ref="s{number // 2}"/>\n')
            out.write(f"    </{element}>\n")
        out.write("  </conclusion>\n")
        for relation in range(statements // 50):
            out.write(
                f'  <relation type="example" from="s{relation + 1}" to="s{number - 1 - relation}"/>\n'
            )
        out.write("</argument-map>\n")


def measure(command, runs):
    """The least CPU seconds of some runs, and the most memory in bytes.

    A path at the end of the command stands for standard input.
    """
    best, memory = None, 0
    source = command[-1] if isinstance(command[-1], pathlib.Path) else os.devnull
    command = [str(word) for word in command if word != source or source == os.devnull]
    for _ in range(runs):
        with open(os.devnull, "wb") as null, open(source, "rb") as stdin:
            child = subprocess.Popen(command, stdin=stdin, stdout=null, stderr=null)
            _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        seconds = usage.ru_utime + usage.ru_stime
        best = seconds if best is None else min(best, seconds)
        memory = max(memory, usage.ru_maxrss * 1024)
        if child.returncode < 0 or child.returncode > 1:
            sys.exit(f"map_benchmark.py: {' '.join(command)} ended with {child.returncode}")
    return best, memory


def has_fmt(argmap):
    done = subprocess.run([argmap, "fmt", "--help"], capture_output=True, text=True)
    return done.returncode == 0 and "fmt" in done.stdout


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark maps", description=__doc__)
    parser.add_argument("argmap")
    parser.add_argument("--sizes", default="1000,10000,100000,1000000", help="statements")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", help="a folder for the maps, which are kept there")
    parser.add_argument("--only-make", action="store_true", help="make the maps and measure nothing")
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(options.keep or scratch)
        folder.mkdir(parents=True, exist_ok=True)
        files = []
        for size in sizes:
            path = folder / f"map-{size}.xml"
            if not path.exists():
                write_map(path, size)
            files.append((size, path))
        if options.only_make:
            return
        report(options, files)


def report(options, files):
    works = [
        (
            "validate",
            "xmllint --stream --schema",
            lambda path: [options.argmap, "validate", "--quiet", str(path)],
            lambda path: ["xmllint", "--huge", "--noout", "--stream", "--schema", str(SCHEMA), str(path)],
        )
    ]
    if has_fmt(options.argmap):
        works.append(
            (
                "fmt",
                "xmllint --format",
                lambda path: [options.argmap, "fmt", "-", path],
                lambda path: ["xmllint", "--huge", "--format", str(path)],
            )
        )
    works.append(
        (
            "render to DOT",
            "xmllint --noout",
            lambda path: [options.argmap, "render", "--quiet", str(path)],
            lambda path: ["xmllint", "--huge", "--noout", str(path)],
        )
    )
    print("| work | statements | MB | argmap s | MB/s | beside | s | ratio | peak MB | peak ÷ (4 × file + 32 MB) |")
    print("|---|---:|---:|---:|---:|---|---:|---:|---:|---:|")
    growth = {}
    for work, other, ours, theirs in works:
        for size, path in files:
            length = path.stat().st_size
            seconds, memory = measure(ours(path), options.runs)
            beside, _ = measure(theirs(path), options.runs)
            growth[work, size] = seconds
            print(
                f"| {work} | {size:,} | {length / 1e6:.1f} | {seconds:.3f} | {length / 1e6 / max(seconds, 1e-3):.0f} "
                f"| {other} | {beside:.3f} | {seconds / max(beside, 1e-3):.2f} | {memory / 1e6:.0f} "
                f"| {memory / (4 * length + 32e6):.2f} |",
                flush=True,
            )
    print()
    for work, *_ in works:
        pairs = [(a, b) for (a, _), (b, _) in zip(files, files[1:])]
        for small, large in pairs:
            ratio = growth[work, large] / max(growth[work, small], 1e-3)
            print(f"- {work}: {large:,} statements take {ratio:.1f} times as long as {small:,}")


if __name__ == "__main__":
    main()
