#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints how often each rule of the validator fires on some maps, as a Markdown table."""

import json
import subprocess
import sys
from collections import Counter

argmap, title, *maps = sys.argv[1:]
# Together these two ask every rule.
profiles = ["analysis", "teaching"]
severities = {}
findings = Counter()
fired = Counter()
for path in maps:
    seen = {}
    for profile in profiles:
        run = subprocess.run(
            [argmap, "validate", "--profile", profile, "--report", "json", path],
            capture_output=True,
            text=True,
        )
        if run.returncode not in (0, 1):
            raise SystemExit(f"argmap validate {path}: {run.stderr}")
        counts = Counter()
        for finding in json.loads(run.stdout)["findings"]:
            counts[finding["code"]] += 1
            severities.setdefault(finding["code"], set()).add(finding["severity"])
        for code, count in counts.items():
            seen[code] = max(seen.get(code, 0), count)
    for code, count in seen.items():
        findings[code] += count
        fired[code] += 1

order = ["error", "warning", "note"]
print(f"{title}: {len(maps)}\n")
print("| code | severity | maps | share | findings |")
print("| --- | --- | ---: | ---: | ---: |")
for code in sorted(fired, key=lambda c: (min(map(order.index, severities[c])), -fired[c], c)):
    severity = " or ".join(sorted(severities[code], key=order.index))
    share = f"{100 * fired[code] / len(maps):.0f} %"
    print(f"| `{code}` | {severity} | {fired[code]} | {share} | {findings[code]} |")
print()
