# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# libxml2 out of a wheel of lxml; sourced by scripts/check-libxml2.

# fetch_wheel VERSION-OF-LXML PREFIX
#
# A wheel has libxml2's headers, and libxml2 itself in the library of its module 'etree', which
# exports it. That library wants Python's symbols too; as nothing of Python is called, a stub has them.
fetch_wheel() {
  local prefix=$2 wheel module version name
  have python3 && have gcc && have nm || return 1
  python3 -m pip download -q --no-deps --only-binary=:all: --python-version 3.11 \
    --dest "$prefix/wheel" "lxml==$1" >&2 || return 1
  wheel=$(ls "$prefix"/wheel/*.whl)
  python3 -m zipfile -e "$wheel" "$prefix/wheel/all"
  mkdir -p "$prefix/include"
  cp -r "$prefix/wheel/all/lxml/includes/libxml" "$prefix/include/"
  module=$(ls "$prefix"/wheel/all/lxml/etree*.so)
  cp "$module" "$prefix/lib/liblxml-etree.so"

  nm -D --undefined-only "$prefix/lib/liblxml-etree.so" | awk '$2 ~ /^_?Py/ { print "char " $2 "[4096];" }' \
    >"$prefix/stub.c"
  gcc -shared -fPIC -o "$prefix/lib/libpython-stub.so" -Wl,-soname,"$prefix/lib/libpython-stub.so" \
    "$prefix/stub.c"

  # What links with -lxml2 gets both.
  printf 'INPUT(%s %s)\n' "$prefix/lib/liblxml-etree.so" "$prefix/lib/libpython-stub.so" \
    >"$prefix/lib/libxml2.so"
  # What was linked with the machine's libxml2 finds them behind its name and symbol versions.
  # From 2.14 on the library lacks symbols that such programs want.
  name=$(ldconfig -p | awk '$1 == "libxml2.so.2" { print $NF; exit }')
  if [ -n "$name" ] && nm -D "$prefix/lib/liblxml-etree.so" | grep -q ' __xmlParserVersion$'; then
    readelf -VW "$name" | sed -n 's/.*Name: \(LIBXML2_[0-9.]*\).*/\1 {};/p' | sort -u >"$prefix/versions"
    gcc -shared -o "$prefix/lib/libxml2.so.2" -Wl,-soname,libxml2.so.2 \
      -Wl,--version-script="$prefix/versions" -Wl,--no-as-needed -x c /dev/null -x none \
      "$prefix/lib/liblxml-etree.so" "$prefix/lib/libpython-stub.so"
  fi

  version=$(sed -n 's/^#define LIBXML_DOTTED_VERSION "\(.*\)"/\1/p' "$prefix/include/libxml/xmlversion.h")
  cat >"$prefix/lib/pkgconfig/libxml-2.0.pc" <<EOF
Name: libXML
Version: $version
Description: libxml2 $version out of lxml $1
Cflags: -I$prefix/include
Libs: -L$prefix/lib -lxml2
EOF
}
