# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Installing a release where nothing else is; sourced by scripts/release.

# Where this machine gets Debian from, and which Debian it is, as `ADDRESS SUITE`.
debian_mirror() {
  apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' |
    awk -v suite="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")" \
      '$2 == suite && $3 == "main" { print $1, $2; exit }'
}

# Runs a command in a root that has its own /proc, which goes when the command ends: in_root COMMAND…
in_root() {
  unshare --mount --pid --fork --mount-proc="$root/proc" \
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

# The commands of README.md's session from `mkdir` on, as ReadmeSessionTests takes them.
readme_session() {
  awk '/^```sh$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' README.md |
    sed -n '/^mkdir/,$p'
}

# Installs the packages into a Debian made for it, and works there: check_in_root TARBALL PACKAGE WORK
check_in_root() {
  local mirror suite
  read -r mirror suite < <(debian_mirror)
  [ -n "${suite:-}" ] || die "apt has no address of this Debian's packages"
  root=$3/root
  say "a clean Debian ($suite)"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$3/debootstrap.log" 2>&1 ||
    die "debootstrap failed: $(tail -n 3 "$3/debootstrap.log")"
  cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true

  cp "$2" "$root/argmap.deb"
  in_root apt-get update -qq
  in_root apt-get install -y -qq --no-install-recommends ./argmap.deb >/dev/null
  in_root dpkg --verify argmap

  say "the main job there, without Graphviz and Swift"
  mkdir -p "$root/trial/maps"
  cp -r maps/pyongyang-visit "$root/trial/maps/"
  cat >"$root/trial/main-job" <<'EOF'
set -eu
cd /trial
if command -v swift || command -v dot; then echo "this Debian is not clean"; exit 1; fi
examples=/usr/share/doc/argmap/examples/pyongyang-visit
argmap --version
argmap parse maps/pyongyang-visit/article.txt -o maps/pyongyang-visit/again.xml
cmp maps/pyongyang-visit/again.xml maps/pyongyang-visit/map.xml
argmap validate maps/pyongyang-visit/again.xml
cmp "$examples/map.xml" maps/pyongyang-visit/map.xml
argmap validate "$examples/map.xml"
argmap render maps/pyongyang-visit/again.xml -o again.svg
argmap schema xsd | cmp - /usr/share/argmap/schemas/argument-map.xsd
argmap batch maps | argmap store add maps.db -
argmap store search maps.db Beijing --role thesis | grep -F maps/pyongyang-visit/article.txt
argmap store check maps.db
bash -n /usr/share/bash-completion/completions/argmap
EOF
  in_root sh -eu /trial/main-job

  say "the session of README.md there"
  readme_session >"$root/trial/session"
  [ "$(wc -l <"$root/trial/session")" -ge 5 ] || die "README.md has no session"
  in_root apt-get install -y -qq --no-install-recommends graphviz fonts-liberation >/dev/null
  in_root sh -euc 'cd /trial && sh -eux ./session >said 2>errors' ||
    die "the session failed: $(tail -n 3 "$root/trial/errors")"
  if grep -v '^+ ' "$root/trial/errors" >&2; then die "the session has something to say of errors"; fi
  in_root sh -euc 'cd /trial && argmap render out/map.xml -o out/map.png && test -s out/map.png'

  say "the tarball there, the package removed"
  in_root apt-get remove -y -qq argmap >/dev/null
  [ ! -e "$root/usr/share/doc/argmap" ] && [ ! -e "$root/usr/bin/argmap" ] ||
    die "the package leaves files behind"
  tar -xzf "$1" -C "$root/trial" --strip-components=1
  in_root sh -euc 'cd /trial && bin/argmap validate out/map.xml && bin/argmap --version' >&2
}
