# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What the scripts have in common; to be sourced. Goes to the top of the repository.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"

say() { printf '== %s\n' "$*" >&2; }
die() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs packages with whatever package manager there is. Takes four lists, as words in one
# argument each: for apt-get, brew, dnf, pacman.
install_packages() {
  say "installing system packages"
  if have apt-get; then
    as_root apt-get update -qq
    # shellcheck disable=SC2086 # the list is words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1 >&2
  elif have brew; then
    # shellcheck disable=SC2086
    brew install --quiet $2 >&2
  elif have dnf; then
    # shellcheck disable=SC2086
    as_root dnf install -y -q $3 >&2
  elif have pacman; then
    # shellcheck disable=SC2086
    as_root pacman -S --noconfirm --needed --quiet $4 >&2
  else
    die "no package manager found; install by hand: $1"
  fi
}

# macOS has SQLite in its SDK, where pkg-config does not look.
has_library() {
  have pkg-config && pkg-config --exists libxml-2.0 &&
    { [ "$(uname)" = Darwin ] || pkg-config --exists sqlite3; }
}
# Boxes have room for letters as wide as Helvetica's.
has_font() {
  ! have fc-match || fc-match Helvetica family 2>/dev/null | grep -qiE 'helvetica|arial|liberation|nimbus'
}

# What argmap is built from and draws with. Calls the package manager, and so the network, only when
# something is missing.
ensure_build_tools() {
  have swift || die "Swift 6.2 or later is needed: https://www.swift.org/install"
  if has_library && have dot && has_font; then return; fi
  install_packages \
    "libxml2-dev libsqlite3-dev pkg-config graphviz fontconfig fonts-liberation fonts-dejavu-core" \
    "libxml2 pkgconf graphviz" \
    "libxml2-devel sqlite-devel pkgconf-pkg-config graphviz fontconfig liberation-sans-fonts dejavu-sans-fonts" \
    "libxml2 sqlite pkgconf graphviz fontconfig ttf-liberation ttf-dejavu"
  has_library || die "libxml2 and SQLite are installed, but pkg-config does not find both"
}

has_locale() { locale -a 2>/dev/null | grep -qiE "^$1\.utf-?8$"; }
can_make_locales() { has_locale tr_TR && has_locale de_DE || [ -e /usr/share/i18n/locales/tr_TR ]; }

# What only the tests use: other programs to compare with, and locales that sort, count and change
# case in their own ways.
ensure_test_tools() {
  if ! { have xmllint && have jing && have python3 && can_make_locales; }; then
    # strace is for the drills, which say what they skip without it.
    install_packages \
      "libxml2-utils jing python3 locales strace" \
      "libxml2 jing-trang python" \
      "libxml2 jing python3 glibc-langpack-tr glibc-langpack-de strace" \
      "libxml2 jing python strace"
  fi
  local name
  for name in tr_TR de_DE; do
    has_locale "$name" || as_root localedef -i "$name" -f UTF-8 "$name.UTF-8"
  done
}

# Options of `swift build` for a release of the commands: linked with Swift's libraries where the
# platform allows it, so that they run on machines without Swift, and so that they start fast
# (docs/decisions/0024-what-a-start-costs.md).
release_options=(-c release)
if [ "$(uname)" = Linux ]; then
  release_options+=(
    # No library is looked for beside the commands.
    --static-swift-stdlib --disable-local-rpath
    # Nothing is loaded into the command, so none of its symbols need be found by name at run time:
    # exporting them costs a fifth of the start-up time.
    -Xlinker --no-export-dynamic
    # Generic types are made by calling functions. Their names, the way that needs less code, have
    # the runtime search all conformances of the binary for those that the compiler knew.
    -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
  )
fi

# What is installed: argmap, and argmap-store, which it runs and looks for beside itself.
# That one needs most, so it is built first: SQLite's package takes one processor for minutes.
programs=(argmap-store argmap)

# Builds the commands for a release and prints the path of argmap: build_release [OPTION…]
build_release() {
  local name
  for name in "${programs[@]}"; do
    # In a substitution of commands, errors don't end the shell by themselves.
    swift build "${release_options[@]}" --product "$name" "$@" >&2 || return
  done
  printf '%s/argmap\n' "$(swift build "${release_options[@]}" "$@" --show-bin-path)"
}
