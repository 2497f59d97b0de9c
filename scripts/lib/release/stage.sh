# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The files of a release as they are installed, and the tarball; sourced by scripts/release.

put() { install -D -m 644 "$1" "$2"; }

# Lays out what is installed below a prefix such as /usr: stage FOLDER-OF-BINARIES FOLDER VERSION
stage() {
  local share=$2/share doc=$2/share/doc/argmap
  install -D -m 755 "$1/argmap" "$2/bin/argmap"
  install -D -m 755 "$1/argmap-store" "$2/bin/argmap-store"

  local made file
  made=$(mktemp -d)
  scripts/manual "$made" "$1/argmap"
  for file in "$made"/man1/*.1; do
    put "$file" "$share/man/man1/${file##*/}"
    gzip -n -9 "$share/man/man1/${file##*/}"
  done
  # It is read by a shell, never run.
  sed -i '1{/^#!/d}' "$made/completions/argmap.bash"
  put "$made/completions/argmap.bash" "$share/bash-completion/completions/argmap"
  put "$made/completions/_argmap" "$share/zsh/vendor-completions/_argmap"
  put "$made/completions/argmap.fish" "$share/fish/vendor_completions.d/argmap.fish"
  rm -rf "$made"

  for file in schemas/*; do put "$file" "$share/argmap/schemas/${file##*/}"; done
  for file in article.txt map.xml; do
    put "maps/pyongyang-visit/$file" "$doc/examples/pyongyang-visit/$file"
  done
  put README.md "$doc/README.md"
  put CHANGELOG.md "$doc/changelog"
  gzip -n -9 "$doc/changelog"
  # What it was built of: the same versions give the same bytes.
  put "$release_place/Package.resolved" "$doc/Package.resolved"
  write_copyright >"$doc/copyright"
  write_notices >"$doc/NOTICES"
  chmod 644 "$doc/copyright" "$doc/NOTICES"
  gzip -n -9 "$doc/NOTICES"
}

# Packs a tree so that its bytes depend on the files alone: pack_tarball FOLDER NAME OUTPUT
pack_tarball() {
  tar --create --directory "$1" --transform "s,^\.,$2," \
    --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=go=rX,u+rw \
    --mtime="@$SOURCE_DATE_EPOCH" . | gzip -n -9 >"$3/$2.tar.gz"
}
