# SPDX-License-Identifier: MIT
"""Too little memory, from what a process needs to start to what the job needs: the result is whole,
or it is said that memory was short, nothing is left, and what stood there stays."""
import os
import resource
import sys

from ground import read, write

MEGABYTE = 1 << 20
OLD = b"old\n"
STEPS = 12


def limited(size):
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return limit


def least(succeeds, low, high):
    """The least number of megabytes that will do."""
    while high - low > 1:
        middle = (low + high) // 2
        if succeeds(middle * MEGABYTE):
            high = middle
        else:
            low = middle
    return high


def memory(drill):
    if sys.platform != "linux":
        return drill.skip("address space is limited on Linux only")
    if drill.sanitized:
        return drill.skip("the address sanitizer takes more address space than can be limited")
    article, map_file = drill.place("article.txt"), drill.place("map.xml")
    write(article, b"\n".join(paragraph(drill.article, number) for number in range(60)))
    drill.run("parse", article, "--to", "xml", "-o", map_file)
    # The machine has more to give than the most demanding of these takes.
    most = 2048
    start = least(lambda size: drill.run("--version", preexec_fn=limited(size)).returncode == 0, 8, most)
    points, told = 0, 0
    for name, arguments in {
        "parse": ["parse", article, "--to", "xml"],
        "validate": ["validate", map_file],
        "fmt": ["fmt", map_file],
        "render": ["render", map_file, "--to", "dot"],
        "svg": ["render", map_file, "--to", "svg", "--engine", "tidy"],
        "page": ["page", map_file],
        "convert": ["convert", map_file, "--to", "json"],
        "evaluate": ["evaluate", map_file],
        "diff": ["diff", drill.map, map_file],
        "find": ["find", map_file, "--kind", "leaf"],
    }.items():
        saves = name not in ("validate", "fmt", "find", "diff")
        target = drill.place("target")

        def run(size=None):
            write(target, OLD)
            return drill.run(*arguments, *(["-o", target] if saves else []),
                             preexec_fn=size and limited(size))

        wanted = run()
        new = read(target)
        drill.check(wanted.returncode < 2, f"{name}: the control run: {wanted.stderr[:200]}")
        enough = least(lambda size: run(size).returncode == wanted.returncode, start - 1, most)
        for step in range(STEPS):
            size = start + (enough - start) * step // STEPS
            result, at = run(size * MEGABYTE), f"{name} in {size} MB of {enough}"
            points += 1
            whole = read(target) == new and result.stdout == wanted.stdout
            if result.returncode == wanted.returncode:
                drill.check(whole, f"{at}: exit {result.returncode}, but the result is another")
                continue
            told += 1
            drill.check(result.returncode == 2, f"{at}: exit {result.returncode}, {result.stderr[-200:]}")
            drill.check(b"not enough memory" in result.stderr, f"{at}: {result.stderr[-200:]}")
            drill.check(not saves or read(target) == OLD, f"{at}: the old file is gone")
            left = [other for other in os.listdir(drill.folder) if other.endswith(".tmp")]
            drill.check(not left, f"{at}: {left} left")
    drill.check(told > 0, "memory was never short")
    drill.tell(f"a process starts in {start} MB; {points} runs with less than was needed, {told} said so")


def paragraph(article, number):
    """The article, with words of its own in each copy."""
    text = read(article).decode()
    return "\n\n".join(f"{part} (In copy {number}.)" for part in text.strip().split("\n\n")).encode()
