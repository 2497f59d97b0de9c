# SPDX-License-Identifier: MIT
"""What a whole process costs when there is little to do, beside xmllint in the same minute.

The two take turns, so that a busy machine slows both; figures are medians of user and system time.
"""
import statistics

from measuring import SCHEMA, TOP, Usage

MAP = TOP / "maps" / "pyongyang-visit" / "map.xml"
TURNS = 40


def pairs(argmap):
    """What is compared: words for it, our command, what is beside it, its command, and the most times as
    long that scripts/measure-startup lets pass."""
    return [
        ("`--version`", [argmap, "--version"], "xmllint --version",
         ["xmllint", "--version"], 2.3),
        ("`validate` of the reference map", [argmap, "validate", "--quiet", MAP],
         "xmllint --schema", ["xmllint", "--noout", "--schema", SCHEMA, MAP], 3),
    ]


def medians(commands, turns=TURNS):
    """The median CPU seconds of commands that take turns."""
    seconds = [[] for _ in commands]
    for turn in range(turns + 1):
        for taken, command in zip(seconds, commands):
            used = Usage(command).seconds
            # The first turn warms the disk cache.
            if turn > 0:
                taken.append(used)
    return [statistics.median(taken) for taken in seconds]


def tables(setting, document):
    def rows():
        for name, ours, other, theirs, _ in pairs(setting.argmap):
            here, beside = medians([ours, theirs])
            yield [name, f"{here * 1000:.1f} ms", other, f"{beside * 1000:.1f} ms", f"{here / beside:.2f}"]

    document.heading("Start-up")
    document.table(["work", "argmap CPU", "beside", "CPU", "ratio"], rows())
