// SPDX-License-Identifier: MIT

internal import SystemPackage

/// By what a changed file is told from the unchanged one, without reading it.
struct FileMark: Hashable {
  private var identity: POSIX.Identity
  private var size: Int
  private var changed: POSIX.Moment

  /// The mark of a file, whatever links lead to it; `nil` when it is not there.
  init?(_ path: FilePath) {
    guard let status = try? POSIX.status(of: path) else { return nil }
    identity = status.identity
    size = status.size
    changed = status.changed
  }
}
