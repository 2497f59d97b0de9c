# SPDX-License-Identifier: MIT
"""How fast a map is built through the library, and how fast questions about it are answered.

The program of Benchmarks/ and NetworkX build the same map and ask the same questions; figures are user and
system time of the process, the best of some runs. What both can answer must come out the same.
"""
import pathlib
import subprocess

from measuring import growth


def ask(command, runs):
    """For each question its best time and its answer, and the most memory in bytes."""
    best, answers, memory = {}, {}, 0
    for _ in range(runs):
        output = subprocess.run(
            [str(word) for word in command], check=True, capture_output=True, text=True
        ).stdout
        for line in output.splitlines():
            name, *values = line.split("\t")
            if name == "memory":
                memory = max(memory, int(values[0]))
                continue
            seconds = float(values[0])
            best[name] = min(best.get(name, seconds), seconds)
            answers[name] = int(values[1])
    return best, answers, memory


def tables(setting, document):
    # Smaller maps are asked faster than time can be told.
    sizes = [size for size in setting.sizes if size >= 10_000] or setting.sizes[-1:]
    script = pathlib.Path(__file__).with_name("networkx_questions.py")
    ours, theirs = {}, {}
    for size in sizes:
        ours[size] = ask([setting.programs / "question-benchmark", size], setting.runs)
        if setting.networkx and size <= setting.networkx_limit:
            theirs[size] = ask([setting.networkx, script, size], 1)
    for size, (_, answers, _) in theirs.items():
        for name, answer in answers.items():
            found = ours[size][1].get(name)
            if answer != found:
                document.fail(f"{name}, {size:,} statements: NetworkX finds {answer}, argmap {found}")

    def rows():
        for name in ours[sizes[0]][0]:
            before = None
            for size in sizes:
                seconds = ours[size][0][name]
                beside = theirs.get(size, ({}, {}, 0))[0].get(name)
                exponent = "–" if before is None else growth((before[0], size), (before[1], seconds))
                before = (size, seconds)
                other = "–" if beside is None else f"{beside:.3f}"
                times = "–" if beside is None else f"{beside / max(seconds, 1e-5):.0f}"
                yield [name, f"{size:,}", f"{seconds:.3f}", other, times, exponent]

    document.heading("Questions")
    document.table(["question", "statements", "argmap s", "NetworkX s", "ratio", "growth"], rows())
    for size in sizes:
        line = f"- {size:,} statements: at most {ours[size][2] / 1e6:.0f} MB"
        if size in theirs:
            line += f"; NetworkX {theirs[size][2] / 1e6:.0f} MB"
        document.say(line)
    document.say()
    if not setting.networkx:
        document.say("Not measured: NetworkX, which can't be installed here.\n")
    elif sizes[-1] > setting.networkx_limit:
        document.say(f"NetworkX is not asked above {setting.networkx_limit:,} statements, which takes it "
                     "minutes (`--networkx-limit`).\n")
