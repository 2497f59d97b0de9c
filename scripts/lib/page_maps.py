# SPDX-License-Identifier: MIT
"""Maps that are hard to show on a page, as XML."""

from xml.sax.saxutils import escape

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<argument-map xmlns="urn:argmap:map:1" version="1.0"'


def document(body, title="A map", thesis="t"):
    return f'{HEAD} thesis="{thesis}">\n<title>{escape(title)}</title>\n{body}\n</argument-map>\n'


def statement(element, name, text, inside="", more=""):
    return f'<{element} id="{name}"{more}><text>{escape(text)}</text>{inside}</{element}>'


def argument(name, premises, element="argument", more=""):
    return f'<{element} id="{name}"{more}>{premises}</{element}>'


def tree(statements, width=6, title="A large map"):
    """A map of so many statements, each with up to `width` arguments."""
    kids = {number: [] for number in range(statements)}
    for number in range(1, statements):
        kids[(number - 1) // width].append(number)

    def written(number):
        inside = "".join(
            argument(f"a{kid}", written(kid)) for kid in kids[number]
        )
        text = f"Statement number {number} says something that takes a line or two to say."
        if number == 0:
            return statement("conclusion", "t", text, inside)
        return statement("premise", f"s{number}", text, inside)

    return document(written(0), title)


def chain(depth):
    """A premise of a premise of a premise …"""
    inside = ""
    for number in range(depth, 0, -1):
        inside = argument(f"a{number}", statement("premise", f"s{number}", f"Step {number}.", inside))
    return document(statement("conclusion", "t", "It follows.", inside), "A chain")


def linked(count):
    premises = "".join(statement("premise", f"s{n}", f"Premise {n} is needed.") for n in range(1, count + 1))
    return document(statement("conclusion", "t", "All of it together.", argument("a", premises)), "Linked")


def convergent(count):
    inside = "".join(
        argument(f"a{n}", statement("premise", f"s{n}", f"Reason {n} of {count}.")) for n in range(1, count + 1)
    )
    return document(statement("conclusion", "t", "There are many reasons.", inside), "Many reasons")


def relations():
    """Every relation: linked premises, backing, undercuts of undercuts, concessions, circles."""
    undercut = argument(
        "u", statement("premise", "u1", "That holds only where drivers have other ways to travel.")
        + argument("uu", statement("premise", "u2", "In a city there are always other ways to travel.")
                   + argument("uuu", statement("premise", "u3", "Not at night."), "objection"), "objection"),
        "objection")
    backing = argument("b", statement("premise", "b1", "What makes people use a thing well should be applied."))
    first = argument(
        "a1",
        statement("premise", "p1", "Scarce space at the kerb should be used well.")
        + statement("premise", "p2", "Prices make drivers use it well.", more=' implicit="true"')
        + undercut + backing)
    second = argument("a2", statement(
        "premise", "p3", "Prices bring in money for buses.",
        argument("o", statement("premise", "o1", "Such money is often spent on other things."), "objection")
        + argument("a2.1", '<premise-ref ref="p1"/>'
                   + statement("premise", "p4", "Buses are worth the money.", more=' implicit="true"'))))
    against = argument("oo", statement(
        "premise", "o2", "Prices weigh on the poor.",
        argument("r", statement("premise", "r1", "The poor own fewer cars."), "objection")), "objection")
    granted = argument(
        "c", statement("premise", "c1", "Paying is a nuisance.")
        + statement("premise", "c2", "Nuisances make people angry."), "objection", ' concession="true"')
    circle = argument("k1", '<premise-ref ref="t"/>')
    thesis = statement("conclusion", "t", "Cities should put a price on parking.",
                       first + second + against + granted)
    upshot = statement("conclusion", "k", "Free parking in the centre should end.", circle)
    return document(thesis + upshot, "Paying for parking")


def scripts():
    """Right-to-left, wide and unusual writing, and words that look like markup."""
    hostile = [
        "</script><script>alert(1)</script>", "<!-- --> <img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "]]> &amp; &lt; &#60;",
        "a\u2028b\u2029c", "\u202eright to left\u202c and on", "\u2066isolated", "${alert(1)} `x` \\u003c",
        "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}",
        "يجب على المدينة أن تبني خط ترام ثانيا قبل توسيع الطريق", "עיר זקוקה לרכבת קלה",
        "这座城市应当在拓宽环城公路之前，先修建第二条有轨电车线路", "👩‍👩‍👧‍👦 🇪🇺 👍🏽 ☁️",
        "Z\u0301\u0323\u035calgo", "x" * 4000, "word " * 800,
    ]
    inside = "".join(
        argument(f"a{n}", statement("premise", f"s{n}", text)) for n, text in enumerate(hostile, 1)
    )
    return document(statement("conclusion", "t", hostile[0], inside), hostile[0])


def names():
    """Statements whose names the page, the browser or a script might take for its own."""
    words = ["page", "map", "text", "outline", "constructor", "__proto__", "toString", "body", "location", "name"]
    inside = "".join(argument(f"a.{word}", statement("premise", word, f"It is called {word}.")) for word in words)
    return document(statement("conclusion", "t", "Names are only names.", inside), "Names")


ALL = {
    "one": lambda: document(statement("conclusion", "t", "Bridges should be inspected."), "One"),
    "empty": lambda: f"{HEAD}>\n<title>Nothing</title>\n</argument-map>\n",
    "linked-40": lambda: linked(40),
    "convergent-40": lambda: convergent(40),
    "deep-60": lambda: chain(60),
    "relations": relations,
    "scripts": scripts,
    "names": names,
}
