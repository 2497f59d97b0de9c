# SPDX-License-Identifier: MIT
"""Standard streams that are closed, full, other files, or end early."""
import os
import subprocess

from ground import read, write


def shell(drill, command):
    """Runs a line of bash in the drill's folder, where $argmap is the command."""
    environment = dict(os.environ, argmap=drill.binary, article=drill.article, map=drill.map)
    return subprocess.run(["bash", "-c", command], cwd=drill.folder, env=environment,
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=120)


def streams(drill):
    write(drill.place("bad.xml"), b"<argument-map>\n<title>x</titel></argument-map>")
    write(drill.place("empty.xml"), b"")
    expected = drill.run("render", drill.map, "--to", "dot").stdout
    table(drill)
    for command in ["parse $article --to xml", "render $map --to dot", "show $map", "schema rnc",
                    "--help", "explain premise.because", "compare $map $map", "page $map", "stats $map",
                    "convert $map --to json", "find $map --kind leaf", "evaluate $map", "diff empty.xml $map",
                    "merge $map $map $map", "edit $map remove s1.2 --branch", "new"]:
        early(drill, command)
    result = shell(drill, "cd $(dirname $map); $argmap render - --to dot <map.xml")
    drill.check(result.stdout == expected, "standard input gives what the file gives")
    for name in ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "-"]:
        result = shell(drill, f"$argmap render $map --to dot -o {name} | cat")
        drill.check(result.stdout == expected, f"-o {name} into a pipe: {result.stderr[:80]}")
        shell(drill, f"echo first >log; $argmap render $map --to dot -o {name} >>log")
        drill.check(read(drill.place("log")) == b"first\n" + expected, f"-o {name} appended to a file")
    result = shell(drill, "$argmap render $map --to dot -o >(cat >through); wait; sleep 0.5")
    drill.check(read(drill.place("through")) == expected, f"into a process: {result.stderr[:80]}")
    result = shell(drill, "$argmap render $map --to dot -o >(true); echo $?")
    drill.check((result.stdout, result.stderr) == (b"0\n", b""), f"into a process that leaves: {result.stderr[:80]}")


def table(drill):
    """Command lines with the exit code, and which streams hold something."""
    rows = [
        ("$argmap validate $map", 0, None, None),
        ("$argmap validate bad.xml", 1, False, True),
        ("$argmap validate none.xml", 2, False, True),
        ("$argmap show .", 2, False, True),
        ("$argmap --no-such-option", 64, False, True),
        ("$argmap rendr $map", 64, False, True),
        ("$argmap --help", 0, True, False),
        ("$argmap --version", 0, True, False),
        ("$argmap render $map --to dot >/dev/full", 2, False, True),
        ("$argmap parse $article --to xml >/dev/full", 2, False, True),
        ("$argmap show $map >/dev/full", 2, False, True),
        ("$argmap page $map >/dev/full", 2, False, True),
        ("$argmap stats $map >/dev/full", 2, False, True),
        ("$argmap convert $map --to csv >/dev/full", 2, False, True),
        ("$argmap find $map --kind leaf >/dev/full", 2, False, True),
        ("$argmap evaluate $map >/dev/full", 2, False, True),
        ("$argmap diff empty.xml $map >/dev/full", 2, False, True),
        ("$argmap merge $map $map $map >/dev/full", 2, False, True),
        ("$argmap edit $map remove s1.2 --branch >/dev/full", 2, False, True),
        ("$argmap new >/dev/full", 2, False, True),
        ("$argmap edit $map remove nobody", 2, False, True),
        ("$argmap diff empty.xml $map --exit-code", 1, True, False),
        ("$argmap page bad.xml", 1, False, True),
        ("$argmap page none.xml", 2, False, True),
        ("$argmap --help >/dev/full", 2, False, True),
        ("$argmap render $map --to dot >&-", 2, False, True),
        ("$argmap render $map --to dot 2>&-", 0, True, False),
        ("$argmap validate bad.xml 2>&-", 1, False, False),
        ("$argmap render $map --to dot <&-", 0, True, False),
        ("$argmap render - --to dot <&-", None, False, True),
        ("$argmap render $map --to dot -o out.dot <&- >&- 2>&-", 0, False, False),
        ("$argmap render $map --to dot | cat", 0, True, False),
    ]
    for command, status, has_output, has_errors in rows:
        result = shell(drill, command)
        if status is None:
            drill.check(0 < result.returncode < 3, f"{command}: exit {result.returncode}")
        else:
            drill.check(result.returncode == status, f"{command}: exit {result.returncode}, expected {status}")
        if has_output is not None:
            drill.check(bool(result.stdout) == has_output, f"{command}: {len(result.stdout)} bytes of output")
        if has_errors is not None:
            drill.check(bool(result.stderr) == has_errors, f"{command}: errors {result.stderr[:80]}")
        drill.check(b"\x1b" not in result.stdout + result.stderr, f"{command}: colours in no terminal")


def early(drill, command):
    """A reader that leaves is no error, whether the parent ignores the signal or not."""
    for before in ["", "trap '' PIPE;"]:
        result = shell(drill, f"{before} ( $argmap {command}; echo $? >status ) | true")
        drill.check(read(drill.place("status")) == b"0\n", f"{command} | true: {read(drill.place('status'))}")
        drill.check(not result.stderr, f"{command} | true: {result.stderr[:80]}")
