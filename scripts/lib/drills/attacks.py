# SPDX-License-Identifier: MIT
"""Hostile maps and articles, made the same way each time: (name, bytes, wanted), where wanted is
"fine" (exit 0), "refused" (exit 1), or "either"."""
import gzip

MAP = '<argument-map xmlns="urn:argmap:map:1" version="1.0"{}>{}</argument-map>'
FINE = ('<conclusion id="c"><text>A.</text><argument id="a"><premise id="p"><text>B.</text></premise>'
        "</argument></conclusion>")


def around(body, attributes=""):
    return MAP.format(attributes, body)


def statements(count, text="A claim."):
    return "".join(f'<statement id="s{i}"><text>{text}</text></statement>' for i in range(count))


def supports(pairs):
    return "".join(f'<argument id="a{i}" target="{target}"><premise-ref ref="{ref}"/></argument>'
                   for i, (target, ref) in enumerate(pairs))


def declared(subset, body="<title>&x;</title>"):
    return f"<!DOCTYPE argument-map [{subset}]>" + around(body)


def laughs(sign, reference):
    yield f'<!ENTITY {sign}l0 "lol">'
    for i in range(1, 12):
        yield f'<!ENTITY {sign}l{i} "' + f"{reference}l{i - 1};" * 10 + '">'


def maps(canary):
    """Maps against the parser, the limits, the encodings, the vocabulary and the rules."""
    yield "plain", around(FINE), "fine"
    # What fetches or expands
    yield "laughs", declared("".join(laughs("", "&")), "<title>&l11;</title>"), "refused"
    yield "laughs of parameters", declared("".join(laughs("% ", "&#x25;")) + "%l11;", ""), "refused"
    yield "quadratic", declared(f'<!ENTITY x "{"A" * 50000}">', "<title>" + "&x;" * 5000 + "</title>"), "refused"
    yield "loop", declared('<!ENTITY x "&y;"><!ENTITY y "&x;">'), "refused"
    places = {"file": f"file://{canary}", "path": canary, "up": f"../../../../../../../..{canary}",
              "zero": "file:///dev/zero", "environment": "file:///proc/self/environ",
              "http": "http://127.0.0.1:9/x", "ftp": "ftp://127.0.0.1:9/x", "folder": "file:///etc/"}
    for name, place in places.items():
        yield f"entity from {name}", declared(f'<!ENTITY x SYSTEM "{place}">'), "refused"
        yield f"parameter from {name}", declared(f'<!ENTITY % r SYSTEM "{place}"> %r;', ""), "refused"
        yield f"type from {name}", f'<!DOCTYPE argument-map SYSTEM "{place}">' + around(FINE), "refused"
        yield f"XInclude of {name}", around(
            f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="{place}"/>' + FINE),\
            "either"  # A link to a file is an error of its own.
        yield f"schema at {name}", around(
            FINE, ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            f'xsi:schemaLocation="urn:argmap:map:1 {place}"'), "fine"
        yield f"base at {name}", around(FINE, f' xml:base="{place}"'), "fine"
        for target in ["xml-stylesheet", "xml-model", "oasis-xml-catalog"]:
            yield f"{target} at {name}", f'<?{target} href="{place}" catalog="{place}"?>' + around(FINE), "fine"
        yield f"article at {name}", around(f'<source id="s" href="{place}"/>{FINE}'), "either"
    # Sizes and depths
    for depth in [250, 300, 5000, 1_000_000]:
        yield f"depth {depth}", around("<x>" * depth + "</x>" * depth), "refused"
        yield f"foreign depth {depth}", around(
            '<x xmlns="u">' + "<x>" * depth + "</x>" * depth + "</x>"), "fine" if depth == 250 else "refused"
    yield "never closed", '<argument-map xmlns="urn:argmap:map:1">' + "<x>" * 300_000, "refused"
    for size in [900_000, 2_000_000, 20_000_000]:
        wanted = "fine" if size < 1 << 20 else "refused"
        yield f"text {size}", around(f'<conclusion id="c"><text>{"x" * size}</text></conclusion>'), wanted
        yield f"comment {size}", around(f"<!--{'x' * size}-->{FINE}"), wanted
        yield f"value {size}", around(f'<conclusion id="c" label="{"x" * size}"><text>A.</text></conclusion>'), "refused"
        yield f"name {size}", around(f"<{'n' * size}/>"), "refused"
        yield f"white space {size}", around("", "") + " " * size, wanted
    yield "20,000 attributes", around("<title " + " ".join(f'a{i}=""' for i in range(20000)) + "/>"), "refused"
    yield "20,000 namespaces", around("<title " + " ".join(f'xmlns:a{i}="u"' for i in range(20000)) + "/>"), "refused"
    yield "a million references", around(f'<conclusion id="c"><text>{"&#65;" * 200_000}</text></conclusion>'), "fine"
    yield "sections", around(f'<conclusion id="c"><text>{"<![CDATA[x]]>" * 80_000}</text></conclusion>'), "either"
    yield "comments in words", around(f'<conclusion id="c"><text>{"x<!---->" * 100_000}</text></conclusion>'), "either"
    yield "late error", around("\n" * 70_000 + "<bad <"), "refused"
    yield "gzip", gzip.compress(around(FINE).encode(), mtime=0), "refused"
    yield "gzip bomb", gzip.compress(around("x" * 50_000_000).encode(), mtime=0), "refused"
    # Encodings
    declared_as = '<?xml version="1.0" encoding="{}"?>' + around(FINE)
    for name in ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-7", "cp037", "latin-1", "gb18030",
                 "shift_jis", "iso2022_jp"]:
        yield f"encoded {name}", declared_as.format(name).encode(name), "either"
        yield f"marked {name}", ("\ufeff" + declared_as.format(name)).encode(name, "ignore"), "either"
    bad = {"overlong": b"\xc0\xbc", "surrogate": b"\xed\xa0\x80", "beyond": b"\xf4\x90\x80\x80", "alone": b"\x80",
           "torn": b"\xe2\x82x", "NUL": b"\0", "escape": b"\x1b[2J", "FFFE": b"\xef\xbf\xbe", "latin": b"caf\xe9"}
    for name, found in bad.items():
        yield f"byte {name}", around("<note>@</note>" + FINE).encode().replace(b"@", found), "refused"
    for name, found in {"direction": "\u202e", "C1": "\x9b31m", "line": "\u2028", "tag": "\U000e0041"}.items():
        yield f"character {name}", around(f'<note>{found}</note><x{"y"}/>{FINE}'), "refused"
    # Cut off anywhere
    whole = around(FINE).encode()
    for part in range(1, 20):
        yield f"cut at {part}/20", whole[: len(whole) * part // 20], "refused"
    # Values
    for value in ["-1", "1.5", "NaN", "INF", "1e309", "0,5", "", "9" * 400, "0x1", "\u0660", "0." + "3" * 50_000]:
        yield f"degree {value[:9]}", around(f'<conclusion id="c" confidence="{value}"><text>A.</text></conclusion>'), (
            "either" if value.startswith("0.3") else "refused")
        yield f"offset {value[:9]}", around(
            f'<conclusion id="c"><text>A.</text><span start="{value}" end="{value}"/></conclusion>'), "refused"
        yield f"count {value[:9]}", around(f'<enumeration id="e" announced="{value}"/>'), "refused"
        yield f"version {value[:9]}", around("").replace('version="1.0"', f'version="{value}"'), (
            "fine" if value == "1.5" else "refused")
    yield "announced 2^53-1", around(f'<enumeration id="e" announced="9007199254740991"/>{FINE}'), "either"
    names = ["__proto__", "node", "graph", "-0", "a b", "a:b", "%s%n", "$(id)", "../x", "\u202ea", "ﬁ", "İ", "日本"]
    for name in names:
        yield f"name {name.encode('unicode_escape').decode()}", around(
            f'<conclusion id="{name}"><text>A.</text></conclusion>' + supports([(name, name)])), "either"
    # Shapes
    count = 20_000
    yield "circle", around(statements(count) + supports((f"s{i}", f"s{(i + 1) % count}") for i in range(count))), "refused"
    yield "chain", around(statements(count) + supports((f"s{i}", f"s{i + 1}") for i in range(count - 1))), "either"
    yield "ladder of 2^60 ways", around(statements(124) + supports(
        (f"s{2 * i + a}", f"s{2 * i + 2 + b}") for i in range(61) for a in (0, 1) for b in (0, 1))), "either"
    yield "each on each", around(statements(300) + supports(
        (f"s{i}", f"s{j}") for i in range(150) for j in range(150, 300))), "either"
    yield "one text 5,000 times", around(statements(5000)), "either"
    yield "one reference 20,000 times", around(
        '<conclusion id="c"><text>A.</text><argument id="a">' + '<premise-ref ref="c"/>' * 20_000
        + "</argument></conclusion>"), "refused"
    yield "undercuts of undercuts", around(FINE + "".join(
        f'<objection id="o{i}" target="{f"o{i - 1}" if i else "a"}"><premise-ref ref="c"/></objection>'
        for i in range(count))), "either"
    yield "100,000 findings", around("<conclusion/>" * 100_000), "refused"


def articles():
    """Articles against the reader."""
    yield "empty", b"", "either"
    yield "lines only", "\n" * 1_000_000, "either"
    yield "no full stop", "lorem ipsum dolor " * 100_000, "either"
    yield "one sentence", "word " * 200_000 + ".", "either"
    yield "First 50,000 times", "First, " * 50_000 + "x.", "either"
    yield "First in 20,000 lines", "".join(f"First, reason {i}.\n" for i in range(20_000)), "either"
    yield "nested 2,000 deep", "".join("  " * d + f"{d}. Level.\n" for d in range(1, 1000)), "either"
    yield "200,000 items", "".join(f"({i}) reason.\n" for i in range(1, 50_001)), "either"
    yield "numbers without end", "1. a\n99999999999999999999. b\n-3. c\n0. d\n007. e\n", "either"
    yield "announced 10^18", "There are 1000000000000000000 reasons. First, it rains.", "either"
    yield "marks on one letter", "First, Z" + "\u0351\u036f" * 20_000 + "algo. Second, ok.", "either"
    yield "directions", "First, \u202eevil\u202c. Second, \x1b[31mred\x1b[0m.", "either"
    yield "backtracking", "a" * 50_000 + "!" + " " * 50_000 + "1." * 20_000, "either"
    yield "brackets", "(" * 50_000 + "First" + ")" * 50_000, "either"
    yield "quotes", '"' * 50_001, "either"
    yield "full stops", "." * 500_000, "either"
    yield "spaces", " " * 2_000_000 + "First, a.", "either"
    yield "a word of 2 MB", "First, " + "x" * 2_000_000 + ".", "either"
    yield "because", "It rains because " * 20_000 + "it rains.", "either"
    yield "line ends", "First, a.\rSecond, b.\r\nThird, c.\u2028Fourth, d.\u0085Fifth, e.\x0bSixth, f.", "either"
    yield "no UTF-8", b"First, caf\xe9. Second, \xff\xfe.", "either"
    yield "bytes", bytes(range(256)) * 200, "refused"
    yield "UTF-16", "First, it rains. Second, it pours.".encode("utf-16"), "either"
