# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# The binaries of a release; sourced by scripts/release.

release_scratch=.build-package

# Builds the commands, argmap and argmap-store, and strips them: build_for_release FOLDER
#
# As build_release does, but no path of this machine gets into them, so that other folders give the
# same bytes.
build_for_release() {
  local options=(
    -c release --scratch-path "$release_scratch"
    --static-swift-stdlib -Xlinker --no-export-dynamic
    -Xswiftc -file-prefix-map -Xswiftc "$top=." -Xcc "-ffile-prefix-map=$top=."
    -Xlinker -s
  )
  local bin name
  bin=$(swift build "${options[@]}" --show-bin-path)
  for name in argmap argmap-store; do
    swift build "${options[@]}" --product "$name" >&2
    install -m 755 "$bin/$name" "$1/$name"
    strip --strip-all --remove-section=.comment "$1/$name"
    if grep -aqF "$top" "$1/$name"; then die "$name holds the path $top"; fi
  done
}
