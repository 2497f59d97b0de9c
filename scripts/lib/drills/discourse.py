# SPDX-License-Identifier: MIT
"""Articles put together by chance from every phrase that the lexicons know: none stops the reader,
and each map is without an error, its quotations included."""
import glob
import json
import os
import random
import re

COUNT = {"en": 3000, "de": 2000}
# Where phrases stand in a lexicon, and where words do.
SECTION = re.compile(r"\[(\w+)\]$")
LINE = re.compile(r"[\w.-]+(?: [.\d]+)?(?: \w+)?: (.*)$")

CLAUSES = {
    "en": ["the bridge is old", "it costs too much", "the town should close it", "nobody needs the ferry",
           "that is wrong", "he left", "the council must act", "it was not", "noise harms children",
           "we need more trees", "the plan is fair"],
    "de": ["die Brücke ist alt", "es kostet zu viel", "die Stadt soll sie schließen", "niemand braucht die Fähre",
           "das ist falsch", "er ging", "der Rat muss handeln", "das stimmt nicht", "Lärm schadet Kindern",
           "wir brauchen mehr Bäume", "der Plan ist gerecht"],
}
ENUMERATORS = ["(1)", "(2)", "(3)", "1.", "2.", "3.", "a)", "b)", "[1]", "[2]"]
ORDINALS = {
    "en": ["First", "Second", "Third", "Fourth", "Finally", "One reason is that", "Another objection is that",
           "The second point is", "Step one:", "As to (1),", "As to the second objection,"],
    "de": ["Erstens", "Zweitens", "Drittens", "Viertens", "Zum einen", "Zum anderen", "Schließlich",
           "Ein weiterer Einwand ist, dass", "Zu (1):", "Zum zweiten Einwand:"],
}
ANNOUNCEMENTS = {
    "en": ["There are {} {} against it.", "I have {} {}.", "{} {} speak for this:", "It has {} main {}."],
    "de": ["Es gibt {} {} dagegen.", "Ich habe {} {}.", "{} {} sprechen dafür:", "Der Plan hat {} {}."],
}
NUMBERS = {"en": ["two", "three", "several"], "de": ["zwei", "drei", "mehrere"]}
SPEAKERS = ["Anna: ", "Ben: ", "**Anna:** ", "Q: ", "Speaker 2 (against): ", "Moderator: ", ""]
HEADINGS = {
    "en": ["# Objections", "### Freedom", "## Replies", "## Objection 1: Cost", "## What speaks against it", "# Reasons", "# Next steps", "Conclusion", "1 Costs"],
    "de": ["# Einwände", "## Was dagegen spricht", "# Gründe", "Fazit", "1 Kosten"],
}


def lexicon(drill, name):
    """The phrases and the words of a lexicon, from its source."""
    phrases, words, section = [], [], ""
    for path in sorted(glob.glob(os.path.join(drill.top, f"Sources/ArgmapText/Lexicon/{name}*.swift"))):
        with open(path, encoding="utf-8") as file:
            for line in map(str.strip, file):
                if found := SECTION.match(line):
                    section = found.group(1)
                elif found := LINE.match(line):
                    body = found.group(1)
                    if section == "words":
                        words += body.split()
                    elif section in ("cues", "enumerators") or "|" in body:
                        phrases += [phrase.strip() for phrase in body.split("|")]
    return phrases, words


class Writer:
    def __init__(self, language, phrases, words, seed):
        self.language, self.phrases, self.words = language, phrases, words
        self.random = random.Random(seed)

    def one(self, choices):
        return self.random.choice(choices[self.language] if isinstance(choices, dict) else choices)

    def sentence(self):
        clause, kind = self.one(CLAUSES), self.random.random()
        if kind < 0.3:
            words = clause
        elif kind < 0.65:
            words = self.one(self.phrases) + self.one([" ", ", ", " that "]) + clause
        elif kind < 0.82:
            words = f"{clause}, {self.one(self.phrases)} {self.one(CLAUSES)}"
        elif kind < 0.9:
            words = self.one(ANNOUNCEMENTS).format(self.one(NUMBERS), self.one(self.words))
        else:
            words = " ".join(self.one(self.words) for _ in range(self.random.randint(1, 5))) + " " + clause
        if self.random.random() < 0.35:
            words = self.one(ORDINALS[self.language] + ENUMERATORS) + self.one([", ", " "]) + words
        words = words[:1].upper() + words[1:]
        return words if words.endswith((".", ":")) else words + self.one("....?!:;")

    def paragraph(self):
        sentences = [self.sentence() for _ in range(self.random.randint(1, 6))]
        layout = self.random.random()
        if layout < 0.15:
            return "\n".join("- " + sentence for sentence in sentences)
        if layout < 0.2:
            return "\n".join(f"{self.one(['', '', '   '])}{number + 1}. {sentence}"
                             for number, sentence in enumerate(sentences))
        if layout < 0.25:
            return "> " + " ".join(sentences)
        return (f"**{sentences[0]}** " if layout < 0.33 else sentences[0] + " ") + " ".join(sentences[1:])

    def article(self):
        parts = []
        speakers = SPEAKERS if self.random.random() < 0.2 else [""]
        for _ in range(self.random.randint(1, 9)):
            if self.random.random() < 0.15:
                parts.append(self.one(HEADINGS))
            parts.append(self.one(speakers) + self.paragraph())
        return "\n\n".join(parts)


def discourse(drill):
    # A failure tells its seed, to be had again with the same articles.
    seed = int(os.environ.get("ARGMAP_DRILL_SEED") or random.randrange(1 << 30))
    for language, name in [("en", "English"), ("de", "German")]:
        writer = Writer(language, *lexicon(drill, name), seed)
        drill.check(len(writer.phrases) > 200 and len(writer.words) > 500, f"{language}: the lexicon is read")
        texts = {f"{language}{number}": writer.article() for number in range(COUNT[language])}
        records = "".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in texts.items())
        run = drill.run("batch", "--quiet", "-", input=records.encode(), stdin=None, timeout=1200)
        drill.check(run.returncode == 0,
                    f"{language}, seed {seed}: batch ends with {run.returncode}: {run.stderr[-200:]}")
        folder = drill.fresh_folder(language)
        maps = [json.loads(line) for line in run.stdout.splitlines()]
        drill.check([record["id"] for record in maps] == list(texts), f"{language}, seed {seed}: {len(maps)} records")
        for record in maps:
            place = os.path.join(folder, record["id"])
            with open(place + ".txt", "w", encoding="utf-8", newline="") as file:
                file.write(texts[record["id"]])
            with open(place + ".xml", "w", encoding="utf-8", newline="") as file:
                file.write(record["map"].replace("<source ", f'<source href="{record["id"]}.txt" ', 1))
        checked = drill.run("validate", folder, "--report", "concise", timeout=1200)
        errors = [line for line in checked.stdout.decode().splitlines() if ": error[" in line]
        drill.check(not errors, f"{language}, seed {seed}: {len(errors)} errors, such as {errors[:1]}")
        drill.check(checked.returncode in (0, 1), f"{language}, seed {seed}: validate ends with {checked.returncode}")
        drill.tell(f"{len(texts)} articles in {language}, seed {seed}")
