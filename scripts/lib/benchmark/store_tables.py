# SPDX-License-Identifier: MIT
"""How fast `argmap store` takes maps in and gives answers, beside Python's sqlite3 on the same rows."""
import pathlib
import shutil
import subprocess
import sys

import sqlite_rows
from measuring import MB, TOP, Usage, best, growth, ratio

# A map of the made articles has about so many statements.
STATEMENTS_A_MAP = 13


def beside(runs, *arguments):
    """CPU and wall seconds of Python's sqlite3, the best of some runs."""
    command = [sys.executable, sqlite_rows.__file__, *map(str, arguments)]
    taken = []
    for _ in range(runs):
        if arguments[0] == "add":
            pathlib.Path(arguments[2]).unlink(missing_ok=True)
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        taken.append(tuple(map(float, said.split())))
    return min(taken)


def counts(store):
    """How many maps and statements a store has."""
    import sqlite3
    with sqlite3.connect(store) as connection:
        return connection.execute("SELECT count(*), ifnull(sum(statements), 0) FROM map").fetchone()


class Adding:
    """Puts maps into a new store, from records or from a folder of files."""

    def __init__(self, setting, size):
        self.setting = setting
        self.records = setting.folder / f"store-{size}.ndjson"
        self.files = setting.folder / f"store-{size}-maps"
        self.store = setting.folder / f"store-{size}.db"
        self.make_records(max(10, round(size / STATEMENTS_A_MAP)))

    def make_records(self, count):
        if self.records.exists():
            return
        texts = self.records.with_suffix(".texts")
        with open(texts, "wb") as file:
            subprocess.run([sys.executable, TOP / "scripts/lib/articles.py", str(count)], stdout=file,
                           check=True)
        with open(texts, "rb") as source, open(self.records, "wb") as output:
            subprocess.run([self.setting.argmap, "batch", "--quiet", "-"], stdin=source, stdout=output,
                           check=False)
        texts.unlink()

    def add(self, source):
        """The best of some runs, each with a new store."""
        taken = []
        for _ in range(self.setting.runs_for(self.records.stat().st_size)):
            self.store.unlink(missing_ok=True)
            # Articles in which nothing argues have no map, which is told with exit code 1.
            taken.append(Usage([self.setting.argmap, "store", "add", self.store, source, "--quiet"],
                               accepted=(0, 1)))
        return min(taken, key=lambda usage: usage.wall)

    def from_records(self):
        return self.add(self.records)

    def from_files(self):
        """After the records, of which the files are made."""
        shutil.rmtree(self.files, ignore_errors=True)
        Usage([self.setting.argmap, "store", "export", self.store, "--out-dir", self.files])
        usage = self.add(self.files)
        shutil.rmtree(self.files)
        return usage


def adding_rows(setting):
    before = {}
    for size in setting.sizes:
        adding = Adding(setting, size)
        for name, work in (("records", adding.from_records), ("files of a folder", adding.from_files)):
            usage = work()
            maps, statements = counts(adding.store)
            other = setting.folder / "store-beside.db"
            cpu, wall = beside(setting.runs, "add", adding.store, other)
            other.unlink()
            exponent = "–" if name not in before else growth(
                (before[name][0], statements), (before[name][1], usage.seconds))
            before[name] = (statements, usage.seconds)
            yield [name, f"{maps:,}", f"{statements:,}", f"{usage.seconds:.2f}", f"{usage.wall:.2f}",
                   f"{maps / usage.wall:,.0f}", f"{statements / usage.wall:,.0f}", f"{usage.memory / MB:.0f}",
                   f"{adding.store.stat().st_size / MB:.1f}", f"{cpu:.2f}", f"{wall:.2f}",
                   ratio(usage.seconds, cpu), ratio(usage.wall, wall), exponent]


MATCH = ("SELECT map.id, statement.text FROM statement_text JOIN statement ON statement.number = statement_text.rowid "
         "JOIN map ON map.number = statement.map WHERE statement_text MATCH '{}' ORDER BY rank LIMIT 20")
QUESTIONS = [
    ("search, a word in few statements", ["search", "weighed"], MATCH.format("weighed")),
    ("search, a word in most statements", ["search", "the"], MATCH.format("the")),
    ("search, a beginning", ["search", "clo*"], MATCH.format("clo*")),
    ("search, theses", ["search", "the", "--role", "thesis"],
     MATCH.format("the").replace("ORDER", "AND role = 'thesis' ORDER")),
    ("list", ["list"], "SELECT id, statements, arguments, objections, depth, title FROM map ORDER BY id"),
    ("stats", ["stats"], "SELECT role, count(*), count(DISTINCT map) FROM statement GROUP BY role"),
    ("export as records", ["export", "--to", "ndjson"], "SELECT id, xml, diagnostics, statistics FROM map"),
    ("check", ["check"], "PRAGMA integrity_check"),
]


def question_rows(setting):
    store = setting.folder / f"store-{setting.sizes[-1]}.db"
    for name, (operation, *words), sql in QUESTIONS:
        usage = best(setting.runs, [setting.argmap, "store", operation, store, *words])
        cpu, _ = beside(setting.runs, "ask", store, sql)
        yield [name, f"{usage.seconds * 1000:,.0f}", f"{usage.memory / MB:.0f}", f"{cpu * 1000:,.1f}",
               ratio(usage.seconds, cpu)]


def tables(setting, document):
    document.heading("The store")
    document.say("Adding to a new store. Beside it Python's sqlite3 puts the same rows, which it has ready in "
                 "memory, into the same tables, in transactions of a thousand maps as well.\n")
    document.table(["from", "maps", "statements", "CPU s", "wall s", "maps/s", "statements/s", "peak MB",
                    "store MB", "sqlite3: CPU s", "wall s", "CPU ratio", "wall ratio", "growth"],
                   adding_rows(setting))
    document.say("Asking the largest of these stores. Beside it the query at the heart of the operation by "
                 "Python's sqlite3, without the time in which Python starts.\n")
    document.table(["operation", "CPU ms", "peak MB", "sqlite3: CPU ms", "ratio"], question_rows(setting))
