# SPDX-License-Identifier: MIT
"""Eight processes at once in one folder of many maps leave what one leaves."""
import os
import shutil
import subprocess

from ground import read, write

PROCESSES = 8
MAPS = 40


def folders(drill):
    """Every command that changes maps in place, or reads a folder, eight times at once."""
    loose = b"\n\n".join(read(drill.map).split(b"\n"))
    for name, arguments in {
        "fmt": ["fmt", "maps"],
        "fix": ["fix", "maps", "--unsafe"],
        "validate": ["validate", "maps"],
        "batch": ["batch", "articles", "--jobs", "2"],
        "fmt and validate": None,
    }.items():
        commands = [["fmt", "maps"], ["validate", "maps"]] if arguments is None else [arguments]
        alone = filled(drill, "alone", loose)
        expected = [start(drill, alone, command).communicate(timeout=120) for command in commands]
        place = filled(drill, "together", loose)
        running = [start(drill, place, commands[number % len(commands)]) for number in range(PROCESSES)]
        for number, process in enumerate(running):
            output, errors = process.communicate(timeout=120)
            at = f"{name}, process {number}"
            drill.check(process.returncode < 2, f"{at}: exit {process.returncode}, {errors[:200]}")
            if name in ("validate", "batch"):
                drill.check((output, errors) == expected[0], f"{at}: another result than alone")
        drill.check(contents(place) == contents(alone), f"{name}: the folder is another than after one process")


def filled(drill, name, loose):
    place = drill.fresh_folder(name)
    for folder in ("maps", "articles"):
        os.mkdir(os.path.join(place, folder))
    shutil.copy(drill.article, os.path.join(place, "maps/article.txt"))
    for number in range(MAPS):
        write(os.path.join(place, f"maps/{number}.xml"), loose)
        shutil.copy(drill.article, os.path.join(place, f"articles/{number}.txt"))
    return place


def start(drill, place, arguments):
    return subprocess.Popen([drill.binary, *arguments], cwd=place, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def contents(place):
    """All files below a folder, hidden ones too."""
    return {os.path.relpath(os.path.join(folder, name), place): read(os.path.join(folder, name))
            for folder, _, names in os.walk(place) for name in names}
