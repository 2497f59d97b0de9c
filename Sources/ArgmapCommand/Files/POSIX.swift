// SPDX-License-Identifier: MIT

internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The calls of the operating system that swift-system does not have, with typed errors.
enum POSIX {
  /// What a path or descriptor stands for.
  enum Kind { case file, folder, link, pipe, characterDevice, other }

  struct Status {
    var kind: Kind
    var size: Int
    var mode: mode_t
    var owner: uid_t
    var group: gid_t
    var identity: Identity
    /// When the content or what is said about the file was changed last.
    var changed: Moment
  }

  /// A point in time, to tell from others.
  struct Moment: Hashable {
    var seconds: Int
    var nanoseconds: Int
  }

  /// What makes two names the same file.
  struct Identity: Hashable {
    var device: UInt64
    var file: UInt64
  }

  static func status(of path: FilePath, followingLinks: Bool = true) throws(Errno) -> Status {
    var result = stat()
    try check(path.withPlatformString { followingLinks ? stat($0, &result) : lstat($0, &result) })
    return Status(result)
  }

  static func status(of descriptor: FileDescriptor) throws(Errno) -> Status {
    var result = stat()
    try check(fstat(descriptor.rawValue, &result))
    return Status(result)
  }

  static func isWritable(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { access($0, W_OK) })
  }

  static func destination(ofLink path: FilePath) throws(Errno) -> FilePath {
    var bytes = [CChar](repeating: 0, count: 4097)
    let length = path.withPlatformString { readlink($0, &bytes, 4096) }
    if length < 0 { throw Errno(rawValue: errno) }
    bytes[length] = 0
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { FilePath(platformString: $0) } ?? path
    }
  }

  /// The absolute path without links.
  static func realPath(_ path: FilePath) throws(Errno) -> FilePath {
    guard let resolved = path.withPlatformString({ realpath($0, nil) }) else {
      throw Errno(rawValue: errno)
    }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  static func flush(_ descriptor: FileDescriptor) throws(Errno) {
    while fsync(descriptor.rawValue) != 0 {
      switch errno {
      case EINTR: continue
      // Pipes and some file systems can't be flushed, and say so.
      case EINVAL, ENOTSUP, ENOSYS: return
      default: throw Errno(rawValue: errno)
      }
    }
  }

  static func rename(_ old: FilePath, to new: FilePath) throws(Errno) {
    try check(
      old.withPlatformString { old in new.withPlatformString { moveFile(old, $0) } })
  }

  static func remove(_ path: FilePath) { _ = path.withPlatformString { unlink($0) } }

  static func makeFolder(_ path: FilePath) throws(Errno) {
    try check(path.withPlatformString { mkdir($0, 0o777) })
  }

  /// The names in a folder, sorted; none when it can't be read.
  static func names(in folder: FilePath) -> [String] {
    ((try? components(in: folder)) ?? []).map(\.string).sorted()
  }

  /// The names in a folder but `.` and `..`, sorted by their bytes.
  static func components(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else {
      throw Errno(rawValue: errno)
    }
    defer { closedir(stream) }
    var names: [[CInterop.PlatformChar]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        bytes.prefix { $0 != 0 }.map { CInterop.PlatformChar(bitPattern: $0) }
      }
      names.append(name)
    }
    names.sort {
      $0.lexicographicallyPrecedes($1) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
    }
    return names.compactMap { name in
      FilePath.Component(platformString: name + [0]).flatMap { $0.kind == .regular ? $0 : nil }
    }
  }

  /// A new file that only this process and its children can reach, and that goes with them.
  static func openScratchFile() throws(Errno) -> FileDescriptor {
    let folder = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    // mkstemp replaces six of this letter.
    let unique = String(repeating: "X", count: 6)
    var template = Array("\(folder)/argmap-\(unique)".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw Errno(rawValue: errno) }
    unlink(template)
    return FileDescriptor(rawValue: descriptor)
  }

  static func isTerminal(_ descriptor: FileDescriptor) -> Bool { isatty(descriptor.rawValue) == 1 }

  /// The width of a terminal in columns.
  static func columns(of descriptor: FileDescriptor) -> Int? {
    var size = winsize()
    guard ioctl(descriptor.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Has a write fail, instead of ending the process, when a reader has gone or a file may not grow.
  static func ignoreSignalsOfWriting() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets the signals come that end a process, and the alarm of a ``Deadline``.
  ///
  /// Whoever starts programs from a thread that holds signals back, as threads of libdispatch do,
  /// hands that on without meaning it. What is to be ignored stays ignored.
  static func admitSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGALRM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Puts something harmless in the place of standard streams that are closed, so that no file that
  /// is opened later takes their place: writing to a closed standard output stays an error.
  static func occupyClosedStreams() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      _ = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
    }
  }

  static func sleep(_ duration: Duration) {
    _ = usleep(useconds_t(max(duration / .microseconds(1), 0)))
  }

  static func end(with status: Int32) -> Never { exit(status) }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw Errno(rawValue: errno) }
  }
}

extension POSIX.Status {
  fileprivate init(_ result: stat) {
    kind =
      switch result.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFCHR: .characterDevice
      default: .other
      }
    size = Int(result.st_size)
    mode = result.st_mode & 0o7777
    owner = result.st_uid
    group = result.st_gid
    identity = POSIX.Identity(
      device: UInt64(truncatingIfNeeded: result.st_dev), file: UInt64(result.st_ino))
    #if canImport(Darwin)
      let time = result.st_ctimespec
    #else
      let time = result.st_ctim
    #endif
    changed = POSIX.Moment(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}

private func moveFile(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> CInt {
  rename(old, new)
}

extension Errno {
  /// The reason in lower case, to stand after a path and a colon.
  var reason: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
