# SPDX-License-Identifier: MIT
"""Full and read-only disks, odd names, many writers."""
import contextlib
import os
import resource
import shutil
import subprocess
import threading

from ground import read, write

OLD = b"OLD\n"


def parse(drill, target, **options):
    return drill.run("parse", drill.article, "--to", "xml", "-o", target, **options)


def wanted(drill):
    """What the article gives when it is written in the drill's folder."""
    target = drill.place("wanted.xml")
    parse(drill, target)
    return read(target)


@contextlib.contextmanager
def disk(drill, options):
    """A small file system of its own; needs root."""
    place = drill.fresh_folder("disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True)
    if mounted.returncode != 0:
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=False)


def disks(drill):
    """Disks that take nothing more; what stood there stays."""
    new = wanted(drill)
    with disk(drill, "size=64k") as place:
        if place is None:
            drill.skip("full and read-only disks: may not mount")
        else:
            target = os.path.join(place, "map.xml")
            write(target, OLD)
            write(os.path.join(place, "fill"), bytes(52_000))
            result = parse(drill, target)
            drill.check(result.returncode == 2, f"full disk: exit {result.returncode}")
            drill.check(b"no space left" in result.stderr, f"full disk: {result.stderr[:80]}")
            drill.check(read(target) == OLD, "full disk: the old file is gone")
            drill.check(len(os.listdir(place)) == 2, f"full disk: {os.listdir(place)} left")
    with disk(drill, "size=1m,nr_inodes=3") as place:
        if place is not None:
            target = os.path.join(place, "map.xml")
            write(target, OLD)
            write(os.path.join(place, "other"), b"")
            result = parse(drill, target)
            drill.check(result.returncode == 2 and read(target) == OLD, f"no inodes: {result.stderr[:80]}")
    with disk(drill, "size=1m") as place:
        if place is not None:
            target = os.path.join(place, "map.xml")
            write(target, OLD)
            subprocess.run(["mount", "-o", "remount,ro", place], check=True)
            result = parse(drill, target)
            drill.check(result.returncode == 2 and read(target) == OLD, f"read-only: {result.stderr[:80]}")
            drill.check(b"map.xml: read-only file system" in result.stderr, f"read-only: {result.stderr[:80]}")
    place = drill.fresh_folder()
    target = os.path.join(place, "map.xml")
    write(target, OLD)
    result = parse(drill, target, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)))
    drill.check(result.returncode == 2, f"file size limit: exit {result.returncode}")
    drill.check(read(target) == OLD and os.listdir(place) == ["map.xml"], "file size limit: traces left")
    parse(drill, target)
    drill.check(read(target) is not None and len(read(target)) >= len(new) - 200, "afterwards it is written")


def names(drill):
    """Names that trip up programs, for inputs and outputs."""
    new = wanted(drill)
    odd = [b"a b.xml", b"a'b.xml", b'a"b.xml', b"new\nline.xml", b"tab\t.xml", b"*.xml", b"$(id).xml",
           "ünïcode.xml".encode(), b"bad\xff\xfe.xml", b"x" * 250 + b".xml", b"-dash.xml", b"e\\scape.xml",
           b"\x1b[31m.xml", "\u202ertl.xml".encode(), b"-", b".hidden", b"--help", b"a=b.xml", b"..."]
    for name in odd:
        place = drill.fresh_folder("names")
        target = os.path.join(place.encode(), name)
        result = drill_bytes(drill, [b"parse", drill.article.encode(), b"--to", b"xml", b"-o", target])
        drill.check(result.returncode == 0 and os.listdir(place.encode()) == [name],
                    f"output {name}: exit {result.returncode}, {result.stderr[:80]}")
        shutil.copy(drill.article.encode(), target)
        result = drill_bytes(drill, [b"parse", b"--to", b"xml", target])
        drill.check(result.returncode == 0 and len(result.stdout) > len(new) // 2,
                    f"input {name}: exit {result.returncode}, {result.stderr[:80]}")
        # From its own folder, where a name may look like an option.
        result = drill_bytes(drill, [b"parse", b"--to", b"xml", b"--", b"./" + name], cwd=place)
        drill.check(result.returncode == 0, f"relative {name}: exit {result.returncode}")
        result = drill_bytes(drill, [b"validate", target + b".none"])
        told = result.stderr
        drill.check(result.returncode == 2, f"missing {name}: exit {result.returncode}")
        drill.check(not any(byte < 32 and byte != 10 for byte in told) and "\u202e".encode() not in told,
                    f"missing {name}: raw control characters in {told[:80]}")
    place = drill.fresh_folder("names")
    shutil.copy(drill.article, os.path.join(place, "-dash.txt"))
    result = drill_bytes(drill, [b"parse", b"--to", b"xml", b"--output=-out.xml", b"--", b"-dash.txt"], cwd=place)
    drill.check(sorted(os.listdir(place)) == ["-dash.txt", "-out.xml"], f"dashes: {result.stderr[:80]}")


def drill_bytes(drill, arguments, **options):
    return subprocess.run([drill.binary.encode(), *arguments], stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=60, **options)


def writers(drill):
    """Eight writers at once; a reader never sees a part of a file."""
    new = wanted(drill)
    place = drill.fresh_folder()
    target = os.path.join(place, "map.xml")
    parse(drill, target)
    new = read(target)
    other = drill.run("show", drill.map).stdout
    torn, done = [], threading.Event()

    def watch():
        while not done.is_set():
            found = read(target)
            if found not in (new, other):
                torn.append(found)

    def save(turn):
        for count in range(5):
            if (turn + count) % 2:
                parse(drill, target)
            else:
                drill.run("show", drill.map, "-o", target)

    watcher = threading.Thread(target=watch)
    watcher.start()
    threads = [threading.Thread(target=save, args=[turn]) for turn in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    watcher.join()
    drill.check(not torn, f"{len(torn)} torn reads")
    drill.check(os.listdir(place) == ["map.xml"], f"{os.listdir(place)} left")
