# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The binaries of a release; sourced by scripts/release.

# Where it is built, on every machine: swiftc writes the length of a path into one of its checks, and
# a hash of the paths into the binary, whatever it is told of prefixes.
release_place=/tmp/argmap-release

# Lays out what the release is made of, the last commit or with --dirty what is there:
# lay_out_release DIRTY
lay_out_release() {
  mkdir "$release_place" 2>/dev/null ||
    die "$release_place is there; remove it, unless another release is being built"
  trap 'rm -rf "$release_place" "$work"' EXIT
  if [ -n "$1" ]; then
    git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -C "$release_place"
  else
    git archive HEAD | tar -x -C "$release_place"
  fi
  # The versions that were tested, where they are known.
  if [ -f Package.resolved ]; then cp Package.resolved "$release_place/"; fi
}

# Fills a section of a binary with zeros: clear_section FILE SECTION
clear_section() {
  local offset size
  read -r offset size < <(objdump -h "$1" | awk -v name="$2" '$2 == name { print $6, $3 }') || true
  [ -n "${size:-}" ] || die "$1 has no section $2"
  dd if=/dev/zero of="$1" bs=1 seek="$((16#$offset))" count="$((16#$size))" conv=notrunc status=none
}

# Builds the commands, argmap and argmap-store, from nothing and strips them: build_for_release FOLDER
#
# As build_release does, but no path of this machine gets into them, nor what differs from one build to
# the next: the compiler's hashes of its modules, which only it reads, and the linker's hash of it all.
build_for_release() {
  local options=(
    "${release_options[@]}" --package-path "$release_place"
    -Xswiftc -file-prefix-map -Xswiftc "$release_place=." -Xcc "-ffile-prefix-map=$release_place=."
    -Xlinker -s -Xlinker --build-id=none
  )
  rm -rf "$release_place/.build"
  local bin name
  bin=$(swift build "${options[@]}" --show-bin-path)
  for name in "${programs[@]}"; do
    swift build "${options[@]}" --product "$name" >&2
    install -m 755 "$bin/$name" "$1/$name"
    strip --strip-all --remove-section=.comment "$1/$name"
    clear_section "$1/$name" .swift_modhash
    if grep -aqF "$release_place" "$1/$name"; then die "$name holds the path $release_place"; fi
  done
}
