// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Replaces a file whole or not at all.
///
/// The bytes go to a new file in the same folder, are flushed, and take the old file's place in one
/// step. The old file's mode is kept, and its owner where that is allowed. A symbolic link stays,
/// and what it points to is replaced; devices and pipes are written through; a file that already
/// holds the bytes is left alone. A hard link is broken: the other names keep the old bytes.
enum AtomicFile {
  /// Writes the bytes.
  ///
  /// - Throws: A ``Failure`` that names the path and the reason; nothing is left behind then.
  static func write(_ bytes: [UInt8], to name: FileName) throws(Failure) {
    do {
      let target = try finalTarget(of: name.path)
      let old = try existing(target)
      switch old?.kind {
      case nil, .file?:
        try replace(target, old, with: bytes)
      case .folder?:
        throw Failure("\(name.path.string): is a folder, expected a file")
      case .pipe?, .characterDevice?, .link?, .other?:
        let descriptor = try FileDescriptor.open(target, .writeOnly, options: .closeOnExec)
        try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as Errno {
      throw Failure("\(name.path.string): \(error.reason)")
    } catch {
      throw Failure("\(name.path.string): \(error)")
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

  private static func replace(
    _ target: FilePath, _ old: POSIX.Status?, with bytes: [UInt8]
  ) throws {
    if let old {
      try POSIX.isWritable(target)
      if old.size == bytes.count, try readFile(FileName(target)) == bytes { return }
    }
    let (temporary, descriptor) = try createTemporary(beside: target, isPrivate: old != nil)
    do {
      try descriptor.closeAfter {
        _ = try descriptor.writeAll(bytes)
        if let old {
          POSIX.tryToSetOwner(old.owner, old.group, of: descriptor)
          try POSIX.setMode(old.mode, of: descriptor)
        }
        try POSIX.flush(descriptor)
      }
      try POSIX.rename(temporary, to: target)
    } catch {
      POSIX.remove(temporary)
      throw error
    }
    // The name must outlive a power cut too; file systems that can't promise it don't matter here.
    if let folder = try? FileDescriptor.open(FileName(target).folder, .readOnly) {
      try? folder.closeAfter { try POSIX.flush(folder) }
    }
  }

  private static func createTemporary(
    beside target: FilePath, isPrivate: Bool
  ) throws -> (FilePath, FileDescriptor) {
    while true {
      let number = UInt64.random(in: 0...UInt64.max)
      let name = ".argmap-\(String(number, radix: 36)).tmp"
      let path = target.removingLastComponent().appending(name)
      do {
        let mode: FilePermissions =
          isPrivate ? .ownerReadWrite : [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
        return (
          path,
          try FileDescriptor.open(
            path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: mode)
        )
      } catch Errno.fileExists {
        continue
      }
    }
  }
}
