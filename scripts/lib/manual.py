# SPDX-License-Identifier: MIT
"""Manual pages of what `argmap --experimental-dump-help` says; called by scripts/manual."""
import json
import pathlib
import re
import sys

EXIT_STATUS = [
    ("0", "fine"),
    ("1", "findings about what was read, at or above what '--fail-on' says where there is that option"),
    ("2", "the job could not be done"),
    ("64", "wrong usage"),
    ("70", "an error of argmap's own"),
]
ENVIRONMENT = [
    ("NO_COLOR", "when not empty, no colours are used"),
    ("CLICOLOR_FORCE", "when not empty and not 0, colours are used everywhere"),
    ("TERM", "'dumb' stands for a terminal without colours"),
]


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M).replace("'", "\\(aq").replace("`", "\\(ga")


def described(text):
    """The paragraphs of a discussion; examples keep their lines."""
    page = ""
    for paragraph in text.strip("\n").split("\n\n"):
        lines = paragraph.split("\n")
        if all(re.match(r"(cat .*\| )?(argmap|git) ", line) or line.startswith("  ") for line in lines):
            page += ".PP\n.RS 2\n.nf\n" + "\n".join(map(escaped, lines)) + "\n.fi\n.RE\n"
        else:
            page += ".PP\n" + escaped(" ".join(lines)) + "\n"
    return page


def names(argument):
    """How an option is written, its short name first."""
    ordered = sorted(argument.get("names", []), key=lambda name: len(name["name"]))
    value = f" \\fI{escaped(argument['valueName'])}\\fR" if argument["kind"] == "option" else ""
    written = [("-" if name["kind"] == "short" else "--") + name["name"] for name in ordered]
    return ", ".join(f"\\fB{escaped(name)}\\fR" for name in written) + value


def listed(arguments):
    page = ""
    for argument in arguments:
        if argument["kind"] == "positional":
            head = f"\\fI{escaped(argument['valueName'])}\\fR"
        else:
            head = names(argument)
        abstract = argument.get("abstract", "")
        if argument.get("defaultValue") and "(default" not in abstract:
            abstract += f" (default: {argument['defaultValue']})"
        page += f".TP\n{head}\n{escaped(abstract)}\n"
    return page


def synopsis(words, command):
    shown = [a for a in command.get("arguments", []) if a["shouldDisplay"]]
    line = f"\\fB{escaped(' '.join(words))}\\fR"
    if any(a["kind"] != "positional" for a in shown):
        line += " [\\fIoptions\\fR]"
    for argument in shown:
        if argument["kind"] != "positional":
            continue
        name = f"\\fI{escaped(argument['valueName'])}\\fR" + (" ..." if argument["isRepeating"] else "")
        line += f" [{name}]" if argument["isOptional"] else f" {name}"
    if command.get("subcommands"):
        line += " \\fIcommand\\fR"
    return line + "\n"


def page(words, command, version):
    name = "-".join(words)
    text = f'.TH "{name.upper()}" 1 "" "{version}" "argmap"\n'
    text += f".SH NAME\n{escaped(name)} \\- {escaped(command['abstract'].rstrip('.'))}\n"
    text += ".SH SYNOPSIS\n" + synopsis(words, command)
    if command.get("discussion"):
        text += ".SH DESCRIPTION\n" + described(command["discussion"])
    shown = [a for a in command.get("arguments", []) if a["shouldDisplay"]]
    for title, wanted in [("ARGUMENTS", True), ("OPTIONS", False)]:
        some = [a for a in shown if (a["kind"] == "positional") == wanted]
        if some:
            text += f".SH {title}\n" + listed(some)
    subcommands = [s for s in command.get("subcommands", []) if s["shouldDisplay"] and s["commandName"] != "help"]
    if subcommands:
        text += ".SH COMMANDS\n"
        for one in subcommands:
            text += f".TP\n\\fB{escaped(name)}\\-{escaped(one['commandName'])}\\fR(1)\n{escaped(one['abstract'])}\n"
    for title, rows in [("EXIT STATUS", EXIT_STATUS), ("ENVIRONMENT", ENVIRONMENT)]:
        text += f".SH {title}\n" + "".join(f".TP\n{escaped(a)}\n{escaped(b)}\n" for a, b in rows)
    parent = words[:-1] or [f"argmap-{s['commandName']}" for s in subcommands[:1]]
    text += f".SH SEE ALSO\n\\fB{escaped('-'.join(parent))}\\fR(1)\n"
    return name, text, subcommands


def main():
    folder, version = pathlib.Path(sys.argv[1]), sys.argv[2].split(" (")[0]
    pending = [(["argmap"], json.load(sys.stdin)["command"])]
    while pending:
        words, command = pending.pop()
        name, text, subcommands = page(words, command, version)
        (folder / f"{name}.1").write_text(text, encoding="utf-8")
        pending += [([*words, one["commandName"]], one) for one in subcommands]


if __name__ == "__main__":
    main()
