// SPDX-License-Identifier: MIT

/// One map that is to be put into a store, not yet read.
enum StoreInput: Sendable {
  case file(FileName, size: Int)
  /// A line of a stream of records.
  case record(LineReader.Line, stream: String)
  case failed(Failure)

  /// About how much memory it takes.
  var weight: Int {
    switch self {
    case .file(_, let size): size
    case .record(let line, _): line.bytes.count
    case .failed: 0
    }
  }
}

/// What is to be put into a store, one after the other.
final class StoreInputs: @unchecked Sendable {
  // One thread at a time uses it: that which reads.

  private var walk: InputWalk
  private var stream = ""
  private let store: POSIX.Identity?

  /// The store itself is no input, whatever it is called.
  init(_ names: [FileName], store: FileName) {
    walk = InputWalk(names, .maps, mostOfLine: largestFile)
    self.store = (try? POSIX.status(of: store.path))?.identity
  }

  /// The next input; `nil` when there are no more.
  ///
  /// - Throws: A ``Failure`` when a stream can't be read on.
  func next() throws(Failure) -> StoreInput? {
    while let found = try walk.next() {
      switch found {
      case .file(let name, let status): return file(name, status)
      case .stream(let name): stream = name.inputName
      case .line(let line): return .record(line, stream: stream)
      case .unreadable(_, let failure): return .failed(failure)
      }
    }
    return nil
  }

  private func file(_ name: FileName, _ status: POSIX.Status?) -> StoreInput {
    if let store, status?.identity == store {
      return .failed(Failure("\(name.inputName): is the store itself"))
    }
    return .file(name, size: status?.kind == .file ? status?.size ?? 0 : 0)
  }
}
