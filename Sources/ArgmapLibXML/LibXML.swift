// SPDX-License-Identifier: MIT

internal import CLibXML2

/// The libxml2 that runs.
package enum LibXML {
  /// Its version, such as `2.9.14`.
  package static var version: String { "" }
}
