# SPDX-License-Identifier: MIT
"""Reads the YAML that GitHub and pre-commit read, and checks what they would refuse."""
import pathlib
import sys

import yaml

FORM_KINDS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}
problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def loaded(path):
    return yaml.safe_load(pathlib.Path(path).read_text())


def check_steps(where, steps):
    for step in steps:
        expect(("run" in step) != ("uses" in step), f"{where}: a step either runs or uses: {step}")


for path in sorted(pathlib.Path(".github/workflows").glob("*.yml")):
    workflow = loaded(path)
    # YAML 1.1 reads the key 'on' as true.
    expect(True in workflow and workflow["jobs"], f"{path}: needs 'on' and 'jobs'")
    for name, job in workflow["jobs"].items():
        expect("runs-on" in job, f"{path}: {name} runs nowhere")
        for needed in [job.get("needs", [])] if isinstance(job.get("needs"), str) else job.get("needs", []):
            expect(needed in workflow["jobs"], f"{path}: {name} needs {needed}")
        check_steps(f"{path}: {name}", job["steps"])

action = loaded("action.yml")
expect(action["runs"]["using"] == "composite", "action.yml: not composite")
check_steps("action.yml", action["runs"]["steps"])
for step in action["runs"]["steps"]:
    expect("shell" in step, f"action.yml: '{step.get('name')}' names no shell")
text = pathlib.Path("action.yml").read_text()
for name in action["inputs"]:
    expect(f"inputs.{name} " in text, f"action.yml: the input {name} does nothing")

for path in sorted(pathlib.Path(".github/ISSUE_TEMPLATE").glob("*.yml")):
    form = loaded(path)
    if path.name == "config.yml":
        continue
    expect({"name", "description", "body"} <= form.keys(), f"{path}: needs name, description, body")
    ids = [field["id"] for field in form["body"] if field["type"] != "markdown"]
    expect(len(ids) == len(set(ids)), f"{path}: two fields have one id")
    for field in form["body"]:
        expect(field["type"] in FORM_KINDS, f"{path}: unknown kind {field['type']}")
        expect("label" in field["attributes"] or field["type"] == "markdown", f"{path}: no label")

for hook in loaded(".pre-commit-hooks.yaml"):
    expect({"id", "name", "entry", "language"} <= hook.keys(), f"hook {hook.get('id')} lacks a key")

sys.exit("\n".join(problems) or None)
