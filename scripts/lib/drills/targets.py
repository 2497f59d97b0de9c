# SPDX-License-Identifier: MIT
"""Links, modes, owners, attributes, folders, devices and pipes as outputs."""
import os
import shutil
import stat
import subprocess
import threading

from filesystems import OLD, parse, wanted
from ground import read, write


def targets(drill):
    """Links, modes, owners, attributes, folders, devices and pipes as outputs."""
    new = wanted(drill)
    place = drill.place("")
    links(drill, new)
    modes(drill, new)
    folder = drill.fresh_folder("folder")
    drill.check(parse(drill, folder).returncode == 2 and os.path.isdir(folder), "a folder as output")
    result = parse(drill, os.path.join(place, "none/x.xml"))
    drill.check(result.returncode == 2 and b"none/x.xml: " in result.stderr, "a missing folder is named")
    devices(drill)
    fifo = drill.place("fifo")
    os.mkfifo(fifo)
    taken = []
    reader = threading.Thread(target=lambda: taken.append(open(fifo, "rb").read()))
    reader.start()
    result = drill.run("show", drill.map, "-o", fifo)
    reader.join(20)
    drill.check(taken == [drill.run("show", drill.map).stdout], f"a pipe with a name: {result.stderr[:80]}")
    drill.check(stat.S_ISFIFO(os.lstat(fifo).st_mode), "a pipe stays a pipe")
    for name in ["article.txt", "link.txt"]:
        copy = os.path.join(drill.fresh_folder("same"), "article.txt")
        shutil.copy(drill.article, copy)
        os.symlink("article.txt", os.path.join(os.path.dirname(copy), "link.txt"))
        result = drill.run("parse", copy, "-o", os.path.join(os.path.dirname(copy), name))
        drill.check(result.returncode == 2 and read(copy) == read(drill.article), f"input as output: {name}")


def links(drill, new):
    real, link = drill.place("real.xml"), drill.place("link.xml")
    write(real, OLD)
    os.symlink("real.xml", link)
    parse(drill, link)
    drill.check(os.path.islink(link) and read(real) == new, "a link is followed and stays")
    os.symlink("link.xml", drill.place("second.xml"))
    write(real, OLD)
    parse(drill, drill.place("second.xml"))
    drill.check(os.path.islink(link) and read(real) == new, "a link to a link")
    os.symlink("nowhere.xml", drill.place("dangling.xml"))
    parse(drill, drill.place("dangling.xml"))
    drill.check(os.path.islink(drill.place("dangling.xml")), "a dangling link stays")
    drill.check(read(drill.place("nowhere.xml")) == new, "what a dangling link names is made")
    os.symlink("loop", drill.place("loop"))
    result = parse(drill, drill.place("loop"))
    drill.check(result.returncode == 2 and os.path.islink(drill.place("loop")), "a loop of links is refused")
    write(real, OLD)
    os.link(real, drill.place("hard.xml"))
    parse(drill, real)
    drill.check(read(drill.place("hard.xml")) == OLD, "another name of the old file keeps its bytes")
    before = os.stat(real)
    os.utime(real, ns=(10**18, 10**18))
    parse(drill, real)
    after = os.stat(real)
    drill.check((after.st_ino, after.st_mtime_ns) == (before.st_ino, 10**18), "equal bytes are not written")


def modes(drill, new):
    for mode in [0o600, 0o644, 0o640, 0o755, 0o666, 0o200]:
        target = drill.place(f"mode-{mode:o}")
        write(target, OLD)
        os.chmod(target, mode)
        parse(drill, target)
        drill.check(stat.S_IMODE(os.stat(target).st_mode) == mode, f"mode {mode:o} is kept")
        os.chmod(target, 0o600)
        drill.check(read(target) == new, f"mode {mode:o} is written")
    target = drill.place("mask")
    parse(drill, target, preexec_fn=lambda: os.umask(0o077))
    drill.check(stat.S_IMODE(os.stat(target).st_mode) == 0o600, "the umask holds for a new file")
    target = drill.place("attributes")
    write(target, OLD)
    try:
        os.setxattr(target, "user.argmap", b"kept")
    except OSError as error:
        drill.skip(f"extended attributes: {error.strerror}")
    else:
        parse(drill, target)
        drill.check(os.getxattr(target, "user.argmap") == b"kept", "extended attributes are kept")
    if os.getuid() != 0:
        drill.skip("owners: not root")
        return
    target = drill.place("owned")
    write(target, OLD)
    os.chown(target, 1234, 4321)
    parse(drill, target)
    status = os.stat(target)
    drill.check((status.st_uid, status.st_gid) == (1234, 4321), "the owner is kept")
    strangers(drill)


def strangers(drill):
    """A user who may write in a folder, but not give files away."""
    place = drill.fresh_folder("shared")
    os.chmod(drill.folder, 0o755)
    os.chmod(place, 0o777)
    shutil.copy(drill.binary, drill.place("argmap"))
    shutil.copy(drill.article, drill.place("article.txt"))
    os.chmod(drill.place("article.txt"), 0o644)

    def run(target):
        return subprocess.run(
            [drill.place("argmap"), "parse", drill.place("article.txt"), "--to", "xml", "-o", target],
            user=1234, group=1234, extra_groups=[], capture_output=True, timeout=60)

    target = os.path.join(place, "other.xml")
    write(target, OLD)
    os.chmod(target, 0o664)
    result = run(target)
    drill.check(result.returncode == 2 and read(target) == OLD, f"what may not be written: {result.stderr[:80]}")
    drill.check(b"other.xml: permission denied" in result.stderr, f"{result.stderr[:80]}")
    os.chmod(target, 0o672)
    result = run(target)
    drill.check(result.returncode == 0, f"what all may write: {result.stderr[:80]}")
    mode = stat.S_IMODE(os.stat(target).st_mode)
    drill.check(mode & 0o070 == 0o020, f"another group gets no more than anybody, found {mode:o}")
    os.chmod(place, 0o555)
    result = run(os.path.join(place, "new.xml"))
    drill.check(result.returncode == 2 and b"new.xml: " in result.stderr, "a folder that may not be written")


def devices(drill):
    """Private nodes: a program under test must never get the system's own."""
    try:
        os.mknod(drill.place("full"), stat.S_IFCHR | 0o666, os.makedev(1, 7))
        os.mknod(drill.place("null"), stat.S_IFCHR | 0o666, os.makedev(1, 3))
    except PermissionError:
        drill.skip("devices: may not make nodes")
        return
    try:
        open(drill.place("null"), "wb").close()
    except OSError as error:
        drill.skip(f"devices: {error.strerror}")
        return
    result = parse(drill, drill.place("full"))
    drill.check(result.returncode == 2 and b"no space left" in result.stderr, "a full device")
    drill.check(parse(drill, drill.place("null")).returncode == 0, "a device that takes everything")
    for name in ["full", "null"]:
        drill.check(stat.S_ISCHR(os.lstat(drill.place(name)).st_mode), f"the device {name} stays one")
