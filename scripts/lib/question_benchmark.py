# SPDX-License-Identifier: MIT
"""How fast a map is built through the library, and how fast questions about it are answered.

Called by `scripts/benchmark questions` with the program that asks them and a Python that has NetworkX.
Both build the same map and ask the same questions; figures are user and system time of the process, the
best of some runs. What both can answer must come out the same.
"""

import argparse
import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent


def ask(command, runs):
    """For each question its best time and its answer, and the most memory in bytes."""
    best, answers, memory = {}, {}, 0
    for _ in range(runs):
        output = subprocess.run(
            [str(word) for word in command], check=True, capture_output=True, text=True
        ).stdout
        for line in output.splitlines():
            name, *values = line.split("\t")
            if name == "memory":
                memory = max(memory, int(values[0]))
                continue
            seconds = float(values[0])
            best[name] = min(best.get(name, seconds), seconds)
            answers[name] = int(values[1])
    return best, answers, memory


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark questions", description=__doc__)
    parser.add_argument("program")
    parser.add_argument("python", help="a Python that has NetworkX, or nothing")
    parser.add_argument("--sizes", default="100000,1000000", help="statements")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    ours, theirs = {}, {}
    for size in sizes:
        ours[size] = ask([options.program, size], options.runs)
        if options.python:
            theirs[size] = ask([options.python, FOLDER / "networkx_questions.py", size], 1)
    differing = [
        f"{name} of {size:,} statements: {theirs[size][1][name]}, found {ours[size][1][name]}"
        for size in theirs
        for name in theirs[size][1]
        if theirs[size][1][name] != ours[size][1][name]
    ]
    report(sizes, ours, theirs)
    for line in differing:
        print(f"question_benchmark.py: NetworkX finds another answer: {line}", file=sys.stderr)
    sys.exit(1 if differing else 0)


def report(sizes, ours, theirs):
    print("| question | statements | answer | argmap s | NetworkX s | ratio | growth |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for name in ours[sizes[0]][0]:
        before = None
        for size in sizes:
            seconds, answer = ours[size][0][name], ours[size][1][name]
            beside = theirs.get(size, ({}, {}, 0))[0].get(name)
            growth = "–" if before is None else f"{seconds / max(before, 1e-5):.1f}"
            other = "–" if beside is None else f"{beside:.3f}"
            ratio = "–" if beside is None else f"{beside / max(seconds, 1e-5):.0f}"
            print(
                f"| {name} | {size:,} | {answer:,} | {seconds:.4f} | {other} | {ratio} | {growth} |"
            )
            before = seconds
    print()
    for size in sizes:
        line = f"- {size:,} statements: at most {ours[size][2] / 1e6:.0f} MB"
        if size in theirs:
            line += f"; NetworkX {theirs[size][2] / 1e6:.0f} MB"
        print(line)


if __name__ == "__main__":
    main()
