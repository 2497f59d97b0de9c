# SPDX-License-Identifier: MIT
"""The gallery of maps; called by scripts/gallery."""
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
MAPS = TOP / "maps"
ARGMAP = os.path.abspath(os.environ["ARGMAP_BINARY"])
START, END = "<!-- gallery:", "<!-- end of gallery -->\n"

# What README.md shows, besides the number of maps.
SHOWN = ["bus-lane", "warehouse-delay", "baumschutz"]

# The files of a map that have a link, when they are there. Few maps have a page: it is large.
FILES = [
    ("picture", "map.svg"),
    ("page", "map.html"),
    ("article", "article.txt"),
    ("article", "article.md"),
    ("map", "map.xml"),
    ("gold map", "gold.xml"),
]

NAMESPACE = "{urn:argmap:map:1}"


def argmap(*arguments):
    return subprocess.run([ARGMAP, *arguments], cwd=TOP, capture_output=True, check=True).stdout


def entries():
    """The maps in the order of gallery.tsv, with what they are and how much is in them."""
    with open(MAPS / "gallery.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    names = [row["name"] for row in rows]
    folders = sorted(path.name for path in MAPS.iterdir() if path.is_dir())
    if sorted(names) != folders:
        odd = ", ".join(sorted(set(names) ^ set(folders))) or "a name twice"
        sys.exit(f"error: maps/gallery.tsv and the folders of maps/ differ: {odd}")
    files = [f"maps/{name}/map.xml" for name in names]
    report = json.loads(argmap("stats", "--json", "--quiet", *files))
    for row, figures in zip(rows, report["maps"]):
        root = ElementTree.parse(MAPS / row["name"] / "map.xml").getroot()
        row["title"] = " ".join((root.findtext(f"{NAMESPACE}title") or row["name"]).split())
        row["figures"] = figures
    return rows


def number(count, one, many=None):
    return f"{count} {one if count == 1 else many or one + 's'}"


def summary(entry):
    figures = entry["figures"]
    parts = [number(figures["statements"], "statement"), number(figures["arguments"], "argument")]
    for kind in ["objection", "concession"]:
        if figures[kind + "s"]:
            parts.append(number(figures[kind + "s"], kind))
    return ", ".join(parts)


def escaped(text):
    return "".join("\\" + c if c in "\\`*_[]<>&|" else c for c in text)


def picture(entry, folder):
    alt = escaped(f"The map of {entry['title']}: {summary(entry)}")
    return f"![{alt}]({folder}{entry['name']}/map.svg)\n"


def links(name):
    return " · ".join(
        f"[{kind}]({name}/{file})" for kind, file in FILES if (MAPS / name / file).exists())


def maps_page(rows):
    text = "| map | genre | how it numbers its arguments | what is hard | statements | arguments |\n"
    text += "|---|---|---|---|---|---|\n"
    for row in rows:
        figures = row["figures"]
        text += (f"| [{row['name']}](#{row['name']}) | {row['genre']} | {row['numbering']} | "
                 f"{row['difficulty']} | {figures['statements']} | {figures['arguments']} |\n")
    for row in rows:
        text += f"\n## {row['name']}\n{escaped(row['title'])} ({row['genre']}): {summary(row)}.\n"
        if row["figures"]["statements"]:
            text += "\n" + picture(row, "")
        text += f"\n{links(row['name'])}\n"
    return text


def readme_part(rows):
    text = (f"[maps/](maps/README.md) has {len(rows)} articles of many genres with their maps, "
            "pictures and gold maps:\n")
    for row in rows:
        if row["name"] in SHOWN:
            text += "\n" + picture(row, "maps/")
    return text


def with_part(file, part):
    """The text of a file with something else between the marks."""
    text = file.read_text(encoding="utf-8")
    start = text.find(START)
    end = text.find(END)
    if start < 0 or end < start:
        sys.exit(f"error: {file.relative_to(TOP)}: no marks for the gallery")
    start = text.index("\n", start) + 1
    return text, text[:start] + part + text[end:]


def structure(svg):
    """What of a drawing does not depend on the version of Graphviz: the parts with their names, kinds,
    links and words."""
    parts = []
    for element in ElementTree.fromstring(svg).iter():
        if not isinstance(element.tag, str):
            continue
        kept = {
            key.rpartition("}")[2]: value
            for key, value in element.attrib.items()
            if key.rpartition("}")[2] in ("id", "class", "href", "role", "aria-label", "title")
        }
        parts.append((element.tag, sorted(kept.items()), (element.text or "").strip()))
    return parts


def drawing_faults(rows):
    for row in rows:
        folder = MAPS / row["name"]
        dot = argmap("render", "--quiet", f"maps/{row['name']}/map.xml", "--to", "dot")
        if not (folder / "map.dot").exists() or (folder / "map.dot").read_bytes() != dot:
            yield f"maps/{row['name']}/map.dot"
            continue
        with tempfile.TemporaryDirectory() as temporary:
            new = os.path.join(temporary, "map.svg")
            argmap("render", "--quiet", f"maps/{row['name']}/map.xml", "-o", new)
            drawn = pathlib.Path(new).read_bytes()
        if structure(drawn) != structure((folder / "map.svg").read_bytes()):
            yield f"maps/{row['name']}/map.svg"
        page = folder / "map.html"
        if page.exists() and page.read_bytes() != argmap("page", "--quiet", f"maps/{row['name']}/map.xml"):
            yield f"maps/{row['name']}/map.html"


def main():
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit("usage: scripts/gallery [--check]")
    rows = entries()
    parts = {MAPS / "README.md": maps_page(rows), TOP / "README.md": readme_part(rows)}
    faults = []
    for file, part in parts.items():
        old, new = with_part(file, part)
        if old == new:
            continue
        if arguments:
            faults.append(str(file.relative_to(TOP)))
        else:
            file.write_text(new, encoding="utf-8")
            print(f"wrote {file.relative_to(TOP)}")
    if arguments:
        faults += drawing_faults(rows)
        for fault in faults:
            print(f"error: {fault} is out of date; run scripts/update-maps", file=sys.stderr)
        if not faults:
            print(f"{len(rows)} maps, their pictures, pages and lists are up to date")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
