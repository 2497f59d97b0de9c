# SPDX-License-Identifier: MIT
"""Makes a documentation archive of the library from its built modules and the DocC catalogue.

The library is several modules, of which a program imports one, ArgumentMapping, that exports them all.
Readers are shown what they import: one module. The symbol graphs of all are joined for that.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

top = Path(__file__).resolve().parent.parent.parent
umbrella = "ArgumentMapping"


def exported():
    """The modules of the library, the one that exports the others last."""
    source = (top / f"Sources/{umbrella}/{umbrella}.swift").read_text(encoding="utf-8")
    return re.findall(r"^@_exported public import (\w+)$", source, re.MULTILINE) + [umbrella]


def tool(name):
    """A program of the toolchain, found beside the real `swift`."""
    found = Path(shutil.which("swift") or sys.exit("error: swift is not on the PATH")).resolve()
    beside = found.parent / name
    return str(beside) if beside.exists() else shutil.which(name) or sys.exit(
        f"error: {name} is not in the toolchain of {found}")


def libxml_flags():
    found = subprocess.run(["pkg-config", "--cflags", "libxml-2.0"], capture_output=True, text=True)
    return [word for flag in found.stdout.split() for word in ("-Xcc", flag)]


def target_flags():
    said = subprocess.run(
        ["swift", "-print-target-info"], capture_output=True, text=True, check=True).stdout
    flags = ["-target", json.loads(said)["target"]["triple"]]
    if sys.platform == "darwin":
        flags += ["-sdk", subprocess.run(
            ["xcrun", "--show-sdk-path"], capture_output=True, text=True, check=True).stdout.strip()]
    return flags


def extract(modules, folder):
    """Writes the symbol graphs of the library's modules into a folder.

    What extends types of the library is shown as their members; what extends those of other modules,
    such as Swift's arrays, as an extension.
    """
    flags = ["-I", str(modules), "-I", str(top / "Sources/CLibXML2"), *libxml_flags(), *target_flags()]
    ours = exported()

    def run(name, into, blocks):
        subprocess.run(
            [tool("swift-symbolgraph-extract"), "-module-name", name, "-output-dir", str(into),
             "-minimum-access-level", "public", "-skip-synthesized-members",
             f"-{blocks}-extension-block-symbols", *flags],
            check=True)

    for name in ours:
        if not (modules / f"{name}.swiftmodule").exists():
            sys.exit(f"error: {modules} has no module {name}; run 'swift build' first")
        run(name, folder, "omit")
        extending = [path.name for path in folder.glob(f"{name}@*.symbols.json")
                     if extended(path) not in ours]
        if extending:
            with tempfile.TemporaryDirectory() as work:
                run(name, work, "emit")
                for file in extending:
                    shutil.copy(Path(work, file), folder / file)


def extended(path):
    """The module that a symbol graph extends, by its file's name; the umbrella for none of others."""
    return path.name.removesuffix(".symbols.json").partition("@")[2] or umbrella


def joined(folder):
    """The symbol graphs in a folder as if one module had it all, by file name."""
    ours = exported()
    graphs = {}
    for path in sorted(folder.glob("*.symbols.json")):
        other = extended(path)
        name = umbrella if other in ours else f"{umbrella}@{other}"
        symbols, relations, frame = graphs.setdefault(name, ({}, {}, {}))
        graph = json.loads(path.read_text(encoding="utf-8"))
        frame |= {key: graph[key] for key in ("metadata", "module")}
        frame["module"]["name"] = umbrella
        for symbol in graph["symbols"]:
            if name == umbrella:
                symbol.pop("swiftExtension", None)
            symbols[symbol["identifier"]["precise"]] = symbol
        for relation in graph["relationships"]:
            relations[json.dumps(relation, sort_keys=True)] = relation
    return {
        f"{name}.symbols.json": frame | {
            "symbols": [symbols[key] for key in sorted(symbols)],
            "relationships": [relations[key] for key in sorted(relations)],
        }
        for name, (symbols, relations, frame) in graphs.items()
    }


def place(symbol):
    """Where a symbol of ours is declared; None for what the compiler made."""
    location = symbol.get("location")
    if location is None:
        return None
    path = location["uri"].removeprefix("file://")
    try:
        path = Path(path).relative_to(top)
    except ValueError:
        return None
    return f"{path}:{location['position']['line'] + 1}"


def undocumented(symbols):
    """The symbols of ours without a comment, as lines."""
    lines = []
    for symbol in symbols:
        where = place(symbol)
        words = symbol.get("docComment", {"lines": []})["lines"]
        if where and symbol["kind"]["identifier"] != "swift.extension" and not any(line["text"].strip() for line in words):
            lines.append(f"{where}: {'.'.join(symbol['pathComponents'])} is not documented")
    return sorted(lines)


def convert(graph_folder, output, check):
    command = [
        tool("docc"), "convert", str(top / f"Sources/{umbrella}/{umbrella}.docc"),
        "--additional-symbol-graph-dir", str(graph_folder), "--output-path", str(output),
        "--fallback-display-name", umbrella, "--fallback-bundle-identifier", umbrella,
        "--fallback-default-module-kind", "Library",
    ]
    if check:
        command.append("--warnings-as-errors")
    return subprocess.run(command).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--modules", type=Path, required=True)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        extracted, graphs = Path(work, "extracted"), Path(work, "graphs")
        extracted.mkdir()
        graphs.mkdir()
        extract(options.modules.resolve(), extracted)
        symbols = []
        for name, graph in joined(extracted).items():
            (graphs / name).write_text(json.dumps(graph), encoding="utf-8")
            symbols += [symbol for symbol in graph["symbols"] if place(symbol)]
        missing = undocumented(symbols) if options.check else []
        for line in missing:
            print(line, file=sys.stderr)
        options.output.parent.mkdir(parents=True, exist_ok=True)
        code = convert(graphs, options.output, options.check)
    print(f"{len(symbols)} public symbols, {len(missing)} without documentation" if options.check
          else f"{len(symbols)} public symbols in {options.output}")
    sys.exit(1 if missing or code else 0)


if __name__ == "__main__":
    main()
