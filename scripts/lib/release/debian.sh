# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The Debian package; sourced by scripts/release.

# The oldest libxml2 that the binary may meet. It sets a field of xmlXPathContext that 2.9.11 added
# (argmap_xpath_limit_steps), which the symbols that dpkg-shlibdeps looks at don't show.
oldest_libxml2=2.9.11

# The oldest SQLite that knows the tables of a store, which are STRICT.
oldest_sqlite=3.37

# What the binaries are linked with, as Debian's packages: depends_of BINARY…
depends_of() {
  local folder depends
  folder=$(mktemp -d)
  mkdir -p "$folder/debian"
  printf 'Source: argmap\n\nPackage: argmap\nArchitecture: any\n' >"$folder/debian/control"
  cp "$@" "$folder/"
  depends=$(cd "$folder" && dpkg-shlibdeps -O "${@##*/}" | sed -n 's/^shlibs:Depends=//p')
  rm -rf "$folder"
  depends=$(at_least libxml2 "$oldest_libxml2" "$depends")
  at_least libsqlite3-0 "$oldest_sqlite" "$depends"
}

# The list of packages with a later version of one where an older one is stated:
# at_least PACKAGE VERSION LIST
at_least() {
  local stated
  stated=$(printf '%s' "$3" | sed -n "s/.*$1 (>= \([^)]*\)).*/\1/p")
  [ -n "$stated" ] || die "the binaries do not depend on the package $1: $3"
  if dpkg --compare-versions "$stated" lt "$2"; then
    printf '%s\n' "${3/$1 (>= $stated)/$1 (>= $2)}"
  else
    printf '%s\n' "$3"
  fi
}

# pack_debian TREE VERSION MAINTAINER OUTPUT
pack_debian() {
  local folder architecture doc
  architecture=$(dpkg --print-architecture)
  folder=$(mktemp -d)
  chmod 755 "$folder"
  mkdir -p "$folder/DEBIAN"
  cp -a "$1" "$folder/usr"
  doc=$folder/usr/share/doc/argmap
  {
    printf 'argmap (%s-1) unstable; urgency=medium\n\n' "$2"
    printf '  * Version %s; changelog.gz says what is new.\n\n' "$2"
    printf ' -- %s  %s\n' "$3" "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %H:%M:%S +0000')"
  } | gzip -n -9 >"$doc/changelog.Debian.gz"
  find "$folder/usr" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

  (cd "$folder" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$folder/DEBIAN/md5sums"
  cat >"$folder/DEBIAN/control" <<EOF
Package: argmap
Version: $2-1
Architecture: $architecture
Maintainer: $3
Installed-Size: $(installed_size "$folder/usr")
Depends: $(depends_of "$folder"/usr/bin/*)
Recommends: graphviz, fonts-liberation
Section: text
Priority: optional
Description: turn prose with numbered arguments into argument maps
 argmap reads articles that argue in numbered points and writes argument maps:
 trees of premises and conclusions, stored as XML, with every statement tied to
 the words it came from. It checks maps down to the last quotation, draws them,
 writes them as pages, outlines, reports and tables, and keeps many of them in
 one SQLite file.
 .
 Graphviz is used for PNG, PDF and layouts other than trees.
EOF
  chmod 644 "$folder/DEBIAN/control" "$folder/DEBIAN/md5sums"
  # One thread: how many cores there are must not be seen in the bytes.
  dpkg-deb --build --root-owner-group -Zxz --threads-max=1 "$folder" \
    "$4/argmap_$2-1_$architecture.deb" >&2
  rm -rf "$folder"
  if have lintian; then
    lintian --allow-root --fail-on error --profile debian "$4/argmap_$2-1_$architecture.deb" >&2 ||
      die "lintian found errors"
  else
    say "skipped: lintian, which is not installed"
  fi
}

# Kilobytes as Debian counts them, which don't depend on the file system: each file rounded up, and
# one for each folder.
installed_size() {
  find "$1" \( -type f -printf '%s\n' -o -printf '1024\n' \) |
    awk '{ total += int(($1 + 1023) / 1024) } END { print total }'
}
