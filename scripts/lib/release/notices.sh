# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The licences of what is in the binaries; sourced by scripts/release.

# The packages that are linked, as lines of `NAME VERSION`: all that Package.swift resolves to.
linked_packages() {
  python3 - "$release_place/Package.resolved" <<'PYTHON'
import json, sys
for pin in json.load(open(sys.argv[1]))["pins"]:
    # The folder of a package has the letters of its address; "identity" has small ones.
    name = pin["location"].rstrip("/").rsplit("/", 1)[-1].removesuffix(".git")
    print(name, pin["state"].get("version") or pin["state"]["revision"])
PYTHON
}

# The licence file of a package: licence_of NAME
licence_of() {
  local file
  for file in "$release_place/.build/checkouts/$1"/LICENSE{.txt,.md,}; do
    if [ -f "$file" ]; then
      printf '%s\n' "$file"
      return
    fi
  done
  die "$1 is linked into the binary, and its licence is not found"
}

# The licence of Swift's runtime, which comes with the compiler.
swift_licence() {
  local file
  file=$(dirname "$(readlink -f "$(command -v swift)")")/../share/swift/LICENSE.txt
  [ -f "$file" ] || die "the licence of Swift is not where it should be: $file"
  printf '%s\n' "$file"
}

# `Swift version X` of the compiler.
swift_version() { swift --version 2>/dev/null | sed -n 's/.*Swift version \([^ ]*\).*/\1/p' | head -1; }

# All licences word for word, which those of the parts ask for: write_notices
write_notices() {
  local name version file
  printf 'argmap\n\n'
  cat LICENSE
  # swift-argument-parser uses FoundationEssentials, GRDB.swift all of Foundation.
  section "Swift $(swift_version): runtime, standard library, libdispatch, FoundationEssentials with its
copy of swift-collections; linked into the binaries. Foundation and FoundationInternationalization
with its copy of ICU; linked into argmap-store"
  cat "$(swift_licence)"
  section "Tables of the Unicode Character Database, in Swift's standard library; ICU and its data, in
FoundationInternationalization"
  cat packaging/notices/unicode.txt
  section "UUIDs, in FoundationEssentials"
  cat packaging/notices/uuid.txt
  linked_packages | while read -r name version; do
    section "$name $version, linked into the binaries"
    file=$(licence_of "$name")
    cat "$file"
    for file in "$release_place/.build/checkouts/$name"/NOTICE*; do
      if [ -f "$file" ]; then cat "$file"; fi
    done
  done
}

section() { printf '\n%s\n%s\n\n' "----------------------------------------" "$1"; }

# The same in the form that Debian reads, where the text of Apache-2.0 is named, not repeated:
# write_copyright
write_copyright() {
  local name version
  cat <<'EOF'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: argmap
Comment: NOTICES.gz has the licences of all that is in the binary, word for word.

Files: *
Copyright: 2026 The argmap contributors
License: Expat

Files: usr/bin/*
Copyright: 2026 The argmap contributors
           Apple Inc. and the Swift project authors
           1991-2025 Unicode, Inc.
           2004 Apple Computer, Inc.
           2015-2025 Gwendal Roué
License: Expat and Apache-2.0 with Swift-runtime-exception and Unicode-3.0 and BSD-3-clause
EOF
  printf 'Comment: Linked statically:\n Swift %s: runtime, standard library, libdispatch, Foundation with ICU\n' \
    "$(swift_version)"
  linked_packages | while read -r name version; do printf ' %s %s\n' "$name" "$version"; done
  printf '\nLicense: Expat\n'
  sed '1,/^Copyright/d' LICENSE | sed '1{/^$/d}' | as_field
  cat <<'EOF'

License: Apache-2.0 with Swift-runtime-exception
 On Debian systems the Apache License, Version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.
 .
EOF
  sed -n '/Runtime Library Exception/,$p' "$(swift_licence)" | as_field
  printf '\nLicense: Unicode-3.0\n'
  as_field <packaging/notices/unicode.txt
  printf '\nLicense: BSD-3-clause\n'
  as_field <packaging/notices/uuid.txt
}

# Text as the continuation of a field.
as_field() { sed -e 's/[[:space:]]*$//' -e 's/^$/./' -e 's/^/ /' | cat -s; }
