# SPDX-License-Identifier: MIT
"""Measures `argmap store`; see scripts/benchmark."""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import articles
from benchmark import table


def timed(command, **options):
    """Wall seconds, CPU seconds and the most memory in bytes of a command."""
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command], env=environment, **options)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))[:200]}: exit code {process.returncode}")
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, memory


def records(argmap, count, path):
    """Writes the records of so many articles, and tells how many statements they have."""
    corpus = path.with_suffix(".texts")
    with open(corpus, "wb") as file:
        articles.write(file, count)
    with open(path, "wb") as output, open(corpus, "rb") as texts:
        timed([argmap, "batch", "--quiet", "-"], stdin=texts, stdout=output)
    corpus.unlink()
    with open(path, encoding="utf-8") as lines:
        return sum((json.loads(line)["stats"] or {"statements": 0})["statements"] for line in lines)


TABLES = ["map", "statement", "argument", "premise", "cue"]


def shell_script(store, script):
    """The rows of a store as INSERTs for the shell of SQLite, with the tables and the index first.

    Transactions are those of argmap, a thousand maps each.
    """
    def shell(*commands):
        return subprocess.run(["sqlite3", store, *commands], capture_output=True, text=True, check=True).stdout

    schema = shell("SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                   "'statement_text_%' AND name NOT LIKE 'grdb%' AND name NOT LIKE 'sqlite%' ORDER BY rowid")
    rows = [shell(f".mode insert {name}", f"SELECT * FROM {name}").splitlines(keepends=True) for name in TABLES]
    parts = max(1, -(-len(rows[0]) // 1000))
    with open(script, "w", encoding="utf-8") as file:
        file.write(schema)
        for part in range(parts):
            file.write("BEGIN IMMEDIATE;\n")
            for lines in rows:
                share = -(-len(lines) // parts)
                file.writelines(lines[part * share:(part + 1) * share])
            file.write("COMMIT;\n")


def measure_adding(argmap, sizes, runs, folder):
    rows = []
    for size in sizes:
        path, store = folder / f"{size}.ndjson", folder / f"{size}.db"
        count = max(10, round(size / 12))
        statements = records(argmap, count, path)
        taken = []
        for _ in range(runs):
            store.unlink(missing_ok=True)
            taken.append(timed([argmap, "store", "add", store, path, "--quiet"]))
        wall, cpu, memory = min(taken)
        script, other = folder / "script.sql", folder / "other.db"
        shell_script(store, script)
        shells = []
        for _ in range(runs):
            other.unlink(missing_ok=True)
            with open(script, "rb") as sql:
                shells.append(timed(["sqlite3", "-bail", other], stdin=sql))
        shell = min(shells)
        rows.append([
            f"{statements:,}", f"{count:,}", f"{statements / wall:,.0f}", f"{cpu:.2f} s",
            f"{memory / 1e6:.0f} MB", f"{store.stat().st_size / 1e6:.1f} MB",
            f"{statements / shell[0]:,.0f}", f"{wall / shell[0]:.2f}"])
    print("Adding records to a new store; the shell of SQLite inserts the same rows, which it gets ready made\n")
    table(["statements", "maps", "statements/s", "CPU", "memory", "store", "shell: statements/s",
           "time as the shell's"], rows)


def measure_reading(argmap, size, runs, folder):
    store = folder / f"{size}.db"
    match = "SELECT count(*) FROM statement_text WHERE statement_text MATCH '{}'"
    cases = [
        ("search, a rare word", ["search", store, "lighthouse"], match.format("lighthouse")),
        ("search, a frequent word", ["search", store, "the"], match.format("the")),
        ("search, a beginning", ["search", store, "clo*"], match.format("clo*")),
        ("search, theses only", ["search", store, "the", "--role", "thesis"], None),
        ("list", ["list", store], "SELECT id, statements, arguments, depth, title FROM map ORDER BY id"),
        ("stats", ["stats", store], None),
        ("export as records", ["export", store, "--to", "ndjson"], "SELECT xml FROM map ORDER BY id"),
        ("check", ["check", store, "--quiet"], "PRAGMA integrity_check"),
    ]
    rows = []
    for name, words, sql in cases:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        wall = statistics.median(timed([argmap, "store", *words], **quiet)[0] for _ in range(max(3, runs)))
        shell = None
        if sql:
            shell = statistics.median(timed(["sqlite3", store, sql], **quiet)[0] for _ in range(max(3, runs)))
        rows.append([name, f"{wall * 1000:,.0f} ms", f"{shell * 1000:,.0f} ms" if shell else "–",
                     f"{wall / shell:.1f}" if shell else "–"])
    print(f"Reading the store of {size:,} statements: whole processes, median wall time; the shell of SQLite "
          "runs the query at the heart of it\n")
    table(["what", "argmap store", "shell", "ratio"], rows)


def main():
    parser = argparse.ArgumentParser(prog="scripts/benchmark store")
    parser.add_argument("argmap")
    parser.add_argument("--sizes", default="10000,100000", help="statements, about")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--keep", help="a folder for the files")
    options = parser.parse_args()
    if not shutil.which("sqlite3"):
        sys.exit("error: the program sqlite3 is needed, to compare with")
    sizes = [int(size) for size in options.sizes.split(",")]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        measure_adding(options.argmap, sizes, options.runs, folder)
        measure_reading(options.argmap, max(sizes), options.runs, folder)


if __name__ == "__main__":
    main()
