// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import SystemPackage

/// A map file that a command changes in place, or passes from standard input to standard output.
struct MapRewriting {
  let name: FileName
  /// The file's bytes as they were read.
  let bytes: [UInt8]

  init(_ name: FileName) throws(Failure) {
    self.name = name
    bytes = try readFile(name)
  }

  /// Reads a file that is to be changed as XML, which an outline can't be.
  init(xml name: FileName, toBe participle: String) throws(Failure) {
    try self.init(name)
    try text.value.refuseOutline(name, toBe: participle)
  }

  var text: Diagnosed<SourceText> { ArgmapCommand.text(of: bytes, name: name.inputName) }

  /// Shows what new bytes would change.
  ///
  /// - Returns: Whether they change anything.
  func show(_ new: [UInt8], _ common: CommonOptions) throws -> Bool {
    let output = Output(nil)
    let difference = unifiedDiff(
      old: bytes, new: new, name: name.isStandard ? "<stdin>" : name.path.string,
      palette: Palette(isOn: common.color.isOn(for: .standardOutput)),
      forTerminal: output.isTerminal)
    if !difference.isEmpty { try output.write(difference) }
    return !difference.isEmpty
  }

  /// Puts new bytes in the place of the old ones, or on standard output.
  ///
  /// Another program may have put the same bytes there already.
  ///
  /// - Throws: A ``Failure``, also when somebody else has changed the file since it was read.
  func write(_ new: [UInt8]) throws {
    guard !name.isStandard else { return try Output(nil).write(new) }
    guard new != bytes else { return }
    let found = try readFile(name)
    guard found != new else { return }
    guard found == bytes else {
      throw Failure(
        "\(name.path.string): was changed by another program meanwhile; it is left as it is",
        help: ["run the command again"])
    }
    try AtomicFile.write(new, to: name)
  }
}
