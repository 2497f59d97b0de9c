# SPDX-License-Identifier: MIT
"""How long arguebuf takes to load the graph of a map, and to write it as DOT.

Called by library_tables.py with a map that map_writer.py made. The graph has the same statements and
arguments; it is turned into arguebuf's own JSON first, which is not measured. Prints seconds as JSON.
"""
import json
import pathlib
import sys
import time
import xml.etree.ElementTree

import arguebuf

NAMESPACE = "{urn:argmap:map:1}"
SCHEMES = {"argument": {"support": "SUPPORT_DEFAULT"}, "objection": {"attack": "ATTACK_DEFAULT"}}
METADATA = {"created": "2024-01-01T00:00:00Z", "updated": "2024-01-01T00:00:00Z"}


def graph_of(path):
    """The map as arguebuf's JSON has it: atoms, schemes, and an edge from each premise and argument."""
    nodes, edges, around = {}, {}, []

    def link(source, target):
        edges[f"e{len(edges)}"] = {"source": source, "target": target, "metadata": METADATA}

    for event, element in xml.etree.ElementTree.iterparse(path, events=("start", "end")):
        kind = element.tag.removeprefix(NAMESPACE)
        if kind == "text" and event == "end" and around:
            nodes[around[-1]]["atom"]["text"] = element.text
        if kind not in ("conclusion", "premise", "argument", "objection"):
            continue
        if event == "end":
            around.pop()
            element.clear()
            continue
        name = element.get("id")
        nodes[name] = {"metadata": METADATA} | (
            {"scheme": SCHEMES[kind]} if kind in SCHEMES else {"atom": {"text": ""}})
        if around:
            link(name, around[-1])
        around.append(name)
    return {"nodes": nodes, "edges": edges, "schemaVersion": 1, "libraryVersion": "1.0.0",
            "metadata": METADATA}


def measured(work):
    start = time.process_time()
    value = work()
    return value, time.process_time() - start


def main():
    path = pathlib.Path(sys.argv[1]).with_suffix(".arguebuf.json")
    path.write_text(json.dumps(graph_of(sys.argv[1])), encoding="utf-8")
    graph, read = measured(lambda: arguebuf.load.file(path))
    dot, drawn = measured(lambda: str(
        arguebuf.dump.graphviz(graph, max_nodes=len(graph.nodes))))
    if dot.count(" -> ") < len(graph.edges):
        sys.exit(f"{path}: {len(graph.edges)} edges, fewer in DOT")
    print(json.dumps({"read": read, "dot": drawn}))


if __name__ == "__main__":
    main()
