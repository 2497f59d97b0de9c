# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The binary of a release; sourced by scripts/release.

release_scratch=.build-package

# Builds the command and strips it: build_for_release FILE
#
# As build_release does, but no path of this machine gets into it, so that other folders give the
# same bytes.
build_for_release() {
  local options=(
    "${release_options[@]}" --scratch-path "$release_scratch"
    -Xswiftc -file-prefix-map -Xswiftc "$top=." -Xcc "-ffile-prefix-map=$top=."
    -Xlinker -s
  )
  swift build "${options[@]}" >&2
  local bin
  bin=$(swift build "${options[@]}" --show-bin-path)
  install -m 755 "$bin/argmap" "$1"
  strip --strip-all --remove-section=.comment "$1"
  if grep -aqF "$top" "$1"; then die "the binary holds the path $top"; fi
}
