// SPDX-License-Identifier: MIT

internal import ArgmapSource
internal import ArgmapText
internal import SystemPackage

/// What `argmap batch` is to read, input by input, in an order that is always the same.
///
/// Of streams and lists a line is in memory at a time, of folders the names of one branch.
final class BatchInputs: @unchecked Sendable {
  // One thread at a time uses it: that of the command until the work begins, that which reads from
  // then on.

  private var returned: BatchItem?
  private var names: ArraySlice<FileName>
  private var list: LineReader?
  private var walk: (folder: FileName, steps: FolderWalk.Steps, isEmpty: Bool)?
  private var stream: (name: FileName, lines: LineReader, options: ReadingOptions)?

  private let most: Int
  private let reading: ReadingControls
  private let output: POSIX.Identity?
  private var settings: ConfigurationFinder

  /// Reads what was named, then what a list names.
  ///
  /// The file of the records is no input even where it lies in a folder that is.
  init(
    _ names: [FileName], list: LineReader?, most: Int, output: POSIX.Identity?,
    reading: ReadingControls, settings: ConfigurationFinder
  ) {
    self.names = names[...]
    self.list = list
    self.most = most
    self.output = output
    self.reading = reading
    self.settings = settings
  }

  /// The next input; `nil` when there are no more.
  ///
  /// - Throws: A ``Failure`` when a list or standard input can't be read on.
  func next() throws(Failure) -> BatchItem? {
    if let item = returned {
      returned = nil
      return item
    }
    while true {
      if let item = try nextOfStream() ?? nextOfWalk() { return item }
      if stream != nil || walk != nil { continue }
      guard let name = try nextName() else { return nil }
      if let item = begin(name) { return item }
    }
  }

  /// Gives the input that was given last once more.
  func giveAgain(_ item: BatchItem) { returned = item }

  private func nextName() throws(Failure) -> FileName? {
    if let name = names.popFirst() { return name }
    do {
      while let line = try list?.line() {
        guard line.length > 0 else { continue }
        let name = FileName(argument: RawArguments.string(of: line.bytes))
        // Standard input is named on the command line, if at all.
        return name.isStandard ? FileName(FilePath("./-")) : name
      }
    } catch let error as Errno {
      throw Failure("the list: \(error.reason)")
    } catch {
      throw Failure("the list: \(error)")
    }
    list?.close()
    list = nil
    return nil
  }

  /// Opens what has several inputs in it; a file is an input itself.
  private func begin(_ name: FileName) -> BatchItem? {
    do throws(Failure) {
      let status = name.isStandard ? nil : try? POSIX.status(of: name.path)
      if status?.kind == .folder {
        walk = (name, FolderWalk.articles.steps(in: name), true)
        return nil
      }
      guard name.isStandard || name.isRecords else { return try file(name, status) }
      let lines = LineReader(try openFile(name), atMost: most + 1)
      switch try options(for: name) {
      case .success(let options):
        stream = (name, lines, options)
        return nil
      case .failure(let wrong): return wrong.item
      }
    } catch {
      return .unreadable(name, error)
    }
  }

  private func file(_ name: FileName, _ status: POSIX.Status?) throws(Failure) -> BatchItem? {
    if let output, status?.identity == output { return nil }
    return switch try options(for: name) {
    case .success(let options):
      .file(name, size: status?.kind == .file ? min(status?.size ?? 0, most) : 0, options)
    case .failure(let wrong): wrong.item
    }
  }

  private func nextOfStream() throws(Failure) -> BatchItem? {
    guard let (name, _, options) = stream else { return nil }
    do {
      while let line = try stream?.lines.line() {
        if line.isBlank { continue }
        return .record(line, stream: name.inputName, options)
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

  private func nextOfWalk() -> BatchItem? {
    while let step = walk?.steps.next() {
      walk?.isEmpty = false
      switch step {
      case .failure(let failure): return walk.map { .unreadable($0.folder, failure) }
      case .success(let found):
        do throws(Failure) {
          let status = try? POSIX.status(of: found.file.path)
          if let item = try file(found.file, status) { return item }
        } catch {
          return .unreadable(found.file, error)
        }
      }
    }
    let ended = walk
    walk = nil
    guard let ended, ended.isEmpty else { return nil }
    return .unreadable(ended.folder, FolderWalk.articles.nothing(in: ended.folder))
  }

  private struct WrongSettings: Error { var item: BatchItem }

  /// How an input is read, or that its argmap.toml is wrong: a map that was read in another way than
  /// was wanted is worse than none.
  private func options(
    for name: FileName
  ) throws(Failure) -> Result<ReadingOptions, WrongSettings> {
    let configuration = try settings.configuration(for: name)
    guard configuration.findings.isEmpty else {
      let told = MapFindings(
        name.inputName, configuration.findings, in: configuration.file.map { [$0] } ?? [])
      return .failure(WrongSettings(item: .failed(told, nil)))
    }
    return .success(reading.options(configuration))
  }
}

extension FileName {
  /// Whether the name says that each line is a record.
  fileprivate var isRecords: Bool { ["ndjson", "jsonl"].contains(fileExtension) }
}

/// Opens a file, or standard input for `-`, to be read piece by piece.
func openFile(_ name: FileName) throws(Failure) -> FileDescriptor {
  guard !name.isStandard else { return .standardInput }
  do {
    return try FileDescriptor.open(name.path, .readOnly, options: .closeOnExec)
  } catch let error as Errno {
    throw Failure("\(name.inputName): \(error.reason)")
  } catch {
    throw Failure("\(name.inputName): \(error)")
  }
}
