# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# libxml2 from the source package of Debian testing; sourced by scripts/check-libxml2.

# fetch_source PREFIX
#
# Looks with an apt of its own, which knows sources of testing only; the machine's stays as it is.
fetch_source() {
  local prefix=$1 mirror apt=$1/apt
  have apt-get && have gcc && have make || return 1
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
    awk '$2 == "main" && $1 !~ /security/ { print $1; exit }')
  [ -n "$mirror" ] || return 1
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$prefix/source"
  printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s testing main\n' \
    "$mirror" >"$apt/sources.list"
  cat >"$apt/apt.conf" <<EOF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
EOF
  APT_CONFIG=$apt/apt.conf apt-get update -qq >&2 || return 1
  (cd "$apt" && APT_CONFIG=$apt/apt.conf apt-get source -qq --download-only --only-source libxml2 >&2) ||
    return 1
  tar -xf "$apt"/libxml2_*.orig.tar.* -C "$prefix/source" --strip-components=1 || return 1
  (
    cd "$prefix/source"
    ./configure --quiet --prefix="$prefix" --without-python --disable-static &&
      make -s -j"$(getconf _NPROCESSORS_ONLN)" && make -s install
  ) >"$prefix/build.log" 2>&1 || {
    tail -n 20 "$prefix/build.log" >&2
    return 1
  }
}
