# SPDX-License-Identifier: MIT
"""Measures `argmap parse`; see scripts/benchmark."""
import argparse
import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile

import prose

MB = 1_000_000
SPLITTERS = {
    "ICU": ("icu", "the package python3-icu of the system, or PyICU", """
import icu, sys
text = icu.UnicodeString(open(sys.argv[1], encoding="utf-8").read())
sentences = icu.BreakIterator.createSentenceInstance(icu.Locale("en"))
sentences.setText(text)
print(sum(1 for _ in sentences))
"""),
    "NLTK Punkt": ("nltk", "the package python3-nltk of the system, or nltk", """
import sys
from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
text = open(sys.argv[1], encoding="utf-8").read()
trainer = PunktTrainer()
trainer.train(text[:100_000], finalize=True)
splitter = PunktSentenceTokenizer(trainer.get_params())
print(sum(len(splitter.tokenize(paragraph)) for paragraph in text.split("\\n\\n")))
"""),
}
# Splitters are not waited for on files larger than this.
LARGEST_SPLIT = 20 * MB


class Usage:
    """What a command took: CPU seconds, and the most memory in bytes.

    Exit codes that are not accepted end the benchmark; `None` accepts all.
    """

    def __init__(self, command, accepted=(0,)):
        environment = dict(os.environ, LC_ALL="C.UTF-8")
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.failed = process.returncode != 0
        if accepted is not None and process.returncode not in accepted:
            sys.exit(f"error: {' '.join(map(str, command))[:200]}: exit code {process.returncode}")
        self.seconds = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def best(runs, command, **options):
    return min((Usage(command, **options) for _ in range(runs)), key=lambda usage: usage.seconds)


def table(headings, rows):
    print("| " + " | ".join(headings) + " |")
    print("|" + "|".join("---:" if at else "---" for at in range(len(headings))) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)
    print()


def measure_prose(argmap, argues, sizes, runs, folder):
    """Measures prose that argues or tells at some sizes."""
    writer = prose.Writer(argues)
    splitters = installed()
    rates = {}

    def rows():
        for size in sizes:
            path = folder / f"prose-{size}.txt"
            writer.write(path, size * MB)
            length = path.stat().st_size
            map = folder / "map.xml"
            here = runs if size < 50 else 1
            parse = best(here, [argmap, "parse", path, "-o", map, "--quiet"])
            words = best(here, ["wc", "-w", path])
            rates[size] = length / MB / parse.seconds
            row = [f"{size} MB", f"{map.stat().st_size / MB:.1f} MB", f"{parse.seconds:.2f} s",
                   f"{rates[size]:.1f}", f"{parse.memory / MB:.0f} MB",
                   f"{parse.memory / length:.1f}", f"{words.seconds:.2f} s",
                   f"{parse.seconds / max(words.seconds, 0.001):.1f}"]
            for script in splitters.values():
                split = (Usage([sys.executable, "-c", script, path], accepted=None)
                         if length <= LARGEST_SPLIT else None)
                row.append("–" if split is None else "failed" if split.failed
                           else f"{length / MB / split.seconds:.1f}")
            yield row

    table(["Input", "Map", "argmap CPU", "MB/s", "Peak memory", "× input", "`wc -w` CPU", "× `wc -w`"]
          + [f"{name} MB/s" for name in splitters], rows())
    first, last = sizes[0], sizes[-1]
    if first != last:
        print(f"The rate at {last} MB is {rates[last] / rates[first]:.0%} of that at {first} MB.\n")


def installed():
    return {name: script for name, (module, _, script) in SPLITTERS.items()
            if importlib.util.find_spec(module)}


def measure_odd(argmap, runs, folder):
    def rows():
        for name, text in prose.ODD.items():
            usages = []
            for size in (MB, 10 * MB):
                path = folder / "odd.txt"
                path.write_bytes(text(size))
                # An input without words gives no map and exit code 1.
                command = [argmap, "parse", path, "-o", folder / "map.xml", "--quiet"]
                usages.append((path.stat().st_size, best(runs, command, accepted=(0, 1))))
            (small, a), (large, b) = usages
            yield [name, f"{small / MB:.2f} MB", f"{a.seconds:.2f} s", f"{large / MB:.2f} MB",
                   f"{b.seconds:.2f} s", f"{b.seconds / a.seconds:.1f}", f"{b.memory / large:.0f}"]

    print("## Odd inputs\n\nTen times the input should take ten times as long, or less.\n")
    table(["Input", "Size", "CPU", "10 × size", "CPU", "Ratio", "Memory × input"], rows())


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark")
    parser.add_argument("argmap")
    parser.add_argument("--sizes", default="1,10,100", help="in millions of bytes (default: %(default)s)")
    parser.add_argument("--runs", type=int, default=3, help="the best of so many counts")
    parser.add_argument("--skip-odd", action="store_true", help="measure prose only")
    parser.add_argument("--keep", type=pathlib.Path, help="leave the texts in this folder")
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.sizes.split(","))
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for argues in (False, True):
            print(f"## Prose that {'argues' if argues else 'tells'}\n")
            measure_prose(options.argmap, argues, sizes, options.runs, folder)
        for name, (_, install, _) in SPLITTERS.items():
            if name not in installed():
                print(f"Not measured: {name}; for that, install {install}.\n")
        if not options.skip_odd:
            measure_odd(options.argmap, options.runs, folder)


if __name__ == "__main__":
    main()
