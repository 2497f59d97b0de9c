// SPDX-License-Identifier: MIT

internal import SystemPackage

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

  private var names: ArraySlice<FileName>
  private var walk: (folder: FileName, steps: FolderWalk.Steps, isEmpty: Bool)?
  private var stream: (name: FileName, lines: LineReader)?
  private let store: POSIX.Identity?

  /// The store itself is no input, whatever it is called.
  init(_ names: [FileName], store: FileName) {
    self.names = names[...]
    self.store = (try? POSIX.status(of: store.path))?.identity
  }

  /// The next input; `nil` when there are no more.
  ///
  /// - Throws: A ``Failure`` when a stream can't be read on.
  func next() throws(Failure) -> StoreInput? {
    while true {
      if let input = try nextOfStream() ?? nextOfWalk() { return input }
      guard let name = names.popFirst() else { return nil }
      if let input = begin(name) { return input }
    }
  }

  private func begin(_ name: FileName) -> StoreInput? {
    let status = name.isStandard ? nil : try? POSIX.status(of: name.path)
    if status?.kind == .folder {
      walk = (name, FolderWalk.maps.steps(in: name), true)
      return nil
    }
    guard name.isStandard || name.isRecords else { return file(name, status) }
    do throws(Failure) {
      stream = (name, LineReader(try openFile(name), atMost: largestFile))
      return nil
    } catch {
      return .failed(error)
    }
  }

  private func file(_ name: FileName, _ status: POSIX.Status?) -> StoreInput {
    if let store, status?.identity == store {
      return .failed(Failure("\(name.inputName): is the store itself"))
    }
    return .file(name, size: status?.kind == .file ? status?.size ?? 0 : 0)
  }

  private func nextOfStream() throws(Failure) -> StoreInput? {
    guard let name = stream?.name else { return nil }
    do {
      while let line = try stream?.lines.line() {
        if !line.isBlank { return .record(line, stream: name.inputName) }
      }
    } catch let error as Errno {
      throw Failure("\(name.inputName): \(error.reason)")
    } catch {
      throw Failure("\(name.inputName): \(error)")
    }
    if !name.isStandard { stream?.lines.close() }
    stream = nil
    return nil
  }

  private func nextOfWalk() -> StoreInput? {
    while let step = walk?.steps.next() {
      walk?.isEmpty = false
      switch step {
      case .failure(let failure): return .failed(failure)
      case .success(let found):
        return file(found.file, try? POSIX.status(of: found.file.path))
      }
    }
    let ended = walk
    walk = nil
    guard let ended, ended.isEmpty else { return nil }
    return .failed(FolderWalk.maps.nothing(in: ended.folder))
  }
}
