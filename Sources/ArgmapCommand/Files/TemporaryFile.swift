// SPDX-License-Identifier: MIT

internal import SystemPackage

/// A new file beside the one that it is to replace; a signal that ends the process removes it.
struct TemporaryFile {
  let descriptor: FileDescriptor
  private let path: FilePath

  /// Makes the file, for this user alone when it takes the place of another file.
  init(beside target: FilePath, isPrivate: Bool) throws {
    let mode: FilePermissions =
      isPrivate ? .ownerReadWrite : [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
    while true {
      let number = UInt64.random(in: 0...UInt64.max)
      let path = target.removingLastComponent()
        .appending(".argmap-\(String(number, radix: 36)).tmp")
      // Before it is there: afterwards a signal could come between.
      Interruption.willRemove(path)
      do {
        descriptor = try FileDescriptor.open(
          path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: mode)
        self.path = path
        return
      } catch {
        Interruption.willRemoveNothing()
        guard error as? Errno == .fileExists else { throw error }
      }
    }
  }

  /// Puts the file in the place of another one.
  func rename(to target: FilePath) throws {
    try POSIX.rename(path, to: target)
    Interruption.willRemoveNothing()
  }

  func remove() {
    POSIX.remove(path)
    Interruption.willRemoveNothing()
  }
}
