// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Where a command's result goes.
struct Output {
  /// The file, or `nil` for standard output.
  let file: FileName?

  /// Standard output for no file, for `-`, and for another name of it, as `/dev/stdout` is: what it
  /// is appended to must not be replaced.
  init(_ file: FileName?) {
    guard let file, !file.isStandard, !Self.isStandardOutput(file) else {
      self.file = nil
      return
    }
    self.file = file
  }

  private static func isStandardOutput(_ file: FileName) -> Bool {
    guard let named = try? POSIX.status(of: file.path), named.kind == .file,
      let standard = try? POSIX.status(of: .standardOutput)
    else { return false }
    return named.identity == standard.identity
  }

  /// Whether a person reads along.
  var isTerminal: Bool { file == nil && POSIX.isTerminal(.standardOutput) }

  /// Whether it is a pipe or a device, in which nothing is found again.
  var isStream: Bool {
    guard let file else { return true }
    return (try? POSIX.status(of: file.path)).map { $0.kind != .file } ?? false
  }

  /// Writes the result.
  ///
  /// - Throws: ``ClosedPipe`` when nobody reads on, or a ``Failure``.
  func write(_ bytes: [UInt8]) throws {
    if let file { return try AtomicFile.write(bytes, to: file) }
    do {
      _ = try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      throw ClosedPipe()
    } catch let error as Errno {
      throw Failure("standard output: \(error.reason)")
    }
  }

  /// Writes a result that is made piece by piece, without keeping the pieces.
  ///
  /// - Throws: ``ClosedPipe`` when nobody reads on, or a ``Failure``.
  func write(_ make: (([UInt8]) throws -> Void) throws -> Void) throws {
    if let file { return try AtomicFile.write(to: file, make) }
    try make { try write($0) }
  }

  /// Refuses to put the result in the place of an input.
  func check(against inputs: [FileName]) throws(Failure) {
    try check(against: Self.identities(of: inputs))
  }

  /// Refuses to put the result in the place of an input.
  func check(against inputs: Set<POSIX.Identity>) throws(Failure) {
    guard let file, let target = try? POSIX.status(of: file.path), target.kind == .file,
      inputs.contains(target.identity)
    else { return }
    throw Failure(
      "\(file.path.string): is the input, expected another file for the output",
      help: ["choose another name after '-o'"])
  }

  /// Refuses a name that says outline for a result that is XML, and would be read as an outline.
  func checkTakesXML() throws(Failure) {
    guard let file, file.isOutline else { return }
    throw Failure(
      "\(file.path.string): is named as an outline, and the result is XML",
      help: [
        "write it to a file in '.xml', then: "
          + "argmap convert MAP.xml -o \(shellWord(file.path.string))"
      ])
  }

  /// What the inputs are, under whatever names.
  static func identities(of inputs: [FileName]) -> Set<POSIX.Identity> {
    Set(
      inputs.filter { !$0.isStandard }
        .compactMap { (try? POSIX.status(of: $0.path))?.identity })
  }
}
