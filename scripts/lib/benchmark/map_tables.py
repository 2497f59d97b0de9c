# SPDX-License-Identifier: MIT
"""How fast the command checks, writes and draws maps, beside xmllint on the same files."""
import map_writer
from measuring import MB, SCHEMA, best, growth, ratio


def works(argmap):
    """Works of the command and the program beside it; both take a path."""
    xmllint = ["xmllint", "--huge"]
    return [
        ("validate", lambda path: [argmap, "validate", "--quiet", path],
         "xmllint --stream --schema",
         lambda path: [*xmllint, "--noout", "--stream", "--schema", SCHEMA, path]),
        ("fmt", lambda path: [argmap, "fmt", "-"],
         "xmllint --format", lambda path: [*xmllint, "--format", path]),
        ("render to DOT", lambda path: [argmap, "render", "--quiet", path],
         "xmllint --noout", lambda path: [*xmllint, "--noout", path]),
    ]


def tables(setting, document):
    files = map_writer.map_files(setting.folder, setting.sizes)

    def rows():
        for name, ours, other, theirs in works(setting.argmap):
            before = None
            for size, path in files:
                length = path.stat().st_size
                runs = setting.runs_for(length)
                # Maps without their article have warnings, no errors.
                here = best(runs, ours(path), stdin=path)
                beside = best(runs, theirs(path))
                exponent = "–" if before is None else growth(
                    (before[0], size), (before[1], here.seconds))
                before = (size, here.seconds)
                yield [name, f"{size:,}", f"{length / MB:.1f}", f"{here.seconds:.3f}",
                       f"{length / MB / max(here.seconds, 0.001):.0f}", other,
                       f"{beside.seconds:.3f}", ratio(here.seconds, beside.seconds),
                       f"{here.memory / MB:.0f}", f"{here.memory / (4 * length + 32e6):.2f}", exponent]

    document.heading("Maps")
    document.table(["work", "statements", "MB", "argmap s", "MB/s", "beside", "s", "ratio", "peak MB",
                    "peak ÷ (4 × file + 32 MB)", "growth"], rows())
