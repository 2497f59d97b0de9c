// SPDX-License-Identifier: MIT

#if os(Linux)
  internal import SystemPackage

  #if canImport(Musl)
    internal import Musl
  #else
    internal import Glibc
  #endif

  /// Changes as Linux tells them.
  ///
  /// Folders are watched, not files: an editor that puts a new file in the place of the old one is
  /// seen only there.
  struct Inotify: FolderEvents {
    private let descriptor: FileDescriptor
    private var watched: [FilePath: CInt] = [:]
    /// Whether some folder can't be watched, so that its files have to be looked at.
    private var isPartial = false

    /// `nil` when the system has no more of what it takes.
    init?() {
      let number = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
      guard number >= 0 else { return nil }
      descriptor = FileDescriptor(rawValue: number)
    }

    mutating func watch(_ folders: Set<FilePath>) {
      for (folder, number) in watched where !folders.contains(folder) {
        inotify_rm_watch(descriptor.rawValue, number)
        watched[folder] = nil
      }
      isPartial = false
      for folder in folders {
        // Asked for again each time: a folder may be another one under the same name.
        let events = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
        let number = folder.withPlatformString {
          inotify_add_watch(descriptor.rawValue, $0, UInt32(events) | UInt32(IN_ONLYDIR))
        }
        if number >= 0 { watched[folder] = number } else { isPartial = true }
      }
    }

    mutating func wait(atMost duration: Duration?) -> Bool {
      var limit = duration
      if isPartial { limit = min(duration ?? Polling.interval, Polling.interval) }
      var request = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
      let milliseconds = limit.map { CInt(max($0 / .milliseconds(1), 0)) } ?? -1
      guard poll(&request, 1, milliseconds) > 0 else { return isPartial }
      forgetEvents()
      return true
    }

    /// Reads what there is, so that the next wait waits.
    private func forgetEvents() {
      withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 8) { buffer in
        while (try? descriptor.read(into: buffer)) ?? 0 > 0 {}
      }
    }
  }
#endif
