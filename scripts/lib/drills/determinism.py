# SPDX-License-Identifier: MIT
"""The same input gives the same bytes: 20 runs, locales, time zones, folders, processors, load."""
import os
import shutil
import subprocess
import threading

COMMANDS = [
    ["parse", "{article}", "--to", "xml"], ["render", "{map}", "--to", "dot"], ["show", "{map}"],
    ["validate", "{map}", "--fail-on", "never"], ["compare", "{map}", "{map}"], ["schema", "xsd"],
    ["validate", "{broken}", "--fail-on", "never"], ["render", "{map}", "--to", "svg"],
    ["render", "{map}", "--to", "dot", "--theme", "auto", "--layout", "cards"], ["page", "{map}"],
    ["page", "{broken}"], ["stats", "{map}", "--json"], ["parse", "{outline}", "--to", "xml"], ["new", "--template", "debate"],
    ["evaluate", "{map}", "--json"], ["find", "{map}", "--single-points", "--json"],
    ["find", "{map}", "--xpath", "//m:premise"], ["diff", "{map}", "{edited}"], ["diff", "{map}", "{edited}", "--to", "json"],
    ["merge", "{map}", "{edited}", "{article_map}"], ["edit", "{map}", "remove", "s1.2", "--branch"],
    *[["convert", "{map}", "--to", form]
      for form in ["json", "csv", "markdown", "latex", "mermaid", "outline", "spoken"]],
]
ENVIRONMENTS = [
    {"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {"LC_ALL": "tr_TR.UTF-8"}, {"LANG": "de_DE.UTF-8"},
    {"LC_NUMERIC": "de_DE.UTF-8"}, {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/St_Johns"},
    {"HOME": "/nonexistent"}, {"USER": "x"}, {"COLUMNS": "20"}, {"MALLOC_PERTURB_": "165"},
    {"MALLOC_ARENA_MAX": "1"}, {"SWIFT_DETERMINISTIC_HASHING": "1"}, {"TMPDIR": "/nonexistent"},
]
PREFIXES = [["taskset", "-c", "0"], ["setarch", "-R"], ["nice", "-n", "19"], ["env", "-i"]]


def determinism(drill):
    names = {"article": "article.txt", "map": "map.xml", "broken": "broken.xml", "outline": "map.outline",
             "edited": "edited.xml", "article_map": "parsed.xml"}
    shutil.copy(drill.article, drill.place("article.txt"))
    shutil.copy(drill.map, drill.place("map.xml"))
    with open(drill.map, encoding="utf-8") as file:
        text = file.read()
    # Findings of all stages, in an order that must not change.
    with open(drill.place("broken.xml"), "w", encoding="utf-8") as file:
        file.write(text.replace('id="', 'id="x', 9).replace('start="', 'start="9', 5).replace("<cue ", "<cve ", 3))
    edits = ["edit", drill.map, "reword", "s1.2", "Nobody keeps count of it."]
    for name, command in [("outline", ["convert", drill.map, "--to", "outline"]), ("edited", edits),
                          ("article_map", ["parse", drill.article])]:
        drill.check(drill.run(*command, "-o", drill.place(names[name])).returncode == 0, f"{name} is made")
    other = drill.fresh_folder("other")
    for name in names.values():
        shutil.copy(drill.place(name), other)
        os.utime(os.path.join(other, name), (10**9, 10**9))
    runs = 0
    for command in COMMANDS:
        arguments = [argument.format(**names) for argument in command]
        outputs = set()

        def go(environment=None, prefix=(), folder=drill.folder, arguments=arguments, outputs=outputs):
            result = subprocess.run(
                [*prefix, drill.binary, *arguments], cwd=folder, env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
            outputs.add((result.returncode, result.stdout, result.stderr))

        # Swift seeds its hashing anew in each run, so an order that leaks from a set shows here.
        tasks = [{}] * 20 + [{"environment": each} for each in ENVIRONMENTS]
        tasks += [{"prefix": each} for each in PREFIXES if shutil.which(each[0])] + [{"folder": other}]
        for task in tasks:
            go(**task)
        threads = [threading.Thread(target=go) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        runs += len(tasks) + 4
        drill.check(len(outputs) == 1, f"{' '.join(command)}: {len(outputs)} different results")
    drill.tell(f"{len(COMMANDS)} commands, {runs} runs")
