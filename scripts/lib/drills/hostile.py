# SPDX-License-Identifier: MIT
"""Hostile input under the built command: the right end, in time, in little memory, with a small
stack; nothing is opened but what was named, nobody is called."""
import json
import os
import random
import re
import resource
import signal
import subprocess
import tempfile
import time

from attacks import articles, maps
from ground import can_trace, read, write

SECRET = "SECRET-OF-THE-DRILL"
MARKS = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]")
SYSTEM = re.compile(rb"/(lib|usr|proc|sys|etc/ld\.so)|/dev/(null|urandom)$")
OPENS = re.compile(rb'open(?:at2?)?\([^"]*"([^"]*)"')

# Where the file stands.
FILE = object()
COMMANDS = {
    "map": [
        ["validate", FILE], ["show", FILE], ["render", "--to", "dot", FILE], ["page", FILE], ["stats", FILE],
        ["convert", "--to", "json", FILE], ["convert", "--to", "markdown", FILE], ["convert", "--to", "outline", FILE],
        ["evaluate", FILE], ["find", "--single-points", FILE], ["find", "--cycles", FILE], ["diff", FILE, FILE],
        ["merge", FILE, FILE, FILE],
    ],
    "article": [["parse", "--to", "xml", FILE], ["parse", "--outline", "--to", "xml", FILE]],
}


def limits():
    os.setsid()
    resource.setrlimit(resource.RLIMIT_STACK, (8192 * 1024, 8192 * 1024))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Ended:
    """How a run ended, and what it took."""

    def __init__(self, arguments, bound):
        start = time.monotonic()
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limits)
            deadline = start + bound
            self.killed = False
            while True:
                done, status, usage = os.wait4(process.pid, os.WNOHANG)
                if done:
                    break
                if time.monotonic() > deadline and not self.killed:
                    os.killpg(process.pid, signal.SIGKILL)
                    self.killed = True
                time.sleep(0.005)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            self.output, self.errors = out.read(3_000_000), err.read(3_000_000)
        self.status = process.returncode
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def hostile(drill):
    # Outside the folder of the maps, which is where a map may name its article.
    canary = os.path.join(drill.fresh_folder("secret"), "canary")
    folder = drill.fresh_folder("maps")
    write(canary, (SECRET + "\n").encode())
    slowest = largest = ("", 0)
    cases = made(drill, canary)
    traced = 0
    usual = {path[1] for path in map(OPENS.search, trace(drill, drill.map)) if path} if can_trace() else set()
    for kind, name, made_file, size, wanted in cases:
        file = os.path.join(folder, "map.xml" if kind == "map" else "article.txt")
        os.replace(made_file, file)
        for number, command in enumerate(COMMANDS[kind]):
            # Generous, as debug builds and busy machines are slow; what is quadratic takes far longer.
            arguments = [file if each is FILE else each for each in command]
            ended = Ended([drill.binary, *arguments], bound=600 if drill.sanitized else 120)
            at = f"{kind} '{name}', {' '.join(arguments[:-1])}"
            # How good the input is shows in the first command, which reads it for what it is.
            judge(drill, at, ended, wanted if number == 0 else "either")
            # Each file that is read takes its share.
            bound = 160 + 90 * command.count(FILE) * size / 1e6
            drill.check(drill.sanitized or ended.megabytes <= bound, f"{at}: {ended.megabytes:.0f} MB, at most {bound:.0f}")
            slowest = max(slowest, (at, ended.seconds), key=lambda row: row[1])
            largest = max(largest, (at, ended.megabytes), key=lambda row: row[1])
        if kind == "map" and not drill.sanitized and can_trace() and size < 100_000:
            traced += 1
            opened(drill, name, file, usual)
    if drill.sanitized:
        drill.skip("memory and files opened: the sanitizer has its own")
    elif not traced:
        drill.skip("files opened: strace is missing or may not trace")
    drill.tell(f"{len(cases)} inputs, {traced} traced; slowest {slowest[0]} {slowest[1]:.1f} s of CPU; "
               f"largest {largest[0]} {largest[1]:.0f} MB")


def made(drill, canary):
    """Writes the inputs in a process of its own: what this one has used counts for its children."""
    table = drill.place("table")
    child = os.fork()
    if child == 0:
        rows = []
        for kind, cases in [("map", maps(canary)), ("article", articles())]:
            for name, data, wanted in cases:
                data = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
                file = drill.place(f"input-{len(rows)}")
                write(file, data)
                rows.append((kind, name, file, len(data), wanted))
        write(table, json.dumps(rows).encode())
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
        raise RuntimeError("the inputs could not be made")
    return json.loads(read(table))


def judge(drill, at, ended, wanted):
    drill.check(not ended.killed and ended.status >= 0, f"{at}: ended by a signal or killed, {ended.status}")
    codes = {"fine": {0}, "refused": {1, 2}, "either": {0, 1, 2}}[wanted]
    drill.check(ended.status in codes, f"{at}: exit {ended.status}, {ended.errors[:100]}")
    drill.check(b"AddressSanitizer" not in ended.errors, f"{at}: {ended.errors[:300]}")
    drill.check(ended.status == 0 or b"error" in ended.errors, f"{at}: exit {ended.status} without a word")
    drill.check(SECRET.encode() not in ended.output + ended.errors, f"{at}: the other file's words are told")
    drill.check(not MARKS.search(ended.errors), f"{at}: raw control characters")


def trace(drill, file):
    """The system calls of `validate` that open, call or start anything."""
    log = drill.place("log")
    calls = "trace=open,openat,openat2,creat,connect,socket,execve,readlink"
    drill.run("validate", file, before=["strace", "-f", "-qq", "-e", calls, "-o", log])
    return (read(log) or b"").splitlines()[1:]


def opened(drill, name, file, usual):
    """No file but the map's own and what a good map opens too, no socket, no program."""
    lines = trace(drill, file)
    for line in lines:
        if b"canary" in line or b"socket(" in line or b"connect(" in line or b"execve(" in line:
            drill.check(False, f"map '{name}': {line[:120]}")
        path = OPENS.search(line)
        if path and b"ENOENT" not in line and not SYSTEM.match(path[1]) and path[1] not in usual:
            drill.check(file.encode() in line or drill.top.encode() in line, f"map '{name}': {line[:120]}")
    drill.check(any(file.encode() in line for line in lines), f"map '{name}': the trace is empty")


def mutations(drill, seconds=60, seed=1):
    """Maps and articles changed at random for a minute: no crash, no hang."""
    generator = random.Random(seed)
    pieces = [b"<", b">", b"&", b"&#0;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"<!DOCTYPE", b' id="', b'"',
              b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"-1", b"18446744073709551616", b"First, ", b"2. ",
              b"\r", b"\xe2\x80\xa8", b"e\xcc\x81" * 9, b"A" * 5000]
    seeds = [(read(drill.map), ["validate"], "map.xml"), (read(drill.article), ["parse", "--to", "xml"], "a.txt")]
    runs, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        data, command, name = generator.choice(seeds)
        data = bytearray(data)
        for _ in range(generator.choice([1, 1, 2, 4, 8])):
            at = generator.randrange(len(data) + 1)
            to = min(len(data), at + generator.choice([1, 2, 8, 64, 512]))
            change = generator.randrange(5)
            if change == 0:
                del data[at:to]
            elif change == 1:
                data[at:at] = generator.choice(pieces)
            elif change == 2:
                data[at:at] = data[at:to] * generator.choice([1, 2, 50])
            elif change == 3 and at < len(data):
                data[at] = generator.randrange(256)
            else:
                data = data[:at] + data[to:] + data[at:to]
        file = drill.place(name)
        write(file, bytes(data))
        ended = Ended([drill.binary, *command, file], bound=60)
        runs += 1
        if not drill.check(not ended.killed and ended.status in (0, 1, 2), f"run {runs}: exit {ended.status}"):
            kept = os.path.join(tempfile.gettempdir(), f"argmap-mutation-{runs}-{name}")
            write(kept, bytes(data))
            drill.tell(f"kept as {kept}")
    drill.tell(f"{runs} runs in {seconds} s, seed {seed}")
