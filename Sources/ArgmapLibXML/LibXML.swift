// SPDX-License-Identifier: MIT

internal import CLibXML2

/// The libxml2 that runs.
package enum LibXML {
  /// Its version, such as `2.9.14`.
  package static var version: String {
    start
    guard let digits = unsafe argmap_xml_runtime_version() else { return "unknown" }
    // `20914`, perhaps with a suffix such as `-GITv2.9.14`: two digits for each part but the first.
    let number = unsafe String(cString: digits).prefix { ("0"..."9").contains($0) }
    guard let number = Int(number) else { return "unknown" }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }

  /// Initializes libxml2's global state, once for the process; every entry asks for it first.
  static let start: Void = xmlInitParser()
}
