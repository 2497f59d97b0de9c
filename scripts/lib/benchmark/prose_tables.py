# SPDX-License-Identifier: MIT
"""How fast `argmap parse` reads prose, how much memory it takes, and whether both stay in proportion."""
import importlib.util
import sys

import prose
from measuring import MB, Usage, best, growth

SPLITTERS = {
    "ICU": ("icu", "the package python3-icu of the system, or PyICU", """
import icu, sys
text = icu.UnicodeString(open(sys.argv[1], encoding="utf-8").read())
sentences = icu.BreakIterator.createSentenceInstance(icu.Locale("en"))
sentences.setText(text)
print(sum(1 for _ in sentences))
"""),
    "NLTK Punkt": ("nltk", "the package python3-nltk of the system, or nltk", """
import sys
from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
text = open(sys.argv[1], encoding="utf-8").read()
trainer = PunktTrainer()
trainer.train(text[:100_000], finalize=True)
splitter = PunktSentenceTokenizer(trainer.get_params())
print(sum(len(splitter.tokenize(paragraph)) for paragraph in text.split("\\n\\n")))
"""),
}
# Splitters are not waited for on files larger than this.
LARGEST_SPLIT = 20 * MB


def installed():
    return {name: script for name, (module, _, script) in SPLITTERS.items()
            if importlib.util.find_spec(module)}


def prose_table(setting, document, argues):
    """Measures prose that argues or tells at some sizes."""
    writer = prose.Writer(argues)
    splitters = installed()
    map = setting.folder / "map.xml"

    def rows():
        before = None
        for size in setting.megabytes:
            path = setting.folder / f"{'argues' if argues else 'tells'}-{size}.txt"
            if not path.exists():
                writer.write(path, size * MB)
            length = path.stat().st_size
            runs = setting.runs_for(length)
            parse = best(runs, [setting.argmap, "parse", path, "-o", map, "--quiet"])
            words = best(runs, ["wc", "-w", path])
            exponent = "–" if before is None else growth((before[0], size), (before[1], parse.seconds))
            before = (size, parse.seconds)
            row = [f"{size} MB", f"{map.stat().st_size / MB:.1f} MB", f"{parse.seconds:.2f} s",
                   f"{length / MB / parse.seconds:.1f}", f"{parse.memory / MB:.0f} MB",
                   f"{parse.memory / length:.1f}", f"{parse.seconds / max(words.seconds, 0.001):.1f}",
                   exponent]
            for script in splitters.values():
                split = (Usage([sys.executable, "-c", script, path], accepted=None)
                         if length <= LARGEST_SPLIT else None)
                row.append("–" if split is None else "failed" if split.failed
                           else f"{length / MB / split.seconds:.1f}")
            yield row

    document.table([f"Prose that {'argues' if argues else 'tells'}", "Map", "argmap CPU", "MB/s",
                    "Peak memory", "× input", "× `wc -w`", "growth"]
                   + [f"{name} MB/s" for name in splitters], rows())


def odd_table(setting, document):
    """Ten times the input should take ten times as long, or less."""
    map = setting.folder / "map.xml"

    def rows():
        for name, text in prose.ODD.items():
            usages = []
            for size in (MB, 10 * MB):
                path = setting.folder / "odd.txt"
                path.write_bytes(text(size))
                # An input without words gives no map and exit code 1.
                command = [setting.argmap, "parse", path, "-o", map, "--quiet"]
                usages.append((path.stat().st_size, best(setting.runs, command, accepted=(0, 1))))
            (_, a), (large, b) = usages
            yield [name, f"{large / MB:.2f} MB", f"{b.seconds:.2f} s",
                   f"{b.seconds / max(a.seconds, 0.001):.1f}", f"{b.memory / large:.0f}"]

    document.table(["Odd input", "10 × size", "CPU", "Ratio", "Memory × input"], rows())


def tables(setting, document):
    document.heading("Prose")
    for argues in (False, True):
        prose_table(setting, document, argues)
    for name, (_, install, _) in SPLITTERS.items():
        if name not in installed():
            document.say(f"Not measured: {name}; for that, install {install}.\n")
    if not setting.skip_odd:
        odd_table(setting, document)
