#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `argmap store` is measured beside: Python's sqlite3 on the same rows.

Usage: sqlite_rows.py add STORE OTHER    puts the rows of a store into another one, which is made
       sqlite_rows.py ask STORE SQL      runs a query and takes all of its rows

Prints the CPU and the wall seconds of that alone, with the rows to put in held in memory before.
"""
import sqlite3
import sys
import time

# Each table with the columns that tell to which map a row belongs.
TABLES = {
    "map": "SELECT number, * FROM map ORDER BY number",
    "statement": "SELECT map, * FROM statement ORDER BY number",
    "argument": "SELECT map, * FROM argument ORDER BY number",
    "premise": "SELECT map, premise.* FROM premise JOIN argument ON number = argument ORDER BY 2, 3",
    "cue": "SELECT map, * FROM cue ORDER BY map, rule",
}
MAPS_A_TRANSACTION = 1000


def rows_of(store):
    """The maps' numbers, and for each map the rows of each table."""
    numbers = [number for number, in store.execute("SELECT number FROM map ORDER BY number")]
    rows = {name: {number: [] for number in numbers} for name in TABLES}
    for name, sql in TABLES.items():
        for number, *row in store.execute(sql):
            rows[name][number].append(row)
    return numbers, rows


def add(path, other):
    source = sqlite3.connect(path)
    schema = [sql for sql, in source.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'statement_text_%' AND "
        "name NOT LIKE 'grdb%' AND name NOT LIKE 'sqlite%' ORDER BY rowid")]
    numbers, rows = rows_of(source)
    places = {name: ",".join("?" * len(next(iter(source.execute(f"SELECT * FROM {name} LIMIT 1")))))
              for name in TABLES}
    source.close()

    def work():
        target = sqlite3.connect(other, isolation_level=None)
        # As argmap has it.
        target.execute("PRAGMA cache_size = -65536")
        target.execute("PRAGMA foreign_keys = ON")
        for sql in schema:
            target.execute(sql)
        for start in range(0, len(numbers), MAPS_A_TRANSACTION):
            target.execute("BEGIN IMMEDIATE")
            for number in numbers[start:start + MAPS_A_TRANSACTION]:
                for name in TABLES:
                    target.executemany(f"INSERT INTO {name} VALUES ({places[name]})", rows[name][number])
            target.execute("COMMIT")
        target.close()

    return work


def ask(path, sql):
    def work():
        store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        store.execute(sql).fetchall()
        store.close()

    return work


def main():
    work = {"add": add, "ask": ask}[sys.argv[1]](*sys.argv[2:])
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    print(time.process_time() - cpu, time.perf_counter() - wall)


if __name__ == "__main__":
    main()
