# SPDX-License-Identifier: MIT
"""Measures argmap and writes the tables of docs/performance.md; see scripts/benchmark."""
import argparse
import pathlib
import sys
import tempfile

import library_tables
import map_tables
import prose_tables
import question_tables
import startup
import store_tables
from measuring import Document, Setting, machine

PARTS = {"startup": startup, "prose": prose_tables, "maps": map_tables, "library": library_tables,
         "questions": question_tables, "store": store_tables}


def numbers(text):
    return sorted(int(number.replace("_", "")) for number in text.split(","))


def parsed(arguments):
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all by default")
    parser.add_argument("--sizes", type=numbers, default=numbers("1000,10000,100000"),
                        help="of maps, in statements (default: 1000,10000,100000)")
    parser.add_argument("--megabytes", type=numbers, default=numbers("1,10"),
                        help="of prose, in millions of bytes (default: 1,10)")
    parser.add_argument("--runs", type=int, default=3,
                        help="the best of so many counts; one run above 50 MB (default: %(default)s)")
    parser.add_argument("--networkx-limit", type=int, default=100_000,
                        help="NetworkX and arguebuf get no larger maps (default: %(default)s)")
    parser.add_argument("--skip-odd", action="store_true", help="leave out the odd inputs")
    parser.add_argument("--output", type=pathlib.Path, help="write the document here")
    parser.add_argument("--keep", type=pathlib.Path, help="leave texts and maps in this folder, and use "
                        "those that are there")
    for name in ("--argmap", "--programs", "--networkx", "--arguebuf"):
        parser.add_argument(name, default="", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    unknown = [part for part in options.parts if part not in PARTS]
    if unknown:
        parser.error(f"unknown part '{unknown[0]}'; there are {', '.join(PARTS)}")
    if options.runs < 1 or options.sizes[0] < 1 or options.megabytes[0] < 1:
        parser.error("sizes and runs are at least 1")
    return options


def main():
    options = parsed(sys.argv[1:])
    document = Document(options.output)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        setting = Setting(
            argmap=pathlib.Path(options.argmap), programs=pathlib.Path(options.programs),
            networkx=options.networkx, arguebuf=options.arguebuf, sizes=options.sizes,
            megabytes=options.megabytes, runs=options.runs, networkx_limit=options.networkx_limit,
            skip_odd=options.skip_odd, folder=folder)
        document.say(f"# Measured\n\n{machine(setting.argmap)}\n")
        document.say(f"CPU is user and system time, the best of {options.runs} runs. 'growth' is the exponent by "
                     "which time grows from the size before: 1 is in proportion.\n")
        for part, tables in PARTS.items():
            if not options.parts or part in options.parts:
                tables.tables(setting, document)
    for failure in document.failures:
        print(f"error: {failure}", file=sys.stderr)
    sys.exit(1 if document.failures else 0)


if __name__ == "__main__":
    main()
