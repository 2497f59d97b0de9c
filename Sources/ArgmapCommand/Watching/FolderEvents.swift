// SPDX-License-Identifier: MIT

internal import SystemPackage

/// Tells that something may have changed in folders; what it was, the watcher finds out itself.
protocol FolderEvents {
  /// Watches these folders, and no others.
  ///
  /// A folder that can't be watched makes ``wait(atMost:)`` return now and then.
  mutating func watch(_ folders: Set<FilePath>)

  /// Waits for a change, and says whether there may have been one.
  mutating func wait(atMost duration: Duration?) -> Bool
}

/// Looks at the files again and again: for systems, and file systems, that tell of no changes.
struct Polling: FolderEvents {
  /// How often is a matter of taste: seldom enough to cost nothing, often enough not to be noticed.
  static let interval = Duration.milliseconds(250)

  mutating func watch(_ folders: Set<FilePath>) {}

  mutating func wait(atMost duration: Duration?) -> Bool {
    POSIX.sleep(min(duration ?? Self.interval, Self.interval))
    return true
  }
}

/// The best that the system has.
func folderEvents() -> any FolderEvents {
  #if os(Linux)
    if let events = Inotify() { return events }
  #endif
  return Polling()
}
