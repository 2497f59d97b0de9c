// SPDX-License-Identifier: MIT

internal import ArgmapModel

/// Something that was found in a map.
struct Found {
  /// What it is.
  enum Kind: String {
    case statement, argument, objection, circle, component, path
    case element, attribute, text, comment, value
  }

  var kind: Kind
  /// Where it starts in the file, as a UTF-8 offset; `nil` for what stands nowhere.
  var offset: Int?
  /// Its name in the map, where it has one.
  var id: String?
  /// What it says, or does.
  var text: String
  /// How many steps it is away from what was asked about.
  var distance: Int?
  /// The names of what it consists of, in order.
  var parts: [String] = []
}
