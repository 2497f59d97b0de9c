// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Replaces a file whole or not at all.
///
/// The bytes go to a new file in the same folder, are flushed, and take the old file's place in one
/// step. The old file's mode is kept, and its owner, group, access list and extended attributes as
/// far as that is allowed. A symbolic link stays, and what it points to is replaced; devices and
/// pipes are written through; a file that already holds the bytes is left alone. A hard link is
/// broken: the other names keep the old bytes.
enum AtomicFile {
  /// Where the pieces of a result go.
  typealias Sink = ([UInt8]) throws -> Void

  /// Writes the bytes.
  ///
  /// - Throws: ``ClosedPipe`` when nobody reads on at the other end of a pipe, or a ``Failure`` that
  ///   names the path and the reason; nothing is left behind then.
  static func write(_ bytes: [UInt8], to name: FileName) throws {
    try write(to: name, holding: bytes) { try $0(bytes) }
  }

  /// Writes what is made piece by piece, without keeping the pieces.
  ///
  /// - Throws: What making the pieces throws, and what writing throws; nothing is left behind then.
  static func write(to name: FileName, _ make: (Sink) throws -> Void) throws {
    try write(to: name, holding: nil, make)
  }

  private static func write(
    to name: FileName, holding bytes: [UInt8]?, _ make: (Sink) throws -> Void
  ) throws {
    do {
      // What the name leads to comes first: the links in /proc lead to pipes that have no path.
      switch try existing(name.path)?.kind {
      case nil, .file?:
        try replace(try finalTarget(of: name.path), with: bytes, make)
      case .folder?:
        throw Failure("\(name.path.string): is a folder, expected a file")
      case .pipe?, .characterDevice?, .link?, .other?:
        let descriptor = try FileDescriptor.open(name.path, .writeOnly, options: .closeOnExec)
        try descriptor.closeAfter { try make { _ = try descriptor.writeAll($0) } }
      }
    } catch Errno.brokenPipe {
      throw ClosedPipe()
    } catch let error as Errno {
      throw Failure("\(name.path.string): \(error.reason)")
    } catch let error as UnflushedFolder {
      throw Failure(
        "\(name.path.string): is written, but a power cut could undo it: \(error.reason.reason)")
    }
  }

  /// Follows links to where the bytes belong, which need not exist yet.
  private static func finalTarget(of path: FilePath) throws(Errno) -> FilePath {
    var path = path
    for _ in 0..<40 {
      guard try existing(path, followingLinks: false)?.kind == .link else { return path }
      // `pushing` replaces the path when the link is absolute.
      path = path.removingLastComponent().pushing(try POSIX.destination(ofLink: path))
    }
    throw .tooManySymbolicLinkLevels
  }

  private static func existing(
    _ path: FilePath, followingLinks: Bool = true
  ) throws(Errno) -> POSIX.Status? {
    do {
      return try POSIX.status(of: path, followingLinks: followingLinks)
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  /// Replaces a file, unless it holds the bytes already, where they are known beforehand.
  private static func replace(
    _ target: FilePath, with bytes: [UInt8]?, _ make: (Sink) throws -> Void
  ) throws {
    let status = try existing(target)
    // A file that may be written but not read is replaced as well.
    let old =
      status == nil
      ? nil : try? FileDescriptor.open(target, .readOnly, options: [.closeOnExec, .nonBlocking])
    defer { try? old?.close() }
    if let status {
      try POSIX.isWritable(target)
      if let bytes, let old, status.size == bytes.count {
        var comparison = FileComparison(old)
        comparison.take(bytes)
        if comparison.finish() { return }
      }
    }
    let temporary = try TemporaryFile(beside: target, isPrivate: status != nil)
    var comparison = bytes == nil ? old.map { FileComparison($0) } : nil
    var isSame = false
    do {
      try temporary.descriptor.closeAfter {
        try make {
          _ = try temporary.descriptor.writeAll($0)
          comparison?.take($0)
        }
        isSame = comparison?.finish() ?? false
        guard !isSame else { return }
        if let status { try POSIX.dress(temporary.descriptor, as: status, of: old) }
        try POSIX.flush(temporary.descriptor)
      }
      if isSame { return temporary.remove() }
      try temporary.rename(to: target)
    } catch {
      temporary.remove()
      throw error
    }
    try flushFolder(of: target)
  }

  /// Makes the file's new place in its folder outlive a power cut.
  private static func flushFolder(of target: FilePath) throws(UnflushedFolder) {
    // A folder that may not be read can't be flushed by this process.
    guard
      let folder = try? FileDescriptor.open(
        FileName(target).folder, .readOnly, options: .closeOnExec)
    else { return }
    defer { try? folder.close() }
    do {
      try POSIX.flush(folder)
    } catch {
      throw UnflushedFolder(reason: error)
    }
  }

  private struct UnflushedFolder: Error { var reason: Errno }
}
