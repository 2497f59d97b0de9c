# SPDX-License-Identifier: MIT
"""Runs one command and prints what it took: wall seconds, CPU seconds, bytes of memory, exit code.

A process of its own, and a small one: until a child runs another program, the memory of its parent
counts as its own.
"""
import os
import sys
import time

stdin, *command = sys.argv[1:]
files = [
    (os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
]
start = time.perf_counter()
child = os.posix_spawnp(command[0], command, dict(os.environ, LC_ALL="C.UTF-8"), file_actions=files)
_, status, usage = os.wait4(child, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime,
      usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), os.waitstatus_to_exitcode(status))
