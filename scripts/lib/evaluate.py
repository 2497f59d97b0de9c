# SPDX-License-Identifier: MIT
"""Scores maps that argmap has read against gold readings; called by scripts/evaluate.

  evaluate.py table  RESULT.json…         one table of the figures, with what the project promises
  evaluate.py lines  GOLD-FOLDER OUT      the gold units of short texts, one a line
  evaluate.py rules  KIND GOLD-FOLDER MAPS   how often each rule was right; KIND is items or short

A rule's figures: how many arguments it made whose premise stands in the gold reading; how often the
target was right; how often the stance (for or against) was right.
"""
import glob
import json
import os
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict

NS = "{urn:argmap:map:1}"
PROMISES = {
    "items": .92, "series_exact": .80, "hard_negatives_clean": 1, "claim_strict": .92,
    "claim_lenient": .97, "thesis_strict": .70, "thesis_lenient": .85,
    "premises_all_items": .70, "attached_all_items": .52, "objections": .50,
}


def span(element):
    spans = element.findall(NS + "span")
    if not spans:
        return None
    return min(int(s.get("start")) for s in spans), max(int(s.get("end")) for s in spans)


def arguments(path):
    """(rule, stance, premise span, target span) of every argument of a map."""
    root = ET.parse(path).getroot()
    statements = {e.get("id"): e for e in root.iter() if e.find(NS + "text") is not None and e.get("id")}
    found = []
    stack = [(e, span(e)) for e in root]
    while stack:
        element, target = stack.pop()
        for child in element:
            if child.tag not in (NS + "argument", NS + "objection"):
                continue
            rules = [c.get("rule") for c in child.findall(NS + "cue")]
            inner = [r for r in rules if not r.startswith("enumeration")]
            rule = inner[0] if inner else rules[0] if rules else "(no cue)"
            stance = "support" if child.tag == NS + "argument" else "attack"
            premises = child.findall(NS + "premise")
            for premise in premises:
                found.append((rule, stance, span(premise), target))
                stack.append((premise, span(premise)))
            first = premises[0] if premises else None
            for ref in child.findall(NS + "premise-ref"):
                first = first if first is not None else statements.get(ref.get("ref"))
            stack.append((child, span(first) if first is not None else None))
    return found


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def nearest(place, units):
    best = max(units, key=lambda unit: overlap(unit[1], place), default=None)
    return best[0] if best and overlap(best[1], place) > 0 else None


def given_lines(gold, text):
    at = 0
    for segment in gold["segments"]:
        if segment.get("implicit"):
            continue
        words = " ".join(text[segment["start"]:segment["end"]].split())
        yield segment["id"], (at, at + len(words)), words
        at += len(words) + 1


def read_gold(folder, ending):
    for path in sorted(glob.glob(os.path.join(folder, "*" + ending))):
        name = os.path.basename(path)[: -len(ending)]
        text = os.path.join(folder, name + ".txt")
        if os.path.exists(text):
            yield name, json.load(open(path)), open(text, newline="").read()


def lines(folder, out):
    for name, gold, text in read_gold(folder, ".json"):
        with open(os.path.join(out, name + ".txt"), "w") as file:
            file.write("".join(words + "\n" for _, _, words in given_lines(gold, text)))


def heads_of_short(gold):
    source = {r["id"]: r["source"] for r in gold["relations"]}
    return {
        r["source"]: (source.get(r["target"], r["target"]),
                      "attack" if r["type"] in ("attack", "undercut") else "support")
        for r in gold["relations"]}


def heads_of_items(gold):
    heads = {}
    sentences = [(s["id"], tuple(s["span"])) for s in gold["sentences"]]
    for series in gold["series"]:
        for item in series["items"]:
            claim = nearest(item["claim"]["span"], sentences) if item.get("claim") else None
            places = {p["id"]: nearest(p["span"], sentences) for p in item["premises"]}
            for premise in item["premises"]:
                head = places.get(premise["target"], claim)
                stance = "attack" if premise["role"] == "attack" else "support"
                heads[places[premise["id"]]] = (head, stance)
    return heads, sentences


def rules(kind, folder, maps):
    counts = defaultdict(lambda: [0, 0, 0])
    for name, gold, text in read_gold(folder, ".json" if kind == "short" else ".gold.json"):
        path = os.path.join(maps, name + ".xml")
        if not os.path.exists(path):
            continue
        if kind == "short":
            heads = heads_of_short(gold)
            units = [(identifier, place) for identifier, place, _ in given_lines(gold, text)]
        else:
            heads, units = heads_of_items(gold)
        for rule, stance, premise, target in arguments(path):
            unit = nearest(premise, units) if premise else None
            if unit not in heads:
                continue
            head = nearest(target, units) if target else None
            if head == unit:
                continue
            count = counts[rule]
            count[0] += 1
            count[1] += head == heads[unit][0]
            count[2] += stance == heads[unit][1]
    print("| rule | arguments | target right | stance right |")
    print("|---|---|---|---|")
    for rule, (n, head, stance) in sorted(counts.items(), key=lambda c: -c[1][0]):
        print(f"| {rule} | {n} | {head / n:.2f} | {stance / n:.2f} |")


def value(figure):
    return figure["f1"] if isinstance(figure, dict) else figure


def table(paths):
    print("| figure | " + " | ".join(os.path.basename(p)[:-5] for p in paths) + " | needed |")
    print("|---|" + "---|" * (len(paths) + 1))
    results = [json.load(open(p)) for p in paths]
    for name, floor in PROMISES.items():
        values = [value(r[name]) for r in results]
        print(f"| {name.replace('_', ' ')} | " + " | ".join(f"{v:.3f}" for v in values) + f" | {floor} |")
    hits = [r["trap_hits"] for r in results]
    print("| trap hits | " + " | ".join(map(str, hits)) + " | 0 |")


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    {"table": lambda: table(rest), "lines": lambda: lines(*rest), "rules": lambda: rules(*rest)}[command]()
