#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Articles that argue in numbered points, as records for `argmap batch`.

Usage: articles.py COUNT [SEED] > corpus.ndjson

Each has a thesis and a series of two to six numbered arguments; how they are numbered, what supports
an item, whether an objection is answered and where the conclusion stands, vary. The same count and
seed give the same bytes.
"""
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "benchmark"))

import prose  # noqa: E402

SERIES = [
    ["First, ", "Second, ", "Third, ", "Fourth, ", "Fifth, ", "Sixth, "],
    ["Firstly, ", "Secondly, ", "Thirdly, ", "Fourthly, ", "Fifthly, ", "Sixthly, "],
    ["(1) ", "(2) ", "(3) ", "(4) ", "(5) ", "(6) "],
    ["1. ", "2. ", "3. ", "4. ", "5. ", "6. "],
    ["a) ", "b) ", "c) ", "d) ", "e) ", "f) "],
    ["The first reason is that ", "The second reason is that ", "The third reason is that ",
     "The fourth reason is that ", "The fifth reason is that ", "The sixth reason is that "],
]
NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}
ANNOUNCED = ["There are {number} reasons for this.", "{Number} arguments speak for it.",
             "I see {number} reasons.", ""]
LINKS = ["This is so because ", "After all, ", "For example, ", "Moreover, ", "In addition, ", "For "]
OBJECTIONS = ["Some people object that {claim} However, {answer}", "Of course, {claim} But {answer}",
              "Admittedly, {claim} Still, {answer}", "It may be true that {claim} Nevertheless, {answer}"]
CLOSINGS = ["Therefore, {thesis}", "For these reasons, {thesis}", "So {thesis}", "In short, {thesis}"]
OPENERS = tuple(prose.OPENERS)
# Other first words are names.
COMMON = {words.split()[0].capitalize() for words in prose.PEOPLE if not words.startswith(("{", "Mrs."))}


def lower(sentence):
    """A sentence to go on with, unless it begins with a name."""
    start = sentence.split(" ", 1)[0]
    return sentence[:1].lower() + sentence[1:] if start in COMMON else sentence


class Corpus:
    """Articles made of the sentences of prose.py, which are ours."""

    def __init__(self, seed):
        writer = prose.Writer(argues=True)
        # What asks or says what somebody said can't be a claim.
        self.claims = [s for s in writer.sentences
                       if s.endswith(".") and "“" not in s and "(" not in s and not s.startswith(OPENERS)]
        self.others = writer.sentences
        self.random = random.Random(seed)

    def article(self):
        pick, claims = self.random, self.claims
        thesis = pick.choice(claims)
        count = pick.randint(2, 6)
        numbers = pick.choice(SERIES)
        announced = pick.choice(ANNOUNCED).format(number=NUMBERS[count], Number=NUMBERS[count].capitalize())
        paragraphs = [" ".join([thesis, *pick.choices(self.others, k=pick.randint(0, 2)), announced]).strip()]
        items = []
        for number in numbers[:count]:
            claim = pick.choice(claims)
            words = [number + (claim if number[0] in "(1234567890abcdef" else lower(claim))]
            for _ in range(pick.randint(0, 2)):
                words.append(pick.choice(LINKS) + lower(pick.choice(claims)))
            items.append(" ".join(words))
        # Short series stand in one paragraph as often as not.
        if count < 4 and pick.random() < 0.5:
            paragraphs.append(" ".join(items))
        else:
            paragraphs += items
        if pick.random() < 0.5:
            paragraphs.append(pick.choice(OBJECTIONS).format(
                claim=lower(pick.choice(claims)), answer=lower(pick.choice(claims))))
        if pick.random() < 0.8:
            paragraphs.append(pick.choice(CLOSINGS).format(thesis=lower(thesis)))
        if pick.random() < 0.2:
            paragraphs.insert(0, "# " + pick.choice(claims).rstrip("."))
        end = "\r\n" if pick.random() < 0.05 else "\n"
        return (end * 2).join(paragraphs) + end


def write(file, count, seed=1):
    """Writes records with the ids a1, a2 …, in UTF-8."""
    corpus = Corpus(seed)
    for number in range(1, count + 1):
        record = {"id": f"a{number}", "text": corpus.article()}
        # Both ways of writing what is not ASCII are met with in the wild.
        line = json.dumps(record, ensure_ascii=number % 2 == 0)
        file.write(line.encode("utf-8") + b"\n")


if __name__ == "__main__":
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    write(sys.stdout.buffer, int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
