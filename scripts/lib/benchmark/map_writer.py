# SPDX-License-Identifier: MIT
"""Maps to measure with: the same in every run, in the form that argmap itself writes.

Each is of a thesis, arguments and objections with premises, spans, cues and notes in the proportions of a
map that was made from prose.
"""

SUBJECTS = ["The orchard", "A public library", "The night train", "The old bridge", "A shared garden"]
CLAIMS = [
    "costs the town less than the road beside it",
    "is used by people who have nowhere else to go",
    "was built for a traffic that no longer exists",
    "keeps the quarter cool in July & August",
    "gives work to seven families",
    "needs a new roof within ten years",
]
REASONS = ["premise.because", "enumeration.ordinal", "premise.since"]


class Article:
    """Gives each sentence its place in a text that is not written out."""

    def __init__(self):
        self.at = 0

    def take(self, length):
        start = self.at
        self.at += length + 1
        return start, start + length


def sentence(number):
    return f"{SUBJECTS[number % 5]} {CLAIMS[number * 7 % 6]} (case {number})."


def escaped(text):
    return text.replace("&", "&amp;")


def write_map(path, statements):
    """Writes a map of some number of statements, in the form that argmap itself gives it."""
    article = Article()
    number = 0
    arguments = 0

    def statement(out, kind, indent, more=""):
        nonlocal number
        words = sentence(number)
        start, end = article.take(len(words))
        pad = " " * indent
        out.write(f'{pad}<{kind} id="s{number}"{more}>\n{pad}  <text>{escaped(words)}</text>\n')
        out.write(f'{pad}  <span start="{start}" end="{end}"/>\n')
        number += 1

    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
        out.write('<argument-map xmlns="urn:argmap:map:1" version="1.0" thesis="s0">\n')
        out.write("  <title>What the town should keep</title>\n")
        out.write('  <source id="source"/>\n')
        statement(out, "conclusion", 2)
        while number < statements:
            objection = arguments % 5 == 4
            element = "objection" if objection else "argument"
            out.write(f'    <{element} id="a{arguments}" confidence="0.{81 + arguments % 9}">\n')
            start, _ = article.take(8)
            out.write(
                f'      <cue rule="{REASONS[arguments % 3]}" start="{start}" end="{start + 7}">because</cue>\n'
            )
            if arguments % 4 == 0:
                out.write(f"      <note>Read by rule {arguments % 3}.</note>\n")
            own = arguments
            arguments += 1
            for position in range(2):
                if number >= statements and position > 0:
                    break
                role = ' role="major"' if own % 3 == 0 and position == 0 else ""
                statement(out, "premise", 6, role)
                if position == 0 and number < statements:
                    out.write(f'        <argument id="a{arguments}">\n')
                    arguments += 1
                    statement(out, "premise", 10)
                    out.write("          </premise>\n        </argument>\n")
                out.write("      </premise>\n")
            if own % 6 == 5:
                out.write(f'      <premise-ref ref="s{number // 2}"/>\n')
            out.write(f"    </{element}>\n")
        out.write("  </conclusion>\n")
        for relation in range(statements // 50):
            out.write(
                f'  <relation type="example" from="s{relation + 1}" to="s{number - 1 - relation}"/>\n'
            )
        out.write("</argument-map>\n")


def map_files(folder, sizes):
    """Maps of these sizes, made where they are not there yet."""
    files = []
    for size in sizes:
        path = folder / f"map-{size}.xml"
        if not path.exists():
            write_map(path, size)
        files.append((size, path))
    return files
