# SPDX-License-Identifier: MIT
"""Prose to measure with: ordinary paragraphs without numbering, the same in every run.

Of prose that tells, little gets on a map; of prose that argues, nearly every sentence does, and
writing the map takes as long as reading.
"""
import random

PEOPLE = "the council|the committee|our neighbours|the teachers|the company|most drivers|the minister|" \
    "a few parents|the engineers|the people of {name}|Mrs. {name}|the mayor of {name}|the survey|" \
    "the farmers|two members|the report|the opposition|{name}".split("|")
THINGS = "the bridge|the new timetable|a lower toll|the library|this promise|the old mill|the budget|" \
    "such a ban|public transport|the harbour|the school meals|a second opinion|the weather|the market|" \
    "the road to {name}|clean water|the evidence|its reputation|the price of bread|the river".split("|")
ARGUING = "has neglected|would improve|did not mention|can hardly afford|will replace|still needs|paid for|" \
    "should protect|had forgotten|closed|is going to sell|never asked for|must explain|looks after|" \
    "weighed|could have saved|opposes|expects|wanted to keep|rarely visits".split("|")
TELLING = "took|made|gave away|found|got rid of|left|saw|had|asked for|went to|came to|took care of|" \
    "made fun of|found out about|got|told them about|went past|was tired of|were proud of".split("|")
TIMES = "in the spring|last year|for eleven months|without much ado|at almost no cost|as far as anybody " \
    "knew|after the flood|on market days|in the long run|since the war|every other week|to nobody's " \
    "surprise|in spite of the rain|during the holidays|with good reason|in {name}".split("|")
LINKS = "because|although|and|but|so|while|since|which is odd, for|even if|just as".split("|")
JOINTS = "and|while|when|before|after|until|where".split("|")
OPENERS = "However, |Of course, |In fact, |Then again, |It is said that |I think that |Therefore |" \
    "For example, |As a rule, |Some people believe that |Nobody doubts that |Perhaps ".split("|")
SETTINGS = "On Monday |In winter |Long ago |By then |Early in the morning |A week later ".split("|")
SENTENCES = [
    "{person} {verb} {thing} {time}.", "{opener}{person} {verb} {thing}.",
    "{person} {verb} {thing} {link} {person} {verb} {thing} {time}.",
    "{opener}{person} {verb} {thing}, {link} {person} {verb} {thing}.",
    "{person}, who {verb} {thing} {time}, {verb} {thing}.", "Who {verb} {thing} {time}?",
    "{person} {verb} {thing} {time}; {person} {verb} it, and {person} {verb} {thing}.",
    "“{person} {verb} {thing},” said {person} {time}, “{link} {person} {verb} {thing}.”",
    "{person} {verb} {number} pounds a year ({person} {verb} {thing} {time}).",
]
SYLLABLES = "an ber cor dal el fen gar hol is kel lor mar nor os pel quen ros ster tal ul ven wick yar".split()
# Distinct sentences; a file is a sequence of them.
VARIETY = 20_000


class Writer:
    """Writes prose that argues or tells."""

    def __init__(self, argues):
        self.random = random.Random(1)
        self.lists = {"person": PEOPLE, "thing": THINGS, "time": TIMES,
                      "verb": ARGUING if argues else TELLING, "link": LINKS if argues else JOINTS,
                      "opener": OPENERS if argues else SETTINGS}
        self.sentences = [self.sentence() for _ in range(VARIETY)]

    def name(self):
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 3))).capitalize()

    def fill(self, text):
        while "{" in text:
            before, rest = text.split("{", 1)
            slot, after = rest.split("}", 1)
            if slot == "name":
                word = self.name()
            elif slot == "number":
                word = f"{self.random.randint(2, 999)},000"
            else:
                word = self.random.choice(self.lists[slot])
            text = before + word + after
        return text

    def sentence(self):
        text = self.fill(self.random.choice(SENTENCES))
        first = next(at for at, letter in enumerate(text) if letter.isalpha())
        return text[:first] + text[first].upper() + text[first + 1:]

    def write(self, path, size):
        """Writes paragraphs of three to nine sentences, one a line, until the file has a size."""
        written = 0
        with open(path, "wb") as file:
            while written < size:
                sentences = self.random.choices(self.sentences, k=self.random.randint(3, 9))
                written += file.write((" ".join(sentences) + "\n\n").encode())


def repeated(before, part):
    """A beginning, and one part as often as it takes."""
    return lambda size: (before + part * (size // len(part))).encode()


def nested(count):
    """Enumerations within enumerations: 1. (a) (i)."""
    for number in range(count):
        yield f"{number % 60 + 1}. It costs too much because nobody planned it.\n\n"
        for letter in "abc":
            yield f"({letter}) The poor would pay for it.\n\n"
            for roman in ("i", "ii", "iii"):
                yield f"({roman}) They have the least to give.\n\n"


# What no author writes but a reader must survive: the name, and its text at a size.
ODD = {
    "one sentence": lambda size: "the tax is wrong and it hurts the poor ".encode() * (size // 39),
    "`First, `": lambda size: b"First, " * (size // 100),
    "newlines": lambda size: b"\n" * (size // 10),
    "nested enumerations": lambda size: "".join(nested(size // 800)).encode(),
    "`As to (1), `": lambda size: (b"There are two reasons against it. (1) The tax is wrong. (2) It hurts the poor.\n\n"
                                   + b"As to (1), it was never right.\n\n" * (size // 32)),
    "series in one sentence": repeated("It is wrong: ", "first, it is old; second, it is new; "),
    "series, a sentence each": repeated("It is wrong. ", "First, it is old, and second, it is new. "),
    "items in one paragraph": repeated("There are many reasons: ", "1. It is old. 2. It is new. "),
    "answers": repeated("", "Some say that it is old. That is true, but it is not enough.\n\n"),
    "labels": repeated("Claim: It is wrong. ", "Pros: It is old. Objection: It is new. Reply: It is not. "),
    "introduced series": repeated("The town should act.\n\n",
                                  "It would also help. First, it is old. Second, it is wrong.\n\n"),
    "announced answers": repeated("The town should act.\n\n", "Some say that it is dear. There are two replies. "
                                  "First, it is old. Second, it is new.\n\n"),
    "named arguments": repeated("The town should act.\n\n", "There are two arguments.\n\n"
                                "The old argument is that it hurts.\n\nThe new argument is that it is loud.\n\n"),
    "announced sentences": repeated("The town should act.\n\n", "It is wrong for three reasons. It is old. "
                                    "It is loud. It is red.\n\n"),
    "announcements": repeated("The town should act. ", "There are two reasons. "),
    "announced clauses": repeated("The town should act.\n\n",
                                  "It is wrong for two reasons: it is old; and it is loud.\n\n"),
    "`Moreover, `": repeated("The town should act.\n\nTo begin with, it is old.\n\n", "Moreover, it is loud.\n\n"),
    "`A third reason `": repeated("The town should act.\n\n", "It is old.\n\nThen there is noise.\n\n"
                                  "A third reason is the cost.\n\n"),
    "topics": repeated("It is wrong in two respects. It is old; and it is loud.\n\n",
                       "As to the noise, it is loud.\n\n"),
    "posts": repeated("1/ It is wrong.\n\n", "2/ Second, it is old.\n\n"),
    "heads of letters": repeated("", "To: The town\nFrom: The mill\nSubject: The bridge\n\nIt is wrong.\n\n"),
    "plans": repeated("It is wrong. ", "They will close it. That would be a mistake. None of them knows it. "),
    "`One, `": repeated("It is wrong. ", "One, it is old. Two, it is new. "),
    "one and another": repeated("It is wrong. ", "One is that it is old. Another is that it is new. "),
    "lists in lists": repeated("The town should act.\n\n", "1) It is old.\n2) It is new.\na) It is red.\n"
                               "b) It is blue.\n- It is big.\n- It is small.\n"),
    "`Furthermore, `": repeated("Ninety reasons speak for it. First, it is old. ", "Furthermore, it is loud. "),
    "critics": repeated("It is wrong. First, it is old. Second, it is new.\n\n",
                        "Critics say that it hurts. But it helps. Others claim that it is loud. "),
    "views": repeated("It is wrong. " + "It hurts the poor. " * 12, "Some say that it is old. But it is new. "),
    "sections": repeated("", "1. Introduction\n\nIt is wrong.\n\n2. Cost\n\nIt is dear.\n\n"),
    "questions": repeated("It is wrong. ", "But is it old? It is. Isn't it new? It isn't. "),
    "`So while `": repeated("It is wrong. First, it is old. Second, it is new.\n\n",
                            "So while it is loud, it must go. "),
    "`P1 `": repeated("", "P1. It is old\nP2. It is new\nC1. It is wrong (P1, P2)\n"),
    "`P1. `": repeated("", "P1. It is old.\nP2. It is new.\nC. Therefore it is wrong.\n\n"),
    "turns": repeated("", "Anna: It should go. It is old.\n\nBen: No. First, it is near. Second, it is new.\n\n"),
    "names": lambda size: "".join(f"Speaker {number}: It is old.\n" for number in range(size // 25)).encode(),
    "one turn": repeated("Anna: It should go.\n\nBen: No.\n\nAnna: It is loud.\n\nBen: ", "It is new, and it is near. "),
    "headings": repeated("The town should act. First, it is old. Second, it is new.\n\n## Noise\n\n",
                         "### Day\n\nIt may be loud.\n\n"),
    "assents": repeated("It is wrong. ", "Critics say that it hurts. That is true. They add more. But it helps. "),
    "objections": repeated("It is wrong.\n\n", "The first objection is that it is old. But it is new. "
                           "The second objection is that it is loud. But it is not.\n\n"),
    "replies": repeated("It is wrong.\n\n", "## Objections\n\n1. It is old and dear.\n2. It is new and loud.\n\n"
                        "## Replies\n\n1. It is not old.\n2. It is not new.\n\n"),
    "`(`": lambda size: b"(" * size,
    "`X) `": repeated("(It ", "X) "),
    "remarks in brackets": repeated("", "(Applause) (See Figure 1.) It is old. "),
    "`[`": lambda size: b"[" * size,
    "`](`": lambda size: b"](" * (size // 2),
    "`\"`": lambda size: b'"' * size,
    "`because `": lambda size: b"because " * (size // 8),
    "`x, `": lambda size: b"x, " * (size // 3),
}
